"""A disguised comment as it is read, and which letters of it were written as something else."""

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.attribution import Attribution
from moderator.classifier.folding import DISGUISED, SPACE, WORD
from moderator.explained import ReadAs, Replaced


def read_as(traced: Attribution, text: str) -> ReadAs | None:
    """Say how the only traced comment is read; None when no letter of it was disguised."""
    found = reading_of(traced, text)
    return found if found.replaced else None


def reading_of(traced: Attribution, text: str) -> ReadAs:
    """Say how the only traced comment is read, disguised or not."""
    reading = traced.reading
    places = _places(traced)
    gap, spelt = _gaps(traced, text, places)
    is_drawn_otherwise = (reading.kinds & DISGUISED != 0) & (reading.kinds & SPACE == 0)
    changed = (
        gap | spelt | ((is_drawn_otherwise | _is_rewritten(traced, text, places)) & ~_is_same(traced, text, places))
    )
    read = reading.codes[1:-1].tobytes().decode("utf-32-le", "replace")
    # what was left out before a letter stood where the letter before it ends
    starts = np.where(gap, np.append(-1, places[:-1]) + 1, places)
    edges = np.flatnonzero(np.diff(changed, prepend=False, append=False)).tolist()
    runs = zip(edges[::2], edges[1::2], strict=True)
    return ReadAs(text=read, replaced=tuple(_replaced(run, starts, places) for run in runs))


def _places(traced: Attribution) -> NDArray[np.int64]:
    """Say where in the comment each code point of the reading stood."""
    reading, found = traced.reading, traced.tokens
    lengths = found.ends - found.starts
    begins = np.cumsum(lengths + 1) - lengths
    shift = found.starts - traced.offsets[0] - begins
    token = np.repeat(np.arange(lengths.size), np.diff(reading.bounds))
    # the last space of the reading closes it, and belongs to no token
    moved: NDArray[np.int64] = reading.origin[:-1] + shift[token]
    return np.append(moved, len(traced.tokens.joined))


def _is_rewritten(traced: Attribution, text: str, places: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Mark letters that were written in another alphabet before the comment was read."""
    first = traced.offsets[0]
    written = traced.tokens.joined[first : first + len(text)]
    changed = np.zeros(places.size, np.bool_)
    if written != text:
        different = np.array([new != old for new, old in zip(written, text, strict=True)], np.bool_)
        inside = (places >= 0) & (places < len(text)) & (traced.reading.kinds & WORD != 0)
        changed[inside] = different[places[inside]]
    return changed


def _is_same(traced: Attribution, text: str, places: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Mark letters that were rewritten and then read as they stood."""
    codes = np.frombuffer(text.lower().encode("utf-32-le", "surrogatepass"), np.uint32)
    if codes.size != len(text):
        codes = np.fromiter((ord(sign.lower()[:1]) for sign in text), np.uint32, len(text))
    inside = (places >= 0) & (places < len(text))
    same = np.zeros(places.size, np.bool_)
    same[inside] = codes[places[inside]] == traced.reading.codes[inside]
    return same


def _gaps(traced: Attribution, text: str, places: NDArray[np.int64]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Mark letters of a word before which something was left out, and those after which a blank or a sign was.

    A stretched letter is no disguise.
    """
    is_word = traced.reading.kinds & WORD != 0
    gap, spelt = np.zeros(places.size, np.bool_), np.zeros(places.size, np.bool_)
    gap[1:] = (np.diff(places) > 1) & is_word[1:] & is_word[:-1]
    for place in np.flatnonzero(gap).tolist():
        between = text[int(places[place - 1]) + 1 : int(places[place])]
        gap[place] = not any(map(str.isalnum, between))
        spelt[place - 1] = gap[place] and any(sign.isspace() or sign.isprintable() for sign in between)
    return gap, spelt


def _replaced(run: tuple[int, int], starts: NDArray[np.int64], places: NDArray[np.int64]) -> Replaced:
    first, end = run
    return Replaced(start=int(starts[first]), end=int(places[end - 1]) + 1, read_start=first - 1, read_end=end - 1)
