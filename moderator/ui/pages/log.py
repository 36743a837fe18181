"""The moderation log: who did what, when and why, and the proof that nobody altered it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from moderator.desk import Desk
from moderator.domain import CommentId, GestureId
from moderator.progress import Report
from moderator.ui import theme
from moderator.ui.background import Background, Work
from moderator.ui.dialogs.job_bar import JobBar
from moderator.ui.pages import log_words
from moderator.ui.pages.log_chain import ChainPill
from moderator.ui.pages.log_filters import Kept, LogFilters
from moderator.ui.pages.log_model import LogModel
from moderator.ui.pages.log_side import LogSide
from moderator.ui.pages.log_table import LogTable
from moderator.views import LogFilter

FORMATS = {"csv": "CSV (*.csv)", "jsonl": "JSON lines (*.jsonl)"}


class LogPage(QWidget):
    """Filters, table, and the chosen line with its comment's story."""

    failed = Signal(object)
    said = Signal(str)
    comment_wanted = Signal(object)
    undo_asked = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._is_opened = False
        self._model = LogModel(desk, background, self)
        self._filters = LogFilters()
        self._table = LogTable(self._model)
        self._side = LogSide(desk, background)
        self._chain = ChainPill(desk, background)
        self._count = QLabel()
        self._job = JobBar()
        self._export = self._export_button()
        self._lay_out()
        self._connect()
        self.mask_coarse(desk.settings.mask_coarse)

    @property
    def start(self) -> QWidget:
        """Where the work begins; no focus proxy, since Tab would jump over whatever stands before it."""
        return self._table.view

    @Slot()
    def refresh(self) -> None:
        """Show what was decided, delivered and undone since."""
        self._model.show_only(self._filters.chosen())
        people = self._background.read(_naming_people(self._desk))
        people.done.connect(self._filters.offer_people)
        people.failed.connect(self.failed)
        if self._chain.is_empty:
            self._chain.verify()

    def kept_filters(self) -> Kept:
        """Give what is filtered by."""
        return self._filters.kept()

    def take_filters(self, kept: Kept) -> None:
        """Filter by what another page filtered by; the log is read when it is turned to."""
        self._filters.take(kept)

    def show_comment(self, comment_id: CommentId) -> None:
        """Show one comment's decisions."""
        self._filters.show_comment(comment_id)

    @Slot(bool)
    def mask_coarse(self, is_masking: bool) -> None:  # noqa: FBT001 - the signal's argument
        """Put coarse comments under dots until they are asked for, or show them."""
        self._side.is_masking = is_masking
        self._model.mask(is_masking=is_masking)

    def remembered(self) -> bytes:
        """Give the widths of the table's columns."""
        return bytes(self._table.view.horizontalHeader().saveState().data())

    def recall(self, state: bytes) -> None:
        """Give the columns their widths again; what is no such state is passed over."""
        if state:
            self._table.view.horizontalHeader().restoreState(state)
            self._table.give_actions_room()

    @Slot(object)
    def export_to(self, path: Path) -> None:
        """Write the decisions that the filters let through, as the file's ending says."""
        job = self._background.read(_exporting(self._desk, path, self._filters.chosen()))
        job.done.connect(self._say_exported)
        job.failed.connect(self.failed)
        self._job.follow(job, self.tr("Exporting"))

    def showEvent(self, event: QShowEvent) -> None:
        """Read the log whenever the page is turned to, and prove its chain when that is the first time."""
        super().showEvent(event)
        if event.spontaneous():
            return
        self.setFocus()
        self.refresh()
        if not self._is_opened:
            self._is_opened = True
            self._chain.verify()

    def _export_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Export ▾"))
        button.setAccessibleName(self.tr("Export the decisions shown"))
        menu = QMenu(button)
        menu.addAction(self.tr("CSV…")).triggered.connect(self._ask_for_csv)
        menu.addAction(self.tr("JSON lines…")).triggered.connect(self._ask_for_jsonl)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        theme.mark(self, "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("Moderation log"))
        theme.mark(title, "title")
        theme.mark(self._count, "mute")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(self._chain)
        head.addStretch(1)
        head.addWidget(self._job)
        head.addWidget(self._export)
        filters = QHBoxLayout()
        filters.addWidget(self._filters, 1)
        filters.addWidget(self._count)
        split = QHBoxLayout()
        split.setSpacing(14)
        split.addWidget(self._table, 1)
        split.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(filters)
        column.addLayout(split, 1)

    def _connect(self) -> None:
        self._filters.changed.connect(self._filter)
        self._table.entry_chosen.connect(self._side.show_entry)
        self._table.everything_wanted.connect(self._filters.clear)
        self._side.comment_wanted.connect(self.comment_wanted)
        self._side.gesture_wanted.connect(self._show_gesture)
        self._side.taught.connect(self.refresh)
        self._side.undo_asked.connect(self.undo_asked)
        self._model.fetched.connect(self._show_count)
        for part in (self._model, self._side, self._chain):
            part.failed.connect(self.failed)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._filters.focus_words)

    @Slot()
    def _filter(self) -> None:
        self._model.show_only(self._filters.chosen())

    @Slot(object)
    def _show_gesture(self, gesture: GestureId) -> None:
        self._filters.show_gesture(gesture)

    @Slot(int)
    def _show_count(self, count: int) -> None:
        self._count.setText(log_words.decisions(count))

    @Slot(object)
    def _say_exported(self, outcome: tuple[int, Path]) -> None:
        count, path = outcome
        told = self.tr("Exported {decisions} to {file}")
        self.said.emit(told.format(decisions=log_words.decisions(count), file=path.name))

    @Slot()
    def _ask_for_csv(self) -> None:
        self._ask_where("csv")

    @Slot()
    def _ask_for_jsonl(self) -> None:
        self._ask_where("jsonl")

    def _ask_where(self, suffix: str) -> None:
        dialog = QFileDialog(self, self.tr("Export the log"), f"moderation-log.{suffix}", FORMATS[suffix])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._export_file)
        dialog.open()

    @Slot(str)
    def _export_file(self, path: str) -> None:
        self.export_to(Path(path))


# Work is made outside the page: what a worker thread holds last, it also destroys, and no widget may die there.
def _naming_people(desk: Desk) -> Work:
    def name_people(_: Report) -> tuple[str, ...]:
        return desk.log.moderators()

    return name_people


def _exporting(desk: Desk, path: Path, wanted: LogFilter) -> Work:
    def export(report: Report) -> tuple[int, Path]:
        return desk.log.export(path, wanted, report), path

    return export
