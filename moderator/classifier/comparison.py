"""Two models side by side on the same labelled texts, each figure with its 95 % bootstrap interval."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from moderator.curves import Measured
from moderator.domain import Flag
from moderator.learnt import FlagFigures, Rates

FEWEST_TEXTS = 50
FEWEST_OF_EITHER = 10
_DRAWS = 400
_DRAWS_AT_ONCE = 50
_SEED = 20_261

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Answers:
    """What a model says of some texts: scores, and which are over their threshold."""

    scores: Floats
    raised: NDArray[np.bool_]


def compared(flag: Flag, labels: NDArray[np.bool_], model: Answers, against: Answers) -> FlagFigures:
    """Measure both models, or say with None that there are too few texts to tell anything."""
    having_it = int(labels.sum())
    is_enough = labels.size >= FEWEST_TEXTS and FEWEST_OF_EITHER <= having_it <= labels.size - FEWEST_OF_EITHER
    return FlagFigures(
        flag=flag,
        texts=int(labels.size),
        having_it=having_it,
        model=rates(labels, model) if is_enough else None,
        against=rates(labels, against) if is_enough else None,
    )


def rates(labels: NDArray[np.bool_], answers: Answers) -> Rates:
    """Measure one model; the draws are the same for every model, so that figures differ by the models alone."""
    return Rates(
        precision=_measured(labels, lambda w: _share(w, labels & answers.raised, answers.raised)),
        recall=_measured(labels, lambda w: _share(w, labels & answers.raised, labels)),
        macro_f1=_measured(labels, lambda w: _macro_f1(w, labels, answers.raised)),
        pr_auc=pr_auc(labels, answers.scores),
    )


def pr_auc(labels: NDArray[np.bool_], scores: Floats) -> Measured | None:
    """Measure how well scores tell texts apart, over all thresholds."""
    order = np.argsort(-scores, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(scores[order])), labels.size - 1)
    return _measured(labels, lambda w: _average_precision(w[:, order], labels[order], ends))


def _measured(labels: NDArray[np.bool_], figure: Callable[[Floats], Floats]) -> Measured | None:
    value = float(figure(np.ones((1, labels.size)))[0])
    if np.isnan(value):
        return None
    draw = np.random.default_rng(_SEED)
    # drawing each text as often as Poisson says is the bootstrap, and needs no list of who was drawn
    parts = [
        figure(draw.poisson(1, (_DRAWS_AT_ONCE, labels.size)).astype(np.float64))
        for _ in range(_DRAWS // _DRAWS_AT_ONCE)
    ]
    found = np.concatenate(parts)
    found = found[~np.isnan(found)]
    low, high = np.quantile(found, (0.025, 0.975)) if found.size else (0.0, 1.0)
    return Measured(value=value, low=float(min(low, value)), high=float(max(high, value)))


def _share(weights: Floats, part: NDArray[np.bool_], whole: NDArray[np.bool_]) -> Floats:
    total = weights @ whole
    return np.asarray(np.where(total > 0, weights @ part / np.maximum(total, 1), np.nan))


def _macro_f1(weights: Floats, labels: NDArray[np.bool_], raised: NDArray[np.bool_]) -> Floats:
    return np.asarray((_f1(weights, labels, raised) + _f1(weights, ~labels, ~raised)) / 2)


def _f1(weights: Floats, labels: NDArray[np.bool_], raised: NDArray[np.bool_]) -> Floats:
    both = weights @ labels + weights @ raised
    return np.asarray(np.where(both > 0, 2 * (weights @ (labels & raised)) / np.maximum(both, 1), np.nan))


def _average_precision(weights: Floats, labels: NDArray[np.bool_], ends: NDArray[np.int64]) -> Floats:
    """Sum precision over the steps of recall, equal scores taken together."""
    hits = np.cumsum(weights * labels, axis=1)[:, ends]
    met = np.cumsum(weights, axis=1)[:, ends]
    gained = np.diff(hits, prepend=0, axis=1)
    total = hits[:, -1]
    area = (gained * hits / np.maximum(met, 1)).sum(axis=1) / np.maximum(total, 1)
    return np.asarray(np.where(total > 0, area, np.nan))
