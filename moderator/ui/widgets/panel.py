"""A card: a frame with round corners, and a heading in small capitals."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from moderator.ui import sizes, theme


class Heading(QLabel):
    """A heading in spaced capitals; a screen reader hears it as it was written."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(theme.font(11, QFont.Weight.DemiBold))
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        sizes.write_in(self, font, 11)
        theme.mark(self, "heading")
        self.setText(text)


class Panel(QFrame):
    """A card with an optional heading; it holds `body`, and `aside` stands right of the heading."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "panel")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)
        self.aside = QHBoxLayout()
        self.aside.setSpacing(8)
        self._heading = Heading(heading)
        self.top = QHBoxLayout()
        self.top.addWidget(self._heading)
        self.top.addStretch(1)
        self.top.addLayout(self.aside)
        self.body.addLayout(self.top)
        self.head(heading)

    def head(self, heading: str) -> None:
        """Change the heading; an empty one takes no room."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self.setAccessibleName(heading)
