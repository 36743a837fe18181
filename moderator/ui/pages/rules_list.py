"""The rules beside their editor: one is open; they are brought into another order by dragging or by Alt and arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from moderator.ui.pages.rules_list_delegate import RulesListDelegate
from moderator.ui.pages.rules_list_model import RuleRow, RulesListModel

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RulesList(QListView):
    """Where there are rules, one is open always."""

    chosen = Signal(str)
    """The key of the rule that a person turned to."""
    moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RulesListModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RulesListDelegate(self))
        self.setAccessibleName(self.tr("Rules, in the order in which they are asked"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self._is_showing = False
        self.rows.moved.connect(self.moved)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_rows(self, rows: Sequence[RuleRow]) -> None:
        """Show other rows; the one that was open stays so as long as it is there."""
        before = self.key()
        self._is_showing = True
        self.rows.show_rows(rows)
        place = self.rows.place(before)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))
        self._is_showing = False

    def allow_moving(self, *, is_allowed: bool) -> None:
        """Let the order be changed, or not."""
        self.rows.can_move = is_allowed
        self.setDragEnabled(is_allowed)

    def key(self) -> str:
        """Give the key of the rule that is turned to; empty without one."""
        current = self.currentIndex()
        return self.rows.row(current.row()).key if current.isValid() else ""

    def choose(self, key: str) -> None:
        """Turn to a rule without telling anybody."""
        place = self.rows.place(key)
        if place >= 0:
            self._is_showing = True
            self.setCurrentIndex(self.rows.index(place))
            self._is_showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a rule by Alt and an arrow; leave letters to the window's commands."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self._move(_STEPS[key])
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _move(self, steps: int) -> None:
        wanted = self.currentIndex().row() + steps
        if self.rows.can_move and 0 <= wanted < self.rows.rowCount() and self.rows.row(wanted).summary is not None:
            self.moved.emit(self.key(), wanted)

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_showing:
            self.chosen.emit(self.rows.row(current.row()).key)
