"""Runs the desk's work off the GUI thread."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from moderator.errors import Cancelled, ModeratorError
from moderator.progress import Progress, Report
from moderator.ui.garbage import Garbage

Work = Callable[[Report], Any]


class Job(QObject):
    """One piece of work; its signals always arrive on the GUI thread, `ended` last and always."""

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    _reported = Signal(object)
    _settled = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        # queued by name: a future that is done already calls back in whichever thread asks
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        self._settled.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def run(self, work: Work) -> Any:
        """Do the work; called on a worker thread."""
        return work(self._report)

    def settle(self, future: Future[Any]) -> None:
        """Hand the outcome over to the GUI thread."""
        self._settled.emit(future)

    def _report(self, progress: Progress) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._reported.emit(progress)

    @Slot(object)
    def _settle(self, future: Future[Any]) -> None:
        try:
            outcome = future.result()
        except (Cancelled, CancelledError):
            pass
        except ModeratorError as error:
            self.failed.emit(error)
        else:
            self.done.emit(outcome)
        finally:
            self.ended.emit()
            self.deleteLater()


class Background(QObject):
    """Starts jobs: writers one at a time, everything else side by side."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = ThreadPoolExecutor(4, "reader")
        self._is_closed = False
        self._garbage = Garbage(self)

    def read(self, work: Work) -> Job:
        """Run work that leaves the store as it is."""
        return self._start(work, self._readers)

    def write(self, work: Work) -> Job:
        """Run work that changes the store, after the writes before it."""
        return self._start(work, self._writer)

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
        self._garbage.stop()

    def _start(self, work: Work, pool: ThreadPoolExecutor) -> Job:
        job = Job(self)
        if not self._is_closed:
            pool.submit(job.run, work).add_done_callback(job.settle)
        return job
