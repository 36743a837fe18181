"""The row of decisions below the open comment; what does not fit is in a menu at its end."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from moderator.ui import sizes, theme
from moderator.ui.widgets.key_button import KeyButton

_SIDE, _SPACE = 20, 8


class ActionBar(QFrame):
    """Shows as many buttons as there is room for, in the order in which they were given."""

    def __init__(self, actions: Sequence[QAction], roles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "bottom")
        self.setAccessibleName(self.tr("Decisions"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizes.hold(self, height=53)
        self._roles = roles
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._row.setSpacing(_SPACE)
        self.buttons = [KeyButton(action, roles.get(action.objectName(), "")) for action in actions]
        self.more = QPushButton(self.tr("More ▾"))
        self.more.setMenu(QMenu(self.more))
        self.more.setAccessibleName(self.tr("More decisions"))
        self.riders = self.reason, self.teaching = QPushButton(), QPushButton(self.tr("teaches nothing ×"))
        for rider in self.riders:
            theme.mark(rider, "pill")
            rider.setToolTip(self.tr("Goes with the next decision only; a click takes it away"))
            rider.hide()
        self.teaching.setAccessibleName(self.tr("The next decision teaches nothing, take that away"))
        for button in (*self.buttons, self.more):
            self._row.addWidget(button)
        self._row.addStretch(1)
        for rider in self.riders:
            self._row.addWidget(rider)
        for action in actions:
            action.changed.connect(self._arrange)

    def button(self, name: str) -> QWidget:
        """Give the place of a command: its button, or the menu that it is in."""
        return next((each for each in self.buttons if each.name == name and not each.isHidden()), self.more)

    def show_reason(self, words: str) -> None:
        """Show why the next decision is made; nothing takes no room."""
        self.reason.setText(f"{words} ×")
        self.reason.setAccessibleName(self.tr("{reason}, take it away").format(reason=words))
        self.reason.setVisible(bool(words))
        self._arrange()

    def show_teaching(self, *, is_without: bool) -> None:
        """Show that no model learns from the next decision."""
        self.teaching.setVisible(is_without)
        self._arrange()

    def suggest(self, name: str) -> None:
        """Bring one decision to the front by its ground; which one it is, is also said in its description."""
        for button in self.buttons:
            own = self._roles.get(button.name, "")
            wanted = "primary" if button.name == name else own
            if button.property("role") != wanted:
                theme.mark(button, wanted)
            button.setAccessibleDescription(self.tr("suggested") if button.name == name else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose anew what fits."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        room = self.width() - 2 * _SIDE
        room -= sum(rider.sizeHint().width() + _SPACE for rider in self.riders if not rider.isHidden())
        widths = [button.sizeHint().width() + _SPACE for button in self.buttons]
        if sum(widths) - _SPACE > room:
            room -= self.more.sizeHint().width() + _SPACE
        shown = 0
        for width in widths:
            room -= width
            if room < -_SPACE:
                break
            shown += 1
        menu = self.more.menu()
        menu.clear()
        for place, button in enumerate(self.buttons):
            button.setVisible(place < shown)
            if place >= shown:
                menu.addAction(button.command)
        self.more.setVisible(shown < len(self.buttons))
