"""Conditions as a rule holds them: calls by name, and groups of them that hold all, any or none."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from moderator.rulings import GroupKind

Scalar = bool | int | float | str
Argument = Scalar | tuple[Scalar, ...]


@dataclass(frozen=True, kw_only=True)
class ConditionCall:
    """A condition's name, its value and its options; written `flag = "negative"`, `at_least = 0.8`."""

    name: str
    value: Argument
    options: Mapping[str, Argument] = field(default_factory=dict)

    def written(self) -> dict[str, Any]:
        """The call as a table of a file."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in self._arguments()}

    def _arguments(self) -> Iterator[tuple[str, Argument]]:
        yield self.name, self.value
        yield from self.options.items()


@dataclass(frozen=True, kw_only=True)
class Group:
    """Conditions that hold together; written `all = [{…}, {…}]`, `any = […]` or `none = […]`."""

    kind: GroupKind
    parts: tuple["Node", ...]

    def written(self) -> dict[str, Any]:
        """The group as a table of a file."""
        return {self.kind.value: [part.written() for part in self.parts]}


Node = ConditionCall | Group


def calls_in(nodes: tuple[Node, ...]) -> Iterator[ConditionCall]:
    """Every condition of these, whatever groups they stand in."""
    for node in nodes:
        if isinstance(node, ConditionCall):
            yield node
        else:
            yield from calls_in(node.parts)
