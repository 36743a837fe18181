"""Files come in by being dropped on the window, and those of before are one choice away."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import Person

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carried(paths: list[Path]) -> QMimeData:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return files


def drag(person: Person, paths: list[Path]) -> None:
    files = carried(paths)
    QApplication.sendEvent(person.window, QDragEnterEvent(QPoint(300, 300), COPY, files, LEFT, PLAIN))


def drop(person: Person, paths: list[Path]) -> None:
    files = carried(paths)
    drag(person, paths)
    QApplication.sendEvent(person.window, QDropEvent(QPoint(300, 300), COPY, files, LEFT, PLAIN))


@pytest.fixture
def ready(person: Person) -> Person:
    person.until(person.workplace.welcome.isVisible)
    return person


def test_the_window_says_what_a_drop_will_do(ready: Person, write_comments: WriteComments) -> None:
    paths = [write_comments(INVENTED, "wall.csv"), write_comments(INVENTED, "shop.csv")]
    drag(ready, paths)
    surface = ready.window.surface
    assert surface.isVisible()
    assert surface.said.text() == "Take 2 files in"
    assert surface.names.text() == "wall.csv, shop.csv"
    QApplication.sendEvent(ready.window, QDragLeaveEvent())
    assert not surface.isVisible()


def test_several_files_are_taken_in_one_after_the_other(ready: Person, write_comments: WriteComments) -> None:
    drop(ready, [write_comments(INVENTED, "wall.csv"), write_comments(INVENTED, "shop.csv")])
    assert not ready.window.surface.isVisible()
    desk = ready.workplace._desk
    ready.until(lambda: len(desk.queues.streams()) == 2)


def test_a_file_without_comments_is_answered_and_another_can_be_chosen(
    ready: Person, write_comments: WriteComments, tmp_path: Path
) -> None:
    picture = tmp_path / "holiday.jpg"
    picture.write_bytes(b"\xff\xd8")
    drag(ready, [picture, tmp_path])
    assert ready.window.surface.said.text() == "This cannot be taken in"
    drop(ready, [picture, tmp_path, write_comments(INVENTED)])
    said = [complaint.said.text() for complaint in ready.window.notice.complaints]
    assert len(said) == 2
    assert "holiday.jpg cannot be taken in" in said[0]
    assert "is a folder" in said[1]
    assert "Choose another file…" in {each.text() for each in ready.window.notice.findChildren(QPushButton)}
    ready.until(lambda: len(ready.workplace._desk.queues.streams()) == 1)


def test_files_of_before_stand_in_the_menu_and_on_the_first_page(
    sit_down: Callable[..., Person], person: Person, write_comments: WriteComments
) -> None:
    person.take_in(write_comments(INVENTED))
    assert [action.text() for action in person.window.recent.actions()] == ["wall.csv"]
    person.window.close()
    again = sit_down()
    again.until(lambda: bool(again.window.recent.actions()))
    offered = again.workplace.welcome.findChildren(QPushButton)
    assert "wall.csv" in {button.text() for button in offered}


def test_a_file_over_the_reply_is_the_windows(person: Person, write_comments: WriteComments) -> None:
    path = write_comments(INVENTED)
    person.take_in(path)
    text = person.triage.panel.composer.text
    assert not text.canInsertFromMimeData(carried([path]))
    words = QMimeData()
    words.setText("dragged words")
    assert text.canInsertFromMimeData(words)


def test_a_file_that_is_gone_is_no_longer_offered(person: Person, write_comments: WriteComments) -> None:
    path = write_comments(INVENTED)
    person.take_in(path)
    path.unlink()
    person.workplace.files.show_recent()
    assert not person.window.recent.isEnabled()


def test_a_file_over_the_search_field_is_taken_by_the_window(ready: Person, write_comments: WriteComments) -> None:
    field, files, words = ready.window.top.search, carried([write_comments(INVENTED)]), QMimeData()
    words.setText("coffee")
    QApplication.sendEvent(field, QDragEnterEvent(QPoint(5, 5), COPY, words, LEFT, PLAIN))
    assert not ready.window.surface.isVisible()
    QApplication.sendEvent(field, QDragEnterEvent(QPoint(5, 5), COPY, files, LEFT, PLAIN))
    assert ready.window.surface.isVisible()
