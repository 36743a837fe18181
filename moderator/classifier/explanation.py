"""Why comments were flagged: the words that weigh most."""

from collections.abc import Collection, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.attribution import Attribution, attributed
from moderator.classifier.folding import DISGUISED
from moderator.classifier.model import FLAGS, Model
from moderator.domain import EvidenceKind, Finding, Flag

_AT_MOST = 5
_LEAST_WEIGHT = 0.02
_AROUND_WORDS = ".,!;:…\"'«»“”„()[]"


def findings(model: Model, texts: Sequence[str], flags: Sequence[Collection[Flag]]) -> list[tuple[Finding, ...]]:
    """Give the strongest words for each comment's flags; weights are in logits."""
    traced = attributed(model, texts)
    bounds = traced.tokens.bounds.tolist()
    return [
        tuple(
            _finding(traced, text, traced.offsets[place], chosen)
            for chosen in _strongest(traced.weights[bounds[place] : bounds[place + 1]], bounds[place], wanted)
        )
        for place, (text, wanted) in enumerate(zip(texts, flags, strict=True))
    ]


def _strongest(weights: NDArray[np.float64], first: int, wanted: Collection[Flag]) -> Iterator[tuple[Flag, int, float]]:
    for flag, column in zip(FLAGS, weights.T, strict=True):
        if flag in wanted:
            values = column.tolist()
            for token in sorted(range(len(values)), key=values.__getitem__, reverse=True)[:_AT_MOST]:
                if values[token] >= _LEAST_WEIGHT:
                    yield flag, first + token, values[token]


def _finding(traced: Attribution, text: str, offset: int, chosen: tuple[Flag, int, float]) -> Finding:
    flag, token, weight = chosen
    first = int(traced.tokens.starts[token]) - offset
    written = text[first : int(traced.tokens.ends[token]) - offset]
    bare = _bare(written, flag)
    first += written.index(bare)
    reading = traced.reading
    own = slice(int(reading.bounds[token]) + 1, int(reading.bounds[token + 1]))
    label = bare.lower()
    if (reading.kinds[own] & DISGUISED).any():
        label = _bare(reading.codes[own].tobytes().decode("utf-32-le", "replace"), flag)
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
