"""Many tokens read at once: one array of folded code points, each of which knows where it stood in its token."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.folding import (
    ANY_LETTER,
    CYRILLIC,
    DIGIT,
    DISGUISED,
    DROPPED,
    FIRST_SPELT,
    LATIN,
    SPACE,
    WORD,
    folding,
)
from moderator.classifier.text import settle
from moderator.classifier.tokens import Tokens

_AT, _COLON, _SLASH, _DOLLAR, _DOT, _AND, _SHORT_I, _BREVE = (ord(sign) for sign in "@:/$.ий\u0306")
_SLASHES_BEFORE_PATH = 3
_WIDEST_GAP = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """Tokens as the classifier reads them, each between two spaces of its own.

    `bounds[i]` is the place of the space before token i; the last one closes the last token. `origin` is the place of
    a code point in the tokens joined by single spaces, with one before the first.
    """

    codes: NDArray[np.uint32]
    kinds: NDArray[np.uint8]
    origin: NDArray[np.int32]
    bounds: NDArray[np.int64]

    def kept(self, keep: NDArray[np.bool_]) -> "Reading":
        """Give the reading without some of its code points; the bounds always stay."""
        keep[self.bounds] = True
        places = np.cumsum(keep) - 1
        return Reading(self.codes[keep], self.kinds[keep], self.origin[keep], places[self.bounds])


def read(texts: Sequence[str]) -> Reading:
    """Read tokens, undoing what hides words: case, accents, fancy letters, look-alikes, stretching, signs between."""
    joined = f" {' '.join(texts)} " if texts else " "
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    return _read(codes, np.concatenate(([0], np.cumsum(lengths + 1))))


def read_tokens(found: Tokens, places: NDArray[np.int64]) -> Reading:
    """Read some of the tokens that comments were cut into, as `read` reads their texts."""
    lengths = found.ends[places] - found.starts[places] + 1
    bounds = np.zeros(places.size + 1, np.int64)
    np.cumsum(lengths, out=bounds[1:])
    # each token with the blank before it, and one that closes the last; any blank is read as a space
    moved = np.arange(bounds[-1] + 1)
    moved[:-1] += np.repeat(found.starts[places] - 1 - bounds[:-1], lengths)
    moved[-1] = 0
    return _read(found.codes[moved], bounds)


def _read(codes: NDArray[np.uint32], bounds: NDArray[np.int64]) -> Reading:
    table = folding()
    places = codes.astype(np.intp)
    reading = Reading(table.codes[places], table.kinds[places], np.arange(codes.size, dtype=np.int32), bounds)
    if reading.codes.max() >= FIRST_SPELT:
        reading = _spelt_out(reading, table.spelt)
    seen = reading.codes != DROPPED
    if not seen.all():
        _compose(reading, codes)
        reading = reading.kept(seen)
    reading = _without_addresses(reading.kept(_is_told_once(reading)))
    return _settled(_unspaced(_as_letters(reading)))


def _compose(reading: Reading, codes: NDArray[np.uint32]) -> None:
    """Read и and a breve of its own as й, which has one."""
    breves = np.flatnonzero((reading.codes == DROPPED) & (codes[reading.origin] == _BREVE))
    composed = breves[reading.codes[breves - 1] == _AND] - 1
    reading.codes[composed] = _SHORT_I


def _as_letters(reading: Reading) -> Reading:
    """Read signs between two letters as the letters they are drawn like, as in ca$h; an address has a dot too."""
    codes, letters = reading.codes, reading.kinds & ANY_LETTER != 0
    places = np.flatnonzero(((codes[1:-1] == _AT) | (codes[1:-1] == _DOLLAR)) & letters[:-2] & letters[2:]) + 1
    if not places.size:
        return reading
    ends = np.searchsorted(reading.bounds, places)
    dots = np.searchsorted(np.flatnonzero(codes == _DOT), np.stack((reading.bounds[ends - 1], reading.bounds[ends])))
    places = places[dots[0] == dots[1]]
    codes, kinds = codes.copy(), reading.kinds.copy()
    codes[places] = np.where(codes[places] == _AT, ord("a"), ord("s"))
    kinds[places] = LATIN | DISGUISED
    return replace(reading, codes=codes, kinds=kinds)


def _is_told_once(reading: Reading) -> NDArray[np.bool_]:
    """Mark what stays of stretches of three and more: one letter, two signs; one of spaces, all digits."""
    codes = reading.codes
    keep = np.ones(codes.size, np.bool_)
    same = codes[1:] == codes[:-1]
    keep[1:] &= ~(same & (reading.kinds[1:] == SPACE))
    stretched = same[1:] & same[:-1] & (reading.kinds[2:] & DIGIT == 0)
    keep[2:] &= ~stretched
    keep[1:-1] &= ~(stretched & (reading.kinds[2:] & ANY_LETTER != 0))
    return keep


def _spelt_out(reading: Reading, spelt: NDArray[np.uint32]) -> Reading:
    """Write out what is read as two letters or three."""
    long = np.flatnonzero(reading.codes >= FIRST_SPELT)
    letters = spelt[reading.codes[long] - FIRST_SPELT]
    repeats = np.ones(reading.codes.size, np.int64)
    repeats[long] = np.count_nonzero(letters, axis=1)
    starts = np.cumsum(repeats) - repeats
    codes = np.repeat(reading.codes, repeats)
    codes[np.repeat(starts[long], repeats[long]) + _counted_up(repeats[long])] = letters[letters > 0]
    return Reading(codes, np.repeat(reading.kinds, repeats), np.repeat(reading.origin, repeats), starts[reading.bounds])


def _counted_up(lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """Count from nought to each of these numbers, one after the other."""
    return np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)


def _without_addresses(reading: Reading) -> Reading:
    """Leave of a mention its sign, and of a link its scheme and host: the rest is as good as random."""
    codes = reading.codes
    spaces = reading.kinds == SPACE
    mentions = np.flatnonzero((codes[1:] == _AT) & spaces[:-1]) + 1
    links = np.flatnonzero((codes[:-2] == _COLON) & (codes[1:-1] == _SLASH) & (codes[2:] == _SLASH))
    if not mentions.size and not links.size:
        return reading
    tokens = np.cumsum(spaces)
    keep = np.ones(codes.size, np.bool_)
    is_mention = np.zeros(int(tokens[-1]) + 1, np.bool_)
    is_mention[tokens[mentions]] = True
    keep &= ~is_mention[tokens] | spaces
    keep[mentions] = True
    slashes = np.cumsum(codes == _SLASH)
    path = np.full(int(tokens[-1]) + 1, codes.size)
    path[tokens[links]] = slashes[links] + _SLASHES_BEFORE_PATH
    keep &= (slashes < path[tokens]) | spaces
    return reading.kept(keep & ~_after_signs(reading))


def _after_signs(reading: Reading) -> NDArray[np.bool_]:
    """Mark what follows the sign in tokens that begin with one, signs that are read as spaces too.

    The lexicon takes all such tokens for one, however many names hang together.
    """
    firsts = reading.bounds[:-1] + 1
    begun = firsts[reading.codes[firsts] == _AT]
    ends = reading.bounds[1:][reading.codes[firsts] == _AT]
    edges = np.zeros(reading.codes.size + 1, np.int8)
    edges[begun + 1] += 1
    edges[ends] -= 1
    return np.cumsum(edges[:-1], dtype=np.int8) > 0


def words_of(reading: Reading) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Give the first places of runs of letters and digits, and the places after their ends."""
    inside = (reading.kinds & WORD) != 0
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    return edges[::2], edges[1::2]


