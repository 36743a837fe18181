"""Learns from a team's decisions: shipped weights move towards what was decided, and are compared on later ones."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from threading import Event

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, vstack
from scipy.special import expit, logit

from moderator.classifier.adaptation import Adaptation
from moderator.classifier.classifier import Classifier
from moderator.classifier.comparison import Answers, compared
from moderator.classifier.estimator import counted, weighted
from moderator.classifier.lessons import MOSTLY_AFFIRMED, Lesson
from moderator.classifier.model import FLAGS, LANGS, Model
from moderator.classifier.thresholds import refitted
from moderator.domain import DecisionId, Flag
from moderator.errors import Cancelled, TrainingDataError
from moderator.learnt import FlagFigures, Told
from moderator.progress import Progress, Report

_READ_AT_ONCE = 4096
_FEWEST_TEXTS = 2
"""A feature of one text alone can only learn that text by heart."""
_THREADS = 2
_PATIENCE_S = 0.2
_PARTS = (0.64, 0.8)
"""Thresholds for the figures come from what lies between the two, the figures from what lies behind the second."""
_ALL_LABELLED = 0.7
FEWEST_OF_EITHER = 10
"""With fewer texts that have a flag, or that do not, its shipped weights stay."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """A model of everything decided, and figures of one that knew the earlier decisions alone.

    `since` is the first decision that the figures are of.
    """

    model: Model
    figures: tuple[FlagFigures, ...]
    labels: Mapping[Flag, int]
    since: DecisionId | None


@dataclass(frozen=True, slots=True)
class _Texts:
    """The texts that were decided about, part by part, with their features and the base's logits."""

    told: Sequence[Told]
    bounds: tuple[int, int, int]
    features: csr_matrix
    used: NDArray[np.int64]
    logits: NDArray[np.float32]

    def first(self, part: int) -> csr_matrix:
        """Give the features of the texts before a bound, without copying them."""
        end = self.bounds[part]
        bounds = self.features.indptr[: end + 1]
        return csr_matrix((self.features.data, self.features.indices, bounds), (end, self.features.shape[1]))


@dataclass(frozen=True, slots=True)
class _Labels:
    """One flag's labels: NaN where nothing is known, weights 0 there."""

    has_it: NDArray[np.float64]
    weights: NDArray[np.float64]
    is_first: NDArray[np.bool_]


def learn(
    base: Model,
    lessons: Sequence[Lesson],
    against: Callable[[DecisionId | None], Classifier],
    report: Report,
    *,
    name: str,
) -> Learnt:
    """Adapt the base to the lessons, and compare with another model on the later fifth of them.

    `against` gives a model that has not learnt from that decision or a later one. The same lessons give the same
    weights. TrainingDataError when there is nothing to learn.
    """
    if not lessons:
        raise TrainingDataError("There is no decision yet that a model could learn from.")
    texts = _texts(base, lessons, report)
    labels = _labels(texts.told, lessons)
    adapted = _adapted(texts, labels, report)
    early, late, final = (
        _Version(base, texts, {f: steps[place] for f, steps in adapted.items()}) for place in range(3)
    )
    first, second, end = texts.bounds
    tested = late.model(name, refitted(base.thresholds, *early.judged(first, second), _between(labels, first, second)))
    since = min((told.id for told in texts.told[second:]), default=None)
    figures = _figures(Classifier(tested), against(since), texts.told[second:], _between(labels, second, end), report)
    thresholds = refitted(base.thresholds, *late.judged(second, end), _between(labels, second, end))
    report(Progress(done=len(labels), total=len(labels), what="figures"))
    return Learnt(
        model=final.model(name, thresholds),
        figures=figures,
        labels={flag: int((found.weights > 0).sum()) for flag, found in labels.items()},
        since=since,
    )


class _Version:
    """The base with what was learnt from some part of the decisions."""

    def __init__(self, base: Model, texts: _Texts, learnt: Mapping[Flag, Adaptation | None]) -> None:
        self._base, self._texts, self._learnt = base, texts, learnt

    def judged(self, start: int, end: int) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Give the scores of texts in a range, and the places of their languages."""
        rows, logits = self._texts.features[start:end], self._texts.logits[start:end].astype(np.float64)
        for place, flag in enumerate(FLAGS):
            learnt = self._learnt.get(flag)
            if learnt is not None:
                logits[:, place] = learnt.decision_function(rows, logits[:, place])
        langs = [LANGS.index(told.lang) if told.lang in LANGS else -1 for told in self._texts.told[start:end]]
        return 1 / (1 + np.exp(-logits)), np.array(langs, np.int64)

    def model(self, name: str, thresholds: NDArray[np.float32]) -> Model:
        """Fold what was learnt into the base's weights."""
        weights, bias, rarity = self._base.weights.copy(), self._base.bias.copy(), np.sqrt(self._base.squares)
        for place, flag in enumerate(FLAGS):
            learnt = self._learnt.get(flag)
            if learnt is not None:
                weights[self._texts.used, place] += (learnt.coef_ * rarity[self._texts.used]).astype(np.float32)
                bias[place] += np.float32(learnt.intercept_)
        return replace(self._base, name=name, weights=weights, bias=bias, thresholds=thresholds)


