"""How often flags are right on labelled comments: per flag, language and source."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import nan
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moderator.classifier import labelled
from moderator.classifier.accounts import account_figures
from moderator.classifier.bootstrap import Answers
from moderator.classifier.classifier import Classifier, Judgement
from moderator.classifier.corpus import Corpus
from moderator.classifier.figuring import split
from moderator.classifier.labelled import Row
from moderator.classifier.manners import ACCOUNT_THRESHOLD
from moderator.classifier.model import FLAGS
from moderator.classifier.text import skeleton
from moderator.domain import Flag
from moderator.errors import TrainingDataError
from moderator.figures import Figure, Unit
from moderator.progress import Progress, Report, silent

__all__ = ["Evaluation", "Figure", "Judge", "compared", "evaluate", "figures", "judged_alone"]

Judge = Callable[[Sequence[Row]], Judgement]
"""Whatever says of rows what the program would say; it sees copies and rows without a label too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The figures of one file; `comments` are its labelled rows, `duplicates` those that were left out as copies."""

    file: Path
    model: str
    comments: int
    duplicates: int
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """The rows of one flag that count, one of each text, as places in the file."""

    flag: Flag
    places: list[int]
    duplicates: Counter[str]


def evaluate(classifier: Classifier, file: Path, judge: Judge | None = None, *, report: Report = silent) -> Evaluation:
    """Judge a labelled table and compare; without `judge`, each text is judged for itself.

    Languages are taken as given, and found out where none is. Exact copies of a text count once, the first of them.
    A table without a label is a `TrainingDataError`.
    """
    rows = labelled.read(file)
    if not any(row.label is not None for row in rows):
        raise TrainingDataError("{file} holds no labelled comment.", file=file.name)
    report(Progress(done=0, total=2, what=f"{file.name}: judging"))
    judged = judge(rows) if judge else judged_alone(classifier, rows)
    report(Progress(done=1, total=2, what=f"{file.name}: measuring"))
    return compared(classifier, file, rows, judged)


def judged_alone(classifier: Classifier, rows: Sequence[Row]) -> Judgement:
    """Judge each text for itself, whoever wrote it and however often."""
    return classifier.judge([row.text for row in rows], [row.lang or None for row in rows])


def compared(classifier: Classifier, file: Path, rows: Sequence[Row], judged: Judgement) -> Evaluation:
    """Compare what was judged of rows with their labels, and their accounts too where the flag is about those."""
    table: list[Figure] = []
    asked = [one for flag in FLAGS if (one := _asked(flag, rows, judged.langs)).places]
    for one in asked:
        table += _by_language(one, file.stem, rows, judged)
        if one.flag is Flag.BOT:
            table += account_figures(classifier, file.stem, one.flag, rows)
    table = [replace(figure, threshold=_threshold(classifier, figure)) for figure in table]
    return Evaluation(
        file=file,
        model=classifier.name,
        comments=sum(row.label is not None for row in rows),
        duplicates=sum(one.duplicates.total() for one in asked),
        figures=tuple(table),
    )


def _threshold(classifier: Classifier, figure: Figure) -> float:
    return ACCOUNT_THRESHOLD if figure.unit is Unit.ACCOUNTS else classifier.threshold(figure.flag, figure.lang)


def figures(
    flag: Flag,
    rows: Corpus,
    scores: NDArray[np.float64],
    raised: NDArray[np.bool_],
    *,
    unit: Unit = Unit.COMMENTS,
    thresholds: Mapping[str, float] | None = None,
) -> list[Figure]:
    """Compare what was raised with the labels, for every language of every source.

    Groups are what is drawn together for intervals; `thresholds` are by language, and only shown.
    """
    answers = Answers(rows.labels == 1, scores, raised, rows.groups)
    table = split(flag, answers, rows.langs, rows.sources, unit=unit)
    return [replace(figure, threshold=(thresholds or {}).get(figure.lang, nan)) for figure in table]


def _asked(flag: Flag, rows: Sequence[Row], langs: Sequence[str]) -> _Asked:
    first: dict[str, int] = {}
    duplicates: Counter[str] = Counter()
    for place, row in enumerate(rows):
        if row.flag is flag and row.label is not None and first.setdefault(row.text, place) != place:
            duplicates[langs[place]] += 1
    return _Asked(flag, list(first.values()), duplicates)


def _by_language(asked: _Asked, source: str, rows: Sequence[Row], judged: Judgement) -> list[Figure]:
    column, chosen = FLAGS.index(asked.flag), [rows[place] for place in asked.places]
    answers = Answers(
        np.array([bool(row.label) for row in chosen]),
        judged.scores[asked.places, column].astype(np.float64),
        judged.raised[asked.places, column],
        np.array([row.author or skeleton(row.text) for row in chosen], np.str_),
    )
    langs = np.array([judged.langs[place] for place in asked.places], np.str_)
    table = split(asked.flag, answers, langs, np.full(len(chosen), source))
    return [replace(figure, duplicates=asked.duplicates[figure.lang]) for figure in table]
