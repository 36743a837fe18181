"""Lets the desk do what time brings: deliver what the grace has run out for, wake what was snoozed."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moderator.desk import Desk
from moderator.domain import Changes
from moderator.progress import Report
from moderator.ui.background import Background

_EVERY_MS = 2000


class Tending(QObject):
    """Asks the desk every few seconds, and never twice at once."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._is_tending = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._tend)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    @Slot()
    def _tend(self) -> None:
        if self._is_tending:
            return

        def act(report: Report) -> Changes:
            return self._desk.act_in_time(report)

        self._is_tending = True
        job = self._background.write(act)
        job.done.connect(self.changed)
        job.failed.connect(self.failed)
        job.ended.connect(self._look_around)

    @Slot()
    def _look_around(self) -> None:
        """Look for what goes wrong and get ready for a search, beside the decisions and not between them."""

        def look(report: Report) -> Changes:
            changes = self._desk.look_around(report)
            self._desk.prepare()
            return changes

        job = self._background.read(look)
        job.done.connect(self.changed)
        job.failed.connect(self.failed)
        job.ended.connect(self._rest)

    @Slot()
    def _rest(self) -> None:
        self._is_tending = False
