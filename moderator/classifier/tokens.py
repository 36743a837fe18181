"""Many comments cut at their blanks at once: where each token stands, and a number that names what it says."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.text import plainly_mentioned

_IS_BLANK: NDArray[np.bool_] = np.zeros(0x3100, np.bool_)
_IS_BLANK[[code for code in range(_IS_BLANK.size) if chr(code).isspace()]] = True
_SPACE = np.uint32(32)
_SELDOM = ((0x85, 0xA0), (0x1680, 0x3000))
"""Between these, ends included, stand the blanks that are no ASCII."""
_MIXER = np.uint64(0xD6E8FEB86659FD93)
_HALF = np.uint64(32)
_FEWEST_POWERS = 1 << 16
_AT = ord("@")
_MENTION = np.uint64(0x40C0FFEE40C0FFEE)


@dataclass(frozen=True, slots=True)
class Tokens:
    """What stands between blanks: tokens of comment i are those from `bounds[i]` up to `bounds[i + 1]`.

    `starts` and `ends` are places in `joined` and its code points, in which each comment begins one blank after the
    one before; equal `hashes` are equal tokens.
    """

    joined: str
    codes: NDArray[np.uint32]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    bounds: NDArray[np.int64]

    def text(self, place: int) -> str:
        """Give a token as it was written."""
        return self.joined[self.starts[place] : self.ends[place]]


class RunningHash:
    """Hashes stretches of code points: the sum of each times a power of a prime that grows from letter to letter.

    All come from one running sum over the whole text: a stretch's is a difference of two, moved to the origin by a
    power of the inverse. The tables grow with the longest text so far.
    """

    def __init__(self, prime: int) -> None:
        self._factors = (prime, pow(prime, -1, 1 << 64))
        self._lock = Lock()
        self._tables = self._powers(_FEWEST_POWERS)

    def of(self, codes: NDArray[np.uint32], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.uint64]:
        """Hash the stretches from these places up to those."""
        rising, falling = self._long_enough(codes.size + 1)
        running = np.empty(codes.size + 1, np.uint64)
        running[0] = 0
        np.multiply(codes, rising[: codes.size], out=running[1:])
        np.cumsum(running, out=running)
        return np.asarray((running[ends] - running[starts]) * falling[starts], np.uint64)

    def _long_enough(self, count: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
        with self._lock:
            if self._tables[0].size < count:
                self._tables = self._powers(count + count // 2)
            return self._tables

    def _powers(self, count: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
        rising, falling = (np.full(count, factor, np.uint64) for factor in self._factors)
        rising[0] = falling[0] = 1
        return np.cumprod(rising, dtype=np.uint64), np.cumprod(falling, dtype=np.uint64)


TOKEN_HASH = RunningHash(0x9E3779B97F4A7C15)


def tokens(texts: Sequence[str]) -> Tokens:
    """Cut comments at their blanks; VK's mentions are read first, because they hold blanks."""
    joined = f" {' '.join(texts)} " if texts else " "
    if "|" in joined:
        joined = f" {' '.join([plainly_mentioned(text) if '|' in text else text for text in texts])} "
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    blanks = _blanks(codes)
    inside = np.flatnonzero(blanks[1:] - blanks[:-1] > 1)
    starts, ends = blanks[inside] + 1, blanks[inside + 1]
    bounds = np.zeros(len(texts) + 1, np.int64)
    np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)) + 1, out=bounds[1:])
    # one more than each code point: a zero byte would else add nothing, and a hash of nought names no token
    hashes = TOKEN_HASH.of(codes + np.uint32(1), starts, ends)
    hashes ^= hashes >> _HALF
    hashes *= _MIXER
    hashes ^= hashes >> _HALF
    # whoever is mentioned, the classifier reads the same
    hashes[codes[starts] == _AT] = _MENTION
    return Tokens(joined, codes, starts, ends, hashes, np.searchsorted(starts, bounds))


def _blanks(codes: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Give the places of blanks: few code points come into question, and only those are looked up."""
    perhaps = codes <= _SPACE
    for first, last in _SELDOM:
        perhaps |= (codes - np.uint32(first)) <= np.uint32(last - first)
    places = np.flatnonzero(perhaps)
    return places[_IS_BLANK[codes[places]]]
