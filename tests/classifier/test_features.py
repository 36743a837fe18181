"""Features keep their columns: a model's weights mean what they meant when it was trained."""

from hashlib import sha256

import numpy as np

from moderator.classifier.estimator import counted
from moderator.classifier.features import Edges, pair_columns, pairs

ODD = [
    "",
    "  ",
    "Hello, World! Is it 5% off?",
    "@some_body look at https://example.org/a/b?c#d and www.example.org",
    "[id17|Анна], привет, как дела?",
    "Пpивет, 3аработок от 5000₽ — пиши в ЛС!!!",
    "𝐆𝐀𝐂𝐎𝐑 🅱🅾🅽🆄🆂 ﷺ ﬁne cafe\u0301 ёлка йод мои\u0306",
    "s p a c e d   w o r d s and s.p.a.m.",
    "soooo ca$h pl@y a1b2 c4ttura 2024 xxx999",
    "\u200b\ufeff \u202eevil\u202c a\ud800b \x00",
    "👨‍👩‍👧‍👦 🏳️‍🌈 ❤️❤️❤️ 日本語 ภาษาไทย",
    "a " * 40,
    "a" * 300,
    "//" * 200,
]
COLUMNS_OF_ODD = "5c46e138760cccd1"


def test_odd_texts_have_the_columns_that_models_were_trained_with() -> None:
    rows = counted(ODD)
    rows.sort_indices()
    told = b"".join(part.astype(kind).tobytes() for part, kind in ((rows.indptr, "<i8"), (rows.indices, "<i8")))
    assert sha256(told + rows.data.astype("<f4").tobytes()).hexdigest()[:16] == COLUMNS_OF_ODD, (
        "What is read or counted has changed: train the shipped models anew, then write the new value here."
    )


def test_pairs_for_scores_are_those_for_explanations() -> None:
    draw = np.random.default_rng(1)
    bounds = np.concatenate(([0], np.cumsum(draw.integers(0, 5, 50))))
    first = draw.integers(0, 3, bounds[-1]).astype(np.uint64)
    edges = Edges(first, first * np.uint64(7))
    columns, places = pair_columns(edges, bounds)
    known = pairs(edges, bounds)
    assert np.array_equal(columns, known.columns)
    assert np.array_equal(places, known.bounds)
