"""What each part of learning is worth on sources left out: word vectors, written comments, one model for all languages.

    python benchmarks/ablation.py DATA [FLAG…]

Every labelled source is scored once by a model that never saw it (four rounds; in each, one source of each language
stays out), at the threshold of one half of a model that weighs both labels of a source alike. Prints macro-F1, the best
macro-F1 that any threshold would give, and PR-AUC, as means over sources.
"""

# ruff: noqa: INP001 - a script

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.metrics import average_precision_score, f1_score

from moderator.classifier.corpus import Corpus, joined, load_folder
from moderator.classifier.estimator import counted, learnt, lengths, rarity, weighted
from moderator.classifier.heldout import balanced, is_made
from moderator.classifier.vectors import WordVectors, word_vectors
from moderator.classifier.written import load_written
from moderator.domain import Flag
from moderator.progress import silent

ROUNDS = 4
WRITTEN = Path(__file__).parents[1] / "resources" / "written"
Row = tuple[float, float, float]


def main() -> None:
    """Measure every variant and print a line for each."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("data", type=Path)
    options.add_argument("flags", nargs="*", type=Flag, default=[Flag.SPAM, Flag.NEGATIVE, Flag.OBSCENE])
    given = options.parse_args()
    labelled, made = load_folder(given.data), load_written(WRITTEN)
    sets = {flag: joined([labelled[flag], made[flag]]) for flag in given.flags}
    vectors = word_vectors(sorted({text for rows in sets.values() for text in rows.texts}), silent)
    sys.stdout.write("flag      variant                     macro-F1  best  PR-AUC  sources\n")
    for flag, rows in sets.items():
        for variant, figures in _variants(rows, vectors):
            means = " ".join(f"{value:.3f}" for value in np.mean(figures, axis=0))
            sys.stdout.write(f"{flag:9} {variant:27} {means}  {len(figures)}\n")
            sys.stdout.flush()


def _variants(rows: Corpus, vectors: WordVectors) -> Iterator[tuple[str, list[Row]]]:
    counts = counted(rows.texts)
    idf = rarity(counts)
    plain = weighted(counts, idf)
    meanings = vectors.meanings(counts, idf, lengths(counts, idf))
    made = is_made(rows.sources)
    everything = np.ones(len(rows), np.bool_)
    yield "n-grams", _left_out(plain, rows, ~made)
    yield "+ written", _left_out(plain, rows, everything)
    for weight in (1.0, 2.0):
        both = hstack([plain, meanings * weight], format="csr", dtype=np.float32)
        yield f"+ vectors x {weight:g}", _left_out(both, rows, ~made)
        yield f"+ written, vectors x {weight:g}", _left_out(both, rows, everything)
    yield "… a model a language", _left_out(both, rows, everything, apart=True)


def _left_out(features: csr_matrix, rows: Corpus, known: NDArray[np.bool_], *, apart: bool = False) -> list[Row]:
    """Score each source by a model of the others; `apart` learns from its own language alone."""
    scores = np.full(len(rows), np.nan)
    rounds = _rounds(rows)
    for number in range(ROUNDS):
        for langs in [[lang] for lang in np.unique(rows.langs)] if apart else [np.unique(rows.langs).tolist()]:
            spoken = np.isin(rows.langs, langs)
            learns, measured = known & spoken & (rounds != number), spoken & (rounds == number)
            if measured.any() and np.unique(rows.labels[learns]).size > 1:
                chosen = rows.chosen(np.flatnonzero(learns))
                linear = learnt(features[learns], chosen.labels, balanced(chosen))
                scores[measured] = linear.decision_function(features[measured])
    return [_row(rows.labels[own], scores[own]) for own in _sources(rows) if not np.isnan(scores[own]).any()]


def _rounds(rows: Corpus) -> NDArray[np.int64]:
    rounds = np.full(len(rows), -1)
    made = is_made(rows.sources)
    for lang in np.unique(rows.langs):
        for place, source in enumerate(np.unique(rows.sources[(rows.langs == lang) & ~made])):
            rounds[rows.sources == source] = place % ROUNDS
    return rounds


def _sources(rows: Corpus) -> Iterator[NDArray[np.bool_]]:
    for source in np.unique(rows.sources[~is_made(rows.sources)]):
        yield rows.sources == source


def _row(labels: NDArray[np.int8], scores: NDArray[np.float64]) -> Row:
    limits = np.quantile(scores, np.linspace(0.01, 0.99, 99))
    best = max(f1_score(labels, scores >= limit, average="macro") for limit in limits)
    return (
        float(f1_score(labels, scores >= 0, average="macro")),
        float(best),
        float(average_precision_score(labels, scores)),
    )


if __name__ == "__main__":
    main()
