"""A person at the real window over a temporary home."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderator.domain import CommentId
from moderator.queues import Queue, QueueName
from moderator.ui import languages
from moderator.ui.app import Start, start_up
from moderator.ui.pages.triage import TriagePage
from moderator.ui.workplace import Workplace
from moderator.views import Card, Case
from tests.conftest import INVENTED, WriteComments

PLAIN = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Person:
    """Sees what the window shows, and presses keys where the focus is."""

    def __init__(self, qtbot: QtBot, start: Start, *, waits: bool = True) -> None:
        self.qtbot = qtbot
        self.start = start
        self.window = start.window
        self.until(lambda: start.workplace is not None if waits else start.window.is_furnished)

    @property
    def workplace(self) -> Workplace:
        assert self.start.workplace is not None
        return self.start.workplace

    @property
    def triage(self) -> TriagePage:
        return self.workplace.triage

    @property
    def card(self) -> Card:
        card = self.triage.list.current()
        assert card is not None
        return card

    @property
    def case(self) -> Case:
        assert self.triage.panel.case is not None
        return self.triage.panel.case

    @property
    def said(self) -> str:
        return self.window.status.said.text()

    def until(self, claim: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(claim, timeout=10_000)

    def take_in(self, path: Path) -> None:
        """Open a file and read what came of it."""
        self.workplace.files.open([path])
        self.until(lambda: self.triage.model.rowCount() > 0)
        for dialog in self.dialogs():
            dialog.close()
        self.come_back()

    def come_back(self) -> None:
        """Turn to the window again after a dialog or a menu, as a desktop does by itself."""
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()

    def dialogs(self) -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.window]

    def open_queue(self, name: QueueName) -> None:
        self.workplace.show_queue(Queue(name=name))
        self.until(lambda: not self.triage.model._is_fetching and self.sees_case())

    def sees_case(self) -> bool:
        """Whether list and details show the same comment."""
        card, case = self.triage.list.current(), self.triage.panel.case
        return card is not None and case is not None and card.id == case.card.id

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def type(self, text: str) -> None:
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, text)

    def decide(self, key: Qt.Key) -> CommentId:
        """Press a key that decides, wait until the decision is in the log, and say about whom it was."""
        comment, before = self.card.id, self.decisions()
        self.press(key)
        self.until(lambda: self.decisions() > before)
        return comment

    def decisions(self) -> int:
        return self.workplace.news.latest.today.decisions if self.workplace.news.latest else 0


@pytest.fixture
def sit_down(qapp: QApplication, qtbot: QtBot, home: Path) -> Iterator[Callable[..., Person]]:
    """Give a function that opens the window over the home; it is closed at the end."""
    opened: list[Start] = []

    def sit_down(*, demo: bool = False, waits: bool = True, who: str = "Vera") -> Person:
        start = start_up(qapp, home, who, demo=demo)
        opened.append(start)
        qtbot.addWidget(start.window)
        with qtbot.waitActive(start.window):
            start.window.activateWindow()
        return Person(qtbot, start, waits=waits)

    yield sit_down
    for start in opened:
        start.window.close()
    languages.speak(qapp, "en")


@pytest.fixture
def person(sit_down: Callable[..., Person]) -> Person:
    """Sit down at an empty inbox."""
    return sit_down()


@pytest.fixture
def at_work(person: Person, write_comments: WriteComments) -> Person:
    """Sit before six open comments."""
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.EVERYTHING)
    return person
