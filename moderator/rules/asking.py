"""How a condition is declared: what it asks, which facts it needs, and which comments it means as a set."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from moderator.rules.seen import Need
from moderator.selections import Asked, Selection


class Answer(NamedTuple):
    """Whether a condition holds, and the measure it took: "links 1 ≤ 2" is said as well as "links 3 > 2"."""

    holds: bool
    evidence: str


Question = Callable[..., Answer]
Selects = Callable[..., Selection]


@dataclass(frozen=True)
class Condition:
    """A word of the language of rules.

    The function's first parameter is what is seen, the second the value that stands after the word, the others its
    options; their annotations check what is written. `selects` takes the same arguments without what is seen, and
    must mean exactly the comments for which the function holds.
    """

    name: str
    ask: Question
    needs: frozenset[Need]
    selects: Selects

    @cached_property
    def parameters(self) -> tuple[inspect.Parameter, ...]:
        """The value and the options, in the order of the signature."""
        return tuple(inspect.signature(self.ask).parameters.values())[1:]

    @cached_property
    def adapters(self) -> dict[str, TypeAdapter[Any]]:
        """What checks each argument; the first is the value."""
        return {parameter.name: TypeAdapter(parameter.annotation) for parameter in self.parameters}

    @property
    def sentence(self) -> str:
        """What the condition asks, in a sentence."""
        return inspect.getdoc(self.ask) or ""


CONDITIONS: dict[str, Condition] = {}
"""Every condition by its name."""


def _asked(*_: object, **__: object) -> Selection:
    return Asked()


def condition(*needs: Need, selects: Selects = _asked) -> Callable[[Question], Question]:
    """Make a function a condition: its name is the rule's word."""

    def declare(function: Question) -> Question:
        name = function.__name__
        CONDITIONS[name] = Condition(name=name, ask=function, needs=frozenset(needs), selects=selects)
        return function

    return declare
