"""All that is wrong with a text of rules, at once, each thing with its place and its line."""

import tomllib

import regex

from moderator.errors import RuleError
from moderator.rules.faults import Place, written_place
from moderator.rules.layout import Layout, layout
from moderator.rules.reading import read
from moderator.rulings import Problem

LONGEST = 200_000
"""Characters of a text; a hundred rules fit in it."""
_AT = regex.compile(r"\(at line (\d+), column \d+\)")


def problems(text: str) -> tuple[Problem, ...]:
    """List what is wrong with a rule, or with each of the `[[rule]]` tables of a text."""
    try:
        tables = tables_in(text)
    except RuleError as error:
        line = _AT.search(str(error))
        lines = int(line[1]) if line else text.count("\n") + 1
        return (Problem(place="", sentence=str(error), line=lines, error=error),)
    where = layout(text)
    found = [problem for prefix, table in tables for problem in _of_one(prefix, table, where)]
    return tuple(sorted(found, key=lambda problem: problem.line or 0))


def tables_in(text: str) -> list[tuple[Place, object]]:
    """Give the rules of a text as tables, each with its place; RuleError where it is no TOML."""
    if len(text) > LONGEST:
        raise RuleError("This text has {n} characters; {most} are the most.", n=len(text), most=LONGEST)
    try:
        written = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise RuleError("This is no TOML: {error}", error=error) from error
    rules = written.get("rule")
    if written.keys() == {"rule"} and isinstance(rules, list):
        return [(("rule", index), table) for index, table in enumerate(rules)]
    return [((), written)]


def _of_one(prefix: Place, table: object, where: Layout) -> list[Problem]:
    return [
        Problem(
            place=placed(prefix, each.place),
            sentence=str(each.error),
            line=where.line((*prefix, *each.place)) or 1,
            error=each.error,
        )
        for each in read(table, is_checked=True).wrong
    ]


def placed(prefix: Place, place: Place) -> str:
    """Write a place; in a text of several rules with the number of the rule: `rule 3, any[1].pattern`."""
    if not prefix:
        return written_place(place)
    return ", ".join(filter(None, (f"rule {int(prefix[1]) + 1}", written_place(place))))
