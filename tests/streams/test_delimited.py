"""CSV and TSV: any dialect is found, and what is torn is named by its line."""

import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moderator.domain import Author, Comment, Post, Visibility
from moderator.errors import UnknownColumnsError, UnreadableFileError
from moderator.streams.files import open_file
from moderator.views import BadLine

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Comment]]
ReadBad = Callable[[Path], list[BadLine]]


def test_every_field_of_a_row_is_taken(write: Write, comments: Read) -> None:
    path = write(
        "wall.csv",
        "id,text,author,author_id,created_at,post_id,post,post_url,parent_id,lang,visibility\n"
        "7,Bagus sekali,Wati,w1,2025-11-09T07:46:48+07:00,p1,Kopi baru,https://kopi.example/1,3,id-ID,held\n",
    )
    assert comments(path) == [
        Comment(
            external_id="7",
            text="Bagus sekali",
            author=Author(external_id="w1", name="Wati"),
            post=Post(external_id="p1", title="Kopi baru", url="https://kopi.example/1"),
            created_at=datetime(2025, 11, 9, 0, 46, 48, tzinfo=UTC),
            parent_external_id="3",
            lang="id",
            visibility=Visibility.HELD,
        )
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(write: Write, comments: Read, delimiter: str) -> None:
    rows = [["id", "text", "author"], ["1", '"Well; yes, | no"', "Ann"], ["2", "Fine", "Ben"]]
    path = write("a.csv", "\r\n".join(delimiter.join(row) for row in rows))
    assert [(comment.text, comment.author and comment.author.name) for comment in comments(path)] == [
        ("Well; yes, | no", "Ann"),
        ("Fine", "Ben"),
    ]


def test_the_line_that_names_the_delimiter_is_obeyed(write: Write, comments: Read) -> None:
    path = write("a.csv", "sep=;\r\nid;text\r\n1;a,b,c\r\n")
    assert [comment.text for comment in comments(path)] == ["a,b,c"]
    assert [entry.line for entry in open_file(path).entries()] == [3]


def test_tabs_make_it_tsv(write: Write) -> None:
    assert open_file(write("a.txt", "id\ttext\n1\tHello\n")).format == "tsv"


def test_doubled_quotation_marks_are_one(write: Write, comments: Read) -> None:
    path = write("a.csv", 'id,text\n1,"She said ""no"", twice"\n')
    assert comments(path)[0].text == 'She said "no", twice'


def test_escaped_quotation_marks_are_understood(write: Write, comments: Read) -> None:
    path = write("a.csv", 'id,text\n1,"She said \\"no\\", twice"\n2,Fine\n')
    assert comments(path)[0].text == 'She said "no", twice'


def test_cells_of_many_lines_keep_the_line_numbers_right(write: Write, comments: Read) -> None:
    path = write("a.csv", 'id,text\n1,"One\nTwo\n\nFour"\n\n2,Next\n')
    assert [comment.text for comment in comments(path)] == ["One\nTwo\n\nFour", "Next"]
    assert [(entry.position, entry.line) for entry in open_file(path).entries()] == [(1, 2), (2, 7)]


def test_lines_of_an_old_mac_are_read(write: Write, comments: Read) -> None:
    assert [comment.text for comment in comments(write("a.csv", "id,text\r1,Hello\r2,World\r"))] == ["Hello", "World"]


def test_rows_of_another_width_are_bad_and_the_others_kept(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.csv", "id,text,author\n1,Hello\n2,Hi,Ann\n3,Hey,Ben,more\n")
    assert [comment.external_id for comment in comments(path)] == ["2"]
    assert [(line.line, line.content) for line in bad(path)] == [(2, "1,Hello"), (4, "3,Hey,Ben,more")]
    assert "2 cells where the header has 3" in bad(path)[0].reason


def test_a_quotation_mark_that_is_never_closed_is_named_and_swallows_nothing(
    write: Write, comments: Read, bad: ReadBad
) -> None:
    path = write("a.csv", 'id,text\n1,Fine\n2,"never closed\n3,Good\n4,Also good\n')
    assert [comment.external_id for comment in comments(path)] == ["1", "3", "4"]
    assert [(line.line, line.content) for line in bad(path)] == [(3, '2,"never closed')]
    assert "never closed" in bad(path)[0].reason


def test_an_open_quotation_mark_among_quoted_rows_costs_one_row(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.csv", 'id,text\n"1","Fine"\n"2","open\n"3","Good, really"\n"4","Last"\n')
    assert [comment.external_id for comment in comments(path)] == ["1", "3", "4"]
    assert [line.line for line in bad(path)] == [3]


def test_the_line_is_named_on_which_the_quotation_mark_was_opened(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.csv", 'id,text,author\n1,"two\nlines","open\n2,Good,Ann\n')
    assert [comment.external_id for comment in comments(path)] == ["2"]
    assert [(line.line, line.content) for line in bad(path)] == [(3, '1,"two\nlines","open')]


def test_text_after_a_closing_quotation_mark_is_bad(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.csv", 'id,text\n1,"Good" movie\n2,Fine\n')
    assert [comment.external_id for comment in comments(path)] == ["2"]
    assert "between a closing quotation mark" in bad(path)[0].reason


def test_a_cell_too_long_is_bad_and_the_rest_is_kept(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.csv", f"id,text\n1,{'a' * 200_000}\n2,Fine\n")
    assert [comment.external_id for comment in comments(path)] == ["2"]
    assert "longer than 131,072 characters" in bad(path)[0].reason


def test_an_empty_text_is_skipped(write: Write) -> None:
    entries = list(open_file(write("a.csv", "id,text\n1,\n2,  \n3,Yes\n")).entries())
    assert [(entry.comment is None, entry.bad) for entry in entries] == [(True, None), (True, None), (False, None)]


def test_a_time_that_is_none_is_bad(write: Write, bad: ReadBad) -> None:
    path = write("a.csv", "id,text,date\n1,Hello,yesterday\n")
    assert "yesterday" in bad(path)[0].reason


def test_a_nul_in_a_row_is_bad(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.csv", "id,text\n1,He\0llo\n2,Fine\n")
    assert [comment.external_id for comment in comments(path)] == ["2"]
    assert "NUL" in bad(path)[0].reason
    assert "\0" not in bad(path)[0].content


def test_reading_again_gives_the_same(write: Write) -> None:
    path = write("a.csv", 'text,author\nHello,Ann\nHello,Ann\n"Torn,Ann\nHello,Ben\n')
    source = open_file(path)
    assert list(source.entries()) == list(source.entries()) == list(open_file(path).entries())
    assert [entry.position for entry in source.entries()] == [1, 2, 3, 4]


def test_lines_above_the_header_are_passed_over(write: Write, comments: Read) -> None:
    path = write("a.csv", "Export of comments\nMade by,Ann\n,\nComment,Name\nHello,Ben\n")
    assert [comment.text for comment in comments(path)] == ["Hello"]


def test_the_mapping_overrides_the_guess(write: Write, comments: Read) -> None:
    path = write("a.csv", "text,remark,Who\nnot this,Hello,Ann\n")
    taken = comments(path, text="remark", author="who")
    assert [(comment.text, comment.author and comment.author.name) for comment in taken] == [("Hello", "Ann")]


def test_a_mapping_to_a_column_that_is_not_there_is_refused(write: Write) -> None:
    with pytest.raises(UnreadableFileError, match=r"a\.csv has no column “remark”; its columns are id, text"):
        open_file(write("a.csv", "id,text\n1,Hello\n"), mapping={"text": "remark"})


def test_a_mapping_of_a_field_that_is_not_there_is_refused(write: Write) -> None:
    with pytest.raises(UnreadableFileError, match="no field “txt”"):
        open_file(write("a.csv", "id,text\n1,Hello\n"), mapping={"txt": "text"})


def test_unknown_columns_are_named_with_the_way_out(write: Write) -> None:
    with pytest.raises(UnknownColumnsError, match=r'columns are: alpha, beta\. .*--map "text=beta"'):
        open_file(write("a.csv", "alpha,beta\n1,Hello\n"))


def test_a_table_without_a_header_has_unknown_columns(write: Write) -> None:
    with pytest.raises(UnknownColumnsError):
        open_file(write("a.csv", f"1,Hello {'there ' * 50},Ann\n2,Hi,Ben\n"))


def test_the_source_is_named_after_the_file(write: Write) -> None:
    source = open_file(write("November wall.csv", "id,text\n1,Hello\n"))
    assert (source.name, source.platform, source.format, source.total) == ("November wall", "file", "csv", 1)


def test_a_constant_platform_column_names_the_platform(write: Write) -> None:
    path = write("a.csv", "id,text,platform\n1,Hello,VK\n2,Hi,vk\n")
    assert open_file(path).platform == "vk"


def test_platforms_that_differ_leave_it_a_file(write: Write) -> None:
    assert open_file(write("a.csv", "id,text,platform\n1,Hello,vk\n2,Hi,x\n")).platform == "file"


def test_the_apostrophe_that_guards_against_formulas_is_taken_off(write: Write, comments: Read) -> None:
    path = write("a.csv", "id,text,author\n1,'+1 from me,'@ann\n2,'quoted',Ben\n")
    assert [(comment.text, comment.author and comment.author.name) for comment in comments(path)] == [
        ("+1 from me", "@ann"),
        ("'quoted'", "Ben"),
    ]


def test_a_long_table_is_read_without_keeping_its_rows(write: Write) -> None:
    path = write("a.csv", "id,text\n" + "".join(f"{number},{'word ' * 100}{number}\n" for number in range(20_000)))
    source = open_file(path)
    tracemalloc.start()
    assert sum(entry.comment is not None for entry in source.entries()) == 20_000
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < path.stat().st_size / 2
