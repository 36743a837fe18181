"""What a model counts in a comment: hashed pieces of words, words, pairs of words, and the shape of the whole."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.folding import ANY_LETTER, CYRILLIC, DIGIT, DISGUISED, LATIN, LETTER, PICTURE, SPACE
from moderator.classifier.reading import Reading, words_of
from moderator.classifier.tokens import RunningHash

ORDERS = (2, 3, 4, 5)
"""Lengths of the pieces of words that are counted; a piece may have a space at either end, never inside."""
_PIECE_BITS, _WORD_BITS, _PAIR_BITS = 18, 19, 18
FIRST_WORD = 1 << _PIECE_BITS
FIRST_PAIR = FIRST_WORD + (1 << _WORD_BITS)
FIRST_SHAPE = FIRST_PAIR + (1 << _PAIR_BITS)

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
"""What is counted about the whole comment; each has four columns: there is one, two, five, fifteen at least."""
OTHER_ALPHABET = len(SHAPES)
"""Where the counts of a token tell of letters of alphabets that no shipped language is written in."""
STEPS = np.array([1, 2, 5, 15], np.float32)
COLUMNS = FIRST_SHAPE + len(SHAPES) * len(STEPS)
NO_PIECE = COLUMNS
"""Stands for a piece that would reach beyond its word."""

_MULTIPLIER = np.uint32(0x9E3779B1)
_MIXER = np.uint32(0x85EBCA6B)
_WORD_HASH = RunningHash(0x100000001B3)
_PRIME = np.uint64(0x100000001B3)
_WORD_MIXER = np.uint64(0x9E3779B97F4A7C15)
_PAIR_MIXER = np.uint64(0xC2B2AE3D27D4EB4F)
_BEGINNING, _END = np.uint64(0x5851F42D4C957F2D), np.uint64(0x14057B7EF767814F)
_QUESTION, _EXCLAMATION, _AT, _SLASH = (ord(sign) for sign in "?!@/")
_MONEY = np.array([ord(sign) for sign in "$€£₽%"], np.uint32)
_LONGEST_PACKED = 250
_ORDER = [0, 1, 2, 3, 8, 9, 10, 4, 11, 12, 13, 14, 15]
_ORDER_OF_LONG = [0, 1, 2, 3, 5, 6, 7, 4, 8, 9, 10, 11, 12]


def _packed(fields: tuple[NDArray[np.bool_], ...]) -> NDArray[np.uint64]:
    """Give eight bits to each field, the first in the lowest."""
    fields_of_bits = (field.astype(np.uint64) << np.uint64(8 * place) for place, field in enumerate(fields))
    return np.asarray(sum(fields_of_bits, np.zeros(fields[0].size, np.uint64)), np.uint64)


def _marked(codes: NDArray[np.uint32]) -> tuple[NDArray[np.bool_], ...]:
    return (*(codes == mark for mark in (_QUESTION, _EXCLAMATION, _AT, 0)), np.isin(codes, _MONEY))


def _of_kinds(kinds: NDArray[np.uint8]) -> tuple[NDArray[np.bool_], ...]:
    of_one = tuple(kinds & kind != 0 for kind in (DISGUISED, DIGIT, PICTURE, LATIN, CYRILLIC, ANY_LETTER))
    return (*of_one, kinds & (ANY_LETTER | SPACE | DIGIT) == 0, kinds & LETTER != 0)


_OTHER_MARK = np.uint32(_MONEY.max() + 1)
_PACKED_MARKS = _packed(_marked(np.arange(_OTHER_MARK + 1, dtype=np.uint32)))
_ONE_LINK = np.uint64(1 << 24)
_PACKED_KINDS = _packed(_of_kinds(np.arange(256, dtype=np.uint8)))


@dataclass(frozen=True, slots=True)
class Grams:
    """Features of one sort: those of token i are `columns[bounds[i]:bounds[i + 1]]`, in the order of the text."""

    columns: NDArray[np.int32]
    bounds: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Edges:
    """Hashes of each token's first and last word, 0 where it has none: what its neighbours make pairs with."""

    first: NDArray[np.uint64]
    last: NDArray[np.uint64]


