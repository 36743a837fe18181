"""Where two texts differ, word by word."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_WORD = re.compile(r"\S+")
_MOST_WORDS = 400
"""Comparing takes time by the square; what comes after so many words is not compared."""

Ranges = tuple[tuple[int, int], ...]


def different(old: str, new: str) -> tuple[Ranges, Ranges]:
    """Give the code points of each text that the other one has not: what went, and what came."""
    before, after = _words(old), _words(new)
    matcher = SequenceMatcher(None, [word[0] for word in before], [word[0] for word in after], autojunk=False)
    changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
    return (
        tuple(_range(before, first, end) for _, first, end, _, _ in changes if first < end),
        tuple(_range(after, first, end) for _, _, _, first, end in changes if first < end),
    )


def _words(text: str) -> list[re.Match[str]]:
    return [word for word, _ in zip(_WORD.finditer(text), range(_MOST_WORDS), strict=False)]


def _range(words: Sequence[re.Match[str]], first: int, end: int) -> tuple[int, int]:
    return words[first].start(), words[end - 1].end()
