"""The first rows of a file, under headings that tell which field each column becomes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from moderator.views import Preview

FIELDS = ("text", "author", "id", "created_at", "post", "parent_id", "lang")
"""What a person is asked about; the names are those that a mapping is given in."""
REQUIRED = "text"
Index = QModelIndex | QPersistentModelIndex


class MappingModel(QAbstractTableModel):
    """A preview's columns and rows; a column that is used says for what, on a second line of its heading."""

    def __init__(self, preview: Preview, names: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self._names = names
        self._used: dict[str, str] = {}

    def use(self, mapping: Mapping[str, str]) -> None:
        """Show in the headings which field each column becomes."""
        self._used = {column: self._names[field] for field, column in mapping.items() if field in self._names}
        if self._preview.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._preview.columns) - 1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows that were read."""
        return 0 if parent is not None and parent.isValid() else len(self._preview.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Count the file's columns."""
        return 0 if parent is not None and parent.isValid() else len(self._preview.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell on one line; a row may be shorter than the first."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._preview.rows[index.row()]
        return " ".join(row[index.column()].split()) if index.column() < len(row) else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Name the column, and what it is used for."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        column = self._preview.columns[section]
        return f"{column}\n→ {self._used[column]}" if column in self._used else f"{column}\n"
