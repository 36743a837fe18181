"""Explains a flag: what its score is made of, text and facts, and what would turn it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from moderator.classifier.behaviour import author_findings, campaign_findings
from moderator.classifier.classifier import Classifier
from moderator.classifier.explanation import Trace
from moderator.classifier.text import skeleton
from moderator.domain import CommentId, EvidenceKind, Finding, Flag
from moderator.explained import Explanation
from moderator.habits import AuthorRecord
from moderator.triage.turning import Judged, turn

_WIDEST, _WIDEST_OF_FACTS = 30.0, math.log((1 - 1e-6) / 1e-6)
"""Logits end there: of the text alone, and of the text before facts move it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a comment is judged by: its text, and who wrote it in which campaign, a pair of copies and authors.

    `scored` is the score that it was last judged with; a comment of the brand's `own` account is never flagged.
    """

    comment: CommentId
    text: str
    lang: str
    scored: float
    author: AuthorRecord | None = None
    campaign: tuple[int, int] | None = None
    is_own: bool = False


def explain(known: Known, flag: Flag, classifier: Classifier) -> Explanation:
    """Explain one flag of one comment, by what the classifier and the facts say now."""
    trace = classifier.trace(known.text, flag)
    facts = tuple(fact for fact in _facts(known) if fact.flag is flag)
    judged = Judged(known.text, known.lang, flag, classifier)
    is_raised = judged.texts([known.text], facts)[0].is_raised and not known.is_own
    set_by_rule = _set_by_rule(trace, flag, facts)
    logit = math.fsum((trace.account.logit, *(fact.weight for fact in (*set_by_rule, *facts))))
    return Explanation(
        comment=known.comment,
        flag=flag,
        lang=known.lang,
        model=classifier.name,
        score=1 / (1 + math.exp(-logit)),
        scored=known.scored,
        threshold=classifier.threshold(flag, known.lang),
        is_raised=is_raised,
        account=trace.account,
        facts=(*set_by_rule, *facts, *([_fact(flag, "own_account", 0.0)] if known.is_own else [])),
        read_as=trace.read_as,
        turn=None if known.is_own else turn(judged, trace.account.parts, facts),
    )


def _facts(known: Known) -> tuple[Finding, ...]:
    """Give the facts that the inbox moves scores by."""
    copies, authors = known.campaign or (1, 1)
    facts = author_findings(known.author) if known.author and not known.is_own else ()
    if copies > 1 and not known.is_own:
        facts += campaign_findings(copies, authors, len(skeleton(known.text)))
    return facts


def _set_by_rule(trace: Trace, flag: Flag, facts: Sequence[Finding]) -> tuple[Finding, ...]:
    """Say by how much rules move the words' logit: comments of mentions alone, and the ends of the scale."""
    found = []
    logit = trace.account.logit
    if trace.set_to is not None:
        found.append(_fact(flag, "tags_only", trace.set_to - logit, trace.set_to))
        logit = trace.set_to
    widest = _WIDEST_OF_FACTS if facts else _WIDEST
    if abs(logit) > widest:
        found.append(_fact(flag, "end_of_scale", math.copysign(widest, logit) - logit, widest))
    return tuple(found)


def _fact(flag: Flag, label: str, weight: float, amount: float | None = None) -> Finding:
    return Finding(flag=flag, kind=EvidenceKind.FACT, label=label, weight=weight, amount=amount)
