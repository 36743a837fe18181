"""Reading undoes disguise, and knows where every letter stood."""

import time

import pytest

from moderator.classifier.folding import fold
from moderator.classifier.lookalikes import CYRILLIC_TO_LATIN, LATIN_TO_CYRILLIC
from moderator.classifier.reading import Reading, read
from moderator.classifier.spacing import closed_up
from moderator.classifier.text import skeleton
from moderator.classifier.tokens import tokens


def _written(reading: Reading, comment: int = 0) -> str:
    start, end = reading.bounds[comment : comment + 2].tolist()
    return reading.codes[start + 1 : end].tobytes().decode("utf-32-le")


@pytest.mark.parametrize(
    ("text", "is_read_as"),
    [
        ("Hello World", "hello world"),
        ("𝐀𝐋𝐄𝐗𝐈𝐒𝟏𝟕 gacor", "alexis17 gacor"),
        ("AЕR𝐎𝟴𝟴", "aero88"),
        ("Пpивет", "привет"),
        ("ЗАPAБОТОК", "заработок"),
        ("🅱🅾🅽🆄🆂", "bonus"),
        ("b\u200bo\u200dn\ufeffus", "bonus"),
        ("caf\u00e9", "cafe"),
        ("cafe\u0301", "cafe"),
        ("ёлка и йод", "елка и йод"),
        ("sooooo muuuuch!!!!", "so much!!"),
        ("f r e e money", "free money"),
        ("i a m here", "i a m here"),
        ("c4ttura 2024", "cattura 2024"),
        ("ﬁne", "fine"),
        ("мои\u0306 йод", "мой йод"),
        ("ca$h for $ale $5", "cash for $ale $5"),
        ("pl@y with jo@example.org", "play with jo@example.org"),
        ("@some_body look", "@ look"),
        ("[id17|Анна], привет", "привет"),
        ("b🔥o🔥n🔥u🔥s s.p.a.m", "bonus spam"),
        ("раrаh Gасоr", "parah gacor"),
        ("https://example.org/a/b?c look", "https://example.org look"),
    ],
)
def test_disguise_is_undone(text: str, is_read_as: str) -> None:
    found = tokens([closed_up(text)])
    reading = read([found.text(place) for place in range(found.starts.size)])
    told = [_written(reading, place) for place in range(found.starts.size)]
    assert " ".join(word for word in told if word) == is_read_as


def test_a_letter_knows_where_it_stood() -> None:
    text = "see 𝐁\u200b𝐎𝐍𝐔𝐒 now"
    reading = read([text])
    start = _written(reading).index("bonus") + 1
    places = [int(reading.origin[start + step]) - 1 for step in range(5)]
    assert [text[place] for place in places] == ["𝐁", "𝐎", "𝐍", "𝐔", "𝐒"]


def test_comments_are_read_apart_even_when_they_are_empty() -> None:
    reading = read(["", "one", "   ", "two", ""])
    assert [_written(reading, place).strip() for place in range(5)] == ["", "one", "", "two", ""]


def test_nothing_is_read_without_a_fuss() -> None:
    assert read([]).bounds.tolist() == [0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Main di ALEXIS17, gacor!", "main di 𝐀𝐋𝐄𝐗𝐈𝐒𝟖𝟖 gacor 🔥"),
        ("Заработок от 5000 рублей", "ЗAРАБOТОК от 9000 рублей!!!"),
        ("@anna check this https://a.example", "@boris check this https://b.example"),
    ],
)
def test_near_duplicates_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


def test_a_skeleton_is_letters_alone() -> None:
    assert skeleton("Call 555-0100 NOW 😀 @you www.example.org") == "callnow"
    assert not skeleton("😀 123 @you !!!")


def test_skeletons_of_an_inbox_take_no_time() -> None:
    texts = [f"Невероятно, но это комментарий номер {number} 👍" for number in range(25_000)]
    began = time.perf_counter()
    for text in texts:
        skeleton(text)
    assert time.perf_counter() - began < 2


def test_look_alike_tables_lead_into_their_alphabet() -> None:
    assert all("а" <= letter <= "я" for letter in LATIN_TO_CYRILLIC.values())
    assert all("a" <= letter <= "z" for letter in CYRILLIC_TO_LATIN.values())
    assert all(letter > "\u0400" for letter in CYRILLIC_TO_LATIN)


def test_every_code_point_is_read_as_little() -> None:
    assert all(len(fold(code)) <= 3 for code in range(0, 0x110000, 7))
