"""Why comments were flagged: the weights of their features, summed over the words that they stand in."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.features import HASHED, grams
from moderator.classifier.folding import DISGUISED, SPACE
from moderator.classifier.model import FLAGS, Model
from moderator.classifier.reading import Reading, read
from moderator.domain import EvidenceKind, Finding, Flag

_AT_MOST = 5
_LEAST_WEIGHT = 0.02
_AROUND_WORDS = ".,!;:…\"'«»“”„()[]"


@dataclass(frozen=True, slots=True)
class _Words:
    """What stands between spaces in a reading; `first` and `last` are places in the texts joined by single spaces."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    first: list[int]
    last: list[int]
    disguised: list[bool]


def findings(model: Model, texts: Sequence[str], flags: Sequence[Collection[Flag]]) -> list[tuple[Finding, ...]]:
    """Give the strongest words for each comment's flags; weights are in logits."""
    reading = read(texts)
    words = _words(reading)
    if not words.starts.size:
        return [()] * len(texts)
    weights = _word_weights(model, reading, words.starts)
    bounds = np.searchsorted(words.starts, reading.bounds).tolist()
    found = []
    offset = 0
    for place, (text, wanted) in enumerate(zip(texts, flags, strict=True)):
        own = slice(bounds[place], bounds[place + 1])
        strongest = _strongest(weights[own], own.start, wanted)
        found.append(tuple(_finding(reading, words, text, offset, chosen) for chosen in strongest))
        offset += len(text) + 1
    return found


def _words(reading: Reading) -> _Words:
    inside = reading.kinds != SPACE
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    starts, ends = edges[::2], edges[1::2]
    disguised = np.cumsum(reading.kinds & DISGUISED != 0)
    return _Words(
        starts=starts,
        ends=ends,
        first=(reading.origin[starts] - 1).tolist(),
        last=(reading.origin[ends] - 1).tolist(),
        disguised=(disguised[ends - 1] > disguised[starts - 1]).tolist(),
    )


def _word_weights(model: Model, reading: Reading, starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Give each word its features' weights, a column a flag; a feature that spans several is shared by its ends."""
    totals = np.zeros((len(FLAGS), starts.size))
    squares = np.zeros(reading.bounds.size - 1)
    for sort in grams(reading):
        running = np.concatenate(([0.0], np.cumsum(model.squares[sort.columns], dtype=np.float64)))
        squares += np.diff(running[sort.bounds])
        if not sort.columns.size or sort.columns[0] >= HASHED:
            continue
        halves = model.weights[sort.columns, : len(FLAGS)].T.astype(np.float64) / 2
        first = np.clip(np.searchsorted(starts, sort.starts + 1, "right") - 1, 0, starts.size - 1)
        last = np.maximum(np.searchsorted(starts, sort.ends - 1, "right") - 1, first)
        for total, half in zip(totals, halves, strict=True):
            total += np.bincount(first, half, starts.size) + np.bincount(last, half, starts.size)  # noqa: PLW2901
    comments = np.searchsorted(reading.bounds, starts, "right") - 1
    weights: NDArray[np.float64] = (totals / np.sqrt(np.maximum(squares, 1.0))[comments]).T
    return weights


def _strongest(weights: NDArray[np.float64], first: int, wanted: Collection[Flag]) -> Iterator[tuple[Flag, int, float]]:
    for flag, column in zip(FLAGS, weights.T, strict=True):
        if flag in wanted:
            values = column.tolist()
            for word in sorted(range(len(values)), key=values.__getitem__, reverse=True)[:_AT_MOST]:
                if values[word] >= _LEAST_WEIGHT:
                    yield flag, first + word, values[word]


def _finding(reading: Reading, words: _Words, text: str, offset: int, chosen: tuple[Flag, int, float]) -> Finding:
    flag, word, weight = chosen
    first = words.first[word] - offset
    written = text[first : words.last[word] - offset].rstrip()
    bare = _bare(written, flag)
    first += written.index(bare)
    label = bare.lower()
    if words.disguised[word]:
        codes = reading.codes[words.starts[word] : words.ends[word]]
        label = _bare(codes.tobytes().decode("utf-32-le", "replace"), flag)
    return Finding(
        flag=flag,
        kind=EvidenceKind.WORDS,
        label=label,
        weight=round(weight, 4),
        ranges=((first, first + len(bare)),),
    )


def _bare(word: str, flag: Flag) -> str:
    """Take the punctuation around a word away, unless there is nothing else; a question mark is part of a question."""
    return word.strip(_AROUND_WORDS if flag is Flag.QUESTION else _AROUND_WORDS + "?") or word
