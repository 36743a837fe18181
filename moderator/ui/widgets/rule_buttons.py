"""The quiet buttons of the form of a rule."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from moderator.ui import theme


class QuietButton(QToolButton):
    """A sign, with a name for screen readers and for whoever points at it."""

    def __init__(self, sign: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(sign)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.mark(self, "flat")


class MenuButton(QuietButton):
    """Opens a menu."""

    def __init__(self, sign: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(sign, name, parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self._fill: Callable[[], None] | None = None

    def fill_when_asked(self, fill: Callable[[], None]) -> None:
        """Make the menu when it is opened: a form has many, of which few are."""
        self._fill = fill
        self.menu().aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """Make the menu, once."""
        fill, self._fill = self._fill, None
        if fill is not None:
            fill()

    def offer(self, words: str, way: Callable[[], object]) -> None:
        """Offer one thing more."""

        def go() -> None:
            way()

        self.menu().addAction(words).triggered.connect(go)
