"""Moves a linear model a little towards new labels: logistic regression whose penalty pulls to the weights it has."""

from collections.abc import Callable
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import expit
from sklearn.base import BaseEstimator


class Adaptation(BaseEstimator):  # type: ignore[misc]
    """Learns what to add to a model's weights and bias, given the logits that the model says already.

    The penalty is on what is added alone, so a feature without evidence keeps the weight it has. Sums are kept in
    float64; the products with `X` are in its own type, and float32 is twice as fast. It stops early, because the last
    digits of its weights decide nothing.
    """

    coef_: NDArray[np.float64]
    intercept_: float

    def __init__(self, *, C: float = 1.0, max_iter: int = 60, tol: float = 1e-4) -> None:  # noqa: N803
        self.C = C
        self.max_iter = max_iter
        self.tol = tol

    def fit(
        self,
        X: csr_matrix,  # noqa: N803
        y: ArrayLike,
        sample_weight: ArrayLike | None = None,
        *,
        offset: ArrayLike | None = None,
        start: Self | None = None,
        at_each_step: Callable[[], None] = lambda: None,
    ) -> Self:
        """Learn from labels 0 and 1; `offset` are the logits so far, `start` an adaptation to begin at.

        `at_each_step` is called before every pass over the rows; what it raises stops the work.
        """
        loss = _Loss(X, np.asarray(y, np.float64), _or_ones(sample_weight, X), _or_zeros(offset, X), 1 / self.C)
        first = np.zeros(X.shape[1] + 1) if start is None else np.append(start.coef_, start.intercept_)

        def value_and_gradient(at: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
            at_each_step()
            return loss.at(at)

        options = {"maxiter": self.max_iter, "ftol": self.tol, "gtol": 1e-4, "maxcor": 5}
        found = minimize(value_and_gradient, first, jac=True, method="L-BFGS-B", options=options)
        self.coef_ = found.x[:-1]
        self.intercept_ = float(found.x[-1])
        self.n_iter_ = int(found.nit)
        return self

    def decision_function(self, X: csr_matrix, offset: ArrayLike | None = None) -> NDArray[np.float64]:  # noqa: N803
        """Give the logits after the adaptation."""
        return np.asarray(X @ self.coef_ + self.intercept_ + _or_zeros(offset, X), np.float64)

    def predict_proba(self, X: csr_matrix, offset: ArrayLike | None = None) -> NDArray[np.float64]:  # noqa: N803
        """Give the probability of each label, a row a text."""
        chances = expit(self.decision_function(X, offset))
        return np.column_stack((1 - chances, chances))


class _Loss:
    """The weighted log loss of a linear model over fixed logits, with a penalty on its weights and bias."""

    def __init__(
        self,
        rows: csr_matrix,
        labels: NDArray[np.float64],
        weights: NDArray[np.float64],
        offset: NDArray[np.float64],
        penalty: float,
    ) -> None:
        self._rows, self._turned = rows, rows.T
        self._signs = np.where(labels > 0, 1.0, -1.0)
        self._weights, self._offset, self._penalty = weights, offset, penalty

    def at(self, place: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = place[:-1].astype(self._rows.dtype, copy=False)
        margins = self._signs * (self._rows @ weights + place[-1] + self._offset)
        loss = float(np.dot(self._weights, np.logaddexp(0, -margins))) + self._penalty / 2 * float(place @ place)
        slopes = -self._weights * self._signs * expit(-margins)
        gradient = self._penalty * place
        gradient[:-1] += self._turned @ slopes.astype(self._rows.dtype, copy=False)
        gradient[-1] += slopes.sum()
        return loss, gradient


def _or_ones(weights: ArrayLike | None, rows: csr_matrix) -> NDArray[np.float64]:
    return np.ones(rows.shape[0]) if weights is None else np.asarray(weights, np.float64)


def _or_zeros(offset: ArrayLike | None, rows: csr_matrix) -> NDArray[np.float64]:
    return np.zeros(rows.shape[0]) if offset is None else np.asarray(offset, np.float64)
