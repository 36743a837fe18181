"""Shows what came of an import: counts, and the lines that could not be taken."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from moderator.desk import Desk
from moderator.errors import ModeratorError
from moderator.progress import Report
from moderator.ui import phrases, theme
from moderator.ui.background import Background, Work
from moderator.ui.dialogs.bad_lines_model import BadLinesModel
from moderator.ui.dialogs.mapping_page import Choice
from moderator.ui.dialogs.outcome import End, Outcome
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say_error
from moderator.views import Taken


class OutcomePage(QWidget):
    """One file at a time; with several, a list chooses which."""

    closed = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._outcomes: Sequence[Outcome] = ()
        self._files = Choice()
        self._sentence = plain(role="strong", wraps=True)
        self._counts = Counts()
        self._bad = BadLinesModel(self)
        self._table = QTableView()
        self._frame = Panel()
        self._below = plain(role="mute", wraps=True)
        self.save = QPushButton(self.tr("Save bad lines…"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self._files.currentIndexChanged.connect(self._show_file)
        self.save.clicked.connect(self._ask_where)
        self.close_button.clicked.connect(self.closed)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show what came of all files, beginning with the first that needs a look."""
        self._outcomes = outcomes
        self._files.clear()
        self._files.addItems([f"{outcome.path.name} — {self._summary(outcome)}" for outcome in outcomes])
        self._files.setVisible(len(outcomes) > 1)
        worst = next((place for place, each in enumerate(outcomes) if each.end is not End.DONE), 0)
        self._files.setCurrentIndex(worst)
        self._show_file(worst)
        self.close_button.setFocus()

    def save_to(self, path: Path) -> None:
        """Write the bad lines of the file that is shown."""
        taken = self._shown.taken
        if taken is None:
            return
        job = self._background.read(_saving(self._desk, taken, path))
        job.done.connect(self._say_saved)
        job.failed.connect(self._say_failed)

    @property
    def _shown(self) -> Outcome:
        return self._outcomes[max(0, self._files.currentIndex())]

    def _summary(self, outcome: Outcome) -> str:
        if outcome.taken is not None:
            return self.tr("{count} new").format(count=phrases.number(outcome.taken.new))
        return {
            End.STOPPED: self.tr("stopped"),
            End.SKIPPED: self.tr("left out"),
            End.REFUSED: self.tr("not taken"),
        }.get(outcome.end, "")

    def _sentence_of(self, outcome: Outcome) -> str:
        if outcome.taken is not None:
            kind = outcome.taken.format
            kind = kind.upper() if kind.islower() else kind
            return self.tr("{file} was taken in as {format}.").format(file=outcome.path.name, format=kind)
        if outcome.end is End.STOPPED:
            return self.tr(
                "{file} was stopped. What was taken until then is kept; importing it again goes on from there."
            ).format(file=outcome.path.name)
        if outcome.end is End.SKIPPED:
            return self.tr("{file} was left out; nothing was changed.").format(file=outcome.path.name)
        return outcome.sentence

    def _lay_out(self) -> None:
        self._files.setAccessibleName(self.tr("File"))
        table = self._table
        theme.mark(table, "lines")
        table.setShowGrid(False)
        table.setModel(self._bad)
        table.setAccessibleName(self.tr("Lines that could not be taken"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setColumnWidth(0, 72)
        table.setColumnWidth(1, 400)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme.mark(self.close_button, "primary")
        self.save.setAutoDefault(False)
        buttons = QHBoxLayout()
        for widget, stretch in ((self._below, 1), (self.save, 0), (self.close_button, 0)):
            buttons.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._files, self._sentence, self._counts):
            column.addWidget(part)
        self._frame.body.setContentsMargins(1, 6, 1, 6)
        self._frame.body.addWidget(table)
        column.addWidget(self._frame, 1)
        column.addStretch(0)
        column.addLayout(buttons)

    @Slot(int)
    def _show_file(self, place: int) -> None:
        if not 0 <= place < len(self._outcomes):
            return
        outcome = self._outcomes[place]
        self._sentence.setText(self._sentence_of(outcome))
        theme.mark(self._sentence, "error" if outcome.end is End.REFUSED else "strong")
        self._counts.setVisible(outcome.taken is not None)
        bad = outcome.taken.bad if outcome.taken else ()
        self._bad.show_lines(bad)
        self._frame.setVisible(bool(bad))
        self.save.setVisible(bool(bad))
        self._below.clear()
        if outcome.taken is not None:
            self._counts.show_taken(outcome.taken)
            if outcome.taken.escalated:
                count = phrases.number(outcome.taken.escalated)
                self._below.setText(self.tr("Escalated by rules: {count}").format(count=count))

    @Slot()
    def _ask_where(self) -> None:
        name = f"{self._shown.path.stem}-bad-lines.csv"
        dialog = QFileDialog(self, self.tr("Save the bad lines"), name, "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._save_file)
        dialog.open()

    @Slot(str)
    def _save_file(self, path: str) -> None:
        self.save_to(Path(path))

    @Slot(object)
    def _say_saved(self, path: Path) -> None:
        self._below.setText(self.tr("Saved to {file}").format(file=path.name))

    @Slot(object)
    def _say_failed(self, error: ModeratorError) -> None:
        self._below.setText(say_error(error))


def _saving(desk: Desk, taken: Taken, path: Path) -> Work:
    def save(_: Report) -> Path:
        desk.inbox.save_bad(taken, path)
        return path

    return save


class Counts(QWidget):
    """A tile for each count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        names = (
            self.tr("new"),
            self.tr("known already"),
            self.tr("edited since"),
            self.tr("skipped, no comments"),
            self.tr("bad lines"),
        )
        self._tiles = [(name, plain(role="title")) for name in names]
        for name, count in self._tiles:
            tile = Panel()
            tile.body.setContentsMargins(14, 10, 14, 10)
            tile.body.setSpacing(0)
            tile.body.addWidget(count)
            tile.body.addWidget(plain(name, "mute"))
            row.addWidget(tile, 1)

    def show_taken(self, taken: Taken) -> None:
        """Show a file's counts."""
        numbers = (taken.new, taken.known, taken.edited, taken.skipped, len(taken.bad))
        for (name, label), number in zip(self._tiles, numbers, strict=True):
            label.setText(phrases.number(number))
            label.setAccessibleName(f"{phrases.number(number)} {name}")
