"""XLSX: cells of every type, and ids that a spreadsheet has shortened."""

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from moderator.domain import Comment
from moderator.errors import UnreadableFileError
from moderator.streams.files import open_file, preview
from moderator.views import BadLine

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Comment]]
ReadBad = Callable[[Path], list[BadLine]]
MOMENT = datetime(2024, 1, 31, 12, 5, 6, tzinfo=UTC)


def workbook(*rows: list[object], above: str = "") -> bytes:
    book = Workbook()
    if above:
        assert book.active is not None
        book.active.append([above])
        sheet = book.create_sheet("Comments")
    else:
        assert book.active is not None
        sheet = book.active
    for row in rows:
        sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def test_rows_of_the_sheet_are_read(write: Write, comments: Read) -> None:
    rows: list[list[object]] = [
        ["ID", "Комментарий", "Автор", "Дата"],
        [12, "Где мой заказ?", "Пётр", MOMENT.replace(tzinfo=None)],
        [13, 5, None, "31.01.2024 12:05:06"],
    ]
    first, second = comments(write("a.xlsx", workbook(*rows)))
    assert (first.external_id, first.text, first.created_at) == ("12", "Где мой заказ?", MOMENT)
    assert (second.external_id, second.text, second.author, second.created_at) == ("13", "5", None, MOMENT)


def test_the_sheet_with_the_texts_is_found(write: Write, comments: Read) -> None:
    path = write("a.xlsx", workbook(["id", "text"], [1, "Hello"], above="About this export"))
    assert [comment.text for comment in comments(path)] == ["Hello"]


def test_whole_numbers_are_ids_and_rounded_ones_are_not(write: Write, comments: Read, bad: ReadBad) -> None:
    rows: list[list[object]] = [["id", "text"], [1784140579318721, "a"], [1.7841405793187e16, "b"], [4.0, "c"]]
    path = write("a.xlsx", workbook(*rows))
    assert [comment.external_id for comment in comments(path)] == ["1784140579318721", "4"]
    assert [line.line for line in bad(path)] == [3]


def test_cells_beyond_the_header_are_bad_and_short_rows_are_not(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.xlsx", workbook(["id", "text", "author"], [1, "Hello"], [], [2, "Hi", "Ann", "more"]))
    assert [comment.external_id for comment in comments(path)] == ["1"]
    assert [line.line for line in bad(path)] == [4]


def test_an_xlsx_is_known_by_its_content(write: Write) -> None:
    path = write("a.bin", workbook(["id", "text"], [1, "Hello"]))
    assert open_file(path).format == "xlsx"
    assert preview(path).rows == (("1", "Hello"),)


def test_a_workbook_without_comments_is_refused(write: Write) -> None:
    for content in (workbook(), workbook(["id", "text"])):
        with pytest.raises(UnreadableFileError):
            open_file(write("a.xlsx", content))


def test_a_cut_off_workbook_is_refused(write: Write) -> None:
    whole = workbook(["id", "text"], [1, "Hello"])
    with pytest.raises(UnreadableFileError, match=r"a\.xlsx: this archive is damaged or cut off"):
        open_file(write("a.xlsx", whole[: len(whole) // 2]))


def test_another_archive_is_refused(write: Write) -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("result.json", "{}")
    with pytest.raises(UnreadableFileError, match=r"a\.xlsx: this is an archive, and no Excel workbook"):
        open_file(write("a.xlsx", kept.getvalue()))


def test_a_workbook_with_a_broken_part_is_refused(write: Write) -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook")
    with pytest.raises(UnreadableFileError, match=r"a\.xlsx: the workbook is damaged"):
        open_file(write("a.xlsx", kept.getvalue()))


def test_a_number_in_a_cell_is_read_as_people_see_it(write: Write, comments: Read) -> None:
    rows: list[list[object]] = [["ID", "Comment"], [1, 4.5], [2.0, 0.1], [3, -12.0]]
    assert [(one.external_id, one.text) for one in comments(write("a.xlsx", workbook(*rows)))] == [
        ("1", "4.5"),
        ("2", "0.1"),
        ("3", "-12"),
    ]
