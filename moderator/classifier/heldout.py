"""Scores for texts that the model did not learn from, and what is chosen by them: calibration and thresholds."""

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from moderator.classifier.corpus import Corpus
from moderator.classifier.estimator import learnt
from moderator.classifier.supervision import JOINED, SEEDED, is_weak
from moderator.classifier.written import WRITTEN
from moderator.domain import Flag

FOLDS = 4
_STEPS: NDArray[np.float64] = np.round(np.arange(0.05, 0.991, 0.01), 2)
_FEWEST = 30
_WEAK_ALARMS = {Flag.SPAM: 0.03, Flag.BOT: 0.004, Flag.PRIZE_HUNTER: 0.008, Flag.OBSCENE: 0.05}
"""The share of texts taken for negatives without anybody having said so that a flag may be raised for."""
_UNSURE = 0.5
_WEAK_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class Line:
    """What turns a linear model's output into the logit of a probability."""

    slope: float
    shift: float


def folds(rows: Corpus) -> NDArray[np.int64]:
    """Give each row the fold in which it is measured.

    A source is measured as a whole where its language has others to learn from; else a group of near-duplicates or
    an author's texts are. What was written to be learnt from is no source of its own.
    """
    fold = np.array([zlib.crc32(group.encode("utf-8", "replace")) % FOLDS for group in rows.groups], np.int64)
    made = is_made(rows.sources)
    for lang in np.unique(rows.langs):
        sources = np.unique(rows.sources[(rows.langs == lang) & ~made])
        learnable = [s for s in sources if np.unique(rows.labels[(rows.langs == lang) & (rows.sources == s)]).size > 1]
        if len(learnable) > 1:
            for place, source in enumerate(sources):
                own = (rows.sources == source) | (rows.sources == JOINED + source)
                fold[(rows.langs == lang) & own] = place % min(FOLDS, len(sources))
    return fold


def is_made(sources: NDArray[np.str_]) -> NDArray[np.bool_]:
    """Tell which rows no stream has given: their labels are nobody's, or they were written for training."""
    return is_weak(sources) | np.char.startswith(sources, WRITTEN)


def balanced(rows: Corpus) -> NDArray[np.float64]:
    """Weigh rows so that a source counts by the root of its size, and both labels of a source alike."""
    weights = np.zeros(len(rows))
    keys = np.char.add(rows.sources, rows.langs)
    for key in np.unique(keys):
        inside = keys == key
        for label in (0, 1):
            chosen = inside & (rows.labels == label)
            if chosen.any():
                weights[chosen] = np.sqrt(inside.sum()) / chosen.sum()
    weights[is_weak(rows.sources)] *= _WEAK_WEIGHT
    return np.asarray(weights / weights.mean())


def as_found(rows: Corpus) -> NDArray[np.float64]:
    """Weigh rows so that a source counts by the root of its size, and labels as often as they are met in it.

    No flag is taken to hold for more than half of a source: sets were gathered for it, an inbox is not.
    """
    _, source, sizes = np.unique(rows.sources, return_inverse=True, return_counts=True)
    held = np.bincount(source, rows.labels) / sizes
    rarer = np.where(held > _UNSURE, (1 - held) / np.maximum(held, 1e-9), 1.0)
    weights = np.where(rows.labels == 1, rarer[source], 1.0) / np.sqrt(sizes)[source]
    weights[is_weak(rows.sources)] *= _WEAK_WEIGHT
    return np.asarray(weights / weights.mean())


def heldout_scores(features: csr_matrix, rows: Corpus, fold: NDArray[np.int64], place: int) -> NDArray[np.float64]:
    """Learn from the other folds and score this one."""
    weights = balanced(rows)
    others = fold != place
    linear = learnt(features[others], rows.labels[others], weights[others])
    return np.asarray(linear.decision_function(features[~others]))


def calibration(scores: NDArray[np.float64], rows: Corpus) -> Line:
    """Fit Platt's line to scores of texts not learnt from."""
    platt = LogisticRegression(C=1e3).fit(scores[:, None], rows.labels, sample_weight=as_found(rows))
    return Line(max(float(platt.coef_[0, 0]), 0.05), float(platt.intercept_[0]))


def threshold(flag: Flag, chances: NDArray[np.float64], rows: Corpus) -> float:
    """Choose where macro-F1 is best over sources, on probabilities of texts not learnt from, false alarms permitting.

    A source counts by the root of its size; sources differ in how often a flag holds, and none is preferred for that.
    """
    joined = np.char.startswith(rows.sources, JOINED)
    weak = is_weak(rows.sources) & (rows.labels == 0) & (rows.sources != SEEDED) & ~joined
    alarms = np.array([(chances[weak] >= step).mean() if weak.any() else 0.0 for step in _STEPS])
    allowed = alarms <= _WEAK_ALARMS.get(flag, 1.0)
    quality = np.zeros(_STEPS.size)
    for source in np.unique(rows.sources[~is_weak(rows.sources)]):
        inside = rows.sources == source
        labels = rows.labels[inside] == 1
        if min(labels.sum(), (~labels).sum()) >= _FEWEST:
            quality += np.sqrt(labels.size) * np.array([_macro_f1(labels, chances[inside] >= step) for step in _STEPS])
    if not quality.any():
        quality = -np.abs(_STEPS - _UNSURE)
    if not allowed.any():
        return float(_STEPS[-1])
    best = float(_STEPS[np.argmax(np.where(allowed, quality, -np.inf))])
    # the best thresholds of sources scatter by .2, and below even odds a flag wants a better reason than their mean
    return best if best >= _UNSURE else round((best + _UNSURE) / 2, 2)


def _macro_f1(labels: NDArray[np.bool_], raised: NDArray[np.bool_]) -> float:
    hits, rest = (labels & raised).sum(), (~labels & ~raised).sum()
    f1 = 2 * hits / max(labels.sum() + raised.sum(), 1)
    return float(f1 + 2 * rest / max((~labels).sum() + (~raised).sum(), 1)) / 2
