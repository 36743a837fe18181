"""What every match of an expression must have in it is never too much."""

import re

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from moderator.search_text import folded_words
from moderator.storage.selecting_literals import pieces

LETTERS = "abksиёйжk1"
ATOMS = (
    *LETTERS,
    "ab",
    "жд",
    "K",
    "Ё",
    r"\d",
    r"\s",
    r"\w",
    ".",
    r"\b",
    "^",
    "[аб]",
    "[ё]",
    "[^x]",
    "[a-c]",
    r"[\w.]",
    " ",
)
ATOMS = (*ATOMS, r"\.", "#", "-", "_", "(?=a)", "(?!zz)", "é", "[ks]")
TIMES = ("", "", "", "", "?", "*", "+", "{2}", "{1}", "{0}", "{1,2}", "{0,2}", "+?", "??")


def _joined(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    timed = st.tuples(parts, st.sampled_from(TIMES)).map("".join)
    sequence = st.lists(timed, min_size=1, max_size=4).map("".join)
    branches = st.lists(sequence, min_size=1, max_size=3).map("|".join)
    return st.tuples(st.sampled_from(("(", "(?:", "(?P<n>")), branches).map(lambda both: f"{both[0]}{both[1]})")


EXPRESSIONS = st.recursive(st.sampled_from(ATOMS), _joined, max_leaves=12)


def _compiled(expression: str) -> "re.Pattern[str] | None":
    try:
        regex.compile(expression, regex.IGNORECASE)
        return re.compile(expression, re.IGNORECASE)
    except (re.error, regex.error):
        return None


def _is_in_a_word(piece: str, text: str) -> bool:
    inside = regex.compile(piece.replace("ё", "е"), regex.IGNORECASE)
    return any(inside.search(word) for word in folded_words(text))


@given(st.data())
def test_a_text_that_matches_has_one_piece_of_each_set(data: st.DataObject) -> None:
    expression = data.draw(EXPRESSIONS.filter(lambda written: _compiled(written) is not None))
    compiled = _compiled(expression)
    assert compiled is not None
    text = data.draw(st.from_regex(compiled))
    if not regex.search(expression, text, regex.IGNORECASE):
        return
    for some in pieces(expression):
        assert any(_is_in_a_word(piece, text) for piece in some), (expression, ascii(text))


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        (r"(жд[уа]л|waited)\s+\d+", [{"(?:жд[ау]л|waited)"}]),
        (r"delivery", [{"delivery"}]),
        (r"колес.*кур[ьъ]ер", [{"колес"}, {"кур[ъь]ер"}]),
        (r"casin+o", [{"casin"}, {"no"}]),
        (r"win(?:ner)?s?", [{"win"}]),
        (r"(a\d|bcd\s)x", [{"a", "bcd"}, {"x"}]),
        ("Ёлка", [{"[её]лка"}]),
        (r"(?i)casino", []),
        (r"(?:casino){e<=1}", []),
        (r"casino|\d+", []),
        (r"[[:alpha:]]casino", []),
        (r"\x41casino", []),
        (r"ca{,2}sino", []),
        (r"(?<!not )casino", [{"casino"}]),
        (r"casino(?! royale)", [{"casino"}]),
        (r"(a)\1casino", []),
        (r"[^\s]+@[^\s]+", []),
    ],
)
def test_pieces_are_read_from_an_expression(expression: str, wanted: list[set[str]]) -> None:
    assert [set(some) for some in pieces(expression)] == wanted
