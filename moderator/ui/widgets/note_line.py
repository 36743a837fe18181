"""A line that says something to know, with one button for what can be done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from moderator.ui import theme
from moderator.ui.widgets.text import plain, tip


class NoteLine(QFrame):
    """Not seen while there is nothing to say; without a role it has no ground of its own.

    A button that may not be pressed says why in its tool tip.
    """

    asked = Signal()

    def __init__(self, button: str = "", role: str = "visit", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, role or "bar")
        self.said = plain("", {"alarm": "warning", "": "mute"}.get(role, ""), wraps=True)
        self.button = QPushButton(button)
        # a widget that has no parent yet would be shown as a window of its own
        if not button:
            self.button.hide()
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(*((14, 6, 8, 6) if role else (12, 2, 12, 2)))
        row.setSpacing(10)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)
        self.hide()

    def say(self, text: str, why_not: str = "") -> None:
        """Say something, or nothing; `why_not` keeps the button from being pressed."""
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.button.setEnabled(not why_not)
        self.button.setToolTip(tip(why_not))
        self.setVisible(bool(text))
