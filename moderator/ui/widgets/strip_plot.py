"""How much was written when, as a strip of small bars; who does not see it hears it in a sentence."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from moderator.closeups import Strip
from moderator.ui import closer, sizes, theme
from moderator.ui.widgets.text import tip

_HIGH = 28
_BELOW = 16
_WIDEST = 24.0
_GAP = 0.25
"""Of each bar's room."""


class StripPlot(QWidget):
    """Bars as high as their share of the busiest span; spans with nothing keep a line, so that gaps are seen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip: Strip | None = None
        self._ends = ("", "")
        self._tint = "accent"
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_strip(self, strip: Strip | None, tint: str = "accent") -> None:
        """Show another time line; none takes no room."""
        self.setVisible(strip is not None)
        if strip == self._strip and tint == self._tint:
            return
        self._strip, self._tint = strip, tint
        self._ends = closer.ends(strip) if strip is not None else ("", "")
        self.setAccessibleDescription(closer.over_time(strip) if strip is not None else "")
        self.update()

    def strip(self) -> Strip | None:
        """Give what is shown."""
        return self._strip

    def sizeHint(self) -> QSize:
        """Have room for the bars and the words below."""
        return QSize(160, sizes.px(_HIGH + _BELOW))

    def minimumSizeHint(self) -> QSize:
        """Be narrow where there is little room."""
        return QSize(60, sizes.px(_HIGH + _BELOW))

    def event(self, event: QEvent) -> bool:
        """Say what one bar stands for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._strip is not None:
            place = int(event.pos().x() / self._room())
            if 0 <= place < len(self._strip.counts):
                QToolTip.showText(event.globalPos(), tip(closer.in_span(self._strip, place)), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, and the times at both ends below."""
        if self._strip is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bars(painter, self._strip)
        painter.setFont(theme.font(11))
        painter.setPen(QColor(theme.current().mute))
        room = self._room() * len(self._strip.counts)
        below = QRectF(0, sizes.px(_HIGH), max(room, self.width() / 2), sizes.px(_BELOW))
        first, last = self._ends
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, first)
        if last != first:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, last)
        painter.end()

    def _paint_bars(self, painter: QPainter, strip: Strip) -> None:
        room, high, most = self._room(), float(sizes.px(_HIGH)) - 2, max(strip.counts)
        ink, _ = theme.tint(self._tint)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, count in enumerate(strip.counts):
            tall = max(3.0, high * count / most) if count else 1.0
            painter.setBrush(ink if count else QColor(theme.current().line))
            box = QRectF(place * room, high - tall, max(room * (1 - _GAP), 1.0), tall)
            painter.drawRoundedRect(box, 1, 1)

    def _room(self) -> float:
        counts = len(self._strip.counts) if self._strip is not None else 1
        return min(self.width() / counts, sizes.px(_WIDEST))
