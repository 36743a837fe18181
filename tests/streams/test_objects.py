"""JSON and JSON lines of flat records."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moderator.domain import Author, Comment
from moderator.errors import UnknownColumnsError, UnreadableFileError
from moderator.streams.files import open_file
from moderator.views import BadLine

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Comment]]
ReadBad = Callable[[Path], list[BadLine]]

RECORD = {"id": 7, "text": "Halo", "author": {"id": "a1", "name": "Wati"}, "createdAt": 1706702706, "parent_id": None}


@pytest.mark.parametrize("wrap", [lambda one: [one], lambda one: {"page": "x", "comments": [one]}, lambda one: one])
def test_a_document_of_flat_records_is_read(
    write: Write, comments: Read, wrap: Callable[[dict[str, object]], object]
) -> None:
    path = write("a.json", json.dumps(wrap(RECORD), indent=2))
    assert comments(path) == [
        Comment(
            external_id="7",
            text="Halo",
            author=Author(external_id="a1", name="Wati"),
            created_at=datetime(2024, 1, 31, 12, 5, 6, tzinfo=UTC),
        )
    ]
    assert open_file(path).format == "json"


def test_json_lines_are_read_one_by_one(write: Write, comments: Read) -> None:
    path = write("a.json", "\n".join(json.dumps({"id": str(n), "comment": f"No. {n}"}) for n in range(3)) + "\n\n")
    assert [comment.text for comment in comments(path)] == ["No. 0", "No. 1", "No. 2"]
    assert open_file(path).format == "jsonl"


def test_a_line_that_is_not_json_is_bad(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.jsonl", '{"id": 1, "te\n{"id": 2, "text": "Fine"}\n[1]\n\n{"id": 3, "text": "Good"}\n')
    assert [comment.external_id for comment in comments(path)] == ["2", "3"]
    assert [(line.line, line.content) for line in bad(path)] == [(1, '{"id": 1, "te'), (3, "[1]")]


def test_json_lines_are_known_without_the_suffix_and_with_a_torn_first_line(write: Write, comments: Read) -> None:
    path = write("a.txt", '{"id": 1, "te\n{"id": 2, "text": "Fine"}\n{"id": 3, "text": "Good"}\n')
    assert [comment.external_id for comment in comments(path)] == ["2", "3"]


def test_half_a_character_is_bad(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.jsonl", '{"id": 1, "text": "half \\ud83d"}\n{"id": 2, "text": "whole \\ud83d\\ude00"}\n')
    assert [comment.text for comment in comments(path)] == ["whole 😀"]
    assert "surrogate" in bad(path)[0].reason
    bad(path)[0].content.encode("utf-8")


def test_a_number_that_lost_its_digits_is_no_id(write: Write, bad: ReadBad) -> None:
    path = write("a.jsonl", '{"id": 1.78e16, "text": "a"}\n{"id": 17841405793187218, "text": "b"}\n')
    assert [line.line for line in bad(path)] == [1]


def test_a_line_separator_inside_a_text_ends_no_line(write: Write, comments: Read) -> None:
    path = write("a.jsonl", '{"id": 1, "text": "one\u2028two"}\n{"id": 2, "text": "three"}\n')
    assert len(comments(path)) == 2


def test_truncated_json_says_where(write: Write) -> None:
    whole = json.dumps([RECORD, RECORD], indent=1)
    with pytest.raises(UnreadableFileError, match=r"a\.json: the JSON is cut off at line \d+, column \d+"):
        open_file(write("a.json", whole[: len(whole) // 2 + 40]))


@pytest.mark.parametrize("cut", range(2, 200, 9))
def test_a_document_cut_anywhere_is_refused(write: Write, cut: int) -> None:
    whole = json.dumps([RECORD, RECORD], indent=1)
    with pytest.raises(UnreadableFileError):
        open_file(write("a.json", whole[:cut]))


@pytest.mark.parametrize("content", ["{}", "[]", "[1, 2]", '{"a": 1}', "[" * 100_000, "[" + "9" * 5000 + "]"])
def test_json_without_comments_is_refused(write: Write, content: str) -> None:
    with pytest.raises(UnreadableFileError):
        open_file(write("a.json", content))


def test_records_without_a_text_have_unknown_columns(write: Write) -> None:
    with pytest.raises(UnknownColumnsError, match=r"alpha, beta\.gamma"):
        open_file(write("a.json", '[{"alpha": 1, "beta": {"gamma": "x"}}]'))


def test_a_nested_key_can_be_mapped(write: Write, comments: Read) -> None:
    path = write("a.json", '[{"alpha": 1, "beta": {"gamma": "Hello"}}]')
    assert comments(path, text="beta.gamma")[0].text == "Hello"
