"""What a rule can be made of, read from signatures and docstrings, so that a form can be drawn of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time, timedelta
from enum import Enum
from inspect import Parameter, getdoc
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from moderator.domain import LANGUAGES, UNKNOWN_LANGUAGE, Action, Flag, Status
from moderator.rules import conditions
from moderator.rules.actions import ACTIONS as KINDS
from moderator.rules.actions import RuleAction
from moderator.rules.arguments import Kind, kind_of
from moderator.rules.asking import Condition
from moderator.rules.durations import format_duration
from moderator.rulings import Event

PLATFORMS = (
    "file", "vk", "instagram", "facebook", "youtube", "telegram", "wordpress", "disqus", "isso", "reddit", "x",
)  # fmt: skip
_CODES = {
    "language": (*LANGUAGES, UNKNOWN_LANGUAGE),
    "platform": PLATFORMS,
    "status": tuple(status.value for status in Status),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One thing that a condition, an action or an event is told.

    `is_value` is what stands after its word itself; `choices` are the codes that may stand there, of which a list of
    kind `choices` may have several. `default` is what holds where nothing is said, as a file has it.
    """

    name: str
    kind: Kind
    choices: tuple[str, ...] = ()
    default: Any = None
    is_value: bool = False
    is_needed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """A word of the language of rules, with a sentence that says what it means."""

    name: str
    sentence: str
    arguments: tuple[Argument, ...] = ()


def _condition(condition: Condition) -> Spec:
    arguments = tuple(_of_parameter(condition, index) for index in range(len(condition.parameters)))
    return Spec(name=condition.name, sentence=condition.sentence, arguments=arguments)


def _of_parameter(condition: Condition, index: int) -> Argument:
    parameter = condition.parameters[index]
    kind, choices = _kind(parameter.annotation)
    is_needed = parameter.default is Parameter.empty
    return Argument(
        name=condition.name if index == 0 else parameter.name,
        kind=kind,
        choices=choices or (_CODES.get(condition.name, ()) if index == 0 else ()),
        default=None if is_needed else _shown(parameter.default),
        is_value=index == 0,
        is_needed=is_needed,
    )


def _action(word: str, action: type[RuleAction]) -> Spec:
    arguments = tuple(_of_field(field.alias or name, field, action) for name, field in action.model_fields.items())
    return Spec(name=word, sentence=getdoc(action) or "", arguments=arguments)


def _of_field(name: str, field: FieldInfo, action: type[RuleAction]) -> Argument:
    kind, choices = _kind(field.annotation, tuple(field.metadata))
    default = None if field.is_required() else _shown(field.default)
    return Argument(
        name=name,
        kind=kind,
        choices=choices,
        default=default,
        is_value=name == action.brief,
        is_needed=field.is_required(),
    )


def _kind(annotation: Any, metadata: tuple[Any, ...] = ()) -> tuple[Kind, tuple[str, ...]]:
    """Find the field that an annotation names, and the codes that it allows."""
    every = [*reversed(metadata)]
    choices: tuple[str, ...] = ()
    for part in _parts(annotation):
        if isinstance(part, type) and issubclass(part, Enum):
            choices = choices or tuple(str(member.value) for member in part)
        elif get_origin(part) is Literal:
            choices = choices or tuple(str(each.value if isinstance(each, Enum) else each) for each in get_args(part))
        else:
            every.append(part)
    return kind_of(tuple(every)) or Kind.TEXT, choices


def _parts(annotation: Any) -> Iterator[Any]:
    """Everything that an annotation is made of, without what it may leave out."""
    metadata = getattr(annotation, "__metadata__", ())
    origin = get_origin(annotation)
    if metadata:
        # the last word said of a type is the nearest
        yield from reversed(metadata)
        yield from _parts(annotation.__origin__)
    elif origin in (Union, UnionType, tuple):
        for part in get_args(annotation):
            if part not in (type(None), ...):
                yield from _parts(part)
    else:
        yield annotation


def _shown(default: object) -> Any:
    match default:
        case Enum():
            return default.value
        case timedelta():
            return format_duration(default)
        case time():
            return f"{default:%H:%M}"
        case tuple():
            return [_shown(each) for each in default]
        case _:
            return default


def _place(declared: tuple[str, Condition]) -> int:
    """The order of the modules; within one, that of the functions stays."""
    return [module.__name__ for module in conditions.DECLARED].index(declared[1].ask.__module__)


CONDITIONS: dict[str, Spec] = {
    name: _condition(each) for name, each in sorted(conditions.CONDITIONS.items(), key=_place)
}
ACTIONS: dict[str, Spec] = {word: _action(word, action) for word, action in KINDS.items()}
EVENTS: dict[str, Spec] = {
    spec.name: spec
    for spec in (
        Spec(name=Event.ARRIVED, sentence="A comment comes in."),
        Spec(name=Event.EDITED, sentence="An author changes a comment that is here already."),
        Spec(
            name=Event.FLAGGED,
            sentence="A flag is raised on a comment: one of these, or any where none is named.",
            arguments=(
                Argument(
                    name="flagged",
                    kind=Kind.CHOICES,
                    choices=tuple(flag.value for flag in Flag),
                    is_value=True,
                    is_needed=False,
                ),
            ),
        ),
        Spec(name=Event.REPLY_RECEIVED, sentence="Somebody answers what the team or the brand has written."),
        Spec(
            name=Event.TIME_PASSED,
            sentence="So much time has passed since a comment came in, and it is not closed.",
            arguments=(Argument(name="time_passed", kind=Kind.DURATION, is_value=True),),
        ),
        Spec(
            name=Event.DECIDED,
            sentence="A person decides about a comment: one of these actions, or any where none is named.",
            arguments=(
                Argument(
                    name="decided",
                    kind=Kind.CHOICES,
                    choices=tuple(action.value for action in Action),
                    is_value=True,
                    is_needed=False,
                ),
            ),
        ),
        Spec(
            name=Event.QUEUE_OVER,
            sentence="A queue has more comments than that; the rule is asked about those in it.",
            arguments=(
                Argument(name="queue_over", kind=Kind.NUMBER, is_value=True),
                Argument(name="queue", kind=Kind.FILTER, default="", is_needed=False),
            ),
        ),
    )
}
"""What a form is drawn from: conditions, actions and events, each by its word."""
