"""Learning one flag from texts, as scikit-learn estimators: hashed features weighted by rarity, and a linear model."""

import warnings
from collections.abc import Sequence
from typing import Any, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.sparse import csr_matrix, vstack
from sklearn.base import BaseEstimator, ClassifierMixin, TransformerMixin
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from moderator.classifier.features import COLUMNS, grams
from moderator.classifier.reading import read

_BATCH = 2048


def counted(texts: Sequence[str]) -> csr_matrix:
    """Count the features of texts, a row each."""
    batches = [_counted(texts[first : first + _BATCH]) for first in range(0, len(texts), _BATCH)]
    return vstack(batches, format="csr") if batches else csr_matrix((0, COLUMNS), dtype=np.float32)


def _counted(texts: Sequence[str]) -> csr_matrix:
    rows = csr_matrix((len(texts), COLUMNS), dtype=np.float32)
    for sort in grams(read(texts)):
        ones = np.ones(sort.columns.size, np.float32)
        rows = rows + csr_matrix((ones, sort.columns, sort.bounds.astype(np.int32)), rows.shape)
    return rows


def rarity(counts: csr_matrix) -> NDArray[np.float32]:
    """Give each feature's inverse document frequency, smoothed as scikit-learn does."""
    texts_with = np.bincount(counts.indices, minlength=COLUMNS)
    return np.asarray(np.log((1 + counts.shape[0]) / (1 + texts_with)) + 1, np.float32)


def weighted(counts: csr_matrix, idf: NDArray[np.float32]) -> csr_matrix:
    """Weight counts by rarity and bring every text to about the same length."""
    squares = counts @ (idf * idf)
    lengths = np.sqrt(np.maximum(squares, 1))
    values = counts.data * idf[counts.indices] / np.repeat(lengths, np.diff(counts.indptr))
    return csr_matrix((values.astype(np.float32), counts.indices, counts.indptr), counts.shape)


class GramVectorizer(TransformerMixin, BaseEstimator):  # type: ignore[misc]
    """Turns texts into rows of weighted features."""

    def fit(self, X: Sequence[str], y: ArrayLike | None = None) -> Self:  # noqa: ARG002, N803
        """Learn how rare each feature is."""
        self.idf_ = rarity(counted(X))
        return self

    def transform(self, X: Sequence[str]) -> csr_matrix:  # noqa: N803
        """Give one row a text."""
        return weighted(counted(X), self.idf_)


class CommentClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """Learns from labelled texts whether a flag holds."""

    def __init__(self, *, C: float = 1.0, max_iter: int = 100) -> None:  # noqa: N803
        self.C = C
        self.max_iter = max_iter

    def fit(self, X: Sequence[str], y: ArrayLike, sample_weight: ArrayLike | None = None) -> Self:  # noqa: N803
        """Learn from texts and their labels."""
        self.vectorizer_ = GramVectorizer().fit(X)
        self.linear_ = learnt(self.vectorizer_.transform(X), y, sample_weight, strength=self.C, max_iter=self.max_iter)
        self.classes_ = self.linear_.classes_
        return self

    def predict_proba(self, X: Sequence[str]) -> NDArray[np.float64]:  # noqa: N803
        """Give the probability of each class, a row a text."""
        return np.asarray(self.linear_.predict_proba(self.vectorizer_.transform(X)))

    def predict(self, X: Sequence[str]) -> NDArray[Any]:  # noqa: N803
        """Give the likelier class of each text."""
        return np.asarray(self.classes_[self.predict_proba(X).argmax(axis=1)])


def learnt(
    rows: csr_matrix,
    labels: ArrayLike,
    weights: ArrayLike | None,
    *,
    strength: float = 1.0,
    max_iter: int = 100,
) -> LogisticRegression:
    """Fit the linear model; it stops early, because the last digits of its weights decide nothing."""
    linear = LogisticRegression(C=strength, max_iter=max_iter, tol=2e-5)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return linear.fit(rows, labels, sample_weight=weights)
