"""The window comes back as it was left."""

from collections.abc import Callable
from pathlib import Path

import pytest

from moderator.ui.window_memory import FILE_NAME, WindowMemory
from tests.stories.conftest import Person


def test_size_and_columns_come_back(home: Path, sit_down: Callable[..., Person]) -> None:
    first = sit_down()
    first.window.resize(1080, 640)
    first.workplace.run("triage")
    first.until(lambda: first.triage.columns.width() == 1080 - 216)
    first.triage.columns.moveSplitter(418, 1)
    sizes = first.triage.columns.sizes()
    first.window.close()
    second = sit_down()
    second.workplace.run("triage")
    second.until(lambda: second.triage.columns.sizes() == sizes)
    assert (second.window.width(), second.window.height()) == (1080, 640)


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff\xfe nonsense \x00",
        b"[window]\ngeometry=12\n[triage]\ncolumns=@ByteArray(rubbish)\n[log]\ncolumns=@Variant(\\0\\0)\n",
        b"[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\x3)\n",
    ],
)
def test_a_damaged_file_harms_nobody(home: Path, sit_down: Callable[..., Person], content: bytes) -> None:
    home.mkdir()
    (home / FILE_NAME).write_bytes(content)
    person = sit_down()
    person.until(person.workplace.welcome.isVisible)
    assert person.window.width() >= 1080
    person.window.close()


def test_without_a_home_nothing_is_kept(tmp_path: Path) -> None:
    for memory in (WindowMemory(), WindowMemory(tmp_path / "nowhere")):
        memory.keep("a", b"b")
        assert memory.recall("a") == b""
    assert list(tmp_path.iterdir()) == []
