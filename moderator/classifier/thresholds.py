"""Moves thresholds to where a team's own decisions want them, where there are enough of them to tell."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.lessons import MOSTLY_AFFIRMED
from moderator.classifier.model import FLAGS, LANGS
from moderator.domain import Flag

FEWEST_OF_EITHER = 50
"""So many texts with the flag and so many without it, in one language, move its threshold."""
_PRECISION = 0.7
_LOWEST, _HIGHEST = 0.05, 0.99
Labelled = Mapping[Flag, tuple[NDArray[np.int64], NDArray[np.bool_]]]


def refitted(
    shipped: NDArray[np.float32], scores: NDArray[np.float64], langs: NDArray[np.int64], labels: Labelled
) -> NDArray[np.float32]:
    """Give thresholds for scores of texts not learnt from; a language with too few labels keeps the shipped one.

    A threshold only falls below the shipped one where as many texts below it were decided about: what is flagged is
    decided about more often, so that silence below says nothing. Flags that decisions mostly say yes to keep theirs.
    """
    found = shipped.copy()
    for flag, (rows, has_it) in labels.items():
        if flag in MOSTLY_AFFIRMED:
            continue
        place = FLAGS.index(flag)
        for lang in range(len(LANGS)):
            inside = langs[rows] == lang
            some = has_it[inside]
            if FEWEST_OF_EITHER <= some.sum() <= some.size - FEWEST_OF_EITHER:
                best = _best(scores[rows[inside], place], some)
                below = int((scores[rows[inside], place] < shipped[place, lang]).sum())
                is_told = best >= shipped[place, lang] or below >= FEWEST_OF_EITHER
                found[place, lang] = best if is_told else shipped[place, lang]
    return found


def _best(scores: NDArray[np.float64], has_it: NDArray[np.bool_]) -> float:
    """Find where F1 is best, among the places that are right often enough where there are such."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(has_it[order])
    flagged = np.arange(1, scores.size + 1)
    f1 = 2 * hits / (flagged + hits[-1])
    precise = hits / flagged >= _PRECISION
    best = int(np.argmax(np.where(precise if precise.any() else True, f1, -1)))
    return float(np.clip(scores[order][best], _LOWEST, _HIGHEST))
