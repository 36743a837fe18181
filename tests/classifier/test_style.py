"""How accounts write is measured alike however their comments are divided, and whatever they hold."""

import time

import numpy as np
import pytest

from moderator.classifier.style import NAMES, RATES, styles
from tests.invented_accounts import bot, person


def measured(*texts: str) -> dict[str, float]:
    return dict(zip(NAMES, styles([texts]).features[0].tolist(), strict=True))


def amounts(*texts: str) -> dict[str, float]:
    return dict(zip(NAMES, styles([texts]).amounts(0).tolist(), strict=True))


def test_names_are_told_apart() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert set(NAMES) > RATES


@pytest.mark.parametrize("between", [" ", "\n", "\n\n"])
def test_comments_may_be_apart_or_joined(between: str) -> None:
    accounts = [bot(1), person(1), ["One.", "two @ann", "#Three https://a.example/x", "чай", "🎈🎈"]]
    apart, together = styles(accounts), styles([[between.join(texts)] for texts in accounts])
    assert np.array_equal(apart.features, together.features)
    assert np.array_equal(apart.words, together.words)


def test_an_account_is_measured_whoever_stands_beside_it() -> None:
    alone, beside = styles([bot(1)]), styles([person(3), bot(1), [], person(4)])
    assert np.array_equal(alone.features[0], beside.features[1])


def test_signs_are_counted_as_they_are_written() -> None:
    text = "Well, hello! Look here: https://a.example/1 #NewHat #warm 🎩 It’s (really) mine, isn't it?"
    found = amounts(text)
    assert styles([[text]]).words.tolist() == [11]
    counted = ("commas", "links", "hashtags", "emoji", "brackets", "curly_apostrophes", "straight_apostrophes")
    assert [round(found[name] * 11 / 100) for name in counted] == [2, 1, 2, 1, 2, 1, 1]
    turns = ("hashtags_after_hashtags", "hashtags_of_words", "capitals_after_exclamations", "sentences")
    assert [round(found[name] * 11 / 100) for name in turns] == [1, 1, 1, 2]


def test_who_repeats_words_is_less_varied() -> None:
    same, varied = measured("tea and tea and tea " * 20), measured(*person(2, 20))
    assert same["word_variety"] < varied["word_variety"]
    assert same["phrases_again"] > varied["phrases_again"]


def test_the_alphabet_that_most_letters_have_decides() -> None:
    latin = styles([["Hello there, всем"], ["Привет всем, hi"], ["héhé ça va"], ["..."]]).is_latin
    assert latin.tolist() == [True, False, True, False]


@pytest.mark.parametrize(
    "texts", [[], [""], ["\ud800"], ["\u202e\u0300\ufe0f"], ["\ue000\ue003"], ["🎈" * 500], ["字" * 9]]
)
def test_strange_texts_have_numbers_too(texts: list[str]) -> None:
    assert np.isfinite(styles([texts, ["plain words"]]).features).all()


def test_no_accounts_are_measured_too() -> None:
    assert styles([]).features.shape == (0, len(NAMES))


def test_a_megabyte_takes_linear_time() -> None:
    for text in ("a" * 10**6, "a " * 500_000, "#" * 10**6, "https://" * 120_000, "@" * 10**6):
        begun = time.perf_counter()
        assert np.isfinite(styles([[text]]).features).all()
        assert time.perf_counter() - begun < 10
