"""Skeletons of many texts at once are those of each alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.classifier.skeletons import skeletons
from moderator.classifier.text import skeleton

PIECES = st.sampled_from(
    [
        "Good", "кофе", "сoffее", "сл0во", "@marta_k", "[id7|Marta K], ", "https://t.example/17", "www.shop.example",
        "://", "ﬁne", "½", "ааааа", "AAAA", "\u200b", "\ud83d", "1234", "é", "日本", "_", "\n", " ", "И", "й", "🔥",
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["", "Plain words", "ЕЩЁ слова", "cоffee", "see www.shop.example now", "a\ufb01b", "x" * 1000, "\ud800", "e\u0301"],
)
def test_a_text_has_one_skeleton(text: str) -> None:
    assert skeletons([text]) == [skeleton(text)]


@given(st.lists(st.one_of(st.text(st.characters()), st.lists(PIECES).map("".join)), max_size=20))
def test_skeletons_do_not_depend_on_their_neighbours(texts: list[str]) -> None:
    assert skeletons(texts) == [skeleton(text) for text in texts]


def test_very_many_and_very_long_texts_have_theirs() -> None:
    texts = [f"Comment {n} about the menu of {'Кафе' if n % 3 else 'the place'}" for n in range(5000)]
    texts[100] = "long " * 200_000
    found = skeletons(texts)
    assert found == [skeleton(text) for text in texts]
