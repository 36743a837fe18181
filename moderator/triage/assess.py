"""Judges comments: by their text alone when they arrive, and again with what is known of author and campaign."""

from collections.abc import Collection, Sequence
from dataclasses import replace

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


def reassess(
    assessment: Assessment,
    text: str,
    author: AuthorRecord | None,
    campaign: tuple[int, int] | None,
    classifier: Classifier,
) -> Assessment:
    """Add the author's record and the campaign, a pair of copies and authors, to an assessment of the text alone.

    Behaviour moves scores in logits, and a flag that it raises or lowers follows its threshold, which facts that are
    strong enough need not reach; given an assessment that holds behaviour already, it would count twice.
    """
    copies, authors = campaign or (1, 1)
    facts = author_findings(author) if author else ()
    if copies > 1:
        facts += campaign_findings(copies, authors, len(skeleton(text)))
    if not facts:
        return replace(assessment, priority=priority(assessment.scores, assessment.raised, copies))
    scores, raised = moved(assessment.scores, assessment.raised, assessment.lang, facts, classifier)
    found = [finding for finding in (*assessment.evidence, *facts) if finding.flag in raised]
    if added := raised - assessment.raised:
        found += classifier.explain(text, assessment.lang, added)
    urgency = priority(scores, raised, copies)
    return replace(assessment, scores=scores, raised=raised, evidence=_in_order(found), priority=urgency)


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
