"""Skeletons of many texts at once: what `text.skeleton` gives for each, ten times as fast."""

import re
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.folding import fold
from moderator.classifier.text import plainly_mentioned, skeleton

_CODE_POINTS = 0x110000
_LETTERS_AT_ONCE = 1 << 18
_NOTHING, _MANY = 0, 1
"""What a code point is read as where it is dropped, or read as several; no text is folded to these control signs."""
_IS_LETTER = re.compile(r"[^\W\d_]")
_LATIN, _CYRILLIC = (ord("a"), ord("z")), (ord("Ѐ"), ord("ԯ"))

Codes = NDArray[np.uint32]
Marks = NDArray[np.bool_]


class _Tables:
    """What code points are read as, and which of those are letters; filled when a text first has them.

    Filling writes the same values whichever thread does it, so that readers need no lock.
    """

    def __init__(self) -> None:
        self._read: Codes = np.zeros(_CODE_POINTS, np.uint32)
        self._is_letter: Marks = np.zeros(_CODE_POINTS, np.bool_)
        self._is_known: Marks = np.zeros(_CODE_POINTS, np.bool_)

    def read(self, codes: Codes) -> tuple[Codes, Marks]:
        """Give what codes are read as, and which of them are letters then."""
        if not self._is_known[codes].all():
            self._learn(np.unique(codes[~self._is_known[codes]]).tolist())
        return self._read[codes], self._is_letter[codes]

    def _learn(self, codes: Sequence[int]) -> None:
        for code in codes:
            read = fold(code)
            self._read[code] = ord(read) if len(read) == 1 else _MANY if read else _NOTHING
            self._is_letter[code] = len(read) == 1 and _IS_LETTER.match(read) is not None
            self._is_known[code] = True


_TABLES = _Tables()


def skeletons(texts: Sequence[str]) -> list[str]:
    """Give the skeleton of each text, in the same order."""
    found: list[str] = []
    for some in _portions(texts):
        found += _portion(some)
    return found


def _portions(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """Cut the texts into runs whose letters fit the processor's cache."""
    first = size = 0
    for place, text in enumerate(texts):
        size += len(text)
        if size > _LETTERS_AT_ONCE:
            yield texts[first : place + 1]
            first, size = place + 1, 0
    if first < len(texts):
        yield texts[first:]


def _portion(texts: Sequence[str]) -> list[str]:
    plain = [plainly_mentioned(text) for text in texts]
    lengths = np.fromiter(map(len, plain), np.int64, len(plain))
    codes = np.frombuffer("".join(plain).encode("utf-32-le", "surrogatepass"), "<u4")
    rows = np.repeat(np.arange(lengths.size), lengths)
    read, is_letter = _TABLES.read(codes)
    is_hard = np.zeros(lengths.size, np.bool_)
    is_hard[rows[_is_for_later(read)]] = True
    is_hard |= _has(read, rows, lengths.size, _LATIN) & _has(read, rows, lengths.size, _CYRILLIC)
    letters, owners = read[is_letter], rows[is_letter]
    keep = np.ones(letters.size, np.bool_)
    keep[2:] = ~((letters[2:] == letters[1:-1]) & (letters[2:] == letters[:-2]) & (owners[2:] == owners[:-2]))
    joined = letters[keep].tobytes().decode("utf-32-le", "surrogatepass")
    ends = np.cumsum(np.bincount(owners[keep], minlength=lengths.size)).tolist()
    found = [joined[start:end] for start, end in zip([0, *ends], ends, strict=False)]
    for row in np.flatnonzero(is_hard).tolist():
        found[row] = skeleton(texts[row])
    return found


def _is_for_later(read: Codes) -> Marks:
    """Mark the places of mentions, links and what is read as several letters: they need a text's words."""
    marked: Marks = (read == ord("@")) | (read == _MANY)
    for sign in ("://", "www."):
        first, *others = map(ord, sign)
        places = np.flatnonzero(read[: max(read.size - len(others), 0)] == first)
        for shift, other in enumerate(others, start=1):
            places = places[read[places + shift] == other]
        marked[places] = True
    return marked


def _has(read: Codes, rows: NDArray[np.int64], count: int, alphabet: tuple[int, int]) -> Marks:
    """Say which texts have letters of an alphabet."""
    has = np.zeros(count, np.bool_)
    has[rows[(read >= alphabet[0]) & (read <= alphabet[1])]] = True
    return has
