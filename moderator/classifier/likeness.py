"""Which of many texts are like one text: a few are found by how their words begin, and compared by all features."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.features import COLUMNS, pair_columns, pieces, words
from moderator.classifier.model import Model
from moderator.classifier.reading import Reading, read, words_of
from moderator.classifier.tokens import tokens

_COLUMN_BITS = COLUMNS.bit_length()
_BEGINNING = 5
"""Letters of a word that it is found by: endings change with the grammar."""
_PRIME = np.uint64(0x100000001B3)
_MIXER = np.uint64(0x9E3779B97F4A7C15)
_HALF = np.uint64(32)
_COMMON = 0.05
"""A beginning that this part of the texts has finds too many; it counts only where there is no rarer one."""
_FEW = 64


def likeness(model: Model, text: str, others: Sequence[str]) -> list[float]:
    """Compare a text with others by what the classifier counts, rare features weighing more: 0 to 1 each."""
    keys, counts = np.unique(_keys([text, *others]), return_counts=True)
    rows, columns = keys >> _COLUMN_BITS, keys & ((1 << _COLUMN_BITS) - 1)
    values = counts * np.sqrt(model.squares[columns].astype(np.float64))
    lengths = np.sqrt(np.bincount(rows, values * values, len(others) + 1))
    own = int(np.searchsorted(rows, 1))
    if not own:
        return [0.0] * len(others)
    places = np.minimum(np.searchsorted(columns[:own], columns), own - 1)
    shared = np.where(columns[places] == columns, values[places] * values, 0.0)
    dots = np.bincount(rows, shared, len(others) + 1)
    found: list[float] = (dots[1:] / np.maximum(lengths[1:] * lengths[0], 1e-9)).tolist()
    return found


def _keys(texts: Sequence[str]) -> NDArray[np.int64]:
    """Count features: each time that a text has one, its place and the feature's column, as one number."""
    found = tokens(texts)
    reading = read([found.text(place) for place in range(found.starts.size)])
    single, inner, edges = words(reading)
    sorts = [(sort.columns, sort.bounds[found.bounds]) for sort in (*pieces(reading), single, inner)]
    sorts.append(pair_columns(edges, found.bounds))
    rows = np.arange(len(texts), dtype=np.int64) << _COLUMN_BITS
    return np.concatenate([np.repeat(rows, np.diff(bounds)) + columns for columns, bounds in sorts])


@dataclass(frozen=True, slots=True)
class Beginnings:
    """What texts are found by: those of text i are `hashes[bounds[i]:bounds[i + 1]]`, each once."""

    hashes: NDArray[np.uint32]
    bounds: NDArray[np.int64]


def beginnings(texts: Sequence[str]) -> Beginnings:
    """Read texts and hash how their words begin."""
    found = tokens(texts)
    reading = read([found.text(place) for place in range(found.starts.size)])
    starts, _ = words_of(reading)
    hashes = _hashes(reading)
    owner = np.searchsorted(found.bounds, np.searchsorted(reading.bounds, starts, "right") - 1, "right") - 1
    both = np.unique((owner.astype(np.uint64) << _HALF) | hashes)
    bounds = np.searchsorted(both >> _HALF, np.arange(len(texts) + 1, dtype=np.uint64))
    return Beginnings(both.astype(np.uint32), bounds)


def _hashes(reading: Reading) -> NDArray[np.uint64]:
    starts, ends = words_of(reading)
    codes = np.append(reading.codes, np.zeros(_BEGINNING, np.uint32)).astype(np.uint64)
    hashes = np.zeros(starts.size, np.uint64)
    for step in range(_BEGINNING):
        hashes = hashes * _PRIME + np.where(starts + step < ends, codes[starts + step], np.uint64(0))
    return (hashes * _MIXER) >> _HALF


class Index:
    """Texts that can be found again by how their words begin: eight bytes a word; for one thread at a time."""

    def __init__(self) -> None:
        self._hashes: NDArray[np.uint32] = np.zeros(0, np.uint32)
        self._owners: NDArray[np.int32] = np.zeros(0, np.int32)
        self.size = 0

    def add(self, texts: Sequence[str]) -> None:
        """Take texts in; their places go on from the ones before."""
        fresh = beginnings(texts)
        owners = np.repeat(np.arange(self.size, self.size + len(texts), dtype=np.int32), np.diff(fresh.bounds))
        order = np.argsort(fresh.hashes, kind="stable")
        # sorting all of it for one more text would take a tenth of a second
        places = np.searchsorted(self._hashes, fresh.hashes[order], "right")
        self._hashes = np.insert(self._hashes, places, fresh.hashes[order])
        self._owners = np.insert(self._owners, places, owners[order])
        self.size += len(texts)

    def candidates(self, text: str, limit: int = _FEW) -> list[int]:
        """Give the places of the texts that share most with this one, rare words counting more."""
        wanted = beginnings([text]).hashes
        lows, highs = (np.searchsorted(self._hashes, wanted, side) for side in ("left", "right"))
        counts = highs - lows
        known = np.flatnonzero(counts)
        rare = known[counts[known] <= max(_COMMON * self.size, _FEW)]
        chosen = rare if rare.size else known[np.argsort(counts[known])[:1]]
        total = np.zeros(self.size)
        for place in chosen.tolist():
            weight = np.log1p(self.size / counts[place]) ** 2
            total[self._owners[lows[place] : highs[place]]] += weight
        best = np.argpartition(-total, min(limit, self.size - 1))[:limit] if self.size else np.zeros(0, np.int64)
        found = best[total[best] > 0]
        return [int(place) for place in found[np.argsort(-total[found], kind="stable")]]
