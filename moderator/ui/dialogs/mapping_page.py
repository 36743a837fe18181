"""Asks which column of a table is which part of a comment, over the table's first rows."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from moderator.ui import theme
from moderator.ui.dialogs.mapping_model import FIELDS, REQUIRED, MappingModel
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain
from moderator.views import Preview

WIDEST = 260
IN_A_ROW = 4


class Choice(QComboBox):
    """A list to choose from, with the arrow that says so: a style sheet would need a picture for it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow over the list's own looks."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(theme.current().faint))
        box = QRectF(self.rect()).adjusted(0, 0, -10, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), "▾")
        painter.end()


class MappingPage(QWidget):
    """One choice for each field; the import can begin once the text has its column."""

    accepted = Signal(object)
    """The mapping, field to column; an empty column means that the field is left out, whatever its name suggests."""
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = plain(wraps=True)
        self._problem = plain(role="error")
        self._choices = {field: Choice() for field in FIELDS}
        self._table = QTableView()
        self._model: MappingModel | None = None
        self._import = QPushButton(self.tr("Import"))
        self._skip = QPushButton(self.tr("Skip this file"))
        self._lay_out()
        self._import.clicked.connect(self._accept)
        self._skip.clicked.connect(self.skipped)
        for choice in self._choices.values():
            choice.currentIndexChanged.connect(self._check)

    def show_preview(self, path: Path, preview: Preview) -> None:
        """Ask about another file, beginning with what its column names suggest."""
        self._sentence.setText(
            self.tr("{file} does not say which column is the comment. Choose what each part is read from.").format(
                file=path.name
            )
        )
        self._model = MappingModel(preview, self._names(), self)
        self._table.setModel(self._model)
        for field, choice in self._choices.items():
            choice.blockSignals(True)
            choice.clear()
            choice.addItem(self.tr("— none —"), "")
            for column in preview.columns:
                choice.addItem(column, column)
            choice.setCurrentIndex(max(0, choice.findData(preview.mapping.get(field, ""))))
            choice.blockSignals(False)
        self._fit_columns()
        self._check()
        self._choices[REQUIRED].setFocus()

    def choose(self, field: str, column: str) -> None:
        """Read a field from a column, as if the person had chosen it."""
        self._choices[field].setCurrentIndex(self._choices[field].findData(column))

    def chosen(self) -> Mapping[str, str]:
        """Give the choices as they stand."""
        return {field: choice.currentData() for field, choice in self._choices.items()}

    def _names(self) -> Mapping[str, str]:
        said = (
            self.tr("Comment text"),
            self.tr("Author"),
            self.tr("Comment id"),
            self.tr("Time"),
            self.tr("Post"),
            self.tr("Reply to (id)"),
            self.tr("Language"),
        )
        return dict(zip(FIELDS, said, strict=True))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._sentence)
        column.addLayout(self._fields())
        frame = Panel()
        frame.body.setContentsMargins(1, 6, 1, 6)
        frame.body.addWidget(self._table)
        column.addWidget(frame, 1)
        self._set_up_table()
        row = QHBoxLayout()
        row.addWidget(self._problem, 1)
        row.addWidget(self._skip)
        row.addWidget(self._import)
        theme.mark(self._import, "primary")
        self._skip.setAutoDefault(False)
        self._import.setDefault(True)
        column.addLayout(row)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for place, (field, name) in enumerate(self._names().items()):
            said = self.tr("{field} (required)").format(field=name) if field == REQUIRED else name
            label = QLabel(said)
            theme.mark(label, "key")
            label.setBuddy(self._choices[field])
            self._choices[field].setAccessibleName(said)
            row, column = divmod(place, IN_A_ROW)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(self._choices[field], 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _set_up_table(self) -> None:
        theme.mark(self._table, "lines")
        self._table.setShowGrid(False)
        self._table.setAccessibleName(self.tr("The file's first rows"))
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _fit_columns(self) -> None:
        self._table.resizeColumnsToContents()
        head = self._table.horizontalHeader()
        for place in range(head.count()):
            head.resizeSection(place, min(max(head.sectionSize(place), 90), WIDEST))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def _check(self) -> None:
        chosen = {field: column for field, column in self.chosen().items() if column}
        if self._model is not None:
            self._model.use(chosen)
        twice = next((c for c in chosen.values() if list(chosen.values()).count(c) > 1), None)
        if twice is not None:
            self._problem.setText(self.tr("“{column}” is chosen twice.").format(column=twice))
        elif REQUIRED not in chosen:
            self._problem.setText(self.tr("Choose the column that holds the comments' text."))
        else:
            self._problem.clear()
        self._import.setEnabled(twice is None and REQUIRED in chosen)

    @Slot()
    def _accept(self) -> None:
        self.accepted.emit(self.chosen())
