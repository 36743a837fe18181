"""Reads rules from texts and files, as teams share them: one rule, or several as `[[rule]]` tables."""

import tomllib
from pathlib import Path

import regex

from moderator.errors import RuleError
from moderator.rules.compile import compile_rule
from moderator.rules.faults import Place
from moderator.rules.layout import Layout, layout
from moderator.rules.problems import placed, tables_in, wrong_in
from moderator.rules.rule import Rule, told
from moderator.rules.toml_text import rule_text

_RULE = regex.compile(r"(\[\[?\s*)rule\s*\.\s*")


def rules_in(text: str) -> tuple[Rule, ...]:
    """Read and compile for proof the rules of a text; RuleError names the first place that is wrong."""
    tables = tables_in(text)
    for prefix, wrong in wrong_in(tables):
        if prefix:
            raise RuleError("{place}: {problem}", place=placed(prefix, wrong.place), problem=wrong.error)
        _, table = tables[0]
        raise told(str(table.get("name", "")) if isinstance(table, dict) else "", wrong)
    where = layout(text)
    return tuple(_rule(where, prefix, table) for prefix, table in tables)


def read_rule(path: Path) -> Rule:
    """One TOML file with one rule; RuleError names the file and the place."""
    rules = read_file(path)
    if len(rules) != 1:
        raise RuleError("{file} has {n} rules, where one is expected.", file=path.name, n=len(rules))
    return rules[0]


def read_file(path: Path) -> tuple[Rule, ...]:
    """Every rule of a TOML file; RuleError names the file and the place."""
    try:
        return rules_in(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise RuleError("{file} cannot be read: it is not UTF-8.", file=path.name) from error
    except OSError as error:
        raise RuleError("{file} cannot be read: {why}.", file=path.name, why=error.strerror) from error
    except RuleError as error:
        raise RuleError("{file}: {error}", file=path.name, error=error) from error


def read_rules(folder: Path) -> tuple[Rule, ...]:
    """Every rule of a folder, by file name."""
    return tuple(rule for path in sorted(folder.glob("*.toml")) for rule in read_file(path))


def _rule(where: Layout, prefix: Place, table: object) -> Rule:
    text = _alone(where, prefix, table) if prefix and isinstance(table, dict) else where.text
    rule = Rule.from_table(table).model_copy(update={"text": text})
    compile_rule(rule)
    return rule


def _alone(where: Layout, prefix: Place, table: dict[str, object]) -> str:
    """Cut one rule out of a text of several, with its comments where they can be kept."""
    first, end = where.pieces[prefix], _start(where, (prefix[0], int(prefix[1]) + 1))
    text = where.text[first.value : end]
    for place in reversed([each for each in where.pieces if each[:2] == prefix and len(each) > 2]):
        piece = where.pieces[place]
        if piece.is_header:
            at = piece.start - first.value
            text = text[:at] + _RULE.sub(r"\1", text[at:], count=1)
    text = f"{text.strip()}\n"
    try:
        is_same = tomllib.loads(text) == table
    except tomllib.TOMLDecodeError:
        is_same = False
    return text if is_same else rule_text(table)


def _start(where: Layout, place: Place) -> int:
    """Where a rule begins, with the comments right above it."""
    piece = where.pieces.get(place)
    return len(where.text) if piece is None else where.start_of_block(piece)
