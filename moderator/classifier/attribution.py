"""Which token gave which part of a score: weights that add up, with the bias, to the score's logit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from moderator.classifier.features import (
    COLUMNS,
    FIRST_SHAPE,
    STEPS,
    Grams,
    Pairs,
    counts,
    pairs,
    pieces,
    shapes,
    words,
)
from moderator.classifier.model import FLAGS, Model
from moderator.classifier.reading import Reading, read
from moderator.classifier.rewriting import rewritten
from moderator.classifier.tokens import Tokens, tokens


@dataclass(frozen=True, slots=True)
class Attribution:
    """The weights of each token of some comments for each flag, in logits; a row a token, a column a flag.

    A comment's rows and the model's bias add up to its logits. `offsets[i]` is the place in `tokens.joined` at which
    comment i begins; `counted` is what `features.counts` counts in each token. What two words weigh together is shared
    by both, what the whole comment weighs (marks, digits, disguise) by the tokens that hold it, each as often as it
    does.
    """

    tokens: Tokens
    reading: Reading
    counted: NDArray[np.float32]
    weights: NDArray[np.float64]
    offsets: list[int]


def attributed(model: Model, texts: Sequence[str]) -> Attribution:
    """Trace the scores of comments back to their tokens."""
    found, reading, counted, totals = _read_rewritten(texts)
    single, inner, edges = words(reading)
    rows = _of_tokens(reading, (*pieces(reading), single, inner), model)
    _share_pairs(rows, pairs(edges, found.bounds), model)
    comment = np.repeat(np.arange(len(texts)), np.diff(found.bounds))
    _share_shapes(rows, counted, totals, comment, _weighed(model, np.arange(FIRST_SHAPE, COLUMNS)))
    squares = np.bincount(comment, rows[:, -1], len(texts))
    weights = rows[:, :-1] / np.sqrt(np.maximum(squares, 1.0))[comment, None]
    offsets = np.cumsum([1, *(len(text) + 1 for text in texts)]).tolist()
    return Attribution(found, reading, counted, weights, offsets)


def _read_rewritten(
    texts: Sequence[str],
) -> tuple[Tokens, Reading, NDArray[np.float32], NDArray[np.float64]]:
    """Read comments, and again as long as some have to be rewritten; they keep their lengths, and so all places.

    Gives what is counted in each token, and in each comment, too.
    """
    while True:
        found = tokens(texts)
        reading = read([found.text(place) for place in range(found.starts.size)])
        counted = counts(reading)
        totals = np.asarray(_held(found) @ counted)
        again = rewritten(texts, found, words(reading)[2], totals)
        if not again:
            return found, reading, counted, totals
        texts = [again.get(place, text) for place, text in enumerate(texts)]


def _held(found: Tokens) -> csr_matrix:
    """Say which comments hold which tokens."""
    tokens_ = found.starts.size
    return csr_matrix((np.ones(tokens_), np.arange(tokens_), found.bounds), (found.bounds.size - 1, tokens_))


def _weighed(model: Model, columns: NDArray[np.integer]) -> NDArray[np.float64]:
    """Give the weights and the square of each of these columns; the whole table is too large to widen for a comment."""
    return np.column_stack((model.weights[columns, : len(FLAGS)], model.squares[columns])).astype(np.float64)


def _of_tokens(reading: Reading, sorts: Iterable[Grams], model: Model) -> NDArray[np.float64]:
    rows = np.zeros((reading.bounds.size - 1, len(FLAGS) + 1))
    for sort in sorts:
        count = sort.columns.size
        each = csr_matrix((np.ones(count), np.arange(count), sort.bounds), (len(rows), count))
        rows += each @ _weighed(model, sort.columns)
    return rows


def _share_pairs(rows: NDArray[np.float64], paired: Pairs, model: Model) -> None:
    halves = _weighed(model, paired.columns) / 2
    for side in (paired.left, paired.right):
        np.add.at(rows, side, halves)


def _share_shapes(
    rows: NDArray[np.float64],
    counted: NDArray[np.float32],
    totals: NDArray[np.float64],
    comment: NDArray[np.int64],
    table: NDArray[np.float64],
) -> None:
    weights = shapes(totals).reshape(len(totals), -1, STEPS.size).astype(np.float64)
    whole = np.einsum("csk,sko->cso", weights, table.reshape(-1, STEPS.size, table.shape[1]))
    held = totals[:, : whole.shape[1]]
    shares = counted[:, : whole.shape[1]] / np.maximum(held, 1)[comment]
    rows += np.einsum("ts,tso->to", shares, whole[comment])
