"""Learns a model from a folder of labelled comments, and writes it with its card."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack, vstack

from moderator.classifier import model
from moderator.classifier.card import ModelCard, write_card
from moderator.classifier.corpus import Corpus, joined, load_folder, together
from moderator.classifier.estimator import counted, learnt, lengths, rarity, weighted
from moderator.classifier.evaluation import Figure, figures
from moderator.classifier.features import COLUMNS
from moderator.classifier.growing import learn_forest
from moderator.classifier.heldout import FOLDS, balanced, calibration, folds, heldout_scores, threshold
from moderator.classifier.model import FLAGS, LANGS, OUTPUTS, Model
from moderator.classifier.supervision import is_weak, supervised
from moderator.classifier.vectors import WordVectors, word_vectors
from moderator.classifier.written import load_written
from moderator.domain import UNKNOWN_LANGUAGE, Flag
from moderator.errors import TrainingDataError
from moderator.progress import Progress, Report

_SEED = 20_260
_PER_LANGUAGE = 15_000
_NEVER = 20.0
_MEANING = 1.5
"""How much what words mean counts beside how they are written, chosen on sources left out."""


def train(
    folder: Path, target: Path, report: Report, *, written: Path | None = None, with_vectors: bool = False
) -> ModelCard:
    """Learn every flag from the tables in `folder` and those in `written`, and write model and card into `target`.

    The same folders give the same weights. A folder that nothing can be learnt from is a `TrainingDataError`. With
    vectors, words that no table holds are weighed by what they mean; see `moderator.classifier.vectors`.
    """
    labelled = load_folder(folder)
    if written is not None:
        labelled = together([labelled, load_written(written)])
    if not labelled:
        raise TrainingDataError("The tables in {folder} hold no labelled comment.", folder=folder)
    if not any(np.unique(rows.labels).size > 1 for rows in labelled.values()):
        raise TrainingDataError(
            "No flag in {folder} has both comments that have it and comments that do not.", folder=folder
        )
    sets = supervised(labelled, _SEED)
    work = _Work(report, steps=2 + len(sets) * (FOLDS + 2))
    counts = {flag: _counted(rows, work, flag) for flag, rows in sets.items()}
    idf = rarity(vstack(list(counts.values())))
    texts = sorted({text for rows in sets.values() for text in rows.texts})
    trained = _Outputs(idf, word_vectors(texts, report) if with_vectors else None)
    table: list[Figure] = []
    for flag, rows in sets.items():
        table += _learn_flag(trained, flag, rows, trained.features(counts[flag]), work)
    work.step("languages")
    _learn_languages(trained, joined(list(labelled.values())), idf)
    made = Model(
        name=f"en-ru-id {datetime.now(UTC):%Y-%m-%d}",
        weights=trained.weights * idf[:, None],
        squares=idf * idf,
        bias=trained.bias,
        thresholds=trained.thresholds,
        forest=learn_forest(labelled),
    )
    target.mkdir(parents=True, exist_ok=True)
    model.save(made, target / model.FILE_NAME)
    card = ModelCard(name=made.name, sources=_sizes(labelled), figures=tuple(table))
    write_card(card, target / "en-ru-id.md")
    work.step("done")
    return card


class _Work:
    """Counts steps for the report."""

    def __init__(self, report: Report, steps: int) -> None:
        self._report, self._steps, self._done = report, steps, 0

    def step(self, what: str) -> None:
        self._report(Progress(done=self._done, total=self._steps, what=what))
        self._done = min(self._done + 1, self._steps)


class _Outputs:
    """The columns of a model while they are learnt; one that is never learnt never raises its flag."""

    def __init__(self, idf: NDArray[np.float32], vectors: WordVectors | None) -> None:
        self._idf = idf
        self._vectors = vectors
        self.weights = np.zeros((COLUMNS, OUTPUTS), np.float32)
        self.bias = np.full(OUTPUTS, -_NEVER, np.float32)
        self.thresholds = np.full((len(FLAGS), len(LANGS)), 0.5, np.float32)

    def features(self, counts: csr_matrix) -> csr_matrix:
        """Weigh counts, and put beside them what the words mean."""
        rows = weighted(counts, self._idf)
        if self._vectors is None:
            return rows
        meanings = self._vectors.meanings(counts, self._idf, lengths(counts, self._idf))
        return hstack([rows, meanings * _MEANING], format="csr", dtype=np.float32)

    def fold(self, learnt_weights: NDArray[np.float64]) -> NDArray[np.float32]:
        """Give a weight a column: what a word means is weighed by the word from here on."""
        weights = np.asarray(learnt_weights[:COLUMNS], np.float32)
        if self._vectors is not None:
            weights[self._vectors.columns] += _MEANING * (self._vectors.vectors @ learnt_weights[COLUMNS:])
        return weights


def _counted(rows: Corpus, work: _Work, flag: Flag) -> csr_matrix:
    work.step(flag)
    return counted(rows.texts)


def _learn_flag(trained: _Outputs, flag: Flag, rows: Corpus, features: csr_matrix, work: _Work) -> list[Figure]:
    if np.unique(rows.labels).size < 2:
        return []
    fold = folds(rows)
    scores = np.zeros(len(rows))
    # the solver lets go of the interpreter, so threads share the features and keep every core busy
    found = Parallel(n_jobs=-1, prefer="threads", return_as="generator")(
        delayed(_scores_or_prior)(features, rows, fold, place) for place in range(FOLDS)
    )
    for place, part in enumerate(found):
        work.step(flag)
        scores[fold == place] = part
    line = calibration(scores, rows)
    chances = 1 / (1 + np.exp(-(scores * line.slope + line.shift)))
    linear = learnt(features, rows.labels, balanced(rows))
    place = FLAGS.index(flag)
    trained.weights[:, place] = trained.fold(linear.coef_[0] * line.slope)
    trained.bias[place] = linear.intercept_[0] * line.slope + line.shift
    trained.thresholds[place] = _thresholds(flag, chances, rows)
    return _figures(flag, rows, chances, trained.thresholds[place])


def _scores_or_prior(features: csr_matrix, rows: Corpus, fold: NDArray[np.int64], place: int) -> NDArray[np.float64]:
    inside = int((fold == place).sum())
    if not inside or np.unique(rows.labels[fold != place]).size < 2:
        return np.zeros(inside)
    return heldout_scores(features, rows, fold, place)


def _thresholds(flag: Flag, chances: NDArray[np.float64], rows: Corpus) -> NDArray[np.float32]:
    known: list[float] = []
    overall = threshold(flag, chances, rows)
    for lang in LANGS[:-1]:
        inside = np.flatnonzero(rows.langs == lang)
        known.append(threshold(flag, chances[inside], rows.chosen(inside)) if inside.size else overall)
    return np.array([*known, max(known)], np.float32)


def _figures(flag: Flag, rows: Corpus, chances: NDArray[np.float64], limits: NDArray[np.float32]) -> list[Figure]:
    raised = chances >= limits[[LANGS.index(lang) if lang in LANGS else -1 for lang in rows.langs.tolist()]]
    given = np.flatnonzero(~is_weak(rows.sources))
    return figures(flag, rows.chosen(given), chances[given], raised[given])


def _learn_languages(trained: _Outputs, rows: Corpus, idf: NDArray[np.float32]) -> None:
    draw = np.random.default_rng(_SEED)
    langs = np.where(np.isin(rows.langs, LANGS), rows.langs, UNKNOWN_LANGUAGE)
    places = [draw.permutation(np.flatnonzero(langs == lang))[:_PER_LANGUAGE] for lang in LANGS]
    chosen = np.concatenate(places)
    features = weighted(counted([rows.texts[place] for place in chosen.tolist()]), idf)
    for place, lang in enumerate(LANGS):
        labels = langs[chosen] == lang
        if np.unique(labels).size < 2:
            trained.bias[len(FLAGS) + place] = _NEVER if labels.all() and labels.size else -_NEVER
            continue
        linear = learnt(features, labels, None, strength=10)
        trained.weights[:, len(FLAGS) + place] = linear.coef_[0]
        trained.bias[len(FLAGS) + place] = linear.intercept_[0]


def _sizes(labelled: dict[Flag, Corpus]) -> tuple[tuple[str, str, int, int], ...]:
    rows: list[tuple[str, str, int, int]] = []
    for flag, part in labelled.items():
        for source in np.unique(part.sources).tolist():
            labels = part.labels[part.sources == source]
            rows.append((source, str(flag), int(labels.size), int(labels.sum())))
    return tuple(rows)