def pieces(reading: Reading) -> Iterator[Grams]:
    """Give pieces of words, length by length."""
    for columns in piece_columns(reading).T:
        starts = np.flatnonzero(columns != NO_PIECE)
        yield Grams(columns[starts], np.searchsorted(starts, reading.bounds))


def piece_columns(reading: Reading) -> NDArray[np.int32]:
    """Give the pieces that begin at each code point, one of each length; `NO_PIECE` where there is none.

    Those of token i are in the rows from `bounds[i]` up to `bounds[i + 1]`.
    """
    size = reading.codes.size
    found = np.full((size, len(ORDERS)), NO_PIECE, np.int32)
    reach = _reach(reading)
    hashes = reading.codes.copy()
    for place, order in enumerate(ORDERS):
        hashes = hashes[: size - order + 1]
        hashes *= _MULTIPLIER
        hashes += reading.codes[order - 1 :]
        columns = (hashes * _MIXER) >> np.uint32(32 - _PIECE_BITS)
        np.copyto(found[: hashes.size, place], columns, where=reach[: hashes.size] >= order - 1, casting="unsafe")
    return found


def _reach(reading: Reading) -> NDArray[np.int32]:
    """Tell how far the first space after each code point is: no piece goes beyond it."""
    places = np.flatnonzero(reading.kinds == SPACE)
    gaps = np.diff(places, prepend=0)
    reach = (np.repeat(places, gaps) - np.arange(places[-1])).astype(np.int32)
    reach[places[:-1][gaps[1:] == 1]] = 0
    return np.append(reach, np.int32(0))


def words(reading: Reading) -> tuple[Grams, Grams, Edges]:
    """Give words, pairs of words inside a token, and what each token begins and ends with."""
    starts, ends = words_of(reading)
    hashes = _WORD_HASH.of(reading.codes, starts, ends)
    hashes *= _PRIME
    bounds = np.searchsorted(starts, reading.bounds)
    single = Grams(word_columns(hashes), bounds)
    token = np.searchsorted(reading.bounds, starts)
    together = np.flatnonzero(token[1:] == token[:-1])
    inner = Grams(
        _pair_columns(hashes[together], hashes[together + 1]), np.searchsorted(starts[together], reading.bounds)
    )
    first, last = (np.zeros(reading.bounds.size - 1, np.uint64) for _ in range(2))
    some = np.flatnonzero(np.diff(bounds))
    first[some], last[some] = hashes[bounds[some]], hashes[bounds[some + 1] - 1]
    return single, inner, Edges(first, last)


def word_columns(hashes: NDArray[np.uint64]) -> NDArray[np.int32]:
    """Give the columns of words by their hashes."""
    return ((hashes * _WORD_MIXER) >> np.uint64(64 - _WORD_BITS)).astype(np.int32) + np.int32(FIRST_WORD)


def _pair_columns(left: NDArray[np.uint64], right: NDArray[np.uint64]) -> NDArray[np.int32]:
    hashes = (left * _PRIME + right) * _PAIR_MIXER
    return (hashes >> np.uint64(64 - _PAIR_BITS)).astype(np.int32) + np.int32(FIRST_PAIR)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of neighbouring words: those of comment i are `columns[bounds[i]:bounds[i + 1]]`.

    `left` and `right` are places of the tokens that a pair joins; a comment's beginning and end make pairs too, for
    which both are the same token.
    """

    columns: NDArray[np.int32]
    bounds: NDArray[np.int64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]


def pair_columns(edges: Edges, bounds: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Give the columns of `pairs` and their bounds alone, which is what scores need."""
    speaking = np.flatnonzero(edges.first)
    borders = np.searchsorted(speaking, bounds)
    speaks = borders[1:] > borders[:-1]
    begins = borders[:-1][speaks]
    # each comment has a pair more than words: the tokens of later ones stand so many places on
    moved = np.zeros(speaking.size, np.int64)
    moved[begins[1:]] = 1
    places = np.arange(speaking.size) + np.cumsum(moved)
    left = np.full(speaking.size + begins.size, _BEGINNING)
    right = np.full(speaking.size + begins.size, _END)
    left[places + 1] = edges.last[speaking]
    right[places] = edges.first[speaking]
    left[places[begins]] = _BEGINNING
    return _pair_columns(left, right), borders + np.concatenate(([0], np.cumsum(speaks)))


