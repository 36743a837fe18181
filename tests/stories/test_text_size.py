"""The text grows and shrinks by keys, everything goes with it, and it is kept."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from moderator.ui import sizes, theme
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import CTRL, Person


@pytest.fixture(autouse=True)
def _usual_size(qapp: QApplication) -> Iterator[None]:
    yield
    theme.dress(qapp, size=sizes.USUAL)


@pytest.fixture
def reader(person: Person, write_comments: WriteComments) -> Person:
    person.take_in(write_comments(INVENTED))
    person.until(person.sees_case)
    return person


def cut_off(person: Person) -> list[str]:
    """Give the texts that are higher than the room they have."""
    shown: list[QLabel | QPushButton] = [
        *person.window.findChildren(QLabel),
        *person.window.findChildren(QPushButton),
    ]
    return [
        each.text()
        for each in shown
        if each.isVisible() and each.text() and each.height() + 2 < each.fontMetrics().height()
    ]


def grow(person: Person, times: int) -> None:
    for _ in range(times):
        person.press(Qt.Key.Key_Plus, CTRL)


def test_list_case_and_side_column_grow_with_the_text(reader: Person) -> None:
    bar, chosen = reader.window.top, reader.triage.list
    before = bar.height(), reader.window.sidebar.width(), chosen.rowHeight(0), theme.font().pixelSize()
    grow(reader, 6)
    assert sizes.percent() == 160
    QApplication.processEvents()
    after = bar.height(), reader.window.sidebar.width(), chosen.rowHeight(0), theme.font().pixelSize()
    assert all(large > small for large, small in zip(after, before, strict=True))


def test_nothing_grows_over_the_limits(reader: Person) -> None:
    grow(reader, 12)
    assert sizes.percent() == sizes.LARGEST
    for _ in range(14):
        reader.press(Qt.Key.Key_Minus, CTRL)
    assert sizes.percent() == sizes.SMALLEST
    reader.press(Qt.Key.Key_0, CTRL)
    assert sizes.percent() == sizes.USUAL


def test_the_size_is_kept_over_a_start(reader: Person, home: Path, sit_down: Callable[..., Person]) -> None:
    grow(reader, 2)
    reader.until(lambda: theme.remembered_size(home) == 120)
    reader.window.close()
    theme.dress(QApplication.instance(), size=sizes.USUAL)  # type: ignore[arg-type]
    sit_down()
    assert sizes.percent() == 120


@pytest.mark.parametrize("page", ["triage", "log", "model", "settings"])
def test_no_button_or_line_is_cut_at_the_largest_size(reader: Person, page: str) -> None:
    grow(reader, 6)
    reader.workplace.run(page)
    # a page that is filled when it is first seen is laid out a moment later
    reader.until(lambda: cut_off(reader) == [])
