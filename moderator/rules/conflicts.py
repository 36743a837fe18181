"""Rules in force that do not go together: what is certain of two of them, or likely, by their texts alone."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from moderator.domain import RuleState
from moderator.errors import ModeratorError, RuleError
from moderator.rules.actions import (
    AssignAction,
    BanAction,
    EscalateAction,
    HideAction,
    MarkSpamAction,
    RouteAction,
    RuleAction,
    SetPriorityAction,
)
from moderator.rules.implying import excludes, implies, touch, whole
from moderator.rules.rule import Rule, When
from moderator.rulings import Event, RuleConflict

_TAKES_AWAY = (HideAction, MarkSpamAction, BanAction)
_WORKS_ON = (EscalateAction, AssignAction)
_IN_FORCE = (RuleState.LIVE, RuleState.SHADOW)


def in_order(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Put rules in the order in which they are asked, whatever order they come in."""
    return tuple(sorted(rules, key=lambda rule: (rule.order, rule.name)))


def conflicts(rules: Iterable[Rule]) -> tuple[RuleConflict, ...]:
    """List what goes wrong between two rules in force; `rules` come in the order in which they are asked."""
    asked = [rule for rule in rules if rule.state in _IN_FORCE]
    return tuple(
        RuleConflict(first=first.name, second=second.name, reason=str(reason), error=reason)
        for first, second in combinations(asked, 2)
        for reason in _between(first, second)
    )


def _between(first: Rule, second: Rule) -> Iterator[ModeratorError]:
    if first.name.casefold() == second.name.casefold():
        yield RuleError("Two rules are called “{name}”.", name=second.name)
    one, other = whole(first), whole(second)
    if not _meet(first.when, second.when) or excludes(one, other):
        return
    if _comes_never(first, second):
        yield RuleError("“{second}” never fires: “{first}” comes first, catches all that it would, and stops.",
                        first=first.name, second=second.name)  # fmt: skip
        return
    is_sure = implies(other, one) or implies(one, other)
    if not is_sure and not touch(one, other):
        return
    if first.conditions and first.actions == second.actions and one == other:
        yield RuleError("“{first}” and “{second}” say the same.", first=first.name, second=second.name)
        return
    yield from _against(first, second, is_sure=is_sure)


def _comes_never(first: Rule, second: Rule) -> bool:
    """What is only in shadow stops nothing."""
    is_stopping = first.stop and first.state is RuleState.LIVE
    return (
        is_stopping and implies(whole(second), whole(first)) and all(_covers(first.when, each) for each in second.when)
    )


def _meet(one: Iterable[When], other: tuple[When, ...]) -> bool:
    return any(_is_shared(first, second) for first in one for second in other)


def _is_shared(one: When, other: When) -> bool:
    if one.event is not other.event:
        return False
    said, also = set(one.actions + one.flags), set(other.actions + other.flags)
    return not said or not also or bool(said & also)


def _covers(whens: Iterable[When], wanted: When) -> bool:
    return any(_is_wider(when, wanted) for when in whens)


def _is_wider(when: When, wanted: When) -> bool:
    if when == wanted:
        return True
    is_open = not when.actions and not when.flags
    return when.event is wanted.event and is_open and when.event not in (Event.TIME_PASSED, Event.QUEUE_OVER)


def _against(first: Rule, second: Rule, *, is_sure: bool) -> Iterator[ModeratorError]:
    for one in first.actions:
        for other in second.actions:
            if _clash(one, other):
                yield _told(first, second, one, other, is_sure=is_sure)
                return


def _clash(one: RuleAction, other: RuleAction) -> bool:
    kinds = {isinstance(each, _TAKES_AWAY) for each in (one, other)}
    if kinds == {True, False} and any(isinstance(each, _WORKS_ON) for each in (one, other)):
        return True
    return type(one) is type(other) and _target(one) != _target(other)


def _target(action: RuleAction) -> object:
    """What two actions of one kind must agree on; the first one's is what is done."""
    match action:
        case EscalateAction():
            return action.path or action.to.casefold()
        case AssignAction():
            return action.to.casefold() or frozenset(action.among)
        case RouteAction():
            return action.queue
        case SetPriorityAction():
            return action.to
        case _:
            return None


def _told(first: Rule, second: Rule, one: RuleAction, other: RuleAction, *, is_sure: bool) -> ModeratorError:
    said = {"first": first.name, "second": second.name, "one": one.action, "other": other.action}
    if one.action is other.action:
        if is_sure:
            return RuleError("“{first}” and “{second}” fire on the same comments and do not agree: {one}.", **said)
        return RuleError("“{first}” and “{second}” may fire on one comment and do not agree: {one}.", **said)
    if is_sure:
        return RuleError(
            "On the same comments, “{first}” does one thing ({one}) and “{second}” another ({other}).", **said
        )
    return RuleError("On one comment, “{first}” may do one thing ({one}) and “{second}” another ({other}).", **said)
