"""Asks the rules about a comment and says what they order; the desk carries out what live rules order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from moderator.domain import Action, Assessment, Comment, Reason, RuleState
from moderator.rules.actions import RuleAction
from moderator.rules.compile import CompiledRule, RuleStoppedError, RuleVerdict
from moderator.rules.rule import Rule
from moderator.rules.seen import Seen

ASKED = frozenset({RuleState.LIVE, RuleState.SHADOW})


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One action that a rule wants done with one comment, and what it found; `to` is empty where nobody is named."""

    rule: str
    version: int
    state: RuleState
    action: Action
    reason: Reason | None
    to: str
    due_in: timedelta | None
    findings: tuple[str, ...]


def orders(comment: Comment, assessment: Assessment, platform: str, rules: Sequence[CompiledRule]) -> tuple[Order, ...]:
    """Collect what live and shadow rules order, in the rules' order.

    A rule whose pattern runs out of time orders nothing; its `stopped` then says so, and the caller has to show it.
    """
    seen = Seen(comment=comment, lang=assessment.lang, scores=assessment.scores, platform=platform)
    return tuple(order for rule in rules for order in _orders_of(rule, seen))


def _orders_of(compiled: CompiledRule, seen: Seen) -> Iterator[Order]:
    if compiled.rule.state not in ASKED:
        return
    try:
        verdict = compiled.check(seen)
    except RuleStoppedError:
        return
    if verdict.fired:
        for action in compiled.rule.actions:
            yield _order(compiled.rule, action, verdict)


def _order(rule: Rule, action: RuleAction, verdict: RuleVerdict) -> Order:
    return Order(
        rule=rule.name,
        version=rule.version,
        state=rule.state,
        action=action.action,
        reason=getattr(action, "reason", None),
        to=getattr(action, "to", ""),
        due_in=getattr(action, "due_in", None),
        findings=verdict.findings,
    )
