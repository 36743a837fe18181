"""A small tinted label: a flag with its per cent, an action, a count."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator.ui import sizes, theme

HEIGHT = 20
_SIDE = 7
_ROUND = 5


def chip_font() -> QFont:
    """Give the font that chips are written in."""
    return theme.font(11, QFont.Weight.DemiBold)


def height() -> int:
    """Tell how high a chip is at the size of text that is shown."""
    return sizes.px(HEIGHT)


def chip_width(text: str) -> float:
    """Tell how wide a chip with this text is."""
    return _width(text, chip_font().pixelSize())


@lru_cache(maxsize=512)
def _width(text: str, _size: int) -> float:
    return theme.metrics(11, QFont.Weight.DemiBold).horizontalAdvance(text) + 2 * _SIDE


def paint_chip(painter: QPainter, at: QPointF, text: str, ink: QColor, ground: QColor) -> float:
    """Paint a chip with its top left corner at a point, and give its width; delegates use it too."""
    box = QRectF(at.x(), at.y(), chip_width(text), height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, _ROUND, _ROUND)
    painter.setFont(chip_font())
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return box.width()


class Chip(QWidget):
    """One chip; `tint` is a name of `theme.tint`."""

    def __init__(self, text: str = "", tint: str = "mute", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tint = tint
        self.show_text(text, tint)

    def show_text(self, text: str, tint: str) -> None:
        """Change what the chip says and its colour."""
        self._text, self._tint = text, tint
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Tell what the chip says."""
        return self._text

    def sizeHint(self) -> QSize:
        """Fit the text."""
        return QSize(int(chip_width(self._text) + 0.99), height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        ink, ground = theme.tint(self._tint)
        painter = QPainter(self)
        paint_chip(painter, QPointF(0, 0), self._text, ink, ground)
        painter.end()
