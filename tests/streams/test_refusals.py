"""Files that cannot be taken in at all: one clear sentence each."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from moderator.errors import UnreadableFileError
from moderator.streams.files import open_file, preview

Write = Callable[[str, str | bytes], Path]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf\r\n \r\n", "is empty"),
        (b"\x0b", "nothing under it"),
        (b"id,text\n", "a header and nothing under it"),
        (b"sep=;\r\nid;text\r\n", "a header and nothing under it"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "a picture"),
        (bytes(range(256)) * 40, "no format that comments can be read from"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "old Excel workbook"),
        (b"\x1f\x8b\x08" + bytes(60), "compressed"),
        (b"id,text\n1," + b"a" * 10_000_000 + b"\n2,Fine\n", "line 2 is longer than 1 MiB"),
        (b'{"id": 1, "text": "a"}\n{"id": 2, "text": "' + b"a" * 2_000_000 + b'"}\n', "line 2 is longer than 1 MiB"),
        (b"{oops}\n{no}\n", "the JSON breaks at line 1"),
    ],
)
def test_each_is_told_in_one_sentence(write: Write, content: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence) as caught:
        open_file(write("thing.dat", content))
    assert str(caught.value).startswith("thing.dat")
    assert "\n" not in str(caught.value)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="is a folder; give the files in it"):
        open_file(tmp_path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"no file .*gone\.csv"):
        open_file(tmp_path / "gone.csv")


def test_a_file_without_permission_is_refused(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("a.csv", "id,text\n1,Hello\n")
    path.chmod(0)
    if os.access(path, os.R_OK):
        # root may read everything, so the system's answer is given for it

        def denied(*_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", denied)
    with pytest.raises(UnreadableFileError, match=r"a\.csv may not be read: permission denied"):
        open_file(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableFileError, match="is not a file"):
        open_file(tmp_path / "pipe")


def test_json_on_one_long_line_is_no_long_line(write: Write) -> None:
    listed = ",".join(f'{{"id": {number}, "text": "{"a" * 1000}"}}' for number in range(1200))
    assert len(list(open_file(write("a.json", f"[{listed}]")).entries())) == 1200


def test_the_preview_of_unknown_columns_shows_rows_and_is_not_complete(write: Write) -> None:
    shown = preview(write("a.csv", "alpha,author\n" + "Hello,Ann\n" * 20))
    assert (shown.columns, len(shown.rows), shown.is_complete) == (("alpha", "author"), 8, False)
    assert shown.mapping == {"author": "author"}


def test_the_preview_follows_the_mapping(write: Write) -> None:
    shown = preview(write("a.csv", "alpha,author\nHello,Ann\n"), mapping={"text": "alpha"})
    assert shown.is_complete
    assert shown.mapping == {"text": "alpha", "author": "author"}


def test_a_text_longer_than_any_comment_is_a_bad_line(write: Write) -> None:
    path = write(
        "long.json", '[{"id": 1, "text": "' + "a" * 2_000_000 + '"}, {"id": 2, "text": "' + "b" * 40_000 + '"}]'
    )
    first, second = open_file(path).entries()
    assert first.bad is not None
    assert first.bad.reason == "The text has 2,000,000 characters; no comment is that long."
    assert second.comment is not None


@pytest.mark.skipif(os.name != "posix", reason="names are bytes on POSIX alone")
def test_a_name_in_another_system_s_letters_is_read_in_them(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode("отзывы.csv".encode("cp1251"))
    path.write_text("id,text\n1,Fine\n", "utf-8")
    assert open_file(path).name == "отзывы"
