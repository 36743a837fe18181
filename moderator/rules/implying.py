"""What can be said for certain of two rules without any comment: that one fires on all the other does, or on none."""

from collections.abc import Iterator

from moderator.rules.calls import ConditionCall, Group, Node
from moderator.rules.rule import Rule
from moderator.rulings import GroupKind

_LISTS = frozenset({"words", "domain", "language", "platform", "stream", "brand", "status", "weekday", "decided"})
_LIMITS = frozenset({"links", "length", "mentions", "campaign", "priority", "hidden_before"})
_ONE_OF = frozenset({"language", "platform", "stream", "brand", "status", "weekday"})
_CLAIMS = frozenset({"contest", "banned", "business_hours"})


def whole(rule: Rule) -> Group:
    """All conditions of a rule as one group."""
    rest = tuple(Group(kind=kind, parts=nodes) for kind, nodes in rule.groups if kind is not GroupKind.ALL)
    return Group(kind=GroupKind.ALL, parts=rule.conditions + rest)


def implies(narrow: Node, wide: Node) -> bool:
    """Whether everything that meets the one meets the other, as far as the words of both show it."""
    if narrow == wide:
        return True
    if isinstance(wide, Group) and wide.kind is GroupKind.ALL:
        return all(implies(narrow, part) for part in wide.parts)
    if isinstance(narrow, Group) and narrow.kind is GroupKind.ANY:
        return all(implies(part, wide) for part in narrow.parts)
    if isinstance(narrow, Group) and narrow.kind is GroupKind.ALL and any(implies(part, wide) for part in narrow.parts):
        return True
    if isinstance(wide, Group):
        return _implies_group(narrow, wide)
    return isinstance(narrow, ConditionCall) and _implies_call(narrow, wide)


def excludes(one: Node, other: Node) -> bool:
    """Whether nothing can meet both, as far as the words of both show it."""
    for first, second in ((one, other), (other, one)):
        if isinstance(first, Group) and _excludes_group(first, second):
            return True
    return isinstance(one, ConditionCall) and isinstance(other, ConditionCall) and _excludes_call(one, other)


def touch(one: Node, other: Node) -> bool:
    """Whether both ask for something that is the same, so that meeting on one comment is likely."""
    return any(
        implies(first, second) or implies(second, first) or _share(first, second)
        for first in _asked_for(one)
        for second in _asked_for(other)
    )


def _implies_group(narrow: Node, wide: Group) -> bool:
    if wide.kind is GroupKind.ANY:
        return any(implies(narrow, part) for part in wide.parts)
    return wide.kind is GroupKind.NONE and all(excludes(narrow, part) for part in wide.parts)


def _implies_call(narrow: ConditionCall, wide: ConditionCall) -> bool:
    if narrow.name != wide.name:
        return False
    if narrow.name == "flag":
        least, enough = narrow.options.get("at_least"), wide.options.get("at_least")
        return narrow.value == wide.value and _reaches(least, enough)
    if dict(narrow.options) != dict(wide.options):
        return False
    if narrow.name in _LISTS:
        return _values(narrow) <= _values(wide)
    return narrow.value == wide.value or (narrow.name in _LIMITS and _reaches(narrow.value, wide.value))


def _reaches(least: object, enough: object) -> bool:
    if least is None or enough is None:
        return least is None and enough is None
    return isinstance(least, int | float) and isinstance(enough, int | float) and least >= enough


def _excludes_group(group: Group, other: Node) -> bool:
    match group.kind:
        case GroupKind.ALL:
            return any(excludes(part, other) for part in group.parts)
        case GroupKind.ANY:
            return all(excludes(part, other) for part in group.parts)
        case GroupKind.NONE:
            return any(implies(other, part) for part in group.parts)


def _excludes_call(one: ConditionCall, other: ConditionCall) -> bool:
    if one.name != other.name:
        return False
    if one.name in _CLAIMS:
        return one.value is not other.value
    if one.name == "author":
        return one.value != other.value and dict(one.options) == dict(other.options)
    return one.name in _ONE_OF and not _values(one) & _values(other)


def _share(one: ConditionCall, other: ConditionCall) -> bool:
    return one.name == other.name == "words" and bool(_values(one) & _values(other))


def _values(call: ConditionCall) -> frozenset[str]:
    values = call.value if isinstance(call.value, tuple) else (call.value,)
    return frozenset(map(str if call.name in ("stream", "brand") else _folded, values))


def _folded(value: object) -> str:
    return " ".join(str(value).casefold().split())


def _asked_for(node: Node) -> Iterator[ConditionCall]:
    """The conditions that say what a comment is about; where it stands makes two rules no more alike."""
    if isinstance(node, ConditionCall):
        if node.name in ("flag", "words", "phrase", "pattern", "domain", "campaign"):
            yield node
    elif node.kind is not GroupKind.NONE:
        for part in node.parts:
            yield from _asked_for(part)
