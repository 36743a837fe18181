"""How many comments a rule would have caught on which day; those that people decided otherwise stand on top."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from moderator.rulings import BacktestDay
from moderator.ui import locale_words, phrases, ruling_words, sizes, theme
from moderator.ui.widgets.text import tip

_HIGH, _BELOW, _ABOVE = 96, 18, 16
_ENDS, _STRIPED = 130, 7
_GAP, _WIDEST, _MOST = 0.35, 22.0, 31
"""More bars than that would be hairs: days are put together then."""


class RuleDays(QWidget):
    """The arrow keys read the bars one by one; each is said in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[tuple[BacktestDay, BacktestDay], ...] = ()
        self._read: int | None = None
        self.setAccessibleName(self.tr("Caught by day"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[BacktestDay]) -> None:
        """Show other days; so many that they would be hairs are put together."""
        each = -(-len(days) // _MOST) or 1
        spans = [days[start : start + each] for start in range(0, len(days), each)]
        self._days = tuple((_sum(span), span[-1]) for span in spans)
        self._read = None
        self.setVisible(bool(days))
        self.setAccessibleDescription(ruling_words.busiest(tuple(first for first, _ in self._days)))
        self.update()

    def said(self, place: int) -> str:
        """Say what a bar stands for."""
        first, last = self._days[place]
        return ruling_words.day_line(first, last.day)

    def sizeHint(self) -> QSize:
        """Have room for the bars, the words below and the number above."""
        return QSize(200, sizes.px(_ABOVE + _HIGH + _BELOW))

    def minimumSizeHint(self) -> QSize:
        """Be narrow where there is little room."""
        return QSize(80, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Say what one bar stands for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._days:
            place = int((event.pos().x() - self._left()) / self._room())
            if 0 <= place < len(self._days):
                QToolTip.showText(event.globalPos(), tip(self.said(place)), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the bars one by one."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if not self._days or event.key() not in steps:
            super().keyPressEvent(event)
            return
        last = len(self._days) - 1
        now = self._read if self._read is not None else last + 1
        self._read = max(0, min(now + steps[Qt.Key(event.key())], last))
        self.setAccessibleDescription(self.said(self._read))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Read no bar any more."""
        self._read = None
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, the days at both ends below, and the bar that is read."""
        if not self._days:
            return
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = sizes.px(_ABOVE + _HIGH)
        most = max(1, *(first.caught for first, _ in self._days))
        for place, (first, _) in enumerate(self._days):
            self._paint_bar(painter, place, first, most)
        painter.fillRect(QRectF(0, foot, self.width(), 1), QColor(colours.line))
        self._paint_words(painter, foot)
        if self.hasFocus():
            painter.setPen(QColor(colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()

    def _paint_bar(self, painter: QPainter, place: int, day: BacktestDay, most: int) -> None:
        colours, foot, high = theme.current(), sizes.px(_ABOVE + _HIGH), sizes.px(_HIGH)
        room = self._room()
        tall = max(3.0, high * day.caught / most) if day.caught else 0.0
        top = max(4.0, high * day.otherwise / most) if day.otherwise else 0.0
        left, wide = self._left() + place * room + room * _GAP / 2, room * (1 - _GAP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.setOpacity(1.0 if self._read in (None, place) else 0.45)
        painter.drawRoundedRect(QRectF(left, foot - tall, wide, tall), 2, 2)
        if top:
            # a cap that stands apart, and striped where there is room: the colour alone would say nothing to many
            box = QRectF(left, foot - tall, wide, min(top, tall))
            painter.fillRect(box.adjusted(0, -1, 0, 2), QColor(colours.panel))
            painter.setBrush(QColor(colours.spam))
            painter.drawRoundedRect(box, 1, 1)
            if box.height() >= _STRIPED:
                painter.fillRect(box, QBrush(QColor(colours.spambg), Qt.BrushStyle.BDiagPattern))
        painter.setOpacity(1.0)

    def _paint_words(self, painter: QPainter, foot: int) -> None:
        painter.setFont(theme.font(11))
        painter.setPen(QColor(theme.current().mute))
        wide = max(self._room() * len(self._days), sizes.px(_ENDS))
        below = QRectF((self.width() - wide) / 2, foot + 2, wide, sizes.px(_BELOW) - 2)
        sides = Qt.AlignmentFlag.AlignVCenter
        first, last = locale_words.day(self._days[0][0].day), locale_words.day(self._days[-1][1].day)
        if first == last:
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, first)
        else:
            painter.drawText(below, sides | Qt.AlignmentFlag.AlignLeft, first)
            painter.drawText(below, sides | Qt.AlignmentFlag.AlignRight, last)
        above = QRectF(2, 0, self.width() - 4, sizes.px(_ABOVE))
        if self._read is not None:
            painter.setPen(QColor(theme.current().ink))
            painter.drawText(above, sides | Qt.AlignmentFlag.AlignLeft, self.said(self._read))
        else:
            most = max(first.caught for first, _ in self._days)
            painter.drawText(above, sides | Qt.AlignmentFlag.AlignLeft, phrases.number(most))

    def _room(self) -> float:
        return min((self.width() - 4) / max(len(self._days), 1), sizes.px(_WIDEST))

    def _left(self) -> float:
        return max(2.0, (self.width() - self._room() * len(self._days)) / 2)


def _sum(days: Sequence[BacktestDay]) -> BacktestDay:
    caught, otherwise = sum(one.caught for one in days), sum(one.otherwise for one in days)
    return BacktestDay(day=days[0].day, caught=caught, otherwise=otherwise)
