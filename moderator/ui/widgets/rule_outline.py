"""What is written in a rule, read for the form as far as it can be: values may be wrong, the shape is what counts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from moderator.errors import RuleError
from moderator.rulings import GroupKind

Written = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A condition as it is written, or a group of them, with the place that errors name it by."""

    place: str
    written: Written = field(default_factory=dict)
    group: GroupKind | None = None
    parts: tuple["Part", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One action: its word, and what is written after it."""

    place: str
    name: str
    written: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A whole rule; `problem` says why nothing can be read of the text, and then there is nothing else."""

    top: Written = field(default_factory=dict)
    groups: tuple[Part, ...] = ()
    deeds: tuple[Deed, ...] = ()
    problem: RuleError | None = None
    places: Mapping[str, Part] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Give the name that is written, empty where there is none."""
        name = self.top.get("name")
        return name.strip() if isinstance(name, str) else ""


def outline(text: str) -> Outline:
    """Read the text of a rule."""
    # the language of rules is loaded when somebody looks at one
    from moderator.rules.toml_reading import read_toml

    try:
        written = read_toml(text)
    except RuleError as error:
        return Outline(problem=error)
    groups = tuple(_group(kind, kind.value, written.get(kind.value)) for kind in GroupKind)
    top = {key: value for key, value in written.items() if key not in {*GroupKind, "then"}}
    places = {part.place: part for group in groups for part in _walk(group)}
    return Outline(top=top, groups=groups, deeds=tuple(_deeds(written.get("then"))), places=places)


def group_of(written: Written) -> GroupKind | None:
    """Tell whether a table is a group of conditions, and how they hold together."""
    found = [kind for kind in GroupKind if isinstance(written.get(kind.value), list)]
    return found[0] if len(found) == 1 and len(written) == 1 else None


def _group(kind: GroupKind, place: str, written: object) -> Part:
    tables = written if isinstance(written, list) else []
    parts = tuple(_part(f"{place}[{number}]", table) for number, table in enumerate(tables))
    return Part(place=place, group=kind, parts=parts)


def _part(place: str, table: object) -> Part:
    written: Written = table if isinstance(table, dict) else {}
    kind = group_of(written)
    if kind is None:
        return Part(place=place, written=written)
    inner = _group(kind, f"{place}.{kind}", written[kind.value])
    return Part(place=place, group=kind, parts=inner.parts)


def _walk(part: Part) -> Iterator[Part]:
    yield part
    for inner in part.parts:
        yield from _walk(inner)


def _deeds(written: object) -> Iterator[Deed]:
    for number, table in enumerate(written if isinstance(written, list) else ()):
        for name, value in table.items() if isinstance(table, dict) else ():
            yield Deed(place=f"then[{number}].{name}", name=name, written=value)
