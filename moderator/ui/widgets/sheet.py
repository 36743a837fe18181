"""A small table as high as its rows, which scrolls with the page that it stands on."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QSizePolicy, QTableView, QWidget

from moderator.ui import sizes
from moderator.ui.widgets.sheet_delegate import SheetDelegate
from moderator.ui.widgets.sheet_model import Row, SheetModel

ONE_LINE, TWO_LINES = 34, 50
STRETCHED = 0
"""In place of a width: the column takes what is left."""


class Sheet(QTableView):
    """Shows rows; where they can be chosen, one always is."""

    chosen = Signal(object)
    """The key of the row that a person turned to."""

    def __init__(
        self, name: str, columns: Sequence[tuple[str, int]], parent: QWidget | None = None, *, is_choice: bool = True
    ) -> None:
        super().__init__(parent)
        self._is_choice = is_choice
        self._most = 0
        self._height = ONE_LINE
        self._widths = [width for _, width in columns]
        self._is_showing = False
        self.rows = SheetModel([title for title, _ in columns], self)
        self.setModel(self.rows)
        self.setItemDelegate(SheetDelegate(self))
        self.setAccessibleName(name)
        self._set_up()
        for place, (_, width) in enumerate(columns):
            if width == STRETCHED:
                self.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            else:
                self.setColumnWidth(place, sizes.px(width))
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_rows(self, rows: Sequence[Row], *, height: int = ONE_LINE, most: int = 0) -> None:
        """Show other rows, at most so many of them at once; what was chosen stays so, else the first row is."""
        before = self.key()
        self._most = most
        self._is_showing = True
        self._height = height
        self.verticalHeader().setDefaultSectionSize(sizes.px(height))
        self.rows.show(rows)
        self.clearSpans()
        for place, row in enumerate(rows):
            self.setRowHeight(place, sizes.px(ONE_LINE if row.spans else height))
            if row.spans:
                self.setSpan(place, len(row.cells) - 1, 1, self.rows.columnCount() - len(row.cells) + 1)
        self.updateGeometry()
        if rows:
            self.setCurrentIndex(self.rows.index(max(self.rows.place(before), 0), 0))
        self._is_showing = False

    def choose(self, key: object) -> None:
        """Turn to a row without telling anybody; one that is not there changes nothing."""
        place = self.rows.place(key)
        if place >= 0:
            self._is_showing = True
            self.setCurrentIndex(self.rows.index(place, 0))
            self._is_showing = False

    def key(self) -> Any:
        """Give what the row stands for that is turned to; None without rows."""
        current = self.currentIndex()
        # not through the model's roles: a member of an enumeration would come back from Qt as a mere text
        return self.rows.row(current.row()).key if current.isValid() else None

    def refit(self) -> None:
        """Give rows and columns the room that the text needs."""
        self.verticalHeader().setDefaultSectionSize(sizes.px(self._height))
        for place in range(self.rows.rowCount()):
            self.setRowHeight(place, sizes.px(ONE_LINE if self.rows.row(place).spans else self._height))
        for place, width in enumerate(self._widths):
            if width != STRETCHED:
                self.setColumnWidth(place, sizes.px(width))

    def sizeHint(self) -> QSize:
        """Be as high as the rows."""
        count = self.rows.rowCount()
        if self._most:
            count = min(count, self._most)
        rows = sum(self.rowHeight(place) for place in range(count))
        return QSize(200, self.horizontalHeader().sizeHint().height() + rows)

    def minimumSizeHint(self) -> QSize:
        """Be as high, and as narrow as it must."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the window's commands: there are too few rows to search them by typing."""
        if event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        modes = QAbstractItemView.SelectionMode
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(modes.SingleSelection if self._is_choice else modes.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(sizes.px(ONE_LINE))
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(24)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_showing:
            self.chosen.emit(self.rows.row(current.row()).key)
