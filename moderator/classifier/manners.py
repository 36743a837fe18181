"""Judges accounts by how they write: all that one wrote taken together, whatever it is about."""

from collections.abc import Sequence

import numpy as np

from moderator.classifier.forest import Forest
from moderator.classifier.style import NAMES, Numbers, styles
from moderator.habits import Manner

ACCOUNT_THRESHOLD = 0.5
"""From this score on an account that is judged by how it writes is flagged as a bot."""
FEWEST_COMMENTS, LONG_WORDS = 5, 80
"""An account is judged by five comments or more, or by so many words in fewer; that is what was measured."""

_FEWEST_WORDS = 30
_BLANKS = 0.85
"""So many blanks a word has at least: apostrophes part words too."""
_SHOWN = 8
_LEAST_LATIN = 0.6


def manners(forest: Forest, accounts: Sequence[Sequence[str]]) -> list[Manner | None]:
    """Judge what each account wrote; None where it is too little, or mostly not in Latin letters."""
    found: list[Manner | None] = [None] * len(accounts)
    likely = [place for place, texts in enumerate(accounts) if _may_be_told(texts)]
    seen = styles([accounts[place] for place in likely])
    many = np.array([len(accounts[place]) >= FEWEST_COMMENTS for place in likely], np.bool_)
    enough = seen.is_latin & ((many & (seen.words >= _FEWEST_WORDS)) | (seen.words >= LONG_WORDS))
    told = np.flatnonzero(enough)
    weights, bias = forest.weights(seen.features[told]), forest.bias
    for row, own in zip(told.tolist(), weights, strict=True):
        found[likely[row]] = Manner(int(seen.words[row]), bias, _parts(seen.amounts(row), own))
    return found


def _may_be_told(texts: Sequence[str]) -> bool:
    """Leave out at little cost most of those who write too little, or in another alphabet."""
    blanks = sum(text.count(" ") + text.count("\n") for text in texts) + len(texts)
    if blanks < _BLANKS * (_FEWEST_WORDS if len(texts) >= FEWEST_COMMENTS else LONG_WORDS):
        return False
    latin = sum(len(text.encode("latin-1", "ignore")) for text in texts)
    return latin >= _LEAST_LATIN * sum(map(len, texts))


def _parts(amounts: Numbers, weights: Numbers) -> tuple[tuple[str, float, float], ...]:
    """Name the strongest habits, and put the others together."""
    order = np.argsort(-np.abs(weights), kind="stable")
    shown = [
        (NAMES[place], round(float(amounts[place]), 2), float(weights[place])) for place in order[:_SHOWN].tolist()
    ]
    return (*shown, ("rest", float(len(NAMES) - _SHOWN), float(weights[order[_SHOWN:]].sum())))
