"""How many comments the open queue holds, counted off the GUI thread."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moderator.desk import Desk
from moderator.progress import Report
from moderator.queues import Queue, Size
from moderator.ui.background import Background, Work

_SOON_MS = 100


class Counting(QObject):
    """Tells the size of the queue that was asked about last; late answers about others are dropped."""

    counted = Signal(object, object)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._queue = Queue()
        self._is_counting = False
        self._is_stale = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._count_again)

    def count_soon(self, queue: Queue) -> None:
        """Count a queue when the window has painted what comes first."""
        self._queue = queue
        if not self._soon.isActive():
            self._soon.start()

    def count(self, queue: Queue) -> None:
        """Count a queue; what is asked for during a count is one count after it."""
        self._soon.stop()
        self._queue = queue
        if self._is_counting:
            self._is_stale = True
            return
        self._is_counting, self._is_stale = True, False
        job = self._background.read(_counting(self._desk, queue))
        job.done.connect(self._tell)
        job.ended.connect(self._settle)

    @Slot(object)
    def _tell(self, counted: tuple[Queue, Size]) -> None:
        if counted[0] == self._queue:
            self.counted.emit(*counted)

    @Slot()
    def _settle(self) -> None:
        self._is_counting = False
        if self._is_stale:
            self._count_again()

    @Slot()
    def _count_again(self) -> None:
        self.count(self._queue)


def _counting(desk: Desk, queue: Queue) -> Work:
    def count(_: Report) -> tuple[Queue, Size]:
        return queue, desk.queues.size(queue)

    return count
