"""Runs the desk's work off the GUI thread."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from moderator.errors import Cancelled, ModeratorError
from moderator.progress import Progress, Report
from moderator.ui.garbage import Garbage

Work = Callable[[Report], Any]


class Job(QObject):
    """One piece of work; its signals always arrive on the GUI thread, `ended` last and always.

    The work is let go of on the GUI thread as well: it may be the last that holds a widget, and Qt dies of a widget
    that is freed on a worker.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    _reported = Signal(object)
    _settled = Signal(object)

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work | None = work
        self._stop = Event()
        # queued by name: a future that is done already calls back in whichever thread asks
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def run(self) -> Any:
        """Do the work; called on a worker thread, which never holds it last."""
        return self._work(self._report) if self._work is not None else None

    def settle(self, future: Future[Any]) -> None:
        """Hand the outcome over to the GUI thread."""
        self._settled.emit(future)

    def _report(self, progress: Progress) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._reported.emit(progress)

    @Slot(object)
    def _settle(self, future: Future[Any]) -> None:
        error = None if future.cancelled() else future.exception()
        try:
            if future.cancelled() or isinstance(error, Cancelled):
                pass
            elif error is None:
                self.done.emit(future.result())
            elif isinstance(error, ModeratorError):
                self.failed.emit(error)
            else:
                sys.excepthook(type(error), error, error.__traceback__)
        finally:
            self._work = None
            _let_go_of_frames(error)
            self.ended.emit()
            self.deleteLater()


def _let_go_of_frames(error: BaseException | None) -> None:
    """Drop the tracebacks, here and now: their frames hold the work, and the worker may still hold the error."""
    while error is not None:
        error.__traceback__ = None
        error = error.__cause__ or error.__context__


class Background(QObject):
    """Starts jobs: writers one at a time, everything else side by side."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = ThreadPoolExecutor(4, "reader")
        self._is_closed = False
        self.garbage = Garbage(self, self.is_busy)

    def read(self, work: Work) -> Job:
        """Run work that leaves the store as it is."""
        return self._start(work, self._readers)

    def write(self, work: Work) -> Job:
        """Run work that changes the store, after the writes before it."""
        return self._start(work, self._writer)

    def is_busy(self) -> bool:
        """Tell whether any job has not ended yet."""
        return bool(self.running())

    def running(self) -> list[Job]:
        """Give the jobs that have not ended yet."""
        return self.findChildren(Job)

    def close(self) -> None:
        """Drop what waits, stop what reports, and wait for what runs; jobs after this never start."""
        if self._is_closed:
            return
        self._is_closed = True
        for job in self.findChildren(Job):
            job.cancel()
        # a decision that was given must not be lost on the way out: writers run dry, readers are dropped
        self._writer.shutdown(cancel_futures=False)
        self._readers.shutdown(cancel_futures=True)
        self.garbage.stop()

    def _start(self, work: Work, pool: ThreadPoolExecutor) -> Job:
        job = Job(work, self)
        if not self._is_closed:
            pool.submit(job.run).add_done_callback(job.settle)
        return job
