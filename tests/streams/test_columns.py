"""Columns are known by the names that exports really use."""

import pytest

from moderator.streams.columns import guess, header_at, plain_name, unique


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        (["Comment ID", "Comment", "User Name", "Date"], ["id", "text", "author", "created_at"]),
        (["ID", "Текст комментария", "Автор", "Дата"], ["id", "text", "author", "created_at"]),
        (["ID komentar", "Isi Komentar", "Nama Pengguna", "Tanggal"], ["id", "text", "author", "created_at"]),
        (["commentId", "textDisplay", "authorDisplayName", "publishedAt"], ["id", "text", "author", "created_at"]),
        (["post_id", "message", "from_name", "created_time"], ["post_id", "text", "author", "created_at"]),
        (["ТЕКСТ", "ID автора", "Ответ на", "Ссылка на пост"], ["text", "author_id", "parent_id", "post_url"]),
        (["teks", "judul postingan", "balasan untuk", "bahasa"], ["text", "post", "parent_id", "lang"]),
    ],
)
def test_names_in_three_languages_are_known(columns: list[str], expected: list[str]) -> None:
    assert guess(columns) == dict(zip(expected, columns, strict=True))


def test_a_column_serves_one_field() -> None:
    assert guess(["comment", "text"]) == {"text": "text"}


def test_spelling_does_not_matter() -> None:
    assert {plain_name(name) for name in ("createdAt", "Created_at", " CREATED-AT ", "created.at")} == {"created at"}


def test_columns_are_told_apart() -> None:
    assert unique(["text", "", "text"]) == ("text", "column 2", "text (3)")


def test_the_header_is_the_first_row_unless_a_later_one_names_more() -> None:
    assert header_at([["a", "b"], ["1", "2"]]) == 0
    assert header_at([["Report", ""], ["Comment", "Date"]]) == 1
    assert header_at([["a", "b"], ["comment", "hello"]]) == 0
