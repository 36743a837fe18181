"""Judges comments again when more has become known of their authors and campaigns."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from moderator.classifier.behaviour import author_findings, is_mentions_only
from moderator.classifier.classifier import Classifier
from moderator.domain import Assessment, AuthorId, AuthorRecord, CampaignId, Comment
from moderator.progress import Progress, Report, silent
from moderator.storage.judgements import Touched
from moderator.storage.store import Store, Transaction
from moderator.triage.assess import assess, reassess

_AUTHORS_AT_ONCE = 1000
_CAMPAIGNS_AT_ONCE = 500
FEWEST_COMMENTS = 3
"""Below that an author has no habits yet."""
_TEXTS_LOOKED_AT = 50


def reconsider(store: Store, classifier: Classifier, report: Report = silent) -> int:
    """Judge again what facts say of stale authors and stale campaigns; answers how many judgements were written.

    Most authors do nothing that counts: what they wrote is left as it is, unless facts marked them before.
    """
    changed = 0
    while True:
        with store.read() as tx:
            stale = tx.authors.stale(_AUTHORS_AT_ONCE)
            campaigns = tx.campaigns.stale(_CAMPAIGNS_AT_ONCE)
            records = _records(tx, list(stale))
            marks = {author: author in records and bool(author_findings(records[author])) for author in stale}
            spread = tx.campaigns.spread(campaigns)
            touched = tx.judgements.touched([author for author in stale if stale[author] or marks[author]], campaigns)
            records, spread = _widened(tx, touched, records, spread)
        if not stale and not campaigns:
            return changed
        judged = _judge_again(touched, records, spread, classifier)
        with store.write(can_be_repeated=True) as tx:
            changed += _write(tx, judged)
            tx.authors.freshen(marks)
            tx.campaigns.freshen(campaigns)
        report(Progress(done=changed, what="comments seen again"))


def _records(tx: Transaction, authors: Sequence[AuthorId]) -> Mapping[AuthorId, AuthorRecord]:
    found = tx.authors.records(authors)
    busy = {author: record for author, record in found.items() if record.comments >= FEWEST_COMMENTS}
    texts = tx.authors.texts(list(busy), _TEXTS_LOOKED_AT)
    return {
        author: replace(record, mentions_only=sum(map(is_mentions_only, texts[author])))
        for author, record in busy.items()
    }


def _widened(
    tx: Transaction,
    touched: Sequence[Touched],
    records: Mapping[AuthorId, AuthorRecord],
    spread: Mapping[CampaignId, tuple[int, int]],
) -> tuple[Mapping[AuthorId, AuthorRecord], Mapping[CampaignId, tuple[int, int]]]:
    """Add the authors of touched campaigns and the campaigns of touched authors: a judgement needs both."""
    authors = {one.author for one in touched if one.author is not None} - records.keys()
    campaigns = {one.campaign for one in touched if one.campaign is not None} - spread.keys()
    return {**records, **_records(tx, sorted(authors))}, {**spread, **tx.campaigns.spread(sorted(campaigns))}


def _judge_again(
    touched: Sequence[Touched],
    records: Mapping[AuthorId, AuthorRecord],
    spread: Mapping[CampaignId, tuple[int, int]],
    classifier: Classifier,
) -> list[tuple[Touched, Assessment]]:
    if not touched:
        return []
    comments = [Comment(external_id="", text=one.text, lang=one.lang) for one in touched]
    plain = assess(comments, classifier, [one.campaign for one in touched])
    found = []
    for one, assessment in zip(touched, plain, strict=True):
        record = None if one.author is None else records.get(one.author)
        copies = None if one.campaign is None else spread.get(one.campaign)
        found.append((one, reassess(assessment, one.text, record, copies, classifier)))
    return found


def _write(tx: Transaction, judged: Sequence[tuple[Touched, Assessment]]) -> int:
    # A comment that was edited meanwhile is left to the judgement of its new text.
    current = {s.id: s.revision for s in tx.comments.standing([one.id for one, _ in judged])}
    rows = [(one.id, one.revision, assessment) for one, assessment in judged if current.get(one.id) == one.revision]
    portion = iter(rows)
    while some := list(islice(portion, 2000)):
        with tx.counters.following([id_ for id_, _, _ in some]):
            tx.judgements.raise_again(some)
    return len(rows)
