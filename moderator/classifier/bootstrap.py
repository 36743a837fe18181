"""Figures of a flag on labelled texts with 95 % bootstrap intervals, over authors where texts have authors.

The percentile interval of B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13. What is
drawn are whole groups, as C. Field and A. Welsh, Bootstrapping clustered data (JRSS B 69, 2007), do: the texts of one
author, and near-duplicates, are not independent. Two places where a plain percentile misleads are mended: a share of
exactly 0 or 1, which no draw can leave, has the bounds of Clopper and Pearson (1934); and the calibration error, which
chance only ever enlarges, has its draws moved by their mean distance from the figure.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from moderator.figures import BARS, VALUES, Bin, Interval, Intervals, Reliability

DRAWS = 1000
_DRAWS_AT_ONCE = 50
_SEED = 20_262
_TAIL = 0.025
BINS = 10
FEWEST_IN_A_PART = 20
_PARTS_OF_SCALE = 10

Floats = NDArray[np.float64]
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Answers:
    """Texts with their labels, scores and whether the flag was raised; texts of one group are drawn together."""

    labels: NDArray[np.bool_]
    scores: Floats
    raised: NDArray[np.bool_]
    groups: NDArray[np.str_]


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of the answers: values by the names of `VALUES`, their intervals, and reliability."""

    values: dict[str, float]
    intervals: Intervals
    reliability: Reliability


@dataclass(frozen=True, slots=True)
class _Sums:
    """What figures are made of, a row each and a column a group: a draw's figures come from weighted sums of rows.

    `counts` has hits, raised, labelled and all, then texts, labelled and scores of each bin. `steps` has the texts met
    on the way down to each score that a labelled text has, then the labelled ones of them.
    """

    counts: csr_matrix
    steps: csr_matrix


def told(answers: Answers) -> Told:
    """Measure the answers; the same answers give the same intervals."""
    ends = bin_ends(np.sort(answers.scores))
    sums = _sums(answers, ends)
    groups = sums.counts.shape[1]
    found = _figures(sums, np.ones((groups, 1)))[:, 0]
    draws = np.concatenate([_figures(sums, weights) for weights in _weights(groups)], axis=1)
    draws[VALUES.index("calibration_error")] -= np.mean(draws[VALUES.index("calibration_error")]) - found[5]
    exact = _exact(sums.counts)
    spans = [_interval(one, among, bounds) for one, among, bounds in zip(found, draws, exact, strict=True)]
    values = dict(zip(VALUES, found[: len(VALUES)].tolist(), strict=True))
    intervals = Intervals(**dict(zip(VALUES, spans[: len(VALUES)], strict=True)))
    bins = _bins(np.sort(answers.scores), ends, found[len(VALUES) :], spans[len(VALUES) :])
    spread, _ = np.histogram(answers.scores, bins=BARS, range=(0, 1))
    return Told(values, intervals, Reliability(bins=bins, histogram=tuple(spread.tolist())))


def bin_ends(scores: Floats) -> Places:
    """Cut rising scores into ten bins of equally many texts, and wide bins at the tenths of the scale besides.

    Where a flag is rare, the last of ten equal bins reaches from .01 to 1 and would say nothing. A part has
    20 texts or more, and equal scores are never parted. Gives the place behind each bin's last text.
    """
    even = np.linspace(0, scores.size, BINS + 1)[1:-1].round().astype(np.int64)
    wanted = np.unique(np.searchsorted(scores, scores[np.maximum(even - 1, 0)], side="right")) if scores.size else even
    tenths = np.searchsorted(scores, np.arange(1, _PARTS_OF_SCALE) / _PARTS_OF_SCALE)
    ends: list[int] = []
    for end in np.unique(np.concatenate((wanted, tenths))).tolist():
        if end - (ends[-1] if ends else 0) >= FEWEST_IN_A_PART and scores.size - end >= FEWEST_IN_A_PART:
            ends.append(end)
    return np.array([*ends, scores.size], np.int64)


def _sums(answers: Answers, ends: Places) -> _Sums:
    group, groups = _numbered(answers.groups)
    return _Sums(_counts(answers, ends, group, groups), _steps(answers, group, groups))


def _counts(answers: Answers, ends: Places, group: Places, groups: int) -> csr_matrix:
    labels, n = answers.labels, answers.labels.size
    bins = np.empty(n, np.int64)
    bins[np.argsort(answers.scores, kind="stable")] = np.searchsorted(ends, np.arange(n), side="right")
    every, same = np.ones(n, np.bool_), np.zeros(n, np.int64)
    first, more = 4, 4 + ends.size
    parts = [(same, labels & answers.raised), (same + 1, answers.raised), (same + 2, labels), (same + 3, every)]
    parts += [(first + bins, every), (more + bins, labels), (more + ends.size + bins, every)]
    rows = np.concatenate([row[part] for row, part in parts])
    columns = np.concatenate([group[part] for _, part in parts])
    amounts = np.concatenate((np.ones(rows.size - n), answers.scores))
    return csr_matrix((amounts, (rows, columns)), (first + 3 * ends.size, groups))


