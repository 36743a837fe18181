"""What a model makes of single tokens: their shares of a comment's scores, kept for those that come again."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from moderator.classifier.features import SHAPES, Edges, counts, pieces, words
from moderator.classifier.reading import read
from moderator.classifier.tokens import Tokens

SLOT_BITS = 18
_SLOTS = 1 << SLOT_BITS
_SHIFT = np.uint64(64 - SLOT_BITS)
COUNTED = len(SHAPES) + 1


@dataclass(frozen=True, slots=True)
class Shares:
    """What tokens add to a comment, a row each: sums of weights and the square of their length, then counts."""

    rows: NDArray[np.float32]
    edges: Edges


def shares(written: Sequence[str], table: NDArray[np.float32]) -> Shares:
    """Read tokens and add up the rows of `table`, one for each column below the pairs of neighbouring tokens."""
    reading = read(written)
    rows = np.zeros((len(written), table.shape[1] + COUNTED), np.float32)
    single, inner, edges = words(reading)
    for sort in (*pieces(reading), single, inner):
        ones = np.ones(sort.columns.size, np.float32)
        rows[:, : table.shape[1]] += csr_matrix((ones, sort.columns, sort.bounds), (len(written), len(table))) @ table
    rows[:, table.shape[1] :] = counts(reading)
    return Shares(rows, edges)


class Lexicon:
    """A table of tokens met before, each in the one slot that its hash names; for one thread at a time.

    Comments repeat their words, so that most tokens are looked up and few are read.
    """

    def __init__(self, table: NDArray[np.float32]) -> None:
        self._table = table
        self._keys: NDArray[np.uint64] = np.zeros(_SLOTS, np.uint64)
        self._rows: NDArray[np.float32] = np.zeros((_SLOTS, table.shape[1] + COUNTED), np.float32)
        self._first: NDArray[np.uint64] = np.zeros(_SLOTS, np.uint64)
        self._last: NDArray[np.uint64] = np.zeros(_SLOTS, np.uint64)

    def look_up(self, found: Tokens) -> tuple[NDArray[np.float32], Edges]:
        """Give the sums of rows over each comment's tokens, and the tokens' edges."""
        slots = (found.hashes >> _SHIFT).astype(np.int32)
        missing = np.flatnonzero(self._keys[slots] != found.hashes)
        comments = found.bounds.size - 1
        ones = np.ones(slots.size, np.float32)
        if not missing.size:
            rows = csr_matrix((ones, slots, found.bounds), (comments, _SLOTS)) @ self._rows
            return rows, Edges(self._first[slots], self._last[slots])
        hashes, firsts, which = np.unique(found.hashes[missing], return_index=True, return_inverse=True)
        new = shares([found.text(place) for place in missing[firsts].tolist()], self._table)
        edges = Edges(self._first[slots], self._last[slots])
        edges.first[missing], edges.last[missing] = new.edges.first[which], new.edges.last[which]
        ones[missing] = 0
        rows = csr_matrix((ones, slots, found.bounds), (comments, _SLOTS)) @ self._rows
        bounds = np.searchsorted(missing, found.bounds)
        rows += csr_matrix((np.ones(missing.size, np.float32), which, bounds), (comments, hashes.size)) @ new.rows
        self._keep(hashes, new)
        return rows, edges

    def _keep(self, hashes: NDArray[np.uint64], new: Shares) -> None:
        """Put tokens into their slots; of several that share one, the last stays."""
        slots = (hashes >> _SHIFT).astype(np.int64)
        self._rows[slots] = new.rows
        self._first[slots], self._last[slots] = new.edges.first, new.edges.last
        self._keys[slots] = hashes