def pairs(edges: Edges, bounds: NDArray[np.int64]) -> Pairs:
    """Pair the words of neighbouring tokens of each comment, given by the places at which its tokens begin."""
    speaking = np.flatnonzero(edges.first)
    first, last = edges.first[speaking], edges.last[speaking]
    borders = np.searchsorted(speaking, bounds)
    begins = borders[:-1][np.diff(borders) > 0]
    follows = np.arange(speaking.size) - 1
    follows[begins] += 1
    left = last[follows]
    left[begins] = _BEGINNING
    closes = np.append(begins, speaking.size)[1:]
    columns = np.insert(
        _pair_columns(left, first),
        closes,
        _pair_columns(last[closes - 1], np.broadcast_to(_END, closes.shape)),
    )
    closing = speaking[closes - 1]
    said = np.concatenate(([0], np.cumsum(np.diff(borders) > 0)))
    return Pairs(
        columns, borders + said, np.insert(speaking[follows], closes, closing), np.insert(speaking, closes, closing)
    )


def counts(reading: Reading) -> NDArray[np.float32]:
    """Count in each token what is counted about comments: a column for each of `SHAPES`, and other alphabets."""
    if reading.bounds.size == 1:
        return np.zeros((0, len(SHAPES) + 1), np.float32)
    if np.diff(reading.bounds).max() > _LONGEST_PACKED:
        return _counts_of_long(reading)
    codes = reading.codes
    marks = _PACKED_MARKS[np.minimum(codes, _OTHER_MARK)]
    slashes = np.flatnonzero((codes[1:] == _SLASH) & (codes[:-1] == _SLASH))
    marks[slashes] += _ONE_LINK
    # each token reaches up to the space that closes it, so that none is empty, as reduceat wants it
    starts = reading.bounds[:-1]
    sums = np.column_stack((np.add.reduceat(marks, starts), np.add.reduceat(_PACKED_KINDS[reading.kinds], starts)))
    return sums.astype("<u8").view(np.uint8)[:, _ORDER].astype(np.float32)


def _counts_of_long(reading: Reading) -> NDArray[np.float32]:
    """Count token by token what would overflow the eight bits of a packed count."""
    codes = reading.codes
    marks = [*_marked(codes), *_of_kinds(reading.kinds)]
    marks[SHAPES.index("link")] = np.append((codes[1:] == _SLASH) & (codes[:-1] == _SLASH), False)
    found = [np.add.reduceat(mark, reading.bounds[:-1], dtype=np.int32) for mark in marks]
    return np.column_stack(found)[:, _ORDER_OF_LONG].astype(np.float32)


def shapes(counted: NDArray[np.floating]) -> NDArray[np.bool_]:
    """Say which columns from `FIRST_SHAPE` on comments with these counts have, a row each."""
    steps = counted[:, : len(SHAPES), None] >= STEPS
    return steps.reshape(len(counted), len(SHAPES) * STEPS.size)


def shape_columns(counted: NDArray[np.float32]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Give the columns of comments with these counts, and where those of each begin."""
    found = shapes(counted)
    places = np.flatnonzero(found)
    bounds = np.zeros(len(found) + 1, np.int64)
    np.cumsum(np.count_nonzero(found, axis=1), out=bounds[1:])
    return (places % max(found.shape[1], 1) + FIRST_SHAPE).astype(np.int32), bounds
