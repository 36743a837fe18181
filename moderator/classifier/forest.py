"""Trees that judge accounts by how they write, as plain arrays; what each feature adds is known for every account."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.style import NAMES, Numbers
from moderator.errors import ModelError

_PREFIX = "forest_"
_LEAF = -1
_AT_ONCE = 256
_MOST_NODES = 2_000_000
_WHOLE = ("roots", "features", "lows", "highs")
_REAL = ("limits", "values", "line")


@dataclass(frozen=True, slots=True)
class Forest:
    """Binary trees whose nodes stand one after the other, parents before their children; each begins at its root.

    A node asks whether a feature is at most its limit, and goes to `lows` or else to `highs`; a leaf's feature is -1.
    `values` are log-odds. An account's logit is `line[0]` times the mean of its leaves' values, plus `line[1]`.
    """

    roots: NDArray[np.int32]
    features: NDArray[np.int16]
    limits: NDArray[np.float32]
    lows: NDArray[np.int32]
    highs: NDArray[np.int32]
    values: NDArray[np.float32]
    line: NDArray[np.float64]

    @property
    def bias(self) -> float:
        """The logit of an account of which nothing is known."""
        return float(self.line[0] * self.values[self.roots].astype(np.float64).mean() + self.line[1])

    def weights(self, rows: Numbers) -> Numbers:
        """Say what each feature of each row adds to the bias; together they are the logit.

        On its way down each tree an account's value changes from node to node: the change is the feature's that was
        asked about.
        """
        parts = [self._weights(rows[first : first + _AT_ONCE]) for first in range(0, len(rows), _AT_ONCE)]
        return np.concatenate(parts) if parts else np.zeros((0, len(NAMES)))

    def _weights(self, rows: Numbers) -> Numbers:
        asked = np.ascontiguousarray(rows, np.float32)
        total = np.zeros(rows.size)
        row = np.repeat(np.arange(len(rows)), self.roots.size)
        node = np.tile(self.roots, len(rows)).astype(np.int64)
        while True:
            feature = self.features[node].astype(np.int64)
            goes_on = feature != _LEAF
            if not goes_on.any():
                break
            row, node, feature = row[goes_on], node[goes_on], feature[goes_on]
            below = np.where(asked[row, feature] <= self.limits[node], self.lows[node], self.highs[node])
            change = self.values[below].astype(np.float64) - self.values[node]
            total += np.bincount(row * rows.shape[1] + feature, change, total.size)
            node = below.astype(np.int64)
        return np.asarray(total.reshape(rows.shape) * (self.line[0] / self.roots.size))

    def content(self) -> dict[str, Any]:
        """Give the arrays as a model file keeps them, with the names of the features that they were learnt from."""
        arrays = {f"{_PREFIX}{name}": getattr(self, name) for name in (*_WHOLE, *_REAL)}
        return {**arrays, f"{_PREFIX}names": " ".join(NAMES)}

    @classmethod
    def of(cls, content: Mapping[str, Any]) -> Self | None:
        """Take a forest out of a model's content, None where there is none; a `ModelError` says what is wrong."""
        found = {name.removeprefix(_PREFIX): part for name, part in content.items() if name.startswith(_PREFIX)}
        if not found:
            return None
        if found.keys() != {*_WHOLE, *_REAL, "names"}:
            raise ModelError("The trees of the model are not complete.")
        if found["names"] != " ".join(NAMES):
            raise ModelError("The trees of the model ask about other features than this program knows.")
        arrays = {name: _array(found[name], "i") for name in _WHOLE} | {
            name: _array(found[name], "f") for name in _REAL
        }
        _check(arrays)
        kinds = {"features": np.int16, "line": np.float64, "limits": np.float32, "values": np.float32}
        return cls(**{name: array.astype(kinds.get(name, np.int32)) for name, array in arrays.items()})


def _array(found: object, kind: str) -> NDArray[Any]:
    if not isinstance(found, np.ndarray) or found.ndim != 1 or found.dtype.kind != kind:
        raise ModelError("The trees of the model are no rows of numbers.")
    if not found.size or found.size > _MOST_NODES or not np.isfinite(found).all():
        raise ModelError("The trees of the model are empty, endless or not finite.")
    return found


def _check(arrays: Mapping[str, NDArray[Any]]) -> None:
    roots, features, lows, highs = (arrays[name].astype(np.int64) for name in _WHOLE)
    nodes = features.size
    if arrays["line"].size != 2 or any(arrays[name].size != nodes for name in ("lows", "highs", "limits", "values")):
        raise ModelError("The trees of the model do not fit together.")
    if roots[0] != 0 or (np.diff(roots) <= 0).any() or roots[-1] >= nodes:
        raise ModelError("The trees of the model have no proper roots.")
    if features.min() < _LEAF or features.max() >= len(NAMES):
        raise ModelError("The trees of the model ask about features that there are not.")
    asks = np.flatnonzero(features != _LEAF)
    ends = np.append(roots[1:], nodes)[np.searchsorted(roots, asks, side="right") - 1]
    for below in (lows[asks], highs[asks]):
        # who only ever goes on to later nodes of the same tree comes to an end
        if (below <= asks).any() or (below >= ends).any():
            raise ModelError("The trees of the model go in circles, or out of bounds.")


def planted(trees: Sequence[Mapping[str, NDArray[Any]]], slope: float, shift: float) -> Forest:
    """Put trees into one row; each has `features`, `limits`, `lows`, `highs` and `values`, numbered from 0."""
    roots = np.cumsum([0, *(tree["features"].size for tree in trees[:-1])])
    row = {name: np.concatenate([tree[name] for tree in trees]) for name in ("features", "limits", "values")}
    below = {
        name: np.concatenate([tree[name] + root for tree, root in zip(trees, roots.tolist(), strict=True)])
        for name in ("lows", "highs")
    }
    return Forest(
        roots=roots.astype(np.int32),
        features=row["features"].astype(np.int16),
        limits=row["limits"].astype(np.float32),
        lows=below["lows"].astype(np.int32),
        highs=below["highs"].astype(np.int32),
        values=row["values"].astype(np.float32),
        line=np.array([slope, shift], np.float64),
    )
