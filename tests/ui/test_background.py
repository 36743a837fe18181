"""Work off the GUI thread hands its outcome over to it, in every case."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QThread, Slot
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from moderator.errors import Cancelled, NotFoundError
from moderator.progress import Progress, Report
from moderator.ui.background import Background, Work


class Listener(QObject):
    """Remembers what it heard, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[object] = set()

    @Slot(object)
    def hear(self, outcome: object) -> None:
        self.heard.append(outcome)
        self.threads.add(QThread.currentThread())


def noting(numbers: list[int], number: int) -> Work:
    return lambda _: numbers.append(number)


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.close()


def test_an_outcome_arrives_on_the_gui_thread(qtbot: QtBot, background: Background) -> None:
    listener = Listener()

    def work(report: Report) -> str:
        report(Progress(done=1, total=2))
        return threading.current_thread().name

    job = background.read(work)
    job.done.connect(listener.hear)
    job.progressed.connect(listener.hear)
    with qtbot.waitSignal(job.ended):
        pass
    assert listener.heard[0] == Progress(done=1, total=2)
    assert str(listener.heard[1]).startswith("reader")
    assert listener.threads == {QThread.currentThread()}


def test_an_error_of_the_world_is_told_and_not_raised(qtbot: QtBot, background: Background) -> None:
    def work(_: Report) -> None:
        raise NotFoundError("There is no comment 7.")

    listener, job = Listener(), background.read(work)
    job.failed.connect(listener.hear)
    with qtbot.waitSignal(job.ended):
        pass
    assert [str(error) for error in listener.heard] == ["There is no comment 7."]


def test_a_bug_is_raised_where_it_can_be_seen(qtbot: QtBot, background: Background) -> None:
    def work(_: Report) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised, qtbot.waitSignal(background.read(work).ended):
        pass
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_cancelled_work_ends_without_an_outcome(qtbot: QtBot, background: Background) -> None:
    listener, going = Listener(), threading.Event()

    def work(report: Report) -> None:
        while True:
            report(Progress(done=0))
            going.set()

    job = background.read(work)
    job.done.connect(listener.hear)
    job.failed.connect(listener.hear)
    assert going.wait(5)
    with qtbot.waitSignal(job.ended):
        job.cancel()
    assert listener.heard == []


def test_writes_run_in_the_order_in_which_they_were_asked_for(qtbot: QtBot, background: Background) -> None:
    order: list[int] = []
    jobs = [background.write(noting(order, number)) for number in range(20)]
    with qtbot.waitSignal(jobs[-1].ended):
        pass
    assert order == list(range(20))


def test_closing_finishes_what_was_to_be_written(qtbot: QtBot) -> None:
    background = Background()
    written: list[int] = []
    for number in range(5):
        background.write(noting(written, number))
    background.close()
    assert written == list(range(5))


def test_closing_stops_work_that_reports(qtbot: QtBot) -> None:
    background, stopped = Background(), threading.Event()

    def work(report: Report) -> None:
        try:
            while True:
                report(Progress(done=0))
        except Cancelled:
            stopped.set()
            raise

    background.read(work)
    background.close()
    assert stopped.wait(5)


def test_garbage_is_collected_on_the_gui_thread_alone(qtbot: QtBot) -> None:
    background = Background()
    assert not gc.isenabled()
    background.close()
    assert gc.isenabled()


class OwnLabel(QLabel):
    """A widget with a class of its own: PySide frees only its own classes on the GUI thread by itself."""


def holding_a_widget(freed_on: list[threading.Thread], going: threading.Event, error: Exception | None = None) -> Work:
    """Give work that alone holds a widget, once nobody waits for it any more."""
    widget = OwnLabel("nobody else knows me")
    # directly: on the thread that frees the widget
    widget.destroyed.connect(lambda: freed_on.append(threading.current_thread()), Qt.ConnectionType.DirectConnection)

    def work(_: Report) -> str:
        going.wait(5)
        said = widget.text()
        if error is not None:
            raise error
        return said

    return work


@pytest.mark.parametrize("error", [None, NotFoundError("There is no comment 7."), Cancelled()])
def test_what_the_work_holds_is_freed_on_the_gui_thread(
    qtbot: QtBot, background: Background, error: Exception | None
) -> None:
    freed_on: list[threading.Thread] = []
    going = threading.Event()
    background.read(holding_a_widget(freed_on, going, error))
    going.set()
    qtbot.waitUntil(lambda: bool(freed_on))
    assert freed_on == [threading.main_thread()]


def test_what_faulty_work_holds_is_freed_on_the_gui_thread(qtbot: QtBot, background: Background) -> None:
    freed_on: list[threading.Thread] = []
    going = threading.Event()
    with qtbot.captureExceptions() as raised:
        background.read(holding_a_widget(freed_on, going, ZeroDivisionError()))
        going.set()
        qtbot.waitUntil(lambda: bool(raised))
        raised.clear()
        qtbot.waitUntil(lambda: bool(freed_on))
    assert freed_on == [threading.main_thread()]


def test_a_walk_through_everything_waits_while_something_runs(
    qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    walked: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 10_000, 10_000))
    monkeypatch.setattr(gc, "collect", walked.append)
    going = threading.Event()
    job = background.read(lambda _: going.wait(5))
    background.garbage.collect()
    with qtbot.waitSignal(job.destroyed):
        going.set()
    background.garbage.collect()
    assert (walked[0], walked[-1]) == (0, 2)