def _unspaced(reading: Reading) -> Reading:
    """Join four and more letters that stand alone with a sign or two between them, as in s.p.a.m."""
    starts, ends = words_of(reading)
    alone = (ends - starts == 1) & (reading.kinds[starts] & ANY_LETTER != 0)
    spaces = np.cumsum(reading.kinds == SPACE)
    near = (spaces[starts[1:]] == spaces[ends[:-1] - 1]) & (starts[1:] - ends[:-1] <= _WIDEST_GAP)
    followed = alone[:-1] & alone[1:] & near
    spelt = followed[:-2] & followed[1:-1] & followed[2:]
    if not spelt.any():
        return reading
    joined = np.zeros(followed.size, np.bool_)
    for shift in range(3):
        joined[shift : shift + spelt.size] |= spelt
    keep = np.ones(reading.codes.size, np.bool_)
    marks = reading.kinds.copy()
    for gap in np.flatnonzero(joined).tolist():
        keep[ends[gap] : starts[gap + 1]] = False
        marks[starts[gap + 1]] |= DISGUISED
    return replace(reading, kinds=marks).kept(keep)


def _settled(reading: Reading) -> Reading:
    """Write words of two alphabets, or with digits between letters, in the alphabet they speak for."""
    starts, ends = words_of(reading)
    if not starts.size:
        return reading
    kinds = np.bitwise_or.reduceat(reading.kinds, starts)
    digits = reading.kinds & DIGIT != 0
    letters = reading.kinds & ANY_LETTER != 0
    between = digits[1:-1] & letters[:-2] & letters[2:]
    mixed = (kinds & LATIN != 0) & (kinds & CYRILLIC != 0)
    if between.any():
        mixed[np.searchsorted(starts, np.flatnonzero(between) + 1, "right") - 1] = True
    if not mixed.any():
        return reading
    codes, marks = reading.codes.copy(), reading.kinds.copy()
    for start, end in zip(starts[mixed].tolist(), ends[mixed].tolist(), strict=True):
        written = codes[start:end].tobytes().decode("utf-32-le", "surrogatepass")
        settled = np.frombuffer(settle(written).encode("utf-32-le", "surrogatepass"), np.uint32)
        marks[start:end] |= np.where(settled != codes[start:end], DISGUISED, 0).astype(np.uint8)
        codes[start:end] = settled
    return replace(reading, codes=codes, kinds=marks)
