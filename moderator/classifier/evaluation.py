"""How often flags are right on labelled comments: per flag, language and source."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.classifier import Classifier
from moderator.classifier.corpus import Corpus, load_file
from moderator.classifier.model import FLAGS
from moderator.domain import Flag


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """How right one flag is in one language of one source, at its threshold; `pr_auc` is over all thresholds.

    Precision and recall are of comments that have the flag; `macro_f1` is the mean F1 of having it and not having it.
    A figure that cannot be told (no comment has the flag, or none was flagged) is NaN.
    """

    flag: Flag
    lang: str
    source: str
    n: int
    positive: int
    precision: float
    recall: float
    f1: float
    macro_f1: float
    pr_auc: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The figures of one file."""

    file: Path
    model: str
    figures: tuple[Figure, ...]


def evaluate(classifier: Classifier, file: Path) -> Evaluation:
    """Judge a labelled table and compare; its languages are taken as given."""
    table: list[Figure] = []
    for flag, rows in load_file(file).items():
        judged = classifier.judge(rows.texts, rows.langs.tolist())
        column = FLAGS.index(flag)
        table += figures(flag, rows, judged.scores[:, column].astype(np.float64), judged.raised[:, column])
    return Evaluation(file=file, model=classifier.name, figures=tuple(table))


def figures(flag: Flag, rows: Corpus, scores: NDArray[np.float64], raised: NDArray[np.bool_]) -> list[Figure]:
    """Compare what was raised with the labels, for every language of every source."""
    found = sorted({(lang, source) for lang, source in zip(rows.langs.tolist(), rows.sources.tolist(), strict=True)})
    table = []
    for lang, source in found:
        inside = (rows.langs == lang) & (rows.sources == source)
        table.append(_figure(flag, (lang, source), rows.labels[inside] == 1, scores[inside], raised[inside]))
    return table


def _figure(
    flag: Flag,
    where: tuple[str, str],
    labels: NDArray[np.bool_],
    scores: NDArray[np.float64],
    raised: NDArray[np.bool_],
) -> Figure:
    f1, other_f1 = _f1(labels, raised), _f1(~labels, ~raised)
    return Figure(
        flag=flag,
        lang=where[0],
        source=where[1],
        n=int(labels.size),
        positive=int(labels.sum()),
        precision=_share(labels & raised, raised),
        recall=_share(labels & raised, labels),
        f1=f1,
        macro_f1=(f1 + other_f1) / 2,
        pr_auc=_average_precision(labels, scores),
    )


def _share(part: NDArray[np.bool_], whole: NDArray[np.bool_]) -> float:
    return float(part.sum() / whole.sum()) if whole.any() else float("nan")


def _f1(labels: NDArray[np.bool_], raised: NDArray[np.bool_]) -> float:
    both = int(labels.sum() + raised.sum())
    return 2 * int((labels & raised).sum()) / both if both else float("nan")


def _average_precision(labels: NDArray[np.bool_], scores: NDArray[np.float64]) -> float:
    """Sum precision over the steps of recall, equal scores taken together."""
    if not labels.any():
        return float("nan")
    order = np.argsort(-scores, kind="stable")
    last = np.append(np.flatnonzero(np.diff(scores[order])), labels.size - 1)
    hits = np.cumsum(labels[order])[last]
    return float(np.sum(np.diff(hits, prepend=0) * hits / (last + 1)) / labels.sum())
