"""Judges comments again when more has become known of their authors and campaigns."""

from collections.abc import Mapping, Sequence
from itertools import islice

from moderator.classifier.behaviour import author_findings
from moderator.classifier.classifier import Classifier
from moderator.desk.clock import now
from moderator.desk.recording import add_up
from moderator.desk.rule_events import RuleEvents
from moderator.domain import Assessment, AuthorId, CampaignId, Comment, CommentId
from moderator.habits import AuthorRecord
from moderator.progress import Progress, Report, silent
from moderator.storage.campaigns import Grown
from moderator.storage.judgements import Touched
from moderator.storage.schema import raised_flags
from moderator.storage.store import Store, Transaction
from moderator.triage.assess import Known, assess, reassess
from moderator.triage.campaigns import size_class

_AUTHORS_AT_ONCE = 1000
_CAMPAIGNS_AT_ONCE = 500

Spread = Mapping[CampaignId, tuple[int, int]]
"""How many copies campaigns have, and by how many authors."""
NO_COPIES = (0, 0)


def reconsider(
    store: Store, classifier: Classifier, report: Report = silent, *, events: RuleEvents | None = None
) -> int:
    """Judge again what facts say of stale authors and stale campaigns; answers how many judgements were written.

    Most authors do nothing that counts: what they wrote is left as it is, unless facts marked them before.
    """
    changed = 0
    while True:
        with store.read() as tx:
            stale = tx.authors.stale(_AUTHORS_AT_ONCE)
            grown = tx.campaigns.stale(_CAMPAIGNS_AT_ONCE)
            records = add_up(tx, list(stale), classifier=classifier)
            marks = {author: author in records and bool(author_findings(records[author])) for author in stale}
            spread = tx.campaigns.spread([campaign.id for campaign in grown])
            reaches = {campaign.id: _judged_to(campaign, spread) for campaign in grown}
            touched = tx.judgements.touched([author for author in stale if stale[author] or marks[author]], reaches)
            records, spread = _widened(tx, touched, records, spread, classifier)
        if not stale and not grown:
            return changed
        judged = _judge_again(touched, records, spread, classifier)
        with store.write(can_be_repeated=True) as tx:
            changed += _write(tx, judged, events)
            tx.authors.freshen(marks)
            tx.campaigns.freshen(_freshened(grown, spread, touched))
        report(Progress(done=changed, what="comments seen again"))


def _widened(
    tx: Transaction,
    touched: Sequence[Touched],
    records: Mapping[AuthorId, AuthorRecord],
    spread: Spread,
    classifier: Classifier,
) -> tuple[Mapping[AuthorId, AuthorRecord], Spread]:
    """Add the authors of touched campaigns and the campaigns of touched authors: a judgement needs both."""
    authors = {one.author for one in touched if one.author is not None} - records.keys()
    campaigns = {one.campaign for one in touched if one.campaign is not None} - spread.keys()
    more = add_up(tx, sorted(authors), classifier=classifier)
    return {**records, **more}, {**spread, **tx.campaigns.spread(sorted(campaigns))}


def _judged_to(campaign: Grown, spread: Spread) -> CommentId:
    """Say up to which comment a campaign's copies are judged: none of them where facts weigh them otherwise by now."""
    is_same = size_class(*spread.get(campaign.id, NO_COPIES)) == campaign.judged_as
    return campaign.judged_to if is_same else CommentId(0)


def judge_again(
    store: Store, touched: Sequence[Touched], classifier: Classifier, *, events: RuleEvents | None = None
) -> int:
    """Judge comments anew, with what is known of their authors and campaigns; answers how many were written."""
    with store.read() as tx:
        records, spread = _widened(tx, touched, {}, {}, classifier)
    judged = _judge_again(touched, records, spread, classifier)
    with store.write(can_be_repeated=True) as tx:
        return _write(tx, judged, events)


def _freshened(grown: Sequence[Grown], spread: Spread, touched: Sequence[Touched]) -> list[Grown]:
    newest = {campaign.id: campaign.judged_to for campaign in grown}
    for one in touched:
        if one.campaign in newest:
            newest[one.campaign] = max(newest[one.campaign], one.id)
    return [
        campaign._replace(judged_as=size_class(*spread.get(campaign.id, NO_COPIES)), judged_to=newest[campaign.id])
        for campaign in grown
    ]


def _judge_again(
    touched: Sequence[Touched],
    records: Mapping[AuthorId, AuthorRecord],
    spread: Spread,
    classifier: Classifier,
) -> list[tuple[Touched, Assessment]]:
    if not touched:
        return []
    comments = [Comment(external_id="", text=one.text, lang=one.lang) for one in touched]
    plain = assess(comments, classifier, [one.campaign for one in touched])
    known = [
        Known(
            None if one.author is None else records.get(one.author),
            *(spread.get(one.campaign, NO_COPIES) if one.campaign is not None else NO_COPIES),
        )
        for one in touched
    ]
    again = reassess(plain, [one.text for one in touched], known, classifier)
    return list(zip(touched, again, strict=True))


def _write(tx: Transaction, judged: Sequence[tuple[Touched, Assessment]], events: RuleEvents | None) -> int:
    # A comment that was edited meanwhile is left to the judgement of its new text.
    current = {s.id: s for s in tx.comments.standing([one.id for one, _ in judged])}
    rows = [
        (one.id, one.revision, assessment)
        for one, assessment in judged
        if one.id in current and current[one.id].revision == one.revision
    ]
    portion = iter(rows)
    while some := list(islice(portion, 2000)):
        with tx.counters.following([id_ for id_, _, _ in some]):
            tx.judgements.raise_again(some)
    if events is not None:
        fresh = {id_: frozenset(found.raised) - raised_flags(current[id_].raised) for id_, _, found in rows}
        events.flagged(tx, {id_: flags for id_, flags in fresh.items() if flags}, now())
    return len(rows)
