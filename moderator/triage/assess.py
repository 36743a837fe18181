"""Judges comments: by their text alone when they arrive, and again with what is known of author and campaign."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from moderator.classifier.behaviour import author_findings, campaign_findings
from moderator.classifier.classifier import Classifier
from moderator.classifier.text import skeleton
from moderator.domain import Assessment, CampaignId, Comment, Finding, Flag
from moderator.habits import AuthorRecord
from moderator.triage.moving import moved
from moderator.triage.priority import priority

FLAGS = tuple(Flag)
_NOTHING: frozenset[Flag] = frozenset()
_PLACES = {flag: place for place, flag in enumerate(FLAGS)}


def assess(
    comments: Sequence[Comment], classifier: Classifier, campaigns: Sequence[CampaignId | None] | None = None
) -> list[Assessment]:
    """Judge a batch by its texts alone, in the same order; evidence is given for raised flags.

    Which campaign a text belongs to depends on others: it is None where it is not handed in.
    """
    judgement = classifier.judge([comment.text for comment in comments], [comment.lang for comment in comments])
    # plain lists once for the batch: reading NumPy values one by one costs more than the arithmetic
    raised = [_raised(row) for row in judgement.raised.tolist()]
    evidence = _evidence([comment.text for comment in comments], raised, classifier)
    if campaigns is None:
        campaigns = [None] * len(comments)
    rows = zip(campaigns, judgement.langs, judgement.scores.tolist(), raised, evidence, strict=True)
    return [_assessment(*row, model=classifier.name) for row in rows]


class Known(NamedTuple):
    """What is known of one comment: its author's record, and how many copies its campaign has, by how many authors."""

    author: AuthorRecord | None = None
    copies: int = 1
    authors: int = 1


def reassess(
    assessments: Sequence[Assessment], texts: Sequence[str], known: Sequence[Known], classifier: Classifier
) -> list[Assessment]:
    """Add what is known of authors and campaigns to assessments of the texts alone, in the same order.

    Behaviour moves scores in logits, and a flag that it raises or lowers follows its threshold, which facts that are
    strong enough need not reach; given an assessment that holds behaviour already, it would count twice.
    """
    facts = [facts_of(*both) for both in zip(texts, known, strict=True)]
    after = [
        moved(one.scores, one.raised, one.lang, found, classifier)
        for one, found in zip(assessments, facts, strict=True)
    ]
    added = [raised - one.raised for one, (_, raised) in zip(assessments, after, strict=True)]
    words = _evidence(texts, added, classifier)
    rows = zip(assessments, known, facts, after, words, strict=True)
    return [_reassessed(one, of.copies, (*found, *more), *new) for one, of, found, new, more in rows]


def facts_of(text: str, known: Known) -> tuple[Finding, ...]:
    """Weigh what is known of a comment's author and campaign."""
    facts = author_findings(known.author) if known.author else ()
    return facts + campaign_findings(known.copies, known.authors, len(skeleton(text))) if known.copies > 1 else facts


def _reassessed(
    before: Assessment, copies: int, added: Sequence[Finding], scores: Mapping[Flag, float], raised: frozenset[Flag]
) -> Assessment:
    urgency = priority(scores, raised, copies)
    if not added and raised == before.raised:
        return replace(before, priority=urgency)
    found = [finding for finding in (*before.evidence, *added) if finding.flag in raised]
    return replace(before, scores=scores, raised=raised, evidence=_in_order(found), priority=urgency)


def _in_order(findings: Collection[Finding]) -> tuple[Finding, ...]:
    """Findings by flag, the strongest first."""
    return tuple(sorted(findings, key=lambda finding: (_PLACES[finding.flag], -finding.weight)))


def _raised(row: Sequence[bool]) -> frozenset[Flag]:
    return frozenset(flag for flag, is_raised in zip(FLAGS, row, strict=True) if is_raised) if any(row) else _NOTHING


def _evidence(
    texts: Sequence[str], raised: Sequence[frozenset[Flag]], classifier: Classifier
) -> list[tuple[Finding, ...]]:
    """Explain what is flagged and nothing else, all of it in one call."""
    flagged = [place for place, flags in enumerate(raised) if flags]
    found: list[tuple[Finding, ...]] = [()] * len(texts)
    explained = classifier.explain_all([texts[place] for place in flagged], [raised[place] for place in flagged])
    for place, findings in zip(flagged, explained, strict=True):
        found[place] = findings
    return found


def _assessment(
    campaign: CampaignId | None,
    lang: str,
    row: Sequence[float],
    raised: frozenset[Flag],
    evidence: tuple[Finding, ...],
    *,
    model: str,
) -> Assessment:
    scores = dict(zip(FLAGS, row, strict=True))
    return Assessment(
        lang=lang,
        scores=scores,
        raised=raised,
        priority=priority(scores, raised),
        campaign=campaign,
        evidence=evidence,
        model=model,
    )
