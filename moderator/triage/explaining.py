"""Explains a flag: what its score is made of, text and facts, and what would turn it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from moderator.classifier.behaviour import is_of_manner, sets_text_aside
from moderator.classifier.classifier import Classifier
from moderator.classifier.explanation import Trace
from moderator.domain import CommentId, EvidenceKind, Finding, Flag
from moderator.explained import Account, Explanation
from moderator.triage.assess import Known, facts_of
from moderator.triage.moving import threshold
from moderator.triage.turning import Judged, turn

_OF_BEHAVIOUR = (Flag.BOT, Flag.PRIZE_HUNTER)
_WIDEST, _WIDEST_OF_FACTS = 30.0, math.log((1 - 1e-6) / 1e-6)
"""Logits end there: of the text alone, and of the text before facts move it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A comment that is to be explained; `scored` is the score that it was last judged with.

    A comment of the brand's `own` account is never flagged.
    """

    comment: CommentId
    text: str
    lang: str
    scored: float
    known: Known = Known()  # noqa: RUF009 - it cannot change
    is_own: bool = False


def explain(subject: Subject, flag: Flag, classifier: Classifier) -> Explanation:
    """Explain one flag of one comment, by what the classifier and the facts say now."""
    trace = classifier.trace(subject.text, flag)
    facts = tuple(fact for fact in _facts(subject) if fact.flag is flag)
    judged = Judged(subject.text, subject.lang, flag, classifier)
    is_raised = judged.texts([subject.text], facts)[0].is_raised and not subject.is_own
    account, set_by_rule = _of_the_text(trace, flag, facts)
    logit = math.fsum((account.logit, *(fact.weight for fact in (*set_by_rule, *facts))))
    return Explanation(
        comment=subject.comment,
        flag=flag,
        lang=subject.lang,
        model=classifier.name,
        score=1 / (1 + math.exp(-logit)),
        scored=subject.scored,
        threshold=threshold(flag, subject.lang, facts, classifier),
        is_raised=is_raised,
        is_by_rule=flag in _OF_BEHAVIOUR and any(fact.weight and not is_of_manner(fact) for fact in facts),
        account=account,
        facts=(*set_by_rule, *facts, *([_fact(flag, "own_account", 0.0)] if subject.is_own else [])),
        read_as=trace.read_as,
        turn=None if subject.is_own else turn(judged, account.parts, facts),
    )


def _facts(subject: Subject) -> tuple[Finding, ...]:
    return () if subject.is_own else facts_of(subject.text, subject.known)


def _of_the_text(trace: Trace, flag: Flag, facts: Sequence[Finding]) -> tuple[Account, tuple[Finding, ...]]:
    """Say what the text weighs: nothing where the account is judged by how it writes, which stands in for that."""
    if not sets_text_aside(facts):
        return trace.account, _set_by_rule(trace, flag, facts)
    parts = len(trace.account.parts) + trace.account.others
    return Account(bias=0.0, parts=(), others=parts, rest=0.0), (_fact(flag, "text_set_aside", 0.0),)


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
