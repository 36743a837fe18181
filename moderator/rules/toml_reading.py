"""Reads the TOML of rules."""

from typing import Any

from moderator import toml_reading
from moderator.errors import RuleError, TomlError


def read_toml(text: str) -> dict[str, Any]:
    """Give the tables of a text; RuleError where it is no TOML."""
    try:
        return toml_reading.read_toml(text)
    except TomlError as error:
        raise RuleError(error.sentence, **error.values) from error
