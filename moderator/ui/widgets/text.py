"""Labels for text that strangers wrote: plain always, wrapped or cut short, never markup."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from moderator.ui import theme


def tip(text: str) -> str:
    """Write a tool tip that shows its text as it is: Qt would take a comment that looks like markup for markup."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>" if text else ""


def plain(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """Make a label that shows its text as it is."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    label.setText(text)
    if role:
        theme.mark(label, role)
    return label


class ElidedLabel(QLabel):
    """One line, cut short where the room ends; the whole of it is in the tool tip and for screen readers."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            theme.mark(self, role)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Change the text."""
        one_line = " ".join(text.split())
        self.setText(one_line)
        self.setAccessibleName(one_line)

    def minimumSizeHint(self) -> QSize:
        """Give way to what stands beside it."""
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        text = QFontMetricsF(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        painter.end()
        self.setToolTip("" if text == self.text() else tip(self.text()))
