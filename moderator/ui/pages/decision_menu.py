"""The menu of what can be done about a comment, on the list and on its case."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from moderator.ui.commands import DECISIONS, Commands


class DecisionMenu(QObject):
    """Opens where it is asked for, by the right button or the menu key; tool tips say why something cannot be done."""

    def __init__(self, commands: Commands, places: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self.menu = QMenu(places[0])
        fill(self.menu, commands)
        for place in places:
            place.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            place.customContextMenuRequested.connect(self._open)

    @Slot(QPoint)
    def _open(self, at: QPoint) -> None:
        place = self.sender()
        if isinstance(place, QWidget):
            self.menu.popup(place.mapToGlobal(at))


def fill(menu: QMenu, commands: Commands) -> None:
    """Put the decisions into a menu."""
    menu.setToolTipsVisible(True)
    for name in DECISIONS:
        if name:
            menu.addAction(commands[name])
        else:
            menu.addSeparator()
