"""Prints how the window keeps up with a person over a great inbox: frames, next comments, campaigns, memory.

    python benchmarks/window.py [COMMENTS]

Works on a copy of the home that `big_inbox.py` keeps. The goals: a frame while scrolling in 8 ms and the next comment
drawn in 30 ms with the decision on disk (both p95), a campaign of 4,000 comments decided in a second, and 120 MB of
memory over 5,000,000 comments without the classifier. Each is printed beside the same thing over an empty inbox or the
same work done one by one, in the same run.
"""

# ruff: noqa: INP001, T201 - a script that prints

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from moderator.domain import Action
from moderator.queues import Queue, QueueName
from moderator.ui.app import GIVE_WAY_S, Start, start_up

if TYPE_CHECKING:
    from moderator.ui.workplace import Workplace

PATIENCE_S = 120
FRAMES = 400
PRESSES = 200
CAMPAIGN = 4000
MEGABYTE = 1 << 20
OPENED = (
    QueueName.NEEDS_DECISION,
    QueueName.SPAM,
    QueueName.NEGATIVE,
    QueueName.QUESTION,
    QueueName.CAMPAIGNS,
    QueueName.EVERYTHING,
    QueueName.ALL,
)


class Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        """Count, and let the event pass."""
        if event.type() == QEvent.Type.Paint:
            self.times += 1
        return super().eventFilter(watched, event)


def let_work(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(claim: Callable[[], bool]) -> float:
    """Let the window work until something is so; gives the milliseconds that it took."""
    begin = perf_counter()
    while not claim():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 1)
        if perf_counter() - begin > PATIENCE_S:
            sys.exit("The window did not get as far as it should.")
    return (perf_counter() - begin) * 1000


def p95(times: list[float]) -> float:
    """Give the time that 95 in a hundred stay below."""
    return sorted(times)[int(len(times) * 0.95)]


def tell(what: str, times: list[float], goal: float) -> None:
    """Print a row of milliseconds."""
    middle = sorted(times)[len(times) // 2]
    print(f"{what:<44}{middle:8.1f}{p95(times):8.1f}{max(times):8.1f}   goal p95 {goal:g}", flush=True)


def resident() -> float:
    """Give the megabytes of memory that the process holds."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


def sees_case(workplace: "Workplace") -> bool:
    """Whether list and details show the same comment, and all that is known of it is there."""
    card, case = workplace.triage.list.current(), workplace.triage.panel.case
    return card is not None and case is not None and card.id == case.card.id


def open_queue(workplace: "Workplace", name: QueueName) -> float:
    """Open a queue; gives the milliseconds until its first comment is shown."""
    triage, begin = workplace.triage, perf_counter()
    workplace.show_queue(Queue(name=name))
    until(lambda: triage.model.queue.name is name and sees_case(workplace))
    took = (perf_counter() - begin) * 1000
    let_work(300)
    return took


def scroll(workplace: "Workplace") -> list[float]:
    """Scroll through the list, and give the milliseconds of each frame: move, fetch, paint."""
    bar, times = workplace.triage.list.verticalScrollBar(), []
    painted = Painted(workplace.triage.list.viewport())
    for _ in range(FRAMES):
        before, begin = painted.times, perf_counter()
        bar.setValue(bar.value() + 160)
        while painted.times == before and bar.value() < bar.maximum():
            QApplication.processEvents()
        QApplication.processEvents()
        times.append((perf_counter() - begin) * 1000)
        let_work(8)
    return times


def press(workplace: "Workplace") -> tuple[list[float], list[float]]:
    """Approve comments one by one; gives the milliseconds to the next card, and to its case with the decision kept."""
    triage = workplace.triage
    kept: list[object] = []
    workplace.triage.decided.connect(kept.append)
    cards, cases = [], []
    painted = Painted(triage.list.viewport())
    for _ in range(PRESSES):
        following = triage.model.card(triage.list.currentIndex().row() + 1)
        if following is None:
            break
        before, count, begin = painted.times, len(kept), perf_counter()
        QTest.keyClick(triage.list, Qt.Key.Key_A)
        cards.append(until(lambda before=before: painted.times > before))
        until(
            lambda following=following, count=count: (
                len(kept) > count and triage.panel.case is not None and triage.panel.case.card.id == following.id
            )
        )
        cases.append((perf_counter() - begin) * 1000)
        let_work(150)
    return cards, cases


def campaign_decided(home: Path) -> None:
    """Decide the largest campaign in one gesture, and as many comments one by one."""
    from moderator.desk import Desk

    with Desk.open(home, moderator="Vera") as desk:
        largest = desk.queues.page(Queue(name=QueueName.CAMPAIGNS), limit=1)[0]
        ids = desk.queues.campaign_ids(largest.campaign)[:CAMPAIGN]
        begin = perf_counter()
        desk.decisions.decide(ids, Action.HIDE)
        took = perf_counter() - begin
        single = desk.queues.page(Queue(name=QueueName.EVERYTHING), limit=50)
        begin = perf_counter()
        for card in single:
            desk.decisions.decide([card.id], Action.HIDE)
        one_by_one = (perf_counter() - begin) / len(single) * len(ids)
        begin = perf_counter()
        for _ in single:
            desk.decisions.undo()
        desk.decisions.undo()
        undone = perf_counter() - begin
    print(f"{len(ids):,} comments decided as one: {took:.2f} s (goal 1), one by one {one_by_one:.1f} s", end="")
    print(f" ({one_by_one / took:.0f} x), undone with the {len(single)} others in {undone:.2f} s", flush=True)


def in_the_window(home: Path, comments: int) -> None:
    """Measure what a person at the window meets."""
    sys.setswitchinterval(GIVE_WAY_S)
    app = QApplication(sys.argv[:1])
    bare = resident()
    start: Start = start_up(app, home, "Vera", demo=False)
    start.window.resize(1440, 900)
    until(lambda: start.workplace is not None)
    workplace = start.workplace
    if workplace is None:
        return
    until(lambda: workplace.triage.panel.case is not None)
    let_work(1000)
    print(f"memory over {comments:,} comments: {resident():.0f} MB (goal 120), Qt alone {bare:.0f} MB", flush=True)
    print(f"{'milliseconds':<44}{'median':>8}{'p95':>8}{'most':>8}")
    tell("queue opened, first case drawn", [open_queue(workplace, name) for name in OPENED * 2], 200)
    open_queue(workplace, QueueName.EVERYTHING)
    tell("frame while scrolling", scroll(workplace), 8)
    open_queue(workplace, QueueName.NEEDS_DECISION)
    cards, cases = press(workplace)
    tell("key press to the next card drawn", cards, 30)
    tell("key press to its case drawn, decision kept", cases, 30)
    print(f"memory afterwards: {resident():.0f} MB, the classifier not loaded: {'scipy' not in sys.modules}")
    start.window.close()


def main() -> None:
    """Copy the home, and measure."""
    comments = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    if len(sys.argv) > 2:
        in_the_window(Path(sys.argv[2]), comments)
        return
    import big_inbox

    with TemporaryDirectory(dir=big_inbox.KEPT) as folder:
        home = Path(folder) / "home"
        shutil.copytree(big_inbox.path(comments), home)
        campaign_decided(home)
        # in a process of its own, which has imported nothing yet
        subprocess.run([sys.executable, __file__, str(comments), str(home)], check=True)  # noqa: S603 - this file


if __name__ == "__main__":
    main()
