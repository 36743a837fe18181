"""Reads rules from files, as teams share them."""

from pathlib import Path

from moderator.errors import RuleError
from moderator.rules.compile import compile_rule
from moderator.rules.rule import Rule


def read_rule(path: Path) -> Rule:
    """One TOML file, read and compiled for proof; RuleError names the file and the place."""
    try:
        rule = Rule.from_toml(path.read_text(encoding="utf-8-sig"))
        compile_rule(rule)
    except UnicodeDecodeError as error:
        raise RuleError("{file} cannot be read: it is not UTF-8.", file=path.name) from error
    except OSError as error:
        raise RuleError("{file} cannot be read: {why}.", file=path.name, why=error.strerror) from error
    except RuleError as error:
        raise RuleError("{file}: {error}", file=path.name, error=error) from error
    return rule


def read_rules(folder: Path) -> tuple[Rule, ...]:
    """Every rule of a folder, by file name."""
    return tuple(read_rule(path) for path in sorted(folder.glob("*.toml")))
