"""The window before it is furnished: bars and columns where they will be, painted at once."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from moderator.ui import sizes, theme

TOP, SIDE, FOOT = 48, 216, 29
"""The measures of top bar, side column and status line at the usual text size."""
WIDEST_SIDE = 300


class Skeleton(QWidget):
    """Nothing moves when the furniture takes its place; `painted` tells, once, that it is on the screen."""

    painted = Signal()

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self._was_painted = False
        self.setAccessibleName(said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the grounds, the program's name and what is going on."""
        colours = theme.current()
        width, height = float(self.width()), float(self.height())
        top, foot = float(sizes.px(TOP)), height - sizes.px(FOOT)
        side = float(min(WIDEST_SIDE, sizes.px(SIDE)))
        panel, line = QColor(colours.panel), QColor(colours.line)
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, width, height), QColor(colours.bg))
        for ground in (QRectF(0, 0, width, top), QRectF(0, top, side, foot - top), QRectF(0, foot, width, height)):
            painter.fillRect(ground, panel)
        painter.setPen(line)
        painter.drawLine(QLineF(0, top - 1, width, top - 1))
        painter.drawLine(QLineF(side - 1, top, side - 1, foot - 1))
        painter.drawLine(QLineF(0, foot, width, foot))
        name = theme.font(14, QFont.Weight.Bold)
        _write(painter, name, colours.ink, QPointF(16, top / 2), "Moderator")
        said = theme.font(12)
        left = side + (width - side - QFontMetricsF(said).horizontalAdvance(self._said)) / 2
        _write(painter, said, colours.mute, QPointF(left, (top + foot) / 2), self._said)
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            # what is painted here is shown when this event is over
            QTimer.singleShot(0, self.painted.emit)


def _write(painter: QPainter, font: QFont, colour: str, at: QPointF, text: str) -> None:
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(at + QPointF(0, (metrics.ascent() - metrics.descent()) / 2), text)
