"""A button that shows what is chosen and offers the rest in a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from moderator.ui import theme

_LONGEST = 28


class ChoiceButton(QToolButton):
    """Tells what was chosen; what is shown from outside is told to nobody."""

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[object, str]], role: str = "pill", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme.mark(self, role)
        self._name = name
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._take)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMenu(QMenu(self))
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """Offer other choices; the first one is shown."""
        for action in self._group.actions():
            self._group.removeAction(action)
        self.menu().clear()
        # kept here: a member of an enumeration would come back from Qt as a mere text
        self._values = [value for value, _ in choices]
        for place, (_, words) in enumerate(choices):
            # an ampersand is part of the name here, and no mark of a key
            action = self.menu().addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(place)
            self._group.addAction(action)
        self.show_choice(choices[0][0])

    def show_choice(self, value: object) -> None:
        """Show a choice without telling anybody."""
        for action in self.menu().actions():
            if self._values[action.data()] == value:
                action.setChecked(True)
                words = action.text().replace("&&", "&")
                short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
                self.setText(f"{short.replace('&', '&&')} ▾")
                self.setAccessibleName(f"{self._name}: {words}")

    def ask(self) -> None:
        """Open the menu below the button, at what is chosen."""
        checked = self._group.checkedAction()
        if checked is not None:
            self.menu().setActiveAction(checked)
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        value = self._values[action.data()]
        self.show_choice(value)
        self.chosen.emit(value)
