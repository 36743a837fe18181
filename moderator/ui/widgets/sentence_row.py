"""A sentence that wraps, and a link to the place that it is about."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator.ui import theme
from moderator.ui.widgets.text import plain


class SentenceRow(QWidget):
    """Says one thing; screen readers hear it with the link too."""

    wanted = Signal()

    def __init__(self, said: str, way: str, role: str = "error", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = plain(said, role, wraps=True)
        self.way = QPushButton(way)
        theme.mark(self.way, "link")
        self.way.setAccessibleName(f"{way}: {said}")
        self.way.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.way, 0, Qt.AlignmentFlag.AlignTop)
