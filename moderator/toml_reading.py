"""Reads TOML that anybody may have written; what would take all memory is refused before it is read."""

import tomllib
from typing import Any

import regex

from moderator.errors import TomlError

LONGEST = 200_000
"""Characters of a text, if nobody says how many; a hundred rules fit in it."""
_LONG_KEY = regex.compile(r"""(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}""")
"""The standard library keeps every beginning of a dotted key: one of 90,000 parts would take gigabytes."""


def read_toml(text: str, *, most: int = LONGEST) -> dict[str, Any]:
    """Give the tables of a text of so many characters at most; TomlError where it is no TOML."""
    if len(text) > most:
        raise TomlError("This text has {n} characters; {most} are the most.", n=len(text), most=most)
    if _LONG_KEY.search(text):
        raise TomlError("This text has a key of more than a hundred parts.")
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise TomlError("This is no TOML: {error}", error=error) from error
