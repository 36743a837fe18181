"""Where a comment stands, as a line that can be pressed to see more from there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from moderator.ui import theme
from moderator.ui.widgets.text import ElidedLabel


class PlaceLabel(ElidedLabel):
    """Says that it can be pressed by a line below it, and by a frame when it has the focus."""

    pressed = Signal()

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_text(self, text: str) -> None:
        """Change the text; the ear is told what pressing it does."""
        super().show_text(text)
        self.setAccessibleDescription(self.tr("Show the author, the post or the stream alone"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be pressed by the left button."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter and Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and what says that it can be pressed."""
        super().paintEvent(event)
        if not self.underMouse() and not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.current().accent), 1))
        if self.hasFocus():
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        else:
            width = min(self.width(), self.fontMetrics().horizontalAdvance(self.text()))
            below = (self.height() + self.fontMetrics().height()) // 2 - 1
            painter.drawLine(0, below, width, below)
        painter.end()
