"""The encoding is found from the bytes; bytes that cannot be read cost one row."""

import codecs
from collections.abc import Callable
from pathlib import Path

import pytest

from moderator.domain import Comment
from moderator.views import BadLine

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Comment]]
ReadBad = Callable[[Path], list[BadLine]]

RUSSIAN = "id;текст;автор\r\n1;Всё ещё жду ответа… «когда же?»;Пётр\r\n2;Спасибо, быстро;Ольга\r\n"


@pytest.mark.parametrize(
    ("encoding", "bom"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("cp1251", b""),
    ],
)
def test_russian_is_read_in_every_encoding(write: Write, comments: Read, encoding: str, bom: bytes) -> None:
    taken = comments(write("a.csv", bom + RUSSIAN.encode(encoding)))
    assert [comment.text for comment in taken] == ["Всё ещё жду ответа… «когда же?»", "Спасибо, быстро"]
    assert [comment.author.name for comment in taken if comment.author] == ["Пётр", "Ольга"]


def test_excel_s_unicode_text_is_read(write: Write, comments: Read) -> None:
    path = write("a.txt", codecs.BOM_UTF16_LE + 'id\ttext\r\n1\t"Harga «baru»,\nберу"\r\n'.encode("utf-16-le"))
    assert comments(path)[0].text == "Harga «baru»,\nберу"


def test_western_letters_are_not_taken_for_russian(write: Write, comments: Read) -> None:
    path = write("a.csv", "id,text\n1,Café crème déjà goûtée\n2,Señor façade naïve\n".encode("cp1252"))
    assert [comment.text for comment in comments(path)] == ["Café crème déjà goûtée", "Señor façade naïve"]


@pytest.mark.parametrize("encoding", ["koi8-r", "cp866"])
def test_older_russian_encodings_are_guessed(write: Write, comments: Read, encoding: str) -> None:
    text = "Заказала две недели назад и до сих пор жду ответа от магазина"
    assert comments(write("a.csv", f"id;text\n1;{text}\n".encode(encoding)))[0].text == text


def test_a_broken_byte_costs_its_row_only(write: Write, comments: Read, bad: ReadBad) -> None:
    body = "id,text\n1,Привет всем\n".encode() + b"2,bro\xffken\n" + "3,Пока всем\n".encode()
    path = write("a.csv", body)
    assert [comment.external_id for comment in comments(path)] == ["1", "3"]
    assert [line.line for line in bad(path)] == [3]
    assert "encoding" in bad(path)[0].reason
    bad(path)[0].content.encode("utf-8")


def test_a_file_cut_within_a_letter_costs_its_last_row(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.csv", "id,text\n1,Привет\n2,Пока".encode()[:-1])
    assert [comment.external_id for comment in comments(path)] == ["1"]
    assert [line.line for line in bad(path)] == [3]


def test_half_a_character_of_utf16_costs_its_row(write: Write, comments: Read, bad: ReadBad) -> None:
    body = codecs.BOM_UTF16_LE + "id,text\n1,a".encode("utf-16-le") + b"\x3d\xd8" + "b\n2,fine\n".encode("utf-16-le")
    path = write("a.csv", body)
    assert [comment.external_id for comment in comments(path)] == ["2"]
    assert len(bad(path)) == 1
