"""A link that shows more of a card, or less again."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moderator.ui import theme


class MoreButton(QPushButton):
    """Says with a small triangle which way it goes; whoever opened it once finds it open in the next case."""

    def __init__(self, more: str, less: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "link")
        self._words = (more, less)
        self.setCheckable(True)
        self.toggled.connect(self._say)
        self._say()

    def show_words(self, more: str, less: str) -> None:
        """Change what the link says, closed and open."""
        self._words = (more, less)
        self._say()

    @Slot()
    def _say(self) -> None:
        is_open = self.isChecked()
        said = self._words[is_open]
        self.setText(f"{said} {'▴' if is_open else '▾'}")
        self.setAccessibleName(said)
