"""Binds a condition to what a rule tells it: every argument is checked once, and what is wrong has its place."""

from dataclasses import dataclass
from inspect import Parameter
from typing import Any

from pydantic import TypeAdapter, ValidationError

from moderator.errors import RuleFault
from moderator.rules.asking import Condition
from moderator.rules.calls import ConditionCall
from moderator.rules.conditions import CONDITIONS
from moderator.rules.faults import MOST, Found, Place, found_in, unknown, written_place
from moderator.rules.seen import Need, Seen
from moderator.rulings import Answered
from moderator.selections import Selection

_MISSING = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A condition with its arguments, ready to be asked."""

    place: str
    condition: Condition
    arguments: dict[str, Any]

    def answer(self, seen: Seen) -> Answered:
        """Ask it about a comment."""
        answer = self.condition.ask(seen, **self.arguments)
        return Answered(place=self.place, holds=answer.holds, name=self.condition.name, evidence=answer.evidence)

    def holds(self, seen: Seen) -> bool:
        """Say the same without evidence."""
        return self.condition.ask(seen, **self.arguments).holds

    def selection(self) -> Selection:
        """Say which comments it means."""
        return self.condition.selects(**self.arguments)

    @property
    def needs(self) -> frozenset[Need]:
        """The facts that it asks for."""
        return self.condition.needs

    def bound(self) -> "tuple[Bound, ...]":
        """Itself: a group gives all of its conditions."""
        return (self,)


def bind(call: ConditionCall, place: Place, wrong: list[Found]) -> Bound | None:
    """Check what a rule tells a condition; None with all that is wrong added to `wrong`."""
    condition = CONDITIONS.get(call.name)
    if condition is None:
        wrong.append(Found((*place, call.name), unknown(call.name, CONDITIONS, what="condition")))
        return None
    faults: list[Found] = []
    value, *options = condition.parameters
    given = {value.name: call.value} | {name: call.options[name] for name in call.options if name != value.name}
    words = [option.name for option in options]
    faults += [Found((*place, key), _no_option(key, words)) for key in list(call.options)[:MOST] if key not in words]
    ready = {
        parameter.name: _ready(parameter, condition.adapters[parameter.name], given, _place(place, call, index), faults)
        for index, parameter in enumerate(condition.parameters)
    }
    wrong += faults
    return None if faults else Bound(place=written_place(place), condition=condition, arguments=ready)


def _place(place: Place, call: ConditionCall, index: int) -> Place:
    """The value stands under the condition's word, an option under its own."""
    return (*place, call.name) if index == 0 else (*place, CONDITIONS[call.name].parameters[index].name)


def _ready(
    parameter: Parameter, adapter: TypeAdapter[Any], given: dict[str, Any], place: Place, wrong: list[Found]
) -> Any:
    value = given.get(parameter.name, _MISSING)
    if value is _MISSING and parameter.default is not Parameter.empty:
        return parameter.default
    if value is _MISSING:
        wrong.append(Found(place, RuleFault("“{key}” is missing", key=parameter.name)))
        return None
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        wrong.extend(Found((*place, *at), fault) for at, fault in found_in(error))
        return None


def _no_option(key: str, options: list[str]) -> RuleFault:
    if not options:
        return RuleFault("it takes no options, so “{key}” cannot stand here", key=key)
    return unknown(key, options, what="option")
