"""The list of rules, in the order in which they are asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from moderator.domain import RuleState
from moderator.rulings import RuleSummary
from moderator.ui import ruling_names, ruling_words
from moderator.ui.core_sentences import say_sentence
from moderator.ui.widgets.text import tip

ROW = Qt.ItemDataRole.UserRole
_MIME = "application/x-moderator-rule"
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A line of the list; a rule that nobody has kept yet has no summary."""

    key: str
    name: str
    summary: RuleSummary | None = None
    is_edited: bool = False
    conflicts: int = 0

    @property
    def state(self) -> RuleState:
        """Give the state, draft for what was never kept."""
        return self.summary.state if self.summary is not None else RuleState.DRAFT


class RulesListModel(QAbstractListModel):
    """Rows that are replaced as a whole; dropping one elsewhere only tells that it is wished there."""

    moved = Signal(str, int)
    """The key of a rule, and the row that it shall have."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RuleRow, ...] = ()
        self.can_move = False

    def show_rows(self, rows: Sequence[RuleRow]) -> None:
        """Show other rows."""
        is_same = [row.key for row in rows] == [row.key for row in self._rows]
        if is_same:
            self._rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, place: int) -> RuleRow:
        """Give a row."""
        return self._rows[place]

    def rows(self) -> tuple[RuleRow, ...]:
        """Give all rows."""
        return self._rows

    def place(self, key: str) -> int:
        """Say where a rule stands; -1 when it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Say a row; `ROW` gives all of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(marks(row)) or None
            case _ if role == ROW:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be taken elsewhere by whoever may change their order."""
        usual = super().flags(index)
        if not self.can_move:
            return usual
        can_go = index.isValid() and self._rows[index.row()].summary is not None
        return usual | (Qt.ItemFlag.ItemIsDragEnabled if can_go else Qt.ItemFlag.ItemIsDropEnabled)

    def supportedDropActions(self) -> Qt.DropAction:
        """Move, and never copy."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Say what a dragged row is."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Say which row is dragged."""
        carried = QMimeData()
        carried.setData(_MIME, QByteArray(self._rows[indexes[0].row()].key.encode()))
        return carried

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Tell where a row is wished; it moves when the desk has moved it."""
        key = bytes(data.data(_MIME).data()).decode()
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        before = self.place(key)
        if before < 0:
            return False
        self.moved.emit(key, target - 1 if target > before else target)
        # not True: the view would take the row out by itself
        return False


def marks(row: RuleRow) -> str:
    """Say what of a rule wants to be looked at."""
    said = []
    if row.summary is not None and row.summary.stopped:
        said.append(say_sentence(row.summary.stopped))
    if row.conflicts:
        said.append(ruling_words.conflicting())
    return "\n".join(said)


def spoken(row: RuleRow) -> str:
    """Say a row to whoever cannot see it."""
    summary = row.summary
    parts = [row.name, ruling_names.state(row.state, summary.version if summary is not None else 0)]
    if summary is not None:
        parts.append(ruling_words.figures(summary))
    parts += [ruling_words.unkept()] if row.is_edited else []
    return ", ".join(filter(None, [*parts, marks(row)]))
