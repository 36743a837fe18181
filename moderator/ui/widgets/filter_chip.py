"""A part of a filter as a chip with a cross; pressing it takes the part off."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from moderator.ui import sizes, theme
from moderator.ui.widgets.chip import chip_font

_SIDE, _CROSS, _HIGH = 9, 16, 24


class FilterChip(QAbstractButton):
    """Goes by a click, by Enter, by Space and by Delete."""

    def __init__(self, text: str, tint: str, whole: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tint = tint
        self.setText(text)
        self.setToolTip(self.tr("Take this off the filter"))
        self.setAccessibleName(self.tr("Filter {part}, take it off").format(part=whole or text))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Fit the words and the cross."""
        return QSize(round(self._words_width()) + 2 * _SIDE + sizes.px(_CROSS), sizes.px(_HIGH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by the keys that take things away."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, words and cross; a frame when it has the focus."""
        ink, ground = theme.tint(self._tint)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(QColor(theme.current().accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(ink)
        painter.setFont(chip_font())
        words = QRectF(_SIDE, 0, self._words_width() + 1, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text())
        painter.setPen(QPen(ink, 1.8 if self.underMouse() else 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle, arm = QPointF(self.width() - _SIDE - 3.5, self.height() / 2), sizes.px(7) / 2
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))
        painter.end()

    def _words_width(self) -> float:
        return theme.metrics(11, chip_font().weight()).horizontalAdvance(self.text())
