"""Judges comments again when more has become known of their authors and campaigns."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from moderator.classifier.behaviour import is_mentions_only
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
FEWEST_COPIES = 3
"""Two people may say the same thing; the third copy makes it worth a look."""
_TEXTS_LOOKED_AT = 50


def reconsider(store: Store, classifier: Classifier, report: Report = silent) -> int:
    """Judge again what stale authors wrote and stale campaigns hold; answers how many judgements changed."""
    changed = 0
    while True:
        with store.read() as tx:
            authors = tx.authors.stale(_AUTHORS_AT_ONCE)
            campaigns = tx.campaigns.stale(FEWEST_COPIES, _CAMPAIGNS_AT_ONCE)
            records = _records(tx, authors)
            spread = tx.campaigns.spread(campaigns)
            touched = tx.judgements.touched(list(records), campaigns)
            records, spread = _widened(tx, touched, records, spread)
        if not authors and not campaigns:
            return changed
        judged = _judge_again(touched, records, spread, classifier)
        with store.write(can_be_repeated=True) as tx:
            changed += _write(tx, judged, authors, campaigns)
        report(Progress(done=changed, what="comments seen again"))


def _records(tx: Transaction, authors: Sequence[AuthorId]) -> Mapping[AuthorId, AuthorRecord]:
    found = {}
    for author, record in tx.authors.records(authors).items():
        if record.comments >= FEWEST_COMMENTS:
            only = sum(is_mentions_only(text) for text in tx.authors.texts(author, _TEXTS_LOOKED_AT))
            found[author] = replace(record, mentions_only=only)
    return found


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
    plain = assess([Comment(external_id="", text=one.text, lang=one.lang) for one in touched], classifier)
    found = []
    for one, assessment in zip(touched, plain, strict=True):
        record = None if one.author is None else records.get(one.author)
        copies = None if one.campaign is None else spread.get(one.campaign)
        found.append((one, reassess(assessment, one.text, record, copies, classifier)))
    return found


def _write(
    tx: Transaction,
    judged: Sequence[tuple[Touched, Assessment]],
    authors: Sequence[AuthorId],
    campaigns: Sequence[CampaignId],
) -> int:
    # A comment that was edited meanwhile is left to the judgement of its new text.
    current = {s.id: s.revision for s in tx.comments.standing([one.id for one, _ in judged])}
    rows = [(one.id, one.revision, assessment) for one, assessment in judged if current.get(one.id) == one.revision]
    portion = iter(rows)
    while some := list(islice(portion, 2000)):
        with tx.counters.following([id_ for id_, _, _ in some]):
            tx.judgements.raise_again(some)
    tx.authors.freshen(authors)
    tx.campaigns.freshen(campaigns)
    return len(rows)
