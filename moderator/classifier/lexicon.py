"""What a model makes of single tokens: their shares of a comment's scores, kept for those that come again."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from moderator.classifier.features import ORDERS, SHAPES, Edges, counts, piece_columns, words
from moderator.classifier.reading import read_tokens
from moderator.classifier.tokens import Tokens

_SLOT_BITS = 19
_SLOTS = 1 << _SLOT_BITS
_SHIFT = np.uint64(64 - _SLOT_BITS)
_TRIES = 16
_MOST = _SLOTS // 2
COUNTED = len(SHAPES) + 1


@dataclass(frozen=True, slots=True)
class Shares:
    """What tokens add to a comment, a row each: sums of weights and the square of their length, then counts."""

    rows: NDArray[np.float32]
    edges: Edges


def shares(found: Tokens, places: NDArray[np.int64], table: NDArray[np.float32]) -> Shares:
    """Read tokens and add up the rows of `table`: one for each column, and one of zeros for `NO_PIECE`."""
    reading = read_tokens(found, places)
    width = table.shape[1]
    single, inner, edges = words(reading)
    rows = np.empty((places.size, width + COUNTED), np.float32)
    pieces = piece_columns(reading).ravel()
    rows[:, :width] = summed(pieces, reading.bounds * len(ORDERS), table)
    for sort in (single, inner):
        rows[:, :width] += summed(sort.columns, sort.bounds, table)
    rows[:, width:] = counts(reading)
    return Shares(rows, edges)


def summed(columns: NDArray[np.int32], bounds: NDArray[np.int64], table: NDArray[np.float32]) -> NDArray[np.float32]:
    """Add up the rows of these columns of a table, from each bound to the next."""
    ones = np.ones(columns.size, np.float32)
    chosen = csr_matrix((ones, columns, bounds.astype(np.int32)), (bounds.size - 1, len(table)))
    return np.asarray(chosen @ table, np.float32)


class Lexicon:
    """The tokens met before, by their hashes; for one thread at a time.

    Comments repeat their words, so that most tokens are looked up and few are read. A token stands in the slot that
    its hash names or in one of the next; when half of the slots are taken, the lexicon begins anew.
    """

    def __init__(self, table: NDArray[np.float32]) -> None:
        self._table = table
        self._keys: NDArray[np.uint64] = np.zeros(_SLOTS, np.uint64)
        self._places: NDArray[np.int32] = np.zeros(_SLOTS, np.int32)
        self._rows: NDArray[np.float32] = np.zeros((_MOST, table.shape[1] + COUNTED), np.float32)
        self._edges: NDArray[np.uint64] = np.zeros((_MOST, 2), np.uint64)
        self._count = 0

    def look_up(self, found: Tokens) -> tuple[NDArray[np.float32], Edges]:
        """Give the sums of rows over each comment's tokens, and the tokens' edges."""
        slots = (found.hashes >> _SHIFT).astype(np.int64)
        unknown = np.flatnonzero(self._keys[slots] != found.hashes)
        if self._count + unknown.size > _MOST:
            self._forget()
            unknown = np.arange(slots.size)
        if unknown.size > _MOST:
            return self._unkept(found)
        strays = self._settle(found.hashes, slots, unknown)
        places = self._places[slots]
        if strays.size or (unknown.size and places.min() < 0):
            places = self._learn(found, slots, places, strays)
        edges = self._edges[places]
        return summed(places, found.bounds, self._rows), Edges(edges[:, 0], edges[:, 1])

    def _settle(
        self, hashes: NDArray[np.uint64], slots: NDArray[np.int64], unknown: NDArray[np.int64]
    ) -> NDArray[np.int64]:
        """Move tokens on to the slot that is theirs; those that have none claim a free one, or are strays.

        A slot that was claimed has a place below nought, from which the number of a token that claimed it follows.
        """
        for _ in range(_TRIES):
            free = unknown[self._keys[slots[unknown]] == 0]
            self._keys[slots[free]] = hashes[free]
            self._places[slots[free]] = ~free
            unknown = unknown[self._keys[slots[unknown]] != hashes[unknown]]
            if not unknown.size:
                break
            slots[unknown] = (slots[unknown] + 1) & (_SLOTS - 1)
        return unknown

    def _learn(
        self, found: Tokens, slots: NDArray[np.int64], places: NDArray[np.int32], strays: NDArray[np.int64]
    ) -> NDArray[np.int32]:
        """Read each new token once, and give the places of the rows of all."""
        claimed = np.flatnonzero(places < 0)
        new = claimed[~places[claimed] == claimed]
        read = np.concatenate((new, strays))
        rows = slice(self._count, self._count + read.size)
        learnt = shares(found, read, self._table)
        self._rows[rows] = learnt.rows
        self._edges[rows, 0], self._edges[rows, 1] = learnt.edges.first, learnt.edges.last
        self._places[slots[new]] = np.arange(rows.start, rows.start + new.size)
        self._count = rows.stop
        places = self._places[slots]
        places[strays] = np.arange(rows.start + new.size, rows.stop)
        return places

    def _unkept(self, found: Tokens) -> tuple[NDArray[np.float32], Edges]:
        """Read every token anew: there are more than the lexicon holds."""
        places = np.arange(found.hashes.size)
        read = shares(found, places, self._table)
        return summed(places.astype(np.int32), found.bounds, read.rows), read.edges

    def _forget(self) -> None:
        self._keys[:] = 0
        self._count = 0
