"""Negative comments hour by hour as bars, with what is usual as a line over them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from moderator.care import AlarmHour
from moderator.domain import Flag
from moderator.ui import phrases, sizes, theme
from moderator.ui.widgets.text import tip

_HIGH, _BELOW = 92, 18
_GAP = 0.25


class HoursPlot(QWidget):
    """Who does not see it hears the busiest hour in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hours: Sequence[AlarmHour] = ()
        self.setAccessibleName(self.tr("Negative comments by hour"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hours(self, hours: Sequence[AlarmHour]) -> None:
        """Show other hours."""
        self.hours = hours
        if hours:
            self.setAccessibleDescription(self._said(max(hours, key=lambda hour: hour.seen)))
        self.update()

    def sizeHint(self) -> QSize:
        """Have room for bars and times."""
        return QSize(420, sizes.px(_HIGH + _BELOW))

    def event(self, event: QEvent) -> bool:
        """Say what one bar stands for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.hours:
            place = int(event.pos().x() / self._room())
            if 0 <= place < len(self.hours):
                QToolTip.showText(event.globalPos(), tip(self._said(self.hours[place])), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bars, the line of what is usual, and the times at both ends."""
        if not self.hours:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bars(painter)
        self._paint_usual(painter)
        painter.setFont(theme.font(11))
        painter.setPen(QColor(theme.current().mute))
        below = QRectF(0, sizes.px(_HIGH), self.width(), sizes.px(_BELOW))
        line = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | line, phrases.moment_of(self.hours[0].begins_at))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | line, phrases.moment_of(self.hours[-1].begins_at))
        painter.end()

    def _paint_bars(self, painter: QPainter) -> None:
        ink, _ = theme.tint(theme.TINTS[Flag.NEGATIVE])
        painter.setPen(Qt.PenStyle.NoPen)
        for place, hour in enumerate(self.hours):
            tall = max(3.0, self._tall(hour.seen)) if hour.seen else 1.0
            painter.setBrush(ink if hour.seen else QColor(theme.current().line))
            width = max(self._room() * (1 - _GAP), 1.0)
            painter.drawRoundedRect(QRectF(place * self._room(), sizes.px(_HIGH) - tall, width, tall), 1, 1)

    def _paint_usual(self, painter: QPainter) -> None:
        line = QPolygonF()
        for place, hour in enumerate(self.hours):
            line.append(QPointF((place + 0.5) * self._room(), sizes.px(_HIGH) - self._tall(hour.expected)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.current().accent), 1.6))
        painter.drawPolyline(line)

    def _tall(self, count: float) -> float:
        most = max(max(hour.seen, hour.expected) for hour in self.hours) or 1.0
        return (float(sizes.px(_HIGH)) - 4) * count / most

    def _room(self) -> float:
        return self.width() / max(len(self.hours), 1)

    def _said(self, hour: AlarmHour) -> str:
        many = phrases.counted(hour.seen, "%n negative comment", "%n negative comments")
        said = self.tr("{moment}: {many}, {usual} expected")
        return said.format(moment=phrases.moment_of(hour.begins_at), many=many, usual=phrases.number(hour.expected, 1))
