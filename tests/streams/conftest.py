"""What the tests of streams share: files written here and now, and what is read from them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from moderator.domain import Comment
from moderator.streams.files import open_file
from moderator.views import BadLine


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Write a file, text as UTF-8 with its line ends as they are."""

    def write_it(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write_it


@pytest.fixture
def comments() -> Callable[..., list[Comment]]:
    """Give the comments of a file."""

    def read(path: Path, **mapping: str) -> list[Comment]:
        return [entry.comment for entry in open_file(path, mapping=mapping).entries() if entry.comment]

    return read


@pytest.fixture
def bad() -> Callable[[Path], list[BadLine]]:
    """Give the bad lines of a file."""

    def read(path: Path) -> list[BadLine]:
        return [entry.bad for entry in open_file(path).entries() if entry.bad]

    return read
