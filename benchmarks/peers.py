"""Whom the classifier is measured against: a scikit-learn pipeline as tutorials show it, and fastText.

Both are given more than they would be given at work: the pipeline turns a text into features once for all flags, and
fastText has few dimensions.
"""

# ruff: noqa: INP001 - no package

from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

import fasttext
import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion

from moderator.classifier.corpus import Corpus
from moderator.classifier.estimator import CommentClassifier
from moderator.domain import Flag


class Learner(Protocol):
    """Learns one label from texts."""

    def fit(self, texts: Sequence[str], labels: Sequence[int]) -> Any:
        """Learn."""

    def predict(self, texts: Sequence[str]) -> NDArray[np.integer]:
        """Give labels."""


def union() -> FeatureUnion:
    """Give the features of the pipeline: words and pairs of words, pieces of two to five letters within words."""
    return FeatureUnion(
        [
            ("words", TfidfVectorizer(ngram_range=(1, 2))),
            ("pieces", TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5))),
        ]
    )


class PipelineLearner:
    """The pipeline for one flag."""

    strength = 1.0

    def fit(self, texts: Sequence[str], labels: Sequence[int]) -> None:
        """Learn features and weights."""
        self._union = union()
        self._linear = LogisticRegression(C=self.strength, max_iter=200).fit(self._union.fit_transform(texts), labels)

    def predict(self, texts: Sequence[str]) -> NDArray[np.integer]:
        """Give labels."""
        return np.asarray(self._linear.predict(self._union.transform(texts)))


class StrongerPipelineLearner(PipelineLearner):
    """The pipeline with the strength that ours learns with: the squares of its rows, of two parts, add up to two."""

    strength = 10.0


class FastTextLearner:
    """One fastText model with pairs of words and pieces of two to five letters."""

    def fit(self, texts: Sequence[str], labels: Sequence[int]) -> None:
        """Learn from a file, as fastText does."""
        with TemporaryDirectory() as folder:
            file = Path(folder) / "texts.txt"
            lines = (f"__label__{label} {_line(text)}\n" for text, label in zip(texts, labels, strict=True))
            file.write_text("".join(lines), "utf-8", "replace")
            self._model = _learnt(file)

    def predict(self, texts: Sequence[str]) -> NDArray[np.integer]:
        """Give labels."""
        found, _ = self._model.predict([_line(text) for text in texts])
        return np.array([int(labels[0].removeprefix("__label__")) for labels in found])


def _learnt(file: Path, tries: int = 20) -> Any:
    """Learn; now and then, and on the same texts, this build of fastText says that it has met what is no number."""
    try:
        return fasttext.train_supervised(
            str(file), wordNgrams=2, minn=2, maxn=5, dim=16, epoch=10, lr=0.3, bucket=1 << 18, thread=1, verbose=0
        )
    except RuntimeError:
        if tries == 1:
            raise
        return _learnt(file, tries - 1)


def _line(text: str) -> str:
    return " ".join(text.split()).encode("utf-8", "replace").decode("utf-8")


LEARNERS: dict[str, type[Learner]] = {
    "ours": CommentClassifier,
    "pipeline": PipelineLearner,
    "pipeline with C = 10": StrongerPipelineLearner,
    "fastText": FastTextLearner,
}


class Pipeline:
    """The pipeline for all flags: features once, a linear model each."""

    def __init__(self, sets: Mapping[Flag, Corpus]) -> None:
        self._union = union().fit([text for rows in sets.values() for text in rows.texts])
        self._linear = [
            LogisticRegression(max_iter=50, tol=1e-2).fit(self._union.transform(rows.texts), rows.labels)
            for rows in sets.values()
        ]

    def judge(self, texts: Sequence[str]) -> None:
        """Judge texts for every flag."""
        rows = self._union.transform(texts)
        for linear in self._linear:
            linear.predict(rows)


class FastText:
    """A fastText model for each flag."""

    def __init__(self, sets: Mapping[Flag, Corpus]) -> None:
        self._learners = [FastTextLearner() for _ in sets]
        for learner, rows in zip(self._learners, sets.values(), strict=True):
            learner.fit(rows.texts, rows.labels.tolist())

    def judge(self, texts: Sequence[str]) -> None:
        """Judge texts for every flag."""
        for learner in self._learners:
            learner.predict(texts)