def _texts(base: Model, lessons: Sequence[Lesson], report: Report) -> _Texts:
    told, bounds = _in_parts(lessons)
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
    return _Texts(told, bounds, rows[:, used], used, np.concatenate(logits))


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


def _labels(told: Sequence[Told], lessons: Sequence[Lesson]) -> dict[Flag, _Labels]:
    place = {one.id: row for row, one in enumerate(told)}
    found = {flag: _Labels(*(np.zeros(len(told), kind) for kind in (float, float, bool))) for flag in FLAGS}
    seen: set[tuple[str, Flag]] = set()
    for lesson in lessons:
        row, labels = place[lesson.told.id], found[lesson.flag]
        labels.has_it[row], labels.weights[row] = lesson.has_it, lesson.weight
        labels.is_first[row] = (lesson.group, lesson.flag) not in seen
        seen.add((lesson.group, lesson.flag))
    return {flag: labels for flag, labels in found.items() if labels.weights.any()}


def _between(
    labels: Mapping[Flag, _Labels], start: int, end: int
) -> dict[Flag, tuple[NDArray[np.int64], NDArray[np.bool_]]]:
    """Give the rows of a range that have a label, one of each group, and the labels."""
    found = {}
    for flag, known in labels.items():
        rows = np.flatnonzero(known.is_first[start:end])
        found[flag] = (rows, known.has_it[start:end][rows] > 0)
    return found


def _adapted(
    texts: _Texts, labels: Mapping[Flag, _Labels], report: Report
) -> dict[Flag, tuple[Adaptation | None, ...]]:
    """Learn each flag from 64, 80 and 100 % of the decisions, two flags at a time."""
    stopped = Event()

    def stop_if_wanted() -> None:
        if stopped.is_set():
            raise Cancelled

    with ThreadPoolExecutor(_THREADS) as pool:
        work = {
            pool.submit(_steps, texts, labels[flag], place, stop_if_wanted): flag
            for place, flag in enumerate(FLAGS)
            if flag in labels
        }
        try:
            _watch(set(work), len(FLAGS), report)
        finally:
            stopped.set()
    return {flag: done.result() for done, flag in work.items()}


def _watch(work: set[Future[tuple[Adaptation | None, ...]]], total: int, report: Report) -> None:
    waiting = work
    while waiting:
        report(Progress(done=total - len(waiting), total=total + 1, what="flags learnt"))
        done, waiting = wait(waiting, timeout=_PATIENCE_S, return_when=FIRST_COMPLETED)
        for one in done:
            one.result()


def _steps(
    texts: _Texts, labels: _Labels, place: int, at_each_step: Callable[[], None]
) -> tuple[Adaptation | None, ...]:
    found: list[Adaptation | None] = []
    for part, end in enumerate(texts.bounds):
        rows = texts.first(part)
        weights, has_it, logits = labels.weights[:end], labels.has_it[:end], texts.logits[:end, place]
        known = np.flatnonzero(weights)
        if min((has_it[known] > 0).sum(), (has_it[known] == 0).sum()) < FEWEST_OF_EITHER:
            found.append(None)
            continue
        if FLAGS[place] in MOSTLY_AFFIRMED:
            weights = _levelled(weights, has_it, expit(logits))
        if known.size < _ALL_LABELLED * end:
            rows, weights, has_it, logits = rows[known], weights[known], has_it[known], logits[known]
        start = found[-1] if found else None
        learnt = Adaptation().fit(rows, has_it, weights, offset=logits, start=start, at_each_step=at_each_step)
        found.append(learnt)
    return tuple(found)


def _levelled(
    weights: NDArray[np.float64], has_it: NDArray[np.float64], chances: NDArray[np.float32]
) -> NDArray[np.float64]:
    """Weigh the two answers so that together they pull the flag neither up nor down: they only say where it belongs."""
    up, down = weights * has_it * (1 - chances), weights * (1 - has_it) * chances
    strength = min(up.sum(), down.sum())
    return np.asarray(np.where(has_it > 0, weights * strength / up.sum(), weights * strength / down.sum()))


def _figures(
    model: Classifier,
    against: Classifier,
    told: Sequence[Told],
    labels: Mapping[Flag, tuple[NDArray[np.int64], NDArray[np.bool_]]],
    report: Report,
) -> tuple[FlagFigures, ...]:
    texts, langs = [one.text for one in told], [one.lang for one in told]
    ours, theirs = model.judge(texts, langs), against.judge(texts, langs)
    table = []
    for done, (flag, (rows, has_it)) in enumerate(labels.items()):
        report(Progress(done=done, total=len(labels), what="figures"))
        place = FLAGS.index(flag)
        sides = [
            Answers(side.scores[rows, place].astype(np.float64), side.raised[rows, place]) for side in (ours, theirs)
        ]
        table.append(compared(flag, has_it, *sides))
    return tuple(table)
