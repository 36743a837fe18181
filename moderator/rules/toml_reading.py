"""Reads TOML that anybody may have written; what would take all memory is refused before it is read."""

import tomllib
from typing import Any

import regex

from moderator.errors import RuleError

LONGEST = 200_000
"""Characters of a text; a hundred rules fit in it."""
_LONG_KEY = regex.compile(r"""(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}""")
"""The standard library keeps every beginning of a dotted key: one of 90,000 parts would take gigabytes."""


def read_toml(text: str) -> dict[str, Any]:
    """Give the tables of a text; RuleError where it is no TOML."""
    if len(text) > LONGEST:
        raise RuleError("This text has {n} characters; {most} are the most.", n=len(text), most=LONGEST)
    if _LONG_KEY.search(text):
        raise RuleError("This text has a key of more than a hundred parts.")
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise RuleError("This is no TOML: {error}", error=error) from error
