"""How far a job is, and the button that stops it."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from moderator.progress import Progress
from moderator.ui import phrases, theme
from moderator.ui.background import Job

PATIENCE_MS = 300
"""Work that is over sooner needs no bar."""


class JobBar(QWidget):
    """Follows one job at a time, and is not seen until it takes long."""

    stopped = Signal()
    """The person pressed Stop; the job ends at its next report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._what = ""
        self._phases: Mapping[str, str] = {}
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.said = QLabel()
        self.bar = QProgressBar()
        self.stop = QPushButton(self.tr("Stop"))
        self._lay_out()
        self.hide()

    def follow(self, job: Job, what: str, phases: Mapping[str, str] | None = None) -> None:
        """Show how far a job is until it ends; `what` names it, and `phases` what it says it is at."""
        self._job, self._what, self._phases = job, what, phases or {}
        self.said.setText(what)
        self.bar.setAccessibleName(what)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        job.progressed.connect(self._progress)
        job.ended.connect(self._end)
        self._patience.start()

    def _lay_out(self) -> None:
        theme.mark(self.said, "mute")
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(140)
        # Enter in a dialog must not stop its work
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.said)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)

    @Slot(object)
    def _progress(self, progress: Progress) -> None:
        done = phrases.number(progress.done)
        if progress.total:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(min(progress.done, progress.total))
            done = self.tr("{done} of {total}").format(done=done, total=phrases.number(progress.total))
        self.said.setText(f"{self._phases.get(progress.what, self._what)} · {done}")

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.stop.setEnabled(False)
            self.said.setText(self.tr("Stopping…"))
            self.stopped.emit()

    @Slot()
    def _end(self) -> None:
        # the next job may be followed already when the one before it says goodbye
        if self.sender() is self._job:
            self._patience.stop()
            self._job = None
            self.hide()
