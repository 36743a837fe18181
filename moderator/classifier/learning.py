"""Learns from a team's decisions: shipped weights move towards what was decided, and are compared on later ones."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from threading import Event

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from moderator.classifier.adaptation import Adaptation
from moderator.classifier.classifier import Classifier
from moderator.classifier.comparison import Answers, compared
from moderator.classifier.decided import DecidedTexts, Labels, between, labels_of, read_texts
from moderator.classifier.learning_curve import counts_by_score, learning_curves
from moderator.classifier.lessons import MOSTLY_AFFIRMED, Lesson
from moderator.classifier.model import FLAGS, LANGS, Model
from moderator.classifier.thresholds import refitted
from moderator.curves import LearningCurve, ScoreCounts
from moderator.domain import DecisionId, Flag
from moderator.errors import Cancelled, TrainingDataError
from moderator.learnt import FlagFigures, Told
from moderator.progress import Progress, Report

_THREADS = 2
_PATIENCE_S = 0.2
_ALL_LABELLED = 0.7
FEWEST_OF_EITHER = 10
"""With fewer texts that have a flag, or that do not, its shipped weights stay."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """A model of everything decided, and figures of one that knew the earlier decisions alone.

    `since` is the first decision that the figures are of, and what is counted by score.
    """

    model: Model
    figures: tuple[FlagFigures, ...]
    labels: Mapping[Flag, int]
    since: DecisionId | None
    counts: tuple[ScoreCounts, ...]
    curves: tuple[LearningCurve, ...]


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
    texts = read_texts(base, lessons, report)
    labels = labels_of(texts.told, lessons)
    adapted = _adapted(texts, labels, report)
    early, late, final = (
        _Version(base, texts, {f: steps[place] for f, steps in adapted.items()}) for place in (-3, -2, -1)
    )
    first, second, end = texts.bounds
    tested = late.model(name, refitted(base.thresholds, *early.judged(first, second), between(labels, first, second)))
    since = min((told.id for told in texts.told[second:]), default=None)
    figures = _figures(Classifier(tested), against(since), texts.told[second:], between(labels, second, end), report)
    later = late.judged(second, end)
    thresholds = refitted(base.thresholds, *later, between(labels, second, end))
    curves = learning_curves(texts, labels, adapted, report)
    report(Progress(done=len(labels), total=len(labels), what="figures"))
    return Learnt(
        model=final.model(name, thresholds),
        figures=figures,
        labels={flag: int((found.weights > 0).sum()) for flag, found in labels.items()},
        since=since,
        counts=counts_by_score(*later, between(labels, second, end)),
        curves=curves,
    )


class _Version:
    """The base with what was learnt from some part of the decisions."""

    def __init__(self, base: Model, texts: DecidedTexts, learnt: Mapping[Flag, Adaptation | None]) -> None:
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


def _adapted(
    texts: DecidedTexts, labels: Mapping[Flag, Labels], report: Report
) -> dict[Flag, tuple[Adaptation | None, ...]]:
    """Learn each flag from ever more of the decisions, at last from 64, 80 and 100 %, two flags at a time."""
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
    texts: DecidedTexts, labels: Labels, place: int, at_each_step: Callable[[], None]
) -> tuple[Adaptation | None, ...]:
    found: list[Adaptation | None] = []
    for end in texts.ends:
        rows = texts.first(end)
        weights, has_it, logits = labels.weights[:end], labels.has_it[:end], texts.logits[:end, place]
        known = np.flatnonzero(weights)
        if min((has_it[known] > 0).sum(), (has_it[known] == 0).sum()) < FEWEST_OF_EITHER:
            found.append(None)
            continue
        if FLAGS[place] in MOSTLY_AFFIRMED:
            weights = _levelled(weights, has_it, expit(logits))
        if known.size < _ALL_LABELLED * end:
            rows, weights, has_it, logits = rows[known], weights[known], has_it[known], logits[known]
        # what was learnt from the beginnings shows the way, and changes nothing of what is learnt at last
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
