"""What a model counts in a comment: hashed pieces of words, words, pairs of words, and the shape of the whole."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.folding import ANY_LETTER, CYRILLIC, DIGIT, DISGUISED, LATIN, PICTURE, SPACE
from moderator.classifier.reading import Reading, words_of

COLUMN_BITS = 18
HASHED = 1 << COLUMN_BITS
ORDERS = (2, 3, 4, 5)
"""Lengths of the pieces of words that are counted; a piece may have a space at either end, never inside."""

SHAPES = (
    "question_mark",
    "exclamation_mark",
    "mention",
    "link",
    "disguised",
    "digits",
    "pictures",
    "money",
    "latin",
    "cyrillic",
    "letters",
    "other",
)
"""What is counted about the whole comment; each has four columns, for a few, some, many and very many."""
_STEPS = np.array([1, 2, 5, 15], np.int64)
COLUMNS = HASHED + len(SHAPES) * len(_STEPS)

_MULTIPLIER = np.uint32(0x9E3779B1)
_MIXER = np.uint32(0x85EBCA6B)
_PRIME = np.uint64(0x100000001B3)
_WORD_MIXER = np.uint64(0x9E3779B97F4A7C15)
_PAIR_MIXER = np.uint64(0xC2B2AE3D27D4EB4F)
_QUESTION, _EXCLAMATION, _AT, _SLASH = (ord(sign) for sign in "?!@/")
_MONEY = np.array([ord(sign) for sign in "$€£₽%"], np.uint32)


@dataclass(frozen=True, slots=True)
class Grams:
    """Features of one sort: those of comment i are `columns[bounds[i]:bounds[i + 1]]`, in the order of the text.

    `starts` and `ends` are places in the reading.
    """

    columns: NDArray[np.int32]
    bounds: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]


def grams(reading: Reading) -> Iterator[Grams]:
    """Give every feature of some comments, sort by sort, as their explanation needs them and their scores use them."""
    yield from _pieces(reading)
    yield from _words(reading)
    yield _shapes(reading)


def _pieces(reading: Reading) -> Iterator[Grams]:
    spaces = reading.kinds == SPACE
    places = np.flatnonzero(spaces)
    size = reading.codes.size
    # the place of the first space after each code point: no piece reaches beyond it
    room = np.repeat(places, np.diff(places, prepend=0)) if places.size > 1 else np.zeros(0, np.int64)
    reach = (room - np.arange(room.size)).astype(np.int32)
    reach[places[:-1][np.diff(places) == 1]] = 0
    hashes = reading.codes.copy()
    for order in range(2, max(ORDERS) + 1):
        hashes = hashes[: size - order + 1]
        hashes *= _MULTIPLIER
        hashes += reading.codes[order - 1 :]
        if order in ORDERS:
            starts = np.flatnonzero(reach >= order - 1)
            columns = (hashes[starts] * _MIXER) >> np.uint32(32 - COLUMN_BITS)
            yield _sorted_grams(reading, columns.astype(np.int32), starts, starts + order)


def _sorted_grams(
    reading: Reading, columns: NDArray[np.int32], starts: NDArray[np.int64], ends: NDArray[np.int64]
) -> Grams:
    return Grams(columns, np.searchsorted(starts, reading.bounds), starts, ends)


def _words(reading: Reading) -> Iterator[Grams]:
    starts, ends = words_of(reading)
    hashes = _hashes(reading.codes, starts, ends)
    shift = np.uint64(64 - COLUMN_BITS)
    yield _sorted_grams(reading, ((hashes * _WORD_MIXER) >> shift).astype(np.int32), starts, ends)
    comment = np.searchsorted(reading.bounds, starts)
    together = np.flatnonzero(comment[1:] == comment[:-1])
    pairs = (hashes[together] * _PRIME + hashes[together + 1]) * _PAIR_MIXER
    yield _sorted_grams(reading, (pairs >> shift).astype(np.int32), starts[together], ends[together + 1])


def _hashes(codes: NDArray[np.uint32], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.uint64]:
    """Hash the words between these places, all at once: each is a difference of two sums over the whole text."""
    lengths = ends - starts
    total = int(lengths.sum())
    firsts = np.cumsum(lengths) - lengths
    inside = np.arange(total) - np.repeat(firsts, lengths)
    letters = codes[np.repeat(starts, lengths) + inside].astype(np.uint64)
    letters *= _powers(int(lengths.max(initial=0)))[inside]
    return np.add.reduceat(letters, firsts) if total else letters


def _powers(count: int) -> NDArray[np.uint64]:
    return np.cumprod(np.full(count, _PRIME, np.uint64), dtype=np.uint64)


def _shapes(reading: Reading) -> Grams:
    if reading.bounds.size == 1:
        nothing = np.zeros(0, np.int64)
        return Grams(nothing.astype(np.int32), reading.bounds, nothing, nothing)
    counted = _counts(reading)
    steps = np.searchsorted(_STEPS, counted, "right") - 1
    comments, shapes = np.nonzero(steps >= 0)
    columns = HASHED + shapes * len(_STEPS) + steps[comments, shapes]
    bounds = np.searchsorted(comments, np.arange(reading.bounds.size))
    return Grams(columns.astype(np.int32), bounds, reading.bounds[comments], reading.bounds[comments + 1])


def _counts(reading: Reading) -> NDArray[np.int32]:
    codes, kinds = reading.codes, reading.kinds
    slashes = (codes[1:] == _SLASH) & (codes[:-1] == _SLASH)
    marks = (
        codes == _QUESTION,
        codes == _EXCLAMATION,
        codes == _AT,
        np.append(slashes, False),
        kinds & DISGUISED != 0,
        kinds & DIGIT != 0,
        kinds & PICTURE != 0,
        np.isin(codes, _MONEY),
        kinds & LATIN != 0,
        kinds & CYRILLIC != 0,
        kinds & ANY_LETTER != 0,
        kinds & (ANY_LETTER | SPACE | DIGIT) == 0,
    )
    # each comment reaches up to the space that closes it, so that none is empty, as reduceat wants it
    counts = [np.add.reduceat(mark, reading.bounds[:-1], dtype=np.int32) for mark in marks]
    return np.column_stack(counts)
