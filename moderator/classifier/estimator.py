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
from sklearn.utils import InputTags, Tags, check_consistent_length, column_or_1d
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted

from moderator.classifier.features import COLUMNS, Edges, counts, pair_columns, pieces, shape_columns, words
from moderator.classifier.reading import read
from moderator.classifier.rewriting import rewritten
from moderator.classifier.tokens import Tokens, tokens

_BATCH = 2048


def counted(texts: Sequence[str]) -> csr_matrix:
    """Count the features of texts, a row each."""
    batches = [_counted(texts[first : first + _BATCH]) for first in range(0, len(texts), _BATCH)]
    return vstack(batches, format="csr") if batches else csr_matrix((0, COLUMNS), dtype=np.float32)


def _counted(texts: Sequence[str]) -> csr_matrix:
    found, edges, whole, rows = _read(texts)
    if again := rewritten(texts, found, edges, whole):
        return _counted([again.get(place, text) for place, text in enumerate(texts)])
    return rows


def _read(texts: Sequence[str]) -> tuple[Tokens, Edges, NDArray[np.float32], csr_matrix]:
    """Count each different token once, and then how often comments hold it."""
    found = tokens(texts)
    _, firsts, which = np.unique(found.hashes, return_index=True, return_inverse=True)
    reading = read([found.text(place) for place in firsts.tolist()])
    single, inner, edges = words(reading)
    told = _matrix(inner.columns, inner.bounds, COLUMNS)
    for sort in (*pieces(reading), single):
        told = told + _matrix(sort.columns, sort.bounds, COLUMNS)
    holds = _matrix(which, found.bounds, firsts.size)
    edges = Edges(edges.first[which], edges.last[which])
    whole = holds @ counts(reading)
    rows = holds @ told
    for columns, bounds in (pair_columns(edges, found.bounds), shape_columns(whole)):
        rows = rows + _matrix(columns, bounds, COLUMNS)
    return found, edges, whole, csr_matrix(rows, dtype=np.float32)


def _matrix(columns: NDArray[np.int64] | NDArray[np.int32], bounds: NDArray[np.int64], width: int) -> csr_matrix:
    ones = np.ones(columns.size, np.float32)
    return csr_matrix((ones, columns.astype(np.int32), bounds.astype(np.int32)), (bounds.size - 1, width))


def rarity(counts: csr_matrix) -> NDArray[np.float32]:
    """Give each feature's inverse document frequency, smoothed as scikit-learn does."""
    texts_with = np.bincount(counts.indices, minlength=COLUMNS)
    return np.asarray(np.log((1 + counts.shape[0]) / (1 + texts_with)) + 1, np.float32)


def lengths(counts: csr_matrix, idf: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give what a text's weighted counts are divided by."""
    return np.asarray(np.sqrt(np.maximum(counts @ (idf * idf), 1)), np.float32)


def weighted(counts: csr_matrix, idf: NDArray[np.float32]) -> csr_matrix:
    """Weight counts by rarity and bring every text to about the same length."""
    values = counts.data * idf[counts.indices] / np.repeat(lengths(counts, idf), np.diff(counts.indptr))
    return csr_matrix((values.astype(np.float32), counts.indices, counts.indptr), counts.shape)


class _OfTexts(BaseEstimator):  # type: ignore[misc]
    def __sklearn_tags__(self) -> Tags:
        tags = super().__sklearn_tags__()
        tags.input_tags = InputTags(one_d_array=True, two_d_array=False, string=True)
        return tags


class GramVectorizer(TransformerMixin, _OfTexts):  # type: ignore[misc]
    """Turns texts into rows of weighted features."""

    def fit(self, X: ArrayLike, y: ArrayLike | None = None) -> Self:  # noqa: ARG002, N803
        """Learn how rare each feature is."""
        self.idf_ = rarity(counted(_texts(X)))
        return self

    def transform(self, X: ArrayLike) -> csr_matrix:  # noqa: N803
        """Give one row a text."""
        check_is_fitted(self)
        return weighted(counted(_texts(X)), self.idf_)


class CommentClassifier(ClassifierMixin, _OfTexts):  # type: ignore[misc]
    """Learns from labelled texts whether a flag holds.

    `C` is twenty, where scikit-learn's is one: it suits rows of length one, and sources that are learnt from alone.
    """

    def __init__(self, *, C: float = 20.0, max_iter: int = 100) -> None:  # noqa: N803
        self.C = C
        self.max_iter = max_iter

    def fit(self, X: ArrayLike, y: ArrayLike, sample_weight: ArrayLike | None = None) -> Self:  # noqa: N803
        """Learn from texts and their labels."""
        if y is None:
            raise ValueError("This classifier requires y to be passed, but the target y is None.")
        texts = _texts(X)
        labels = column_or_1d(y, warn=True)
        check_consistent_length(texts, labels, sample_weight)
        check_classification_targets(labels)
        self.vectorizer_ = GramVectorizer().fit(texts)
        rows = self.vectorizer_.transform(texts)
        self.linear_ = learnt(rows, labels, sample_weight, strength=self.C, max_iter=self.max_iter)
        self.classes_ = self.linear_.classes_
        self.n_iter_ = self.linear_.n_iter_
        return self

    def decision_function(self, X: ArrayLike) -> NDArray[np.float64]:  # noqa: N803
        """Give the logit of the second class, or of each of several."""
        check_is_fitted(self)
        return np.asarray(self.linear_.decision_function(self.vectorizer_.transform(X)))

    def predict_proba(self, X: ArrayLike) -> NDArray[np.float64]:  # noqa: N803
        """Give the probability of each class, a row a text."""
        check_is_fitted(self)
        return np.asarray(self.linear_.predict_proba(self.vectorizer_.transform(X)))

    def predict(self, X: ArrayLike) -> NDArray[Any]:  # noqa: N803
        """Give the likelier class of each text."""
        chances = self.predict_proba(X)
        return np.asarray(self.classes_[chances.argmax(axis=1)])


def _texts(found: ArrayLike) -> list[str]:
    """Take texts in whatever holds them, and nothing else."""
    if isinstance(found, str):
        raise ValueError("Texts are expected in a list or an array, not one text.")  # noqa: TRY004 - as scikit-learn
    texts: list[Any] = np.asarray(found, object).tolist()
    if not texts:
        raise ValueError("Found no text: at least one is required.")
    strange = next((text for text in texts if not isinstance(text, str)), None)
    if strange is not None:
        raise ValueError(f"Texts are expected, not {type(strange).__name__}.")
    return texts


def learnt(
    rows: csr_matrix,
    labels: ArrayLike,
    weights: ArrayLike | None,
    *,
    strength: float = 1.0,
    max_iter: int = 100,
) -> LogisticRegression:
    """Fit the linear model; it stops early, because the last digits of its weights decide nothing."""
    linear = LogisticRegression(C=strength, max_iter=max_iter, tol=1e-4)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return linear.fit(rows, labels, sample_weight=weights)
