"""Why a comment was flagged: the weights of its features, summed over the words that they stand in."""

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.features import HASHED, grams
from moderator.classifier.folding import DISGUISED, SPACE
from moderator.classifier.model import FLAGS, Model
from moderator.classifier.reading import Reading, read
from moderator.domain import EvidenceKind, Finding, Flag

_AT_MOST = 5
_LEAST_WEIGHT = 0.02


def findings(model: Model, text: str, flags: list[Flag]) -> tuple[Finding, ...]:
    """Give the strongest words for each flag; weights are in logits."""
    reading = read([text])
    places = [FLAGS.index(flag) for flag in flags]
    starts, ends = _tokens(reading)
    if not starts.size or not flags:
        return ()
    weights = _token_weights(model, reading, starts)[:, places]
    return tuple(
        _finding(reading, text, flag, (int(starts[token]), int(ends[token])), float(weights[token, place]))
        for place, flag in enumerate(flags)
        for token in np.argsort(-weights[:, place], kind="stable")[:_AT_MOST].tolist()
        if weights[token, place] >= _LEAST_WEIGHT
    )


def _tokens(reading: Reading) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    inside = reading.kinds != SPACE
    edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
    return edges[::2], edges[1::2]


def _token_weights(model: Model, reading: Reading, starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Give each word its features' weights; a feature that spans several is shared out among them."""
    totals = np.zeros((starts.size + 1, model.weights.shape[1]))
    squares = 0.0
    for sort in grams(reading):
        squares += float(model.squares[sort.columns].sum())
        if sort.columns.size and sort.columns[0] >= HASHED:
            continue
        weights = model.weights[sort.columns].astype(np.float64)
        first = np.searchsorted(starts, sort.starts + 1, "right") - 1
        last = np.searchsorted(starts, sort.ends - 1, "right") - 1
        first = np.clip(first, 0, starts.size - 1)
        for token in (first, np.maximum(last, first)):
            np.add.at(totals, token, weights / 2)
    return totals[:-1] / np.sqrt(max(squares, 1.0))


def _finding(reading: Reading, text: str, flag: Flag, token: tuple[int, int], weight: float) -> Finding:
    start, end = token
    first = int(reading.origin[start]) - 1
    last = int(reading.origin[end]) - 1
    written = text[first:last].rstrip()
    disguised = bool((reading.kinds[start:end] & DISGUISED).any())
    label = reading.codes[start:end].tobytes().decode("utf-32-le", "replace") if disguised else written.lower()
    return Finding(
        flag=flag,
        kind=EvidenceKind.WORDS,
        label=label,
        weight=round(weight, 4),
        ranges=((first, first + len(written)),),
    )