def _steps(answers: Answers, group: Places, groups: int) -> csr_matrix:
    labels, scores = answers.labels, answers.scores
    levels = np.unique(scores[labels])
    # scores fall from step to step, and what is below the last labelled text changes no figure
    step = levels.size - np.searchsorted(levels, scores, side="right")
    met = step < levels.size
    rows = np.concatenate((step[met], step[labels] + levels.size))
    columns = np.concatenate((group[met], group[labels]))
    return csr_matrix((np.ones(rows.size), (rows, columns)), (2 * levels.size, groups))


def _numbered(groups: NDArray[np.str_]) -> tuple[Places, int]:
    """Number the groups; a text whose group has no name is one of its own."""
    known, number = np.unique(groups, return_inverse=True)
    number = number.astype(np.int64)
    alone = np.flatnonzero(groups == "")
    number[alone] = known.size + np.arange(alone.size)
    _, number = np.unique(number, return_inverse=True)
    return number.astype(np.int64), int(number.max(initial=-1)) + 1


def _weights(groups: int) -> Iterator[Floats]:
    """Give how often each group was drawn, a column a draw."""
    draw = np.random.default_rng(_SEED)
    first = np.arange(_DRAWS_AT_ONCE)[:, None] * groups
    for _ in range(DRAWS // _DRAWS_AT_ONCE):
        picked = draw.integers(0, groups, (_DRAWS_AT_ONCE, groups)) + first
        counted = np.bincount(picked.ravel(), minlength=_DRAWS_AT_ONCE * groups)
        yield counted.reshape(_DRAWS_AT_ONCE, groups).T.astype(np.float64, order="C")


def _figures(sums: _Sums, weights: Floats) -> Floats:
    """Give the figures in the order of `VALUES`, then the observed share of each bin: a row each, a column a draw."""
    totals = sums.counts @ weights
    hits, raised, labelled, every = totals[:4]
    texts, having_it, scores = np.split(totals[4:], 3)
    f1 = _ratio(2 * hits, labelled + raised)
    other = _ratio(2 * (every - labelled - raised + hits), 2 * every - labelled - raised)
    error = np.abs(scores - having_it).sum(axis=0) / every
    shares = [_ratio(hits, raised), _ratio(hits, labelled), f1, (f1 + other) / 2, _area(sums.steps @ weights), error]
    return np.vstack((*shares, _ratio(having_it, texts)))


def _area(steps: Floats) -> Floats:
    """Sum precision over the steps of recall, equal scores taken together."""
    if not steps.size:
        return np.full(steps.shape[1], np.nan)
    gained = np.vsplit(steps, 2)[1]
    met, hits = (np.cumsum(part, axis=0) for part in np.vsplit(steps, 2))
    return _ratio((gained * hits / np.maximum(met, 1)).sum(axis=0), hits[-1])


def _ratio(part: Floats, whole: Floats) -> Floats:
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1), np.nan)


def _exact(counts: csr_matrix) -> list[int]:
    """Give the number of groups that each share is of, and 0 for figures that are no share."""
    of = counts.getnnz(axis=1).tolist()
    return [of[1], of[2], 0, 0, 0, 0, *of[4 : 4 + (len(of) - 4) // 3]]


def _interval(found: float, draws: Floats, of: int) -> Interval | None:
    """Give the middle 95 % of the draws, or where they are all the same what is known of a share of so many."""
    draws = draws[~np.isnan(draws)]
    if np.isnan(found) or not draws.size:
        return None
    if of and found in {0.0, 1.0}:
        bound = _TAIL ** (1 / of)
        return Interval(bound, 1.0) if found else Interval(0.0, 1 - bound)
    low, high = np.quantile(draws, (_TAIL, 1 - _TAIL)).tolist()
    return Interval(max(low, 0.0), min(high, 1.0)) if low < high else None


def _bins(rising: Floats, ends: Places, observed: Floats, spans: list[Interval | None]) -> tuple[Bin, ...]:
    found = []
    for first, end, share, span in zip([0, *ends[:-1].tolist()], ends.tolist(), observed.tolist(), spans, strict=True):
        inside = rising[first:end]
        low, high, mean = float(inside[0]), float(inside[-1]), float(inside.mean())
        found.append(Bin(low=low, high=high, n=end - first, predicted=mean, observed=share, interval=span))
    return tuple(found)
