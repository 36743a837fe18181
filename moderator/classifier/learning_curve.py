"""How well flags are told apart after ever more decisions, measured on the same later ones."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.adaptation import Adaptation
from moderator.classifier.comparison import FEWEST_OF_EITHER, FEWEST_TEXTS, pr_auc
from moderator.classifier.decided import DecidedTexts, Labels, between
from moderator.classifier.model import FLAGS, LANGS
from moderator.curves import EVERY_LANGUAGE, LearningCurve, LearningPoint, Measured, ScoreCounts, counted
from moderator.domain import Flag
from moderator.progress import Progress, Report

MOST_TEXTS = 2000
"""More would make the intervals hardly narrower, and training longer."""
Steps = Mapping[Flag, Sequence[Adaptation | None]]
_Told = Mapping[Flag, tuple[NDArray[np.int64], NDArray[np.bool_]]]


def learning_curves(
    texts: DecidedTexts, labels: Mapping[Flag, Labels], steps: Steps, report: Report
) -> tuple[LearningCurve, ...]:
    """Measure each flag, in all languages together and in each, after none and after ever more of the decisions.

    A step that nothing was learnt at has no point; with too few later texts, or of either answer, there is none at all.
    """
    _, start, end = texts.bounds
    asked = between(labels, start, end)
    langs = _langs(texts)
    found: list[LearningCurve] = []
    for done, (flag, (rows, has_it)) in enumerate(asked.items()):

        def tell(done: int = done) -> None:
            report(Progress(done=done, total=len(asked), what="learning curves"))

        chosen = np.unique(np.linspace(0, rows.size - 1, min(rows.size, MOST_TEXTS)).astype(np.int64))
        later = start + rows[chosen]
        scores = _scores(texts, flag, later, steps[flag])
        known = [(end_, scored) for end_, scored in zip((0, *texts.ends), scores, strict=False) if scored is not None]
        for lang in (EVERY_LANGUAGE, *LANGS):
            inside = langs[later] == LANGS.index(lang) if lang else np.ones(later.size, np.bool_)
            taught = _taught(labels[flag], langs, lang)
            if lang and inside.all() and taught[-1] == _taught(labels[flag], langs, EVERY_LANGUAGE)[-1]:
                # all is in one language, and the curve of all is its own
                found.append(replace(found[-1], lang=lang))
            elif inside.any():
                points = [(int(taught[end_]), scored[inside]) for end_, scored in known]
                found.append(_curve((flag, lang), has_it[chosen][inside], points, tell))
    return tuple(found)


def _langs(texts: DecidedTexts) -> NDArray[np.int64]:
    return np.array([LANGS.index(told.lang) if told.lang in LANGS else len(LANGS) - 1 for told in texts.told])


def _taught(labels: Labels, langs: NDArray[np.int64], lang: str) -> NDArray[np.int64]:
    """Count the labels before each place."""
    counts = (labels.weights > 0) & ((langs == LANGS.index(lang)) if lang else True)
    return np.concatenate(([0], np.cumsum(counts)))


def _scores(
    texts: DecidedTexts, flag: Flag, later: NDArray[np.int64], steps: Sequence[Adaptation | None]
) -> list[NDArray[np.float64] | None]:
    """Give the logits of later texts by the base, and after each step but the last, which knows those texts."""
    rows, logits = texts.features[later], texts.logits[later, FLAGS.index(flag)].astype(np.float64)
    learnt = [step.decision_function(rows, logits) if step is not None else None for step in steps[:-1]]
    return [logits, *learnt]


def _curve(
    cell: tuple[Flag, str],
    has_it: NDArray[np.bool_],
    points: Sequence[tuple[int, NDArray[np.float64]]],
    tell: Callable[[], None],
) -> LearningCurve:
    having = int(has_it.sum())
    is_enough = has_it.size >= FEWEST_TEXTS and FEWEST_OF_EITHER <= having <= has_it.size - FEWEST_OF_EITHER
    measured: dict[int, Measured | None] = {}
    for decisions, scores in points if is_enough else ():
        tell()
        measured[decisions] = pr_auc(has_it, scores)
    return LearningCurve(
        flag=cell[0],
        lang=cell[1],
        texts=int(has_it.size),
        having_it=having,
        points=tuple(LearningPoint(decisions=n, pr_auc=found) for n, found in measured.items() if found is not None),
    )


def counts_by_score(scores: NDArray[np.float64], langs: NDArray[np.int64], labels: _Told) -> tuple[ScoreCounts, ...]:
    """Count labelled texts by their scores, each flag and language for itself."""
    found = []
    for flag, (rows, has_it) in labels.items():
        place = FLAGS.index(flag)
        for number, lang in enumerate(LANGS):
            inside = np.flatnonzero(langs[rows] % len(LANGS) == number)
            if inside.size:
                having, lacking = counted(scores[rows[inside], place].tolist(), has_it[inside].tolist())
                found.append(ScoreCounts(flag=flag, lang=lang, having=having, lacking=lacking))
    return tuple(found)
