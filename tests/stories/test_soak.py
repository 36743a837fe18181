"""A restless hand: thousands of random gestures in the real window, over a real inbox, while a file comes in."""

import gc
import random
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from moderator.desk import Desk
from moderator.queues import Order, Queue, QueueName
from moderator.ui.commands import COMMANDS
from tests.conftest import WriteComments
from tests.stories.conftest import CTRL, PLAIN, SHIFT, Person

Key = Qt.Key
GESTURES = 5_000
SEED = 20_261_122
MEGABYTE = 1 << 20
# the first thousands of gestures fill caches: fonts, glyphs, lexicon, pages of the database
MOST_GROWTH = 48 * MEGABYTE
SIZES = ((1280, 720), (1440, 900), (1024, 640))
# dialogs of the desktop, the end, and training, which loads libraries for a hundred megabytes the first time
NEVER = {"quit", "open", "export", "train"}
WORDS = ("кофе", "coffee", '"cold coffee', "author:ann", "AND OR (", "гонец*", "/", "\u200f", "😀", "' --", "spam:")
LETTERS = "JJJJJJKKAAAHHHSSSDEBRZGNCXXUUUWLMOVF"
KEYS = (Key.Key_Tab, Key.Key_Return, Key.Key_Space, Key.Key_Down, *[Key.Key_Escape] * 4)
TEXTS = (
    "Where can I park near the new cafe on {n} Harbour Street?",
    "Waited {n} minutes, the coffee was cold and the staff were rude. Never again, terrible.",
    "EARN {n} A DAY without leaving home!!! Write me in telegram, click here http://x.example/win",
    "Подскажите, пожалуйста, до скольки вы работаете {n} числа?",
    "Ужасное обслуживание, ждали {n} минут, больше не придём, хамство на кассе!",
    "Gacor parah min, kemarin WD {n}jt di situs ini, buruan gabung sebelum ketinggalan",
    "@anna @petr @masha участвую, номер {n}, хочу выиграть кружку!",
    "What the hell was that shit at table {n}, you idiots?",
)


class Hand(QObject):
    """Makes one random gesture at a time from the window's own loop, so that menus and dialogs do not hold it up."""

    def __init__(self, person: Person, gestures: int) -> None:
        super().__init__(person.window)
        self.person = person
        self.left = gestures
        self.chance = random.Random(SEED)  # noqa: S311 - the same gestures each time
        self.watched: Callable[[int], None] = lambda _: None
        self._ways: tuple[Callable[[], None], ...] = (
            *[self._work] * 14,
            *[self._press] * 6,
            *[self._click] * 3,
            *[self._type] * 2,
            *[self._open_queue] * 2,
            self._scroll,
            self._ask,
            self._resize,
        )
        QTimer.singleShot(0, self._move)

    @Slot()
    def _move(self) -> None:
        if not self.left:
            self._close_menus()
            return
        self.left -= 1
        # asked for before the gesture: that may open a menu, which has a loop of its own
        QTimer.singleShot(0, self._move)
        self._close_dialogs()
        self.chance.choice(self._ways)()
        self.watched(self.left)

    def _close_menus(self) -> None:
        # their loops end with them, and the window's own goes on
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
            QTimer.singleShot(0, self._move)

    def _close_dialogs(self) -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and each.isVisible() and self.chance.random() < 0.3:
                each.close()

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.person.window

    def _press(self) -> None:
        modifiers = self.chance.choice((PLAIN, PLAIN, PLAIN, SHIFT))
        QTest.keyClick(self._target(), self.chance.choice(KEYS), modifiers)

    def _work(self) -> None:
        """Press a key that means something on a comment, there where it does."""
        if QApplication.activePopupWidget() is None and self.person.triage.isVisible():
            self.person.triage.list.setFocus()
        QTest.keyClicks(self._target(), self.chance.choice(LETTERS).lower())

    def _type(self) -> None:
        opener = self.chance.choice((Key.Key_Slash, Key.Key_R, Key.Key_K, Key.Key_N))
        QTest.keyClick(self._target(), opener, CTRL if opener == Key.Key_K else PLAIN)
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
            said = QInputMethodEvent()
            said.setCommitString(self.chance.choice(WORDS))
            QApplication.sendEvent(field, said)
            QTest.keyClick(field, self.chance.choice((Key.Key_Return, Key.Key_Escape, Key.Key_Tab)))

    def _click(self) -> None:
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.person.window
        seen = [each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
        button = self.chance.choice(seen) if seen else None
        if button is not None and button is not self.person.workplace.learning.page.train:
            button.click()

    def _scroll(self) -> None:
        port = self.person.triage.list.viewport()
        if port.isVisible():
            turn = QPoint(0, self.chance.choice((-1200, -240, 240, 1200)))
            place = QPointF(port.rect().center())
            wheel = QWheelEvent(
                place,
                QPointF(port.mapToGlobal(place.toPoint())),
                QPoint(),
                turn,
                Qt.MouseButton.NoButton,
                PLAIN,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(port, wheel)

    def _open_queue(self) -> None:
        order = self.chance.choice(list(Order))
        self.person.workplace.show_queue(Queue(name=self.chance.choice(list(QueueName)), order=order))

    def _ask(self) -> None:
        name = self.chance.choice([name for name in COMMANDS if name not in NEVER])
        action = self.person.window.commands[name]
        if action.isEnabled():
            action.trigger()

    def _resize(self) -> None:
        self.person.window.resize(*self.chance.choice(SIZES))


def resident() -> int:
    """Give the bytes of memory that the process holds."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.fixture
def rows() -> list[tuple[str, ...]]:
    """Invent comments in three languages, campaigns among them."""
    return [
        (f"s{n}", TEXTS[n % len(TEXTS)].format(n=n // 50), f"author {n % 97}", f"2026-11-20T10:{n % 60:02d}:00Z")
        for n in range(1_500)
    ]


@pytest.mark.qt_log_ignore("^Keyboard event not accepted by receiving widget")
def test_five_thousand_gestures_leave_everything_in_order(
    sit_down: Callable[..., Person],
    rows: list[tuple[str, ...]],
    write_comments: WriteComments,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda *_: 0)
    threads = set(threading.enumerate())
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(write_comments(rows))
    person = sit_down()
    person.until(lambda: person.triage.model.rowCount() > 0)
    more = write_comments([(f"m{n}", *row[1:]) for n, row in enumerate(rows * 30)], "more.csv")
    with person.qtbot.captureExceptions() as faults:
        person.workplace.files.open([more])
        hand = Hand(person, GESTURES)
        sizes: dict[int, int] = {}
        hand.watched = lambda left: sizes.update({left: resident()}) if left % (GESTURES // 5) == 0 else None
        person.qtbot.waitUntil(lambda: not hand.left, timeout=900_000)
    assert faults == []
    growth = sizes[0] - sizes[2 * (GESTURES // 5)]
    person.window.close()
    assert set(threading.enumerate()) <= threads
    with Desk.open(home, moderator="Vera") as desk:
        assert desk.log.verify() > GESTURES // 100
    assert growth < MOST_GROWTH
