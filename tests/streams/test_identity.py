"""Ids: the file's own where it has them, stable ones where it has none, and never a shortened one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from moderator.domain import Comment
from moderator.streams.files import open_file
from moderator.streams.identity import identifier
from moderator.streams.refusal import Refused
from moderator.views import BadLine

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Comment]]
ReadBad = Callable[[Path], list[BadLine]]


@pytest.mark.parametrize("written", ["1.78E+16", "1,78E+16", "1.78414e+16", "2E+15", "17841405793187218.0", "1.78E16"])
def test_a_shortened_id_is_refused(written: str) -> None:
    with pytest.raises(Refused, match="export it as text"):
        identifier(written)


@pytest.mark.parametrize(
    ("written", "expected"),
    [(" 17841405793187218 ", "17841405793187218"), ("123.0", "123"), ("5e10", "5e10"), ("", "")],
)
def test_other_ids_are_taken_as_they_stand(written: str, expected: str) -> None:
    assert identifier(written) == expected


@pytest.mark.parametrize("column", ["id", "author_id", "post_id", "parent_id"])
def test_every_id_column_is_watched(write: Write, bad: ReadBad, column: str) -> None:
    header = ["id", "text", "author_id", "post_id", "parent_id"]
    row = ['"1,78E+16"' if name == column else "x" for name in header]
    path = write("a.csv", ",".join(header) + "\n" + ",".join(row) + "\n" + "y,Fine,x,x,x\n")
    assert [line.line for line in bad(path)] == [2]
    assert "shortened by a spreadsheet" in bad(path)[0].reason


def test_an_id_with_another_text_is_bad_and_the_first_stays(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.csv", "id,text\n1,First\n2,Two\n1,Second\n")
    assert [comment.text for comment in comments(path)] == ["First", "Two"]
    assert [(line.line, "line 2" in line.reason) for line in bad(path)] == [(4, True)]


def test_the_same_row_again_is_skipped(write: Write) -> None:
    entries = list(open_file(write("a.csv", "id,text\n1,First\n1,First\n")).entries())
    assert [(entry.comment is not None, entry.bad) for entry in entries] == [(True, None), (False, None)]


def test_rows_without_ids_get_stable_and_different_ones(write: Write, comments: Read) -> None:
    body = "text,author,date\nHello,Ann,2024-01-31\nHello,Ben,2024-01-31\nHello,Ann,2024-01-31\n"
    first = [comment.external_id for comment in comments(write("a.csv", body))]
    assert first == [comment.external_id for comment in comments(write("b.csv", body))]
    assert len(set(first)) == 3


def test_derived_ids_do_not_hang_on_the_format(write: Write, comments: Read) -> None:
    table = write("a.csv", "text,author,date\nHello,Ann,31.01.2024 12:00\n")
    lines = write("a.jsonl", '{"text": "Hello", "author": "Ann", "date": "2024-01-31T12:00:00Z"}\n')
    assert comments(table)[0].external_id == comments(lines)[0].external_id


@pytest.mark.parametrize("nobody", ["", "0", "NULL", "None", "nan"])
def test_no_parent_in_other_words_is_no_parent(write: Write, comments: Read, nobody: str) -> None:
    path = write("a.csv", f"id,text,parent_id\n1,Hello,{nobody}\n")
    assert comments(path)[0].parent_external_id is None
