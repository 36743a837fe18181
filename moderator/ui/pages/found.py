"""Where in a text that is shown the searched words stand."""

from functools import lru_cache

import regex

_PHRASE = regex.compile(r'"([^"]+)"')
_FIELD = regex.compile(r"\b(?:author|post):\S*")
_WORD = regex.compile(r"[\p{L}\p{N}]+")


def marks(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Give the ranges of what was found, in code points, first to last."""
    pattern = _pattern(words)
    return tuple(match.span() for match in pattern.finditer(text)) if pattern else ()


@lru_cache(maxsize=16)
def _pattern(words: str) -> "regex.Pattern[str] | None":
    rest = _FIELD.sub(" ", words)
    found = [*_WORD.findall(rest)]
    if not found:
        return None
    return regex.compile("|".join(regex.escape(word) for word in found), regex.IGNORECASE)
