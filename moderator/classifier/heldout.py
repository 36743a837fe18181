"""Scores for texts that the model did not learn from, and what is chosen by them: calibration and thresholds."""

import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from moderator.classifier.corpus import Corpus
from moderator.classifier.estimator import learnt
from moderator.classifier.supervision import SEEDED, is_weak
from moderator.domain import Flag

FOLDS = 4
_PRECISION = 0.7
_WEAK_ALARMS = {
    Flag.SPAM: 0.003,
    Flag.BOT: 0.004,
    Flag.PRIZE_HUNTER: 0.003,
    Flag.NEGATIVE: 0.08,
    Flag.OBSCENE: 0.005,
    Flag.QUESTION: 0.025,
}
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
    an author's texts are.
    """
    fold = np.array([zlib.crc32(group.encode("utf-8", "replace")) % FOLDS for group in rows.groups], np.int64)
    weak = is_weak(rows.sources)
    for lang in np.unique(rows.langs):
        sources = np.unique(rows.sources[(rows.langs == lang) & ~weak])
        learnable = [s for s in sources if np.unique(rows.labels[(rows.langs == lang) & (rows.sources == s)]).size > 1]
        if len(learnable) > 1:
            for place, source in enumerate(sources):
                fold[(rows.langs == lang) & (rows.sources == source)] = place % min(FOLDS, len(sources))
    return fold


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
    """Weigh rows so that a source counts by the root of its size, and labels as often as they are met in it."""
    _, source, sizes = np.unique(rows.sources, return_inverse=True, return_counts=True)
    weights = 1 / np.sqrt(sizes)[source]
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


def threshold(flag: Flag, scores: NDArray[np.float64], rows: Corpus) -> float:
    """Choose where F1 is best on probabilities of texts not learnt from, precision and false alarms permitting."""
    weights = as_found(rows)
    order = np.argsort(-scores, kind="stable")
    labels, weights = rows.labels[order], weights[order]
    hits, alarms = np.cumsum(weights * labels), np.cumsum(weights * (1 - labels))
    weak = is_weak(rows.sources[order])
    weak &= (labels == 0) & (rows.sources[order] != SEEDED)
    share = np.cumsum(weak) / max(int(weak.sum()), 1)
    allowed = share <= _WEAK_ALARMS[flag]
    if hits[-1] == 0:
        return float(np.clip(scores[order][max(int(allowed.sum()) - 1, 0)], _UNSURE, 0.99))
    precision, f1 = hits / (hits + alarms), 2 * hits / (hits + alarms + hits[-1])
    precise = allowed & (precision >= _PRECISION)
    chosen = precise if precise.any() else allowed
    best = int(np.argmax(np.where(chosen, f1, -1)))
    return float(np.clip(scores[order][best], 0.05, 0.99))
