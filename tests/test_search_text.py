"""What is typed to search, read and found again: any typed text is harmless, and folding agrees with the index."""

import sqlite3
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.search_text import How, Place, folded_words, marks, parsed

# SQLite's tables are those of an older Unicode, and have missed two letters with two accents each.
# without letters that SQLite's own tables lack: nobody writes them
ALPHABETS = st.characters(max_codepoint=0x4FF, categories=("L", "N", "P", "S", "Z"), exclude_characters="ǠǡͿ")


def test_words_phrases_places_and_what_is_left_out_are_told_apart() -> None:
    terms = parsed('дост "Cold coffee" -sugar author:Иван post:"autumn sale" *tasty до')
    assert [term.words for term in terms] == [
        ("дост",),
        ("cold", "coffee"),
        ("sugar",),
        ("иван",),
        ("autumn", "sale"),
        ("tasty",),
        ("до",),
    ]
    assert [term.how for term in terms] == [
        How.BEGINNING,
        How.WHOLE,
        How.BEGINNING,
        How.BEGINNING,
        How.WHOLE,
        How.PART,
        How.WHOLE,
    ]
    assert [term.place for term in terms] == [None, None, None, Place.AUTHOR, Place.POST, None, None]
    assert [term.words for term in terms if term.is_left_out] == [("sugar",)]


@pytest.mark.parametrize("typed", ["", " ", '"', '""', "*", ":", "-", "author:", 'post:"', "😀 ❤️", "( ) ^ + ~"])
def test_what_is_no_word_says_nothing(typed: str) -> None:
    assert parsed(typed) == ()
    assert marks("author: any text 😀", typed) == ()


@pytest.mark.parametrize("typed", ["AND", "NOT or NEAR", "text : a", "a* b", "https://x.example/win?a=1", "кое-что"])
def test_words_of_the_index_s_own_language_are_words_like_others(typed: str) -> None:
    assert [word for term in parsed(typed) for word in term.words] == folded_words(typed)


def test_a_hyphen_inside_a_word_leaves_nothing_out() -> None:
    assert [(term.words, term.is_left_out) for term in parsed("кое-что -ещё")] == [
        (("кое", "что"), False),
        (("еще",), True),
    ]


def test_a_quote_that_is_not_closed_yet_is_a_phrase_already() -> None:
    assert parsed('"cold cof')[0].words == ("cold", "cof")


def test_a_word_is_looked_for_with_and_without_yo() -> None:
    assert set(parsed("ёлке")[0].spellings) == {"елке", "ёлке", "елкё"}
    assert parsed("elke")[0].spellings == ("elke",)


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("елка", ["Ёлка"]),
        ("ставк", ["ставк"]),
        ("ДОСТ", ["дост"]),
        ('"cold coffee"', ["cold, coffee"]),
        ("cof col", ["cold", "cof"]),
        ("ete", ["E\u0301te\u0301"]),
        ("-cold", []),
        ("author:cold", []),
        ("old", ["old"]),
        ("*old coffee", ["old", "coffee"]),
        ("cold col", ["cold"]),
    ],
)
def test_a_text_is_marked_where_it_has_what_was_typed(typed: str, marked: list[str]) -> None:
    text = "Ёлка, доставка: E\u0301te\u0301 cold, coffee 😀"
    found = [text[start:end] for start, end in marks(text, typed)]
    assert found == [word if typed != "cof col" else word[:3] for word in marked]


def test_places_are_marked_in_names_alone() -> None:
    assert marks("Ivan", "author:iva", Place.AUTHOR) == ((0, 3),)
    assert marks("Ivan", "author:iva", Place.POST) == ()
    assert marks("Ivan", "iv*", Place.AUTHOR) == ((0, 2),)


@given(st.text(max_size=60), st.text(max_size=30))
def test_marks_are_inside_the_text_and_in_order(text: str, typed: str) -> None:
    found = marks(text, typed)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(before[1] < after[0] for before, after in pairwise(found))


@given(st.text(alphabet=ALPHABETS, max_size=40))
def test_words_are_cut_and_folded_as_the_index_does(text: str) -> None:
    index = sqlite3.connect(":memory:")
    index.execute('CREATE VIRTUAL TABLE s USING fts5(text, tokenize="unicode61 remove_diacritics 2")')
    index.execute("CREATE VIRTUAL TABLE v USING fts5vocab(s, instance)")
    index.execute("INSERT INTO s VALUES (?)", (text,))
    indexed = [term.replace("ё", "е") for (term,) in index.execute("SELECT term FROM v ORDER BY doc, offset")]
    index.close()
    assert folded_words(text) == indexed
