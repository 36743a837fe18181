"""Reads a rule from the tables that a file or the database holds, and finds all that is wrong with it at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from moderator.domain import RuleState
from moderator.errors import RuleFault
from moderator.rules.actions import ACTIONS, RuleAction
from moderator.rules.arguments import PlainName
from moderator.rules.binding import bind
from moderator.rules.calls import Argument, ConditionCall, Group, Node, Scalar
from moderator.rules.conditions import CONDITIONS
from moderator.rules.faults import MOST, Found, Place, found_in, unknown
from moderator.rules.when import VALUES, When
from moderator.rulings import Event, GroupKind

DEEPEST = 8
"""Groups within groups: nobody reads more than a few."""
MOST_CONDITIONS = 1_000
MOST_ACTIONS = 50
_LISTS = (*GroupKind, "then")


def _several(value: object) -> object:
    return value if isinstance(value, list | tuple) else (value,)


class Head(BaseModel):
    """What a rule says before its conditions."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    name: PlainName
    when: Annotated[tuple[When, ...], BeforeValidator(_several), Field(min_length=1)] = (When(event=Event.ARRIVED),)
    state: RuleState = RuleState.DRAFT
    version: Annotated[int, Field(ge=1)] = 1
    order: Annotated[int, Field(ge=0, le=1_000_000, strict=True)] = 100
    stop: Annotated[bool, Field(strict=True)] = False
    text: str = ""


@dataclass
class Read:
    """What was read of a rule, and what is wrong with it; with nothing wrong, `head` is there."""

    head: Head | None = None
    groups: dict[GroupKind, tuple[Node, ...]] = field(default_factory=dict)
    actions: list[RuleAction] = field(default_factory=list)
    wrong: list[Found] = field(default_factory=list)
    conditions: int = 0
    is_checked: bool = False

    def say(self, place: Place, error: RuleFault) -> None:
        """Note that something is wrong at a place."""
        self.wrong.append(Found(place, error))


def read(written: object, *, is_checked: bool = False) -> Read:
    """Read a rule from its table; what its conditions are told is looked at where it `is_checked`."""
    found = Read(is_checked=is_checked)
    if not isinstance(written, dict):
        found.say((), RuleFault("a rule is a table with a name, conditions and actions"))
        return found
    _read_head({key: value for key, value in written.items() if key not in _LISTS}, found)
    for kind in GroupKind:
        found.groups[kind] = _nodes(written.get(kind, []), (kind.value,), found)
    _read_actions(written.get("then"), found)
    if not any(found.groups.values()) and not found.wrong and not _is_about_a_queue(found.head):
        found.say((), RuleFault("a rule without conditions would fire on every comment"))
    return found


def _is_about_a_queue(head: Head | None) -> bool:
    return head is not None and all(when.event is Event.QUEUE_OVER for when in head.when)


def _read_head(written: dict[str, Any], found: Read) -> None:
    known = [*(key for key in Head.model_fields if key != "text"), *_LISTS]
    try:
        found.head = Head.model_validate(written)
    except ValidationError as error:
        is_one = not isinstance(written.get("when"), list)
        for place, fault in found_in(error, {(): known}):
            found.wrong.append(Found(_of_when(place, is_one=is_one) if place[:1] == ("when",) else place, fault))


def _of_when(place: Place, *, is_one: bool) -> Place:
    """Say a place of an event as it is written: `when.time_passed`."""
    words = {field: event.value for event, field in VALUES.items()}
    named = tuple(words.get(part, part) if isinstance(part, str) else part for part in place)
    return (*named[:1], *named[2:]) if is_one else named


def _nodes(written: object, place: Place, found: Read, depth: int = 1) -> tuple[Node, ...]:
    if not isinstance(written, list | tuple):
        found.say(place, RuleFault("conditions stand in a list of tables"))
        return ()
    if depth > DEEPEST:
        found.say(place, RuleFault("groups stand within groups more than {deepest} deep", deepest=DEEPEST))
        return ()
    nodes = (_node(each, (*place, index), found, depth) for index, each in enumerate(written))
    return tuple(node for node in nodes if node is not None)


def _node(written: object, place: Place, found: Read, depth: int) -> Node | None:
    found.conditions += 1
    if found.conditions == MOST_CONDITIONS + 1:
        found.say(place, RuleFault("a rule has {most} conditions at most", most=MOST_CONDITIONS))
    if found.conditions > MOST_CONDITIONS:
        return None
    if not isinstance(written, dict) or not written:
        found.say(place, RuleFault('a condition needs a name, like flag = "spam"'))
        return None
    # PostgreSQL does not keep the order of keys, so a known word wins over the first
    name = next((key for key in written if key in CONDITIONS or key in set(GroupKind)), next(iter(written)))
    if name in set(GroupKind):
        return _group(written, GroupKind(name), place, found, depth)
    arguments = {key: _argument(value, (*place, key), found) for key, value in written.items()}
    call = ConditionCall(name=name, value=arguments.pop(name), options=arguments)
    if found.is_checked:
        bind(call, place, found.wrong)
    return call


def _group(written: dict[str, Any], kind: GroupKind, place: Place, found: Read, depth: int) -> Group | None:
    for other in list(written.keys() - {kind})[:MOST]:
        found.say((*place, other), RuleFault("a group stands alone in its table, without “{key}”", key=other))
    parts = _nodes(written[kind], (*place, kind.value), found, depth + 1)
    if written[kind] == []:
        found.say((*place, kind.value), RuleFault("nothing is said here"))
    return Group(kind=kind, parts=parts) if parts else None


def _argument(value: object, place: Place, found: Read) -> Argument:
    if isinstance(value, Scalar):
        return value
    if isinstance(value, list | tuple) and all(isinstance(item, Scalar) for item in value):
        return tuple(value)
    found.say(place, RuleFault("a value is a text, a number or a list of them"))
    return ""


def _read_actions(written: object, found: Read) -> None:
    if not isinstance(written, list | tuple) or not written:
        found.say(("then",), RuleFault("a rule needs an action: [[then]]"))
        return
    if len(written) > MOST_ACTIONS:
        found.say(("then",), RuleFault("a rule has {most} actions at most", most=MOST_ACTIONS))
    for index, table in enumerate(written[:MOST_ACTIONS]):
        if not isinstance(table, dict) or not table:
            found.say(("then", index), RuleFault('an action is a word with its table, like hide = { reason = "scam" }'))
            continue
        found.actions += [
            action
            for word, body in list(table.items())[:MOST_ACTIONS]
            for action in _action(word, body, ("then", index, word), found)
        ]


def _action(word: str, body: object, place: Place, found: Read) -> Iterator[RuleAction]:
    kind = ACTIONS.get(word)
    if kind is None:
        found.say(place, unknown(word, ACTIONS, what="action"))
        return
    if kind.brief and isinstance(body, str | int) and not isinstance(body, bool):
        body = {kind.brief: body}
    try:
        yield kind.model_validate(body)
    except ValidationError as error:
        found.wrong += [Found((*place, *at), fault) for at, fault in found_in(error, {(): kind.fields()})]
