"""The window of an import: asks about columns where it must, shows how far it is, and tells what came of it."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from moderator.desk import Desk
from moderator.errors import ModeratorError
from moderator.progress import Report
from moderator.ui.background import Background, Job, Work
from moderator.ui.dialogs.job_bar import JobBar
from moderator.ui.dialogs.mapping_page import MappingPage
from moderator.ui.dialogs.outcome import End, Outcome
from moderator.ui.dialogs.outcome_page import OutcomePage
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say_error
from moderator.views import Preview, Taken


class ImportDialog(QDialog):
    """Takes files in, one after the other; closing it while one is on its way stops that one first."""

    taken = Signal(object)
    """What came of a file; after a stop it has no counts, since what was kept is known by the inbox alone."""

    def __init__(
        self, desk: Desk, background: Background, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._waiting = list(paths)
        self._total = len(paths)
        self._path = Path()
        self._preview: Preview | None = None
        self._outcomes: list[Outcome] = []
        self._job: Job | None = None
        self._is_closing = False
        self._place = plain(role="subtitle")
        self._progress = ProgressPage()
        self._pages = QStackedWidget()
        self._lay_out()

    # the other two pages are made when they are needed, so that the dialog opens without a pause
    @cached_property
    def _mapping(self) -> MappingPage:
        page = MappingPage()
        page.accepted.connect(self._take)
        page.skipped.connect(self._skip)
        self._pages.addWidget(page)
        return page

    @cached_property
    def _outcome(self) -> OutcomePage:
        page = OutcomePage(self._desk, self._background)
        page.closed.connect(self.reject)
        self._pages.addWidget(page)
        return page

    @property
    def path(self) -> Path:
        """The file that is being taken in, or was the last one."""
        return self._path

    def showEvent(self, event: QShowEvent) -> None:
        """Begin when the window is first seen."""
        super().showEvent(event)
        if self._job is None and not self._outcomes and self._preview is None:
            self._begin_next()

    def reject(self) -> None:
        """Close, by Escape or the window's cross; what runs is stopped first."""
        if self._job is None:
            super().reject()
        else:
            self._is_closing = True
            self._job.cancel()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.resize(860, 560)
        self._pages.addWidget(self._progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._place)
        column.addWidget(self._pages, 1)

    def _begin_next(self) -> None:
        if not self._waiting:
            self._finish()
            return
        self._path = self._waiting.pop(0)
        number = self._total - len(self._waiting)
        self._place.setText(
            self._path.name
            if self._total == 1
            else self.tr("{number} of {total} · {file}").format(number=number, total=self._total, file=self._path.name)
        )
        job = self._background.read(_looking(self._desk, self._path))
        job.done.connect(self._ask_or_take)
        self._follow(job, self.tr("Looking at the file"))

    @Slot(object)
    def _ask_or_take(self, preview: Preview) -> None:
        self._preview = preview
        if self._is_closing:
            self._job = None
        elif preview.is_complete:
            self._take(None)
        else:
            self._job = None
            self._mapping.show_preview(self._path, preview)
            self._pages.setCurrentWidget(self._mapping)

    @Slot(object)
    def _take(self, mapping: Mapping[str, str] | None) -> None:
        job = self._background.write(_taking(self._desk, self._path, mapping))
        job.done.connect(self._keep)
        self._follow(job, self.tr("Taking comments in"))

    def _follow(self, job: Job, what: str) -> None:
        self._job = job
        job.failed.connect(self._refuse)
        job.ended.connect(self._end)
        self._progress.bar.follow(job, what)
        self._pages.setCurrentWidget(self._progress)

    @Slot(object)
    def _keep(self, taken: Taken) -> None:
        self._settle(Outcome(path=self._path, end=End.DONE, taken=taken))
        self.taken.emit(taken)

    @Slot(object)
    def _refuse(self, error: ModeratorError) -> None:
        self._settle(Outcome(path=self._path, end=End.REFUSED, sentence=say_error(error)))

    @Slot()
    def _skip(self) -> None:
        self._settle(Outcome(path=self._path, end=End.SKIPPED))
        self._begin_next()

    def _settle(self, outcome: Outcome) -> None:
        self._outcomes.append(outcome)
        self._job = None

    @Slot()
    def _end(self) -> None:
        """Go on after a job; one that ended and told nothing was stopped."""
        if self.sender() is self._job:
            self._settle(Outcome(path=self._path, end=End.STOPPED))
            self._outcomes += [Outcome(path=path, end=End.SKIPPED) for path in self._waiting]
            self._waiting.clear()
            self.taken.emit(Taken(stream=self._path.stem, format=self._preview.format if self._preview else ""))
        if self._is_closing:
            self.reject()
        elif self._job is None and self._pages.currentWidget() is self._progress:
            self._begin_next()

    def _finish(self) -> None:
        self._place.setText(self.tr("Import") if self._total > 1 else self._path.name)
        self._outcome.show_outcomes(self._outcomes)
        self._pages.setCurrentWidget(self._outcome)


# Work is made outside the window: what a worker thread holds last, it also destroys, and no widget may die there.
def _looking(desk: Desk, path: Path) -> Work:
    def look(_: Report) -> Preview:
        return desk.inbox.preview(path)

    return look


def _taking(desk: Desk, path: Path, mapping: Mapping[str, str] | None) -> Work:
    def take(report: Report) -> Taken:
        return desk.inbox.take(path, mapping=mapping, report=report)

    return take


class ProgressPage(QWidget):
    """How far the file is, and what Stop means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = JobBar()
        hint = plain(
            self.tr("Stop keeps what was taken until then. Importing the same file again goes on from there."),
            "mute",
            wraps=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.bar)
        column.addWidget(hint)
        column.addStretch(3)
