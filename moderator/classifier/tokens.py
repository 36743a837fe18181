"""Many comments cut at their blanks at once: where each token stands, and a number that names what it says."""

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.text import plainly_mentioned

_BLANKS = [code for code in range(0x3001) if chr(code).isspace()]
_CODE_POINTS = 0x110000
IS_BLANK: NDArray[np.bool_] = np.zeros(_CODE_POINTS, np.bool_)
IS_BLANK[_BLANKS] = True
_PRIME = 0x9E3779B97F4A7C15
_INVERSE = pow(_PRIME, -1, 1 << 64)
_MIXER = np.uint64(0xD6E8FEB86659FD93)
_HALF = np.uint64(32)
_FEWEST_POWERS = 1 << 16
_AT = ord("@")
_MENTION = np.uint64(0x40C0FFEE40C0FFEE)


@dataclass(frozen=True, slots=True)
class Tokens:
    """What stands between blanks: tokens of comment i are those from `bounds[i]` up to `bounds[i + 1]`.

    `starts` and `ends` are places in `joined`, in which each comment begins one blank after the one before; equal
    `hashes` are equal tokens.
    """

    joined: str
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    hashes: NDArray[np.uint64]
    bounds: NDArray[np.int64]

    def text(self, place: int) -> str:
        """Give a token as it was written."""
        return self.joined[self.starts[place] : self.ends[place]]


class _Powers:
    """Powers of a number and of its inverse modulo 2^64, as many as the longest batch so far has needed."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._tables = _powers(_FEWEST_POWERS)

    def tables(self, count: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
        """Give both tables, at least this long."""
        with self._lock:
            if self._tables[0].size < count:
                self._tables = _powers(count + count // 2)
            return self._tables


def _powers(count: int) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    rising, falling = (np.full(count, factor, np.uint64) for factor in (_PRIME, _INVERSE))
    rising[0] = falling[0] = 1
    return np.cumprod(rising, dtype=np.uint64), np.cumprod(falling, dtype=np.uint64)


_POWERS = _Powers()


def tokens(texts: Sequence[str]) -> Tokens:
    """Cut comments at their blanks; VK's mentions are read first, because they hold blanks."""
    plain = [plainly_mentioned(text) if "|" in text else text for text in texts]
    joined = f" {' '.join(plain)} " if plain else " "
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    edges = np.flatnonzero(np.diff(IS_BLANK[codes])) + 1
    starts, ends = edges[::2], edges[1::2]
    lengths = np.fromiter(map(len, plain), np.int64, len(plain))
    bounds = np.searchsorted(starts, np.concatenate(([0], np.cumsum(lengths + 1))))
    hashes = _hashes(codes, starts, ends)
    # whoever is mentioned, the classifier reads the same
    hashes[codes[starts] == _AT] = _MENTION
    return Tokens(joined, starts, ends, hashes, bounds)


def _hashes(codes: NDArray[np.uint32], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.uint64]:
    """Hash all tokens from one running sum over the whole text: a token's is a difference, moved to the origin."""
    rising, falling = _POWERS.tables(codes.size + 1)
    running = np.empty(codes.size + 1, np.uint64)
    running[0] = 0
    np.cumsum((codes + np.uint32(1)) * rising[: codes.size], out=running[1:])
    hashes: NDArray[np.uint64] = (running[ends] - running[starts]) * falling[starts]
    hashes ^= hashes >> _HALF
    hashes *= _MIXER
    hashes ^= hashes >> _HALF
    return hashes
