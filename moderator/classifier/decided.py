"""What was decided, as rows to learn from: texts with their features, and the labels of each flag."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack
from scipy.special import logit

from moderator.classifier.classifier import Classifier
from moderator.classifier.estimator import counted, weighted
from moderator.classifier.lessons import Lesson
from moderator.classifier.model import FLAGS, Model
from moderator.domain import Flag
from moderator.learnt import Told
from moderator.progress import Progress, Report

_READ_AT_ONCE = 4096
_FEWEST_TEXTS = 2
"""A feature of one text alone can only learn that text by heart."""
BEGINNINGS = (0.05, 0.1, 0.2, 0.4)
"""Shares of the decisions, from the first on, at which the learning curve has points."""
_PARTS = (0.64, 0.8)
"""Thresholds for the figures come from what lies between the two, the figures from what lies behind the second."""


@dataclass(frozen=True, slots=True)
class DecidedTexts:
    """The texts that were decided about, with their features and the base's logits.

    `ends` are rising places behind which more is decided about: of the learning curve's beginnings, and then of the
    three parts: to learn from, to choose thresholds by, and to measure on.
    """

    told: Sequence[Told]
    ends: tuple[int, ...]
    features: csr_matrix
    used: NDArray[np.int64]
    logits: NDArray[np.float32]

    @property
    def bounds(self) -> tuple[int, int, int]:
        """Say where the three parts end."""
        first, second, end = self.ends[-3:]
        return first, second, end

    def first(self, end: int) -> csr_matrix:
        """Give the features of the first texts, without copying them."""
        bounds = self.features.indptr[: end + 1]
        return csr_matrix((self.features.data, self.features.indices, bounds), (end, self.features.shape[1]))


@dataclass(frozen=True, slots=True)
class Labels:
    """One flag's labels: NaN where nothing is known, weights 0 there."""

    has_it: NDArray[np.float64]
    weights: NDArray[np.float64]
    is_first: NDArray[np.bool_]


def read_texts(base: Model, lessons: Sequence[Lesson], report: Report) -> DecidedTexts:
    """Read each text that was decided about once."""
    told, bounds = _in_parts(lessons)
    beginnings = (int(share * len(told)) for share in BEGINNINGS)
    parts, logits, judge, rarity = [], [], Classifier(base).judge, np.sqrt(base.squares)
    for first in range(0, len(told), _READ_AT_ONCE):
        report(Progress(done=first, total=len(told), what="texts read"))
        some = told[first : first + _READ_AT_ONCE]
        parts.append(weighted(counted([one.text for one in some]), rarity))
        scores = judge([one.text for one in some], [one.lang for one in some]).scores
        logits.append(logit(np.clip(scores, 1e-6, 1 - 1e-6)))
    rows = vstack(parts, format="csr")
    parts.clear()
    used = np.flatnonzero(np.bincount(rows.indices, minlength=rows.shape[1]) >= _FEWEST_TEXTS)
    return DecidedTexts(told, (*beginnings, *bounds), rows[:, used], used, np.concatenate(logits))


def _in_parts(lessons: Sequence[Lesson]) -> tuple[list[Told], tuple[int, int, int]]:
    """Order texts by time, cut between gestures; near-duplicates all go where the first of them went."""
    groups = {lesson.told.id: lesson.group for lesson in lessons}
    told = list({lesson.told.id: lesson.told for lesson in lessons}.values())
    gestures = sorted({one.gesture for one in told})
    cuts = [gestures[min(int(len(gestures) * share), len(gestures) - 1)] for share in _PARTS]
    part_of: dict[str, int] = {}
    for one in told:
        part_of.setdefault(groups[one.id], sum(one.gesture >= cut for cut in cuts))
    parts = np.array([part_of[groups[one.id]] for one in told])
    ordered = [told[place] for place in np.argsort(parts, kind="stable").tolist()]
    first, second = int((parts == 0).sum()), int((parts <= 1).sum())
    return ordered, (first, second, len(ordered))


def labels_of(told: Sequence[Told], lessons: Sequence[Lesson]) -> dict[Flag, Labels]:
    """Give what was decided of each flag, for each text."""
    place = {one.id: row for row, one in enumerate(told)}
    found = {flag: Labels(*(np.zeros(len(told), kind) for kind in (float, float, bool))) for flag in FLAGS}
    seen: set[tuple[str, Flag]] = set()
    for lesson in lessons:
        row, labels = place[lesson.told.id], found[lesson.flag]
        labels.has_it[row], labels.weights[row] = lesson.has_it, lesson.weight
        labels.is_first[row] = (lesson.group, lesson.flag) not in seen
        seen.add((lesson.group, lesson.flag))
    return {flag: labels for flag, labels in found.items() if labels.weights.any()}


def between(
    labels: Mapping[Flag, Labels], start: int, end: int
) -> dict[Flag, tuple[NDArray[np.int64], NDArray[np.bool_]]]:
    """Give the rows of a range that have a label, one of each group, and the labels."""
    found = {}
    for flag, known in labels.items():
        rows = np.flatnonzero(known.is_first[start:end])
        found[flag] = (rows, known.has_it[start:end][rows] > 0)
    return found
