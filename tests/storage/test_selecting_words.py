"""What words of one stem share is in every one of them."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from moderator.stems import stem
from moderator.storage.selecting_words import shared_by

LATIN = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=8)
ENDS = ("", "s", "es", "ies", "ing", "ed", "ly", "ational", "ization", "ability", "y", "nya", "kan", "an", "lah", "i")
BEGINNINGS = ("", "meng", "meny", "mem", "peny", "pem", "pen", "di", "ber", "ter", "ke", "se", "bel", "pel")
RUSSIAN = st.text("абвгдежзийклмнопрстуфхцчшщъыьэюя", min_size=1, max_size=12)


@given(st.sampled_from(BEGINNINGS), LATIN, st.sampled_from(ENDS), st.sampled_from(("en", "id")))
@example("", "dying", "", "en")
@example("", "kying", "", "en")
@example("", "usability", "", "en")
@example("meny", "apu", "", "id")
@settings(max_examples=600)
def test_every_latin_word_has_what_its_stem_shares(begins: str, word: str, ends: str, reading: str) -> None:
    whole = begins + word + ends
    assert shared_by(stem(whole, reading), reading).search(whole)


@given(RUSSIAN, st.sampled_from(("en", "id")))
def test_every_russian_word_has_what_its_stem_shares(word: str, reading: str) -> None:
    assert shared_by(stem(word, reading), reading).search(word)


@pytest.mark.parametrize("word", ["2024", "covid19", "iphoneом", "ёж", "日本", "œuvre"])
def test_words_of_other_signs_are_found_as_they_are(word: str) -> None:
    plain = word.replace("ё", "е")
    assert shared_by(stem(plain, "en"), "en").search(plain)
