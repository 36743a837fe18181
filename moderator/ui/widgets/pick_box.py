"""A field to pick one of several in, with the mark that says so."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from moderator.ui import theme

_ROOM = 22


class PickBox(QComboBox):
    """As wide as its longest choice, as far as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark at the end."""
        super().paintEvent(event)
        colours = theme.current()
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.mute if self.isEnabled() else colours.faint))
        painter.drawText(QRect(self.width() - _ROOM, 0, _ROOM - 8, self.height()), Qt.AlignmentFlag.AlignCenter, "▾")
        painter.end()
