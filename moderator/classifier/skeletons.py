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
    is_hard[_settled_ones(read, is_letter, rows, lengths.size)] = True
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


def _settled_ones(read: Codes, is_letter: Marks, rows: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Give the texts that have two alphabets in one word: it has to be settled in one of them."""
    is_latin, is_cyrillic = _is_between(read, _LATIN), _is_between(read, _CYRILLIC)
    has = np.zeros((2, count), np.bool_)
    has[0, rows[is_latin]] = has[1, rows[is_cyrillic]] = True
    both = has[0] & has[1]
    if not both.any():
        return np.zeros(0, np.int64)
    here = np.flatnonzero(both[rows] & (read != _NOTHING))
    kinds = np.where(is_latin[here], 1, np.where(is_cyrillic[here], 2, 3)) * is_letter[here]
    meets = (kinds[1:] != kinds[:-1]) & (kinds[1:] > 0) & (kinds[:-1] > 0) & (rows[here][1:] == rows[here][:-1])
    return np.unique(rows[here][1:][meets])


def _is_between(read: Codes, alphabet: tuple[int, int]) -> Marks:
    found: Marks = (read >= alphabet[0]) & (read <= alphabet[1])
    return found
