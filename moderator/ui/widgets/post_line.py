"""The post that a comment stands under: its title, whether it is a contest, its address to be copied."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.domain import KnownPost
from moderator.ui import theme
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.text import ElidedLabel, plain


class PostLine(QWidget):
    """An address is shown as it was written, and is never opened from here."""

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._url = ""
        self.title = plain(role="strong", wraps=True)
        self._contest = Chip(self.tr("Contest"), "accent")
        self.url = ElidedLabel(role="mute")
        self.copy = QPushButton(self.tr("Copy address"))
        theme.mark(self.copy, "link")
        self.copy.clicked.connect(self._copy)
        top, below = QHBoxLayout(), QHBoxLayout()
        for row in (top, below):
            row.setSpacing(8)
        top.addWidget(self._contest, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, 1)
        below.addWidget(self.url, 1)
        below.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(top)
        column.addLayout(below)

    def show_post(self, post: KnownPost | None, title: str) -> None:
        """Show another post; `title` is what the card says where the post itself is not known."""
        said = (post.title or post.external_id if post is not None else "") or title
        self.title.setText(said or self.tr("The stream does not say under which post."))
        role = "strong" if said else "mute"
        if self.title.property("role") != role:
            theme.mark(self.title, role)
        self._contest.setVisible(post is not None and post.is_contest)
        self._url = post.url if post is not None else ""
        self.url.show_text(self._url)
        for widget in (self.url, self.copy):
            widget.setVisible(bool(self._url))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
        self.copied.emit()
