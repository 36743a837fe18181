"""Prints how the window keeps up with a person over a great inbox: frames, next comments, campaigns, memory.

    python benchmarks/window.py [COMMENTS] [--only PART ...]

Works on a copy of the home that `big_inbox.py` keeps. The goals: a frame while scrolling in 8 ms and the next comment
drawn in 30 ms with the decision on disk (both p95), a campaign of 4,000 comments decided in a second, and 120 MB of
memory over 5,000,000 comments without the classifier. Beside the clock stands the time that the window's own thread
computed, which other programs on the machine disturb less.
"""

# ruff: noqa: INP001, T201 - a script that prints

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, QTimerEvent
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
HELD_EVERY_MS = 33
PARTS = ("campaign", "open", "scroll", "press", "hold", "turn")
CAMPAIGN = 4000
MEGABYTE = 1 << 20
Times = list[tuple[float, float]]
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

    def until_after(self, times: int) -> None:
        """Wait until it has been painted more often."""
        until(lambda: self.times > times)


def let_work(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(claim: Callable[[], bool]) -> None:
    """Let the window work until something is so; between events this thread sleeps, as the window's does."""
    begin, wake = perf_counter(), QTimer()
    wake.start(2)
    while not claim():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if perf_counter() - begin > PATIENCE_S:
            sys.exit("The window did not get as far as it should.")


class Watch:
    """Measures from here on, by the clock and by what this thread computes."""

    def __init__(self) -> None:
        self.begin, self.worked = perf_counter(), thread_time()

    def now(self) -> tuple[float, float]:
        """Give the milliseconds of both."""
        return (perf_counter() - self.begin) * 1000, (thread_time() - self.worked) * 1000


class Pauses(QObject):
    """Notices for how long the window answers nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, perf_counter()
        self.startTimer(2, Qt.TimerType.PreciseTimer)

    def timerEvent(self, _event: QTimerEvent) -> None:  # noqa: N802 - Qt's own name
        """Be answered."""
        now = perf_counter()
        self.longest, self._last = max(self.longest, (now - self._last) * 1000), now


def p95(times: list[float]) -> float:
    """Give the time that 95 in a hundred stay below."""
    return sorted(times)[int(len(times) * 0.95)]


def tell(what: str, times: Times, goal: float) -> None:
    """Print a row of milliseconds."""
    clock, worked = ([each[side] for each in times] for side in (0, 1))
    row = "".join(f"{sorted(kind)[len(kind) // 2]:8.1f}{p95(kind):8.1f}{max(kind):8.1f}" for kind in (clock, worked))
    print(f"{what:<40}{row}   goal p95 {goal:g}, load {os.getloadavg()[0]:.1f}", flush=True)


def resident() -> float:
    """Give the megabytes of memory that the process holds."""
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


def sees_case(workplace: "Workplace") -> bool:
    """Whether list and details show the same comment, and all that is known of it is there."""
    card, case = workplace.triage.list.current(), workplace.triage.panel.case
    return card is not None and case is not None and card.id == case.card.id


def open_queue(workplace: "Workplace", name: QueueName) -> tuple[float, float]:
    """Open a queue; gives the milliseconds until its first comment is shown."""
    triage, watch = workplace.triage, Watch()
    arrived: list[object] = []
    triage.model.refreshed.connect(lambda: arrived.append(1))
    workplace.show_queue(Queue(name=name))
    until(lambda: bool(arrived) and triage.model.queue.name is name and sees_case(workplace))
    took = watch.now()
    let_work(300)
    return took


def scroll(workplace: "Workplace") -> Times:
    """Scroll through the list, and give the milliseconds of each frame: move, fetch, paint."""
    bar, times = workplace.triage.list.verticalScrollBar(), []
    painted = Painted(workplace.triage.list.viewport())
    for _ in range(FRAMES):
        before, watch = painted.times, Watch()
        bar.setValue(bar.value() + 160)
        while painted.times == before and bar.value() < bar.maximum():
            QApplication.processEvents()
        times.append(watch.now())
        let_work(8)
    return times


def press(workplace: "Workplace") -> tuple[Times, Times]:
    """Approve comments one by one; gives the milliseconds to the next card, and to its case with the decision kept."""
    triage = workplace.triage
    kept: list[object] = []
    triage.decided.connect(kept.append)
    cards, cases = [], []
    card_seen, case_seen = Painted(triage.list.viewport()), Painted(triage.panel.comment)
    for _ in range(PRESSES):
        if triage.model.card(triage.list.currentIndex().row() + 1) is None:
            break
        drawn, read, count, watch = card_seen.times, case_seen.times, len(kept), Watch()
        QTest.keyClick(triage.list, Qt.Key.Key_A)
        card_seen.until_after(drawn)
        cards.append(watch.now())
        case_seen.until_after(read)
        until(partial(_is_settled, workplace, kept, count))
        cases.append(watch.now())
        let_work(150)
    return cards, cases


def _is_settled(workplace: "Workplace", kept: Sequence[object], before: int) -> bool:
    return len(kept) > before and sees_case(workplace)


def hold(workplace: "Workplace") -> tuple[Times, float]:
    """Hold J; gives the milliseconds of each step, and those from letting go to the case of the last comment."""
    triage, times = workplace.triage, []
    painted = Painted(triage.list.viewport())
    for _ in range(PRESSES):
        drawn, watch = painted.times, Watch()
        QTest.keyClick(triage.list, Qt.Key.Key_J)
        painted.until_after(drawn)
        times.append(watch.now())
        let_work(max(1, HELD_EVERY_MS - round(times[-1][0])))
    watch = Watch()
    until(lambda: sees_case(workplace))
    return times, watch.now()[0]


def turn(workplace: "Workplace") -> None:
    """Turn to every page twice, change the language and come back; prints the longest time without an answer."""
    spoken = workplace.preferences.now.language
    for name in ("log", "model", "settings", "triage") * 2 + ("language_ru", "language_en", f"language_{spoken}"):
        pauses = Pauses()
        workplace.window.commands[name].trigger()
        let_work(1200)
        print(f"{name:<40}{pauses.longest:8.1f} ms without an answer at most (goal 100)", flush=True)


def campaign_decided(home: Path) -> None:
    """Decide the largest campaign in one gesture, and as many comments one by one."""
    from moderator.desk import Desk

    with Desk.open(home, moderator="Vera") as desk:
        first = desk.queues.page(Queue(name=QueueName.CAMPAIGNS), limit=1)
        ids = [id_ for card in first if card.campaign for id_ in desk.queues.campaign_ids(card.campaign)][:CAMPAIGN]
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


def in_the_window(home: Path, comments: int, parts: Sequence[str]) -> None:
    """Measure what a person at the window meets."""
    sys.setswitchinterval(GIVE_WAY_S)
    app = QApplication(sys.argv[:1])
    bare = resident()
    start: Start = start_up(app, home, "Vera", demo=False)
    start.window.resize(1440, 900)
    until(lambda: start.workplace is not None)
    if (workplace := start.workplace) is None:
        return
    until(lambda: sees_case(workplace))
    let_work(5000)
    print(f"memory over {comments:,} comments: {resident():.0f} MB (goal 120), Qt alone {bare:.0f} MB", flush=True)
    print(f"{'milliseconds':<40}{'clock':>8}{'p95':>8}{'most':>8}{'worked':>8}{'p95':>8}{'most':>8}")
    if "open" in parts:
        tell("queue opened, first case drawn", [open_queue(workplace, name) for name in OPENED * 2], 200)
    if "scroll" in parts:
        open_queue(workplace, QueueName.EVERYTHING)
        tell("frame while scrolling", scroll(workplace), 8)
    if "press" in parts:
        open_queue(workplace, QueueName.NEEDS_DECISION)
        cards, cases = press(workplace)
        tell("key press to the next card drawn", cards, 30)
        tell("to its case drawn, decision kept", cases, 30)
    if "hold" in parts:
        open_queue(workplace, QueueName.NEEDS_DECISION)
        steps, rest = hold(workplace)
        tell("a step of J held down", steps, HELD_EVERY_MS)
        print(f"from letting go to the case: {rest:.0f} ms")
    print(f"memory afterwards: {resident():.0f} MB, the classifier not loaded: {'scipy' not in sys.modules}")
    if "turn" in parts:
        turn(workplace)
    start.window.close()


def main() -> None:
    """Copy the home, and measure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("comments", type=int, nargs="?", default=1_000_000)
    parser.add_argument("home", type=Path, nargs="?", help="a copy that may be written to")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    asked = parser.parse_args()
    if asked.home is not None:
        in_the_window(asked.home, asked.comments, asked.only)
        return
    import big_inbox

    with TemporaryDirectory(dir=big_inbox.KEPT) as folder:
        home = Path(folder) / "home"
        shutil.copytree(big_inbox.path(asked.comments), home)
        if "campaign" in asked.only:
            campaign_decided(home)
        # in a process of its own, which has imported nothing yet
        again = [sys.executable, __file__, str(asked.comments), str(home), "--only", *asked.only]
        subprocess.run(again, check=True)  # noqa: S603 - this file


if __name__ == "__main__":
    main()
