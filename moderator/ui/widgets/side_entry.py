"""One line of the left column: a square, a name, and how many wait."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from moderator.ui import sizes, theme
from moderator.ui.widgets.text import tip

WIDTH = 216


class Entry(QAbstractButton):
    """One line of the column; `place` is what it opens, `tint` the colour of its square."""

    focused = Signal()

    def __init__(self, text: str, place: object, tint: str = "", *, is_round: bool = False) -> None:
        super().__init__()
        self.place = place
        self._tint, self._is_round = tint, is_round
        self._count, self._is_urgent, self._problem = "", False, ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        sizes.hold(self, height=29)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def rename(self, text: str, place: object, tint: str = "") -> None:
        """Be another line of the column."""
        self.setText(text)
        self.place, self._tint = place, tint
        self._speak()
        self.update()

    def warn(self, problem: str) -> None:
        """Say what is wrong with what it opens; nothing is wrong without a sentence."""
        self._problem = problem
        self._speak()
        self.update()

    def show_count(self, count: str, *, is_urgent: bool = False) -> None:
        """Show how many wait."""
        if (count, is_urgent) == (self._count, self._is_urgent):
            return
        self._count, self._is_urgent = count, is_urgent
        self._speak()
        self.update()

    def sizeHint(self) -> QSize:
        """Take the column's width."""
        return QSize(sizes.px(WIDTH) - 16, sizes.px(29))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, square, text and count."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accentbg if self.isChecked() else colours.bg))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
        self._paint_words(painter, self._paint_square(painter))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the column, so that it scrolls here."""
        super().focusInEvent(event)
        self.focused.emit()

    def _speak(self) -> None:
        self.setAccessibleName(", ".join(filter(None, (self.text(), self._count, self._problem))))

    def _paint_square(self, painter: QPainter) -> float:
        if not self._tint:
            return 8.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(self._tint)[0])
        corner = 4 if self._is_round else 2
        painter.drawRoundedRect(QRectF(8, self.height() / 2 - 4, 8, 8), corner, corner)
        return 24.0

    def _paint_words(self, painter: QPainter, left: float) -> None:
        colours = theme.current()
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        counted = theme.font(12, QFont.Weight.DemiBold if self._is_urgent else QFont.Weight.Normal)
        width = QFontMetricsF(counted).horizontalAdvance(self._count)
        right = self.width() - 8 - width
        painter.setFont(counted)
        painter.setPen(QColor(colours.spam if self._is_urgent else colours.faint))
        painter.drawText(QRectF(right, 0, width + 1, self.height()), line, self._count)
        words = theme.font(13, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(words)
        painter.setPen(QColor(colours.accent if self.isChecked() else colours.faint if self._problem else colours.ink))
        text = QFontMetricsF(words).elidedText(self.text(), Qt.TextElideMode.ElideRight, right - left - 8)
        painter.drawText(QRectF(left, 0, right - left - 4, self.height()), line, text)
        self.setToolTip(tip(self._problem or ("" if text == self.text() else self.text())))
