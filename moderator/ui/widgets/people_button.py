"""A button that offers roles and members to choose several of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from moderator.ui import care_words
from moderator.ui.widgets.text import tip

_LONGEST = 34


class PeopleButton(QToolButton):
    """Says who is chosen; the menu checks and unchecks them one by one."""

    changed = Signal()

    def __init__(self, name: str, people: Sequence[str], chosen: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        # who has left the team since stays to be seen, and to be taken out
        self._people = [*people, *(one for one in chosen if one not in people)]
        for place, one in enumerate(self._people):
            action = menu.addAction(care_words.member(one).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(one in chosen)
            action.setData(place)
        menu.triggered.connect(self._take)
        self.setMenu(menu)
        self._speak()

    def chosen(self) -> tuple[str, ...]:
        """Give whom is chosen: roles by their codes, members by name."""
        return tuple(self._people[action.data()] for action in self.menu().actions() if action.isChecked())

    @Slot(QAction)
    def _take(self, _action: QAction) -> None:
        self._speak()
        self.changed.emit()

    def _speak(self) -> None:
        words = care_words.member(", ".join(self.chosen())) or self.tr("nobody")
        short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        self.setText(f"{short.replace('&', '&&')} ▾")
        self.setToolTip(tip("" if short == words else words))
        self.setAccessibleName(f"{self._name}: {words}")
