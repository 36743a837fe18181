"""The line above a comment that was opened from elsewhere: what that means, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from moderator.ui import theme
from moderator.ui.widgets.key_hint import KeyHint
from moderator.ui.widgets.text import plain


class VisitBar(QFrame):
    """Seen while the open comment is not the one that the list stands on."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "visit")
        back = QPushButton(self.tr("Back to the list"))
        theme.mark(back, "link")
        back.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(plain(self.tr("Opened from elsewhere; decisions are about this comment"), wraps=True), 1)
        row.addWidget(back)
        row.addWidget(KeyHint("Esc"))
        self.hide()
