"""Disguise is undone by design, odd texts get an answer, and long ones take time in proportion."""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from random import Random
from time import process_time
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from moderator.classifier.classifier import Classifier
from moderator.classifier.estimator import counted
from moderator.classifier.features import FIRST_SHAPE
from moderator.domain import Flag

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
SPAM = [
    "Win cash bonus today, write to my channel for quick money",
    "Заработок на дому без вложений, пишите в личные сообщения сегодня",
    "Daftar sekarang situs gacor gampang menang maxwin terus bosku",
]
BY_DESIGN = [
    "homoglyphs",
    "unseen signs",
    "fancy alphabets",
    "spaced, two blanks between words",
    "signs between letters",
    "pictures between letters",
    "combining marks",
]


@pytest.fixture(scope="module")
def attacks() -> ModuleType:
    """Give the attacks of the benchmark."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        return import_module("attacks")
    finally:
        sys.path.remove(str(BENCHMARKS))


@pytest.fixture(scope="module")
def hardness(attacks: ModuleType) -> ModuleType:
    """Give the benchmark itself."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        return import_module("hardness")
    finally:
        sys.path.remove(str(BENCHMARKS))


def _words(text: str) -> csr_matrix:
    """Count everything but the shape of the whole, which tells that there was disguise."""
    return counted([text])[:, :FIRST_SHAPE]


def _are_longer(text: str) -> str:
    """Leave out words of three letters, of which too few stand alone to tell that they are spaced out."""
    return " ".join(word for word in text.split() if len(word) > 3)


@pytest.mark.parametrize("name", BY_DESIGN)
@pytest.mark.parametrize("text", SPAM, ids=("en", "ru", "id"))
def test_disguise_is_read_as_what_it_hides(attacks: ModuleType, name: str, text: str) -> None:
    plain = _are_longer(text).lower().replace(",", "")
    for seed in range(20):
        attacked = attacks.ATTACKS[name](plain, Random(seed))  # noqa: S311
        assert attacked != plain
        assert (_words(attacked) != _words(plain)).nnz == 0, attacked


@pytest.mark.shared
def test_disguised_spam_is_still_flagged(classifier: Classifier, hardness: ModuleType, shared: Path) -> None:
    for lang in ("en", "ru", "id"):
        spam, _ = hardness.flagged(classifier, shared / "data", lang)
        for name in BY_DESIGN:
            random = Random(3)  # noqa: S311
            attacked = [hardness.disguised(name, text, [], random) for text in spam[:200]]
            assert hardness.is_spam(classifier, attacked).mean() > 0.97, (name, lang)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(), max_size=80), max_size=4))
def test_any_text_gets_an_answer(classifier: Classifier, texts: list[str]) -> None:
    judged = classifier.judge(texts, [None] * len(texts))
    assert judged.scores.shape == (len(texts), len(Flag))
    assert np.isfinite(judged.scores).all()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.text(st.sampled_from("aаѕ4@$ .,|[]id1\u200b\u0306и😀\ud800\n"), max_size=60), min_size=1, max_size=5)
)
def test_a_text_is_judged_alike_in_any_company(classifier: Classifier, texts: list[str]) -> None:
    together = classifier.judge(texts, [None] * len(texts))
    alone = np.concatenate([classifier.judge([text], [None]).scores for text in texts])
    assert np.allclose(together.scores, alone, atol=1e-5)


@pytest.mark.parametrize("plane", range(17))
def test_every_plane_of_unicode_is_judged_in_a_moment(classifier: Classifier, plane: int) -> None:
    text = "".join(map(chr, range(plane << 16, (plane + 1) << 16)))
    began = process_time()
    assert np.isfinite(classifier.judge([text], [None]).scores).all()
    assert process_time() - began < 1


LONG: dict[str, Callable[[int], str]] = {
    "one letter": lambda size: "a" * size,
    "one word": lambda size: ("ab7й" * size)[:size],
    "different words": lambda size: " ".join(f"w{number:x}" for number in range(size // 6)),
    "spaced letters": lambda size: ("s p a c e d   " * size)[:size],
    "letters and dots": lambda size: ("s.p.a.m." * size)[:size],
    "openings of mentions": lambda size: ("[id1|" * size)[:size],
    "one opening of a mention": lambda size: "[id" + "1" * size,
    "two alphabets": lambda size: ("сaсо рrо dfg " * size)[:size],
    "marks": lambda size: "e" + "\u0301" * size,
    "pictures between letters": lambda size: ("a😀" * size)[:size],
}


@pytest.mark.parametrize("kind", LONG)
def test_time_grows_no_faster_than_text(classifier: Classifier, kind: str) -> None:
    def took(size: int) -> float:
        text, times = LONG[kind](size), []
        for _ in range(3):
            began = process_time()
            classifier.judge([text], [None])
            times.append(process_time() - began)
        return min(times)

    # ten times the text, with room for caches that overflow and a machine that is busy
    assert took(400_000) < 30 * max(took(40_000), 0.002)
