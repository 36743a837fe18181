"""A small table of which all rows are known: what stands in its cells, and how it is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from moderator.ui.widgets.text import tip

CELL = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A share from 0 to 1 that is drawn: `low` is what is certain, `mark` what was wanted; no value is an empty bar."""

    value: float | None
    low: float
    mark: float
    tint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in a cell: a line, and a quieter one below it; inks and tints are names of the palette.

    `aside` goes on in the line, quietly. With a `tint`, the line is a chip. A `share` is drawn in place of the line,
    which a screen reader still hears.
    """

    text: str = ""
    aside: str = ""
    below: str = ""
    ink: str = "ink"
    below_ink: str = "mute"
    tint: str = ""
    tip: str = ""
    is_strong: bool = False
    share: Share | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Cells from left to right, and what the row stands for; with `spans`, the last cell goes on to the right edge."""

    key: Any
    cells: Sequence[Cell]
    spans: bool = False


class SheetModel(QAbstractTableModel):
    """Rows that are replaced as a whole; equal keys keep their place, so that a choice stays."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        is_same = [row.key for row in rows] == [row.key for row in self._rows]
        if not is_same:
            self.beginResetModel()
        self._rows = rows
        if not is_same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._titles) - 1))

    def row(self, place: int) -> Row:
        """Give a row."""
        return self._rows[place]

    def place(self, key: object) -> int:
        """Say in which row something stands; -1 when it is not there."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the columns."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Say a cell; `CELL` gives all of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()] if index.column() < len(row.cells) else Cell()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return tip(cell.tip) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                said = ", ".join(filter(None, (cell.text, cell.aside, cell.below)))
                title = self._titles[index.column()]
                return f"{title}: {said}" if title and said else said
            case _ if role == CELL:
                return cell
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Name the columns, in capitals for the eye alone."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._titles):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._titles[section].upper()
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._titles[section]
        return None
