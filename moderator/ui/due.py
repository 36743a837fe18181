"""Tells what has fallen due: on the desktop where it may, and quietly in the window always."""

from datetime import datetime, time
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moderator.queues import Queue, QueueName
from moderator.ui import phrases
from moderator.ui.news import News, Numbers
from moderator.ui.preferences import Preferences

_EVERY_MS = 60_000


class Teller(Protocol):
    """Where messages go outside the window."""

    def tell(self, title: str, text: str) -> bool:
        """Show a message; False where there is no place for it."""

    def want_icon(self, *, is_wanted: bool) -> None:
        """Keep the icon there, or take it away."""


def clock() -> time:
    """Give the time of day as it is here."""
    return datetime.now().astimezone().time()


def is_quiet(now: time, since: str, until: str) -> bool:
    """Tell whether the desktop has to stay quiet now; the hours may go over midnight."""
    if not since or not until or since == until:
        return False
    start, end = time.fromisoformat(since), time.fromisoformat(until)
    return start <= now < end if start < end else now >= start or now < end


class Due(QObject):
    """Tells escalated comments whose time has run out and snoozed ones that are back; several in one message."""

    said = Signal(str)
    queue_wanted = Signal(object)

    def __init__(self, preferences: Preferences, news: News, teller: Teller, parent: QObject) -> None:
        super().__init__(parent)
        self.teller = teller
        self._preferences, self._news = preferences, news
        self._overdue: int | None = None
        self._brand: str | None = None
        self._queue = Queue()
        news.counted.connect(self._compare)
        preferences.changed.connect(self.obey)
        # nothing changes in the inbox when a time runs out
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(news.refresh)
        self._timer.start()
        self.obey()

    @Slot(int)
    def tell_woken(self, count: int) -> None:
        """Tell that so many snoozed comments are back."""
        self._tell(phrases.counted(count, "%n snoozed comment is back", "%n snoozed comments are back"), Queue())

    def tell(self, text: str, queue: Queue | None = None) -> None:
        """Tell something else; a click on it opens the queue, the usual one where none is given."""
        self._tell(text, queue or Queue())

    @Slot()
    def open_queue(self) -> None:
        """Open what was told of last."""
        self.queue_wanted.emit(self._queue)

    @Slot()
    def obey(self) -> None:
        """Have the icon that is preferred."""
        self.teller.want_icon(is_wanted=self._preferences.now.tray_icon)

    @Slot(object)
    def _compare(self, numbers: Numbers) -> None:
        overdue = sum(each.overdue for each in numbers.queues if each.name is QueueName.ESCALATED)
        # what was due before the window was opened, or belongs to another brand, has not just fallen due
        known = self._overdue if self._overdue is not None and self._brand == numbers.brand else overdue
        self._overdue, self._brand = overdue, numbers.brand
        if overdue > known:
            said = phrases.counted(overdue - known, "%n escalated comment is due", "%n escalated comments are due")
            self._tell(said, Queue(name=QueueName.ESCALATED))

    def _tell(self, text: str, queue: Queue) -> None:
        self._queue = queue
        self.said.emit(text)
        now = self._preferences.now
        if now.notify and not is_quiet(clock(), now.quiet_from, now.quiet_until):
            self.teller.tell("Moderator", text)
