"""Judges accounts by how they write: all that one wrote taken together, whatever it is about."""

from collections.abc import Sequence

import numpy as np

from moderator.classifier.forest import Forest
from moderator.classifier.style import NAMES, RATES, Numbers, styles
from moderator.habits import Manner

ACCOUNT_THRESHOLD = 0.5
"""From this score on an account that is judged by how it writes is flagged as a bot."""
FEWEST_COMMENTS, LONG_WORDS = 5, 150
"""An account is judged by five comments or more, or by so many words in fewer; that is what was measured."""

_FEWEST_WORDS = 30
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
        found[likely[row]] = Manner(int(seen.words[row]), bias, _parts(seen.features[row], own))
    return found


def _may_be_told(texts: Sequence[str]) -> bool:
    """Leave out at little cost most of those who write too little, or in another alphabet."""
    letters = sum(map(len, texts))
    if letters < 2 * _FEWEST_WORDS - 1 or (len(texts) < FEWEST_COMMENTS and letters < 2 * LONG_WORDS - 1):
        return False
    return sum(len(text.encode("latin-1", "ignore")) for text in texts) >= _LEAST_LATIN * letters


def _parts(features: Numbers, weights: Numbers) -> tuple[tuple[str, float, float], ...]:
    """Name the strongest habits, and put the others together."""
    order = np.argsort(-np.abs(weights), kind="stable")
    shown = [(NAMES[place], _amount(NAMES[place], features[place]), float(weights[place])) for place in order[:_SHOWN]]
    return (*shown, ("rest", float(len(NAMES) - _SHOWN), float(weights[order[_SHOWN:]].sum())))


def _amount(name: str, value: float) -> float:
    """Give rates per hundred words."""
    return round(float(value) * (100 if name in RATES else 1), 2)
