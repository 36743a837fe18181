"""MinHash: short signatures by which near-copies among very many texts are found without comparing all with all.

One permutation with 32 bins (Li, Owen, Zhang 2012), empty bins filled from others by a fixed order of probes
(Shrivastava 2017). The share of bins in which two signatures agree estimates the share of their texts' pieces that
they have in common. A signature is 32 numbers of 16 bits, which are its 8 band keys of 64 bits at the same time.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

BINS = 32
BANDS = 8
PIECE = 4
"""Letters in a piece: texts are compared by all their pieces."""

_LETTERS_AT_ONCE = 1 << 18
_EMPTY = np.uint32(0xFFFFFFFF)
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_MIXERS = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
# Kept signatures depend on these numbers as well: another seed would make strangers of texts that are in an inbox.
_PROBES = np.random.Generator(np.random.PCG64(1)).permuted(np.tile(np.arange(BINS), (BINS, 1)), axis=1)

# The same numbers in another band are another key.
_BAND_MARKS = np.random.Generator(np.random.PCG64(2)).integers(-(2**63), 2**63 - 1, BANDS)

Signatures = NDArray[np.uint16]
"""A row for each text, a column for each bin."""


def signatures(skeletons: Sequence[str]) -> Signatures:
    """Sign texts of letters; those shorter than a piece all get the same signature."""
    lengths = np.fromiter(map(len, skeletons), np.int64, len(skeletons))
    signed = np.zeros((len(skeletons), BINS), np.uint16)
    for first, last in _portions(lengths):
        joined = "".join(skeletons[first:last]).encode("utf-32-le", "surrogatepass")
        signed[first:last] = _signed(np.frombuffer(joined, "<u4"), lengths[first:last])
    return signed


def band_keys(signed: Signatures) -> NDArray[np.int64]:
    """Give the keys of each signature, one for each band; texts that share one may be near-copies."""
    keys: NDArray[np.int64] = np.ascontiguousarray(signed, "<u2").view("<i8").astype(np.int64) ^ _BAND_MARKS
    return keys


def agreement(some: Signatures, others: Signatures) -> NDArray[np.int64]:
    """Count the bins in which signatures agree, row by row."""
    counted: NDArray[np.int64] = np.count_nonzero(some == others, axis=1)
    return counted


def _portions(lengths: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """Cut the texts into runs whose letters fit the processor's cache."""
    ends = np.cumsum(lengths)
    first = 0
    while first < lengths.size:
        before = ends[first - 1] if first else 0
        last = max(int(np.searchsorted(ends, before + _LETTERS_AT_ONCE, "right")), first + 1)
        yield first, last
        first = last


def _signed(codes: NDArray[np.uint32], lengths: NDArray[np.int64]) -> Signatures:
    smallest = np.full(lengths.size * BINS, _EMPTY)
    if codes.size >= PIECE:
        texts = np.repeat(np.arange(lengths.size, dtype=np.int64), lengths)
        inside = np.flatnonzero(texts[: 1 - PIECE] == texts[PIECE - 1 :])
        pieces = _hashed(codes)[inside]
        places = texts[inside] * BINS + (pieces >> np.uint64(59)).astype(np.int64)
        np.minimum.at(smallest, places, (pieces & np.uint64(0xFFFFFFFE)).astype(np.uint32))
    return _filled(smallest.reshape(-1, BINS))


def _hashed(codes: NDArray[np.uint32]) -> NDArray[np.uint64]:
    """Hash every run of letters as long as a piece, those across two texts too."""
    wide = codes.astype(np.uint64)
    size = codes.size - PIECE + 1
    mixed = wide[:size].copy()
    for place in range(1, PIECE):
        mixed *= _FACTOR
        mixed += wide[place : place + size]
    for mixer, shift in zip(_MIXERS, (30, 27), strict=True):
        mixed ^= mixed >> np.uint64(shift)
        mixed *= mixer
    mixed ^= mixed >> np.uint64(31)
    return mixed


def _filled(smallest: NDArray[np.uint32]) -> Signatures:
    """Give every empty bin the number of the first full one in its own order of probes."""
    empty = smallest == _EMPTY
    rows, bins = np.nonzero(empty & ~empty.all(axis=1, keepdims=True))
    found = (smallest >> np.uint32(1)).astype(np.uint16)
    for probe in range(BINS):
        if not rows.size:
            break
        there = _PROBES[bins, probe]
        full = ~empty[rows, there]
        found[rows[full], bins[full]] = smallest[rows[full], there[full]] >> np.uint32(1) & np.uint32(0xFFFF)
        rows, bins = rows[~full], bins[~full]
    return found
