"""Prints the longest time in which the window did not answer, gesture by gesture, over an inbox of invented comments.

    python benchmarks/gui_gaps.py [COMMENTS]

A gap is the time between two beats of a timer of the window's own thread, less the timer's interval. Other work of the
machine counts as well: run it on a quiet one. The design allows 50 ms.
"""

# ruff: noqa: INP001, T201 - a script that prints

import csv
import os
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from moderator.desk import Desk
from moderator.queues import Queue, QueueName
from moderator.ui.app import GIVE_WAY_S, Start, start_up
from moderator.ui.workplace import Workplace

COMMENTS = 33_000
BEAT_MS = 1
KEY_REPEAT_MS = 33
PATIENCE_S = 120

PEOPLE = ("Ann", "Ben", "Cleo", "Даша", "Игорь", "Rina", "Budi", "Olga", "Max", "Tom")
TEXTS = (
    "Where can I park near the new cafe on {n} Harbour Street?",
    "Waited {n} minutes, the coffee was cold and the staff were rude. Never again, terrible.",
    "What a lovely place, thank you! See you on the {n}th.",
    "EARN {n} A DAY without leaving home!!! Write me in telegram, click here http://x.example/win",
    "Подскажите, пожалуйста, до скольки вы работаете {n} числа?",
    "Ужасное обслуживание, ждали {n} минут, больше не придём, хамство на кассе!",
    "Apakah masih ada promo untuk {n} gelas? Terima kasih kak",
    "Gacor parah min, kemarin WD {n}jt di situs ini, buruan gabung sebelum ketinggalan",
    "Damn, what the hell was that shit at table {n}, you idiots?",
    "@anna @petr @masha участвую, номер {n}, хочу выиграть кружку!",
)


class Watch(QObject):
    """Beats on the window's thread, and remembers the longest pause between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.gaps: list[float] = []

    @contextmanager
    def over(self, gesture: str) -> Iterator[None]:
        """Watch one gesture, and print what it cost."""
        self.gaps = []
        self._last = perf_counter()
        self._timer.start()
        yield
        self._timer.stop()
        self._beat()
        worst = sorted(self.gaps, reverse=True)
        late = sum(gap > 50 for gap in worst)
        print(f"{gesture:<34}{worst[0]:8.1f} ms   next {worst[1]:6.1f} ms   over 50 ms: {late}", flush=True)

    @Slot()
    def _beat(self) -> None:
        now = perf_counter()
        self.gaps.append((now - self._last) * 1000 - BEAT_MS)
        self._last = now


def invent(path: Path, count: int, seed: int = 7) -> Path:
    """Write a file of invented comments: threads, campaigns, coarse words, three languages."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret is made of it
    begin = datetime(2026, 11, 1, tzinfo=UTC)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("id", "text", "author", "created_at", "post", "parent_id"))
        for number in range(count):
            text = chance.choice(TEXTS).format(n=chance.randrange(2, 90))
            author = f"{chance.choice(PEOPLE)} {chance.randrange(count // 20 + 1)}"
            time = (begin + timedelta(seconds=number * 20)).isoformat()
            parent = f"{seed}-{number - chance.randrange(1, 9)}" if number > 9 and chance.random() < 0.3 else ""
            rows.writerow((f"{seed}-{number}", text, author, time, f"Post {number % 40}", parent))
    return path


def let_work(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(claim: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = perf_counter() + PATIENCE_S
    while not claim():
        let_work(20)
        if perf_counter() > end:
            sys.exit("The window did not get as far as it should.")


def hold(workplace: Workplace, key: Qt.Key, times: int) -> None:
    """Hold a key as a keyboard repeats it."""
    for _ in range(times):
        QTest.keyClick(workplace.triage.list, key)
        let_work(KEY_REPEAT_MS)
    let_work(600)


def open_queue(workplace: Workplace, name: QueueName) -> None:
    """Open a queue, and wait for its first comment."""
    workplace.show_queue(Queue(name=name))
    wait_for(lambda: not workplace.triage.model._is_fetching)  # noqa: SLF001 - nobody else has to ask
    let_work(300)


def measure(app: QApplication, start: Start, more: Path) -> None:
    """Do everything that a hand does, and watch."""
    workplace = start.workplace
    if workplace is None:
        return
    watch, triage = Watch(), workplace.triage
    wait_for(lambda: triage.panel.case is not None)
    open_queue(workplace, QueueName.NEEDS_DECISION)
    with watch.over("nothing, for a second"):
        let_work(1000)
    with watch.over("J held, 60 cards"):
        hold(workplace, Qt.Key.Key_J, 60)
    with watch.over("H held, 30 comments"):
        hold(workplace, Qt.Key.Key_H, 30)
    with watch.over("9 queues opened"):
        for name in [*list(QueueName)[:8], QueueName.NEEDS_DECISION]:
            open_queue(workplace, name)
    bar = triage.list.verticalScrollBar()
    with watch.over("scrolled through 600 cards"):
        for _ in range(120):
            bar.setValue(bar.value() + 500)
            let_work(16)
        let_work(300)
    with watch.over("searched as it is typed"):
        for sign in "coffee":
            workplace.run("search")
            QTest.keyClicks(app.focusWidget() or start.window, sign)
            let_work(300)
        let_work(700)
        start.window.top.search.clear()
        let_work(700)
    open_queue(workplace, QueueName.NEEDS_DECISION)
    with watch.over("log opened"):
        workplace.run("log")
        let_work(1500)
    with watch.over("back to triage"):
        workplace.run("triage")
        let_work(500)
    with watch.over("file taken in, J held meanwhile"):
        workplace.files.open([more])
        hold(workplace, Qt.Key.Key_J, 60)
        wait_for(lambda: not start.background.is_busy())


def main() -> None:
    """Fill a home, open the window over it, measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COMMENTS
    sys.setswitchinterval(GIVE_WAY_S)
    app = QApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        with Desk.open(home, moderator="Vera") as desk:
            desk.inbox.take(invent(Path(folder) / "wall.csv", count))
        print(f"{count:,} comments in the inbox")
        start = start_up(app, home, "Vera", demo=False)
        start.window.activateWindow()
        wait_for(lambda: start.workplace is not None)
        measure(app, start, invent(Path(folder) / "more.csv", count // 5, seed=8))
        start.window.close()


if __name__ == "__main__":
    main()
