"""Judges comments: by their text alone when they arrive, and again with what is known of author and campaign."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from moderator.classifier.behaviour import author_findings, campaign_findings, shifted
from moderator.classifier.classifier import Classifier
from moderator.classifier.text import skeleton
from moderator.domain import Assessment, AuthorRecord, Comment, Finding, Flag
from moderator.triage.campaigns import campaign_of
from moderator.triage.priority import priority

FLAGS = tuple(Flag)
_PLACES = {flag: place for place, flag in enumerate(FLAGS)}


def assess(comments: Sequence[Comment], classifier: Classifier) -> list[Assessment]:
    """Judge a batch by its texts alone, in the same order; evidence is given for raised flags."""
    judgement = classifier.judge([comment.text for comment in comments], [comment.lang for comment in comments])
    # plain lists once for the batch: reading NumPy values one by one costs more than the arithmetic
    rows = zip(comments, judgement.langs, judgement.scores.tolist(), judgement.raised.tolist(), strict=True)
    return [_assessment(comment.text, lang, scores, raised, classifier) for comment, lang, scores, raised in rows]


def reassess(
    assessment: Assessment,
    text: str,
    author: AuthorRecord | None,
    campaign: tuple[int, int] | None,
    classifier: Classifier,
) -> Assessment:
    """Add the author's record and the campaign, a pair of copies and authors, to an assessment of the text alone.

    Behaviour moves scores in logits, and a flag that it raises or lowers follows its threshold; given an assessment
    that holds behaviour already, it would count twice.
    """
    copies, authors = campaign or (1, 1)
    facts = author_findings(author) if author else ()
    if copies > 1:
        facts += campaign_findings(copies, authors, len(skeleton(text)))
    if not facts:
        return replace(assessment, priority=priority(assessment.scores, assessment.raised, copies))
    moved = {fact.flag for fact in facts}
    scores = {**assessment.scores, **{flag: _moved(assessment, flag, facts) for flag in moved}}
    raised = (assessment.raised - moved) | {
        flag for flag in moved if scores[flag] >= classifier.threshold(flag, assessment.lang)
    }
    words = [finding for finding in assessment.evidence if finding.flag in raised]
    words += classifier.explain(text, assessment.lang, raised - assessment.raised)
    evidence = in_order([*words, *(fact for fact in facts if fact.flag in raised)])
    return replace(
        assessment, scores=scores, raised=raised, evidence=evidence, priority=priority(scores, raised, copies)
    )


def in_order(findings: Collection[Finding]) -> tuple[Finding, ...]:
    """Findings by flag, the strongest first."""
    return tuple(sorted(findings, key=lambda finding: (_PLACES[finding.flag], -finding.weight)))


def _assessment(text: str, lang: str, scores: list[float], raised: list[bool], classifier: Classifier) -> Assessment:
    by_flag = dict(zip(FLAGS, scores, strict=True))
    flags = frozenset(flag for flag, is_raised in zip(FLAGS, raised, strict=True) if is_raised)
    return Assessment(
        lang=lang,
        scores=by_flag,
        raised=flags,
        priority=priority(by_flag, flags),
        campaign=campaign_of(text),
        evidence=classifier.explain(text, lang, flags) if flags else (),
        model=classifier.name,
    )


def _moved(assessment: Assessment, flag: Flag, facts: Sequence[Finding]) -> float:
    return shifted(assessment.scores[flag], [fact for fact in facts if fact.flag is flag])
