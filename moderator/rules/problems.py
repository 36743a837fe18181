"""All that is wrong with a text of rules, at once, each thing with its place and its line."""

from collections.abc import Iterable, Iterator
from itertools import islice

import regex

from moderator.errors import RuleError, RuleFault
from moderator.rules.faults import Found, Place, written_place
from moderator.rules.layout import Layout, layout
from moderator.rules.reading import read
from moderator.rules.toml_reading import read_toml
from moderator.rulings import Problem

MOST = 100
"""Problems that are listed: nobody mends more at once."""
_AT = regex.compile(r"\(at line (\d+), column \d+\)")


def problems(text: str) -> tuple[Problem, ...]:
    """List what is wrong with a rule, or with each of the `[[rule]]` tables of a text."""
    try:
        tables, where = tables_in(text), layout(text)
    except RuleError as error:
        line = _AT.search(str(error))
        lines = int(line[1]) if line else text.count("\n") + 1
        return (Problem(place="", sentence=str(error), line=lines, error=error),)
    found = (_problem(prefix, each, where) for prefix, each in wrong_in(tables))
    return tuple(sorted(islice(found, MOST), key=lambda problem: problem.line or 0))


def tables_in(text: str) -> list[tuple[Place, object]]:
    """Give the rules of a text as tables, each with its place; RuleError where it is no TOML."""
    written = read_toml(text)
    rules = written.get("rule")
    if written.keys() == {"rule"} and isinstance(rules, list):
        return [(("rule", index), table) for index, table in enumerate(rules)]
    return [((), written)]


def wrong_in(tables: Iterable[tuple[Place, object]]) -> Iterator[tuple[Place, Found]]:
    """Find what is wrong with each of the rules, and where two are called alike: the later would replace the other."""
    names = set[str]()
    for prefix, table in tables:
        found = read(table, is_checked=True)
        yield from ((prefix, each) for each in found.wrong)
        name = found.head.name if found.head is not None else ""
        if name and name in names:
            yield prefix, Found(("name",), RuleFault("another rule of this file is called so"))
        names.add(name)


def _problem(prefix: Place, found: Found, where: Layout) -> Problem:
    line = where.line((*prefix, *found.place)) or 1
    return Problem(place=placed(prefix, found.place), sentence=str(found.error), line=line, error=found.error)


def placed(prefix: Place, place: Place) -> str:
    """Write a place; in a text of several rules with the number of the rule: `rule 3, any[1].pattern`."""
    if not prefix:
        return written_place(place)
    return ", ".join(filter(None, (f"rule {int(prefix[1]) + 1}", written_place(place))))
