"""A key as a small key cap."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator.ui import sizes, theme

_HIGH = 18


class _Shown:
    """Whether the person wants keys on buttons."""

    hints = True


def show_hints(*, are_shown: bool) -> None:
    """Show keys on buttons from now on, or leave them out."""
    _Shown.hints = are_shown


def are_shown() -> bool:
    """Tell whether buttons show their keys."""
    return _Shown.hints


def height() -> int:
    """Tell how high a key cap is."""
    return sizes.px(_HIGH)


def key_text(key: str | QKeySequence) -> str:
    """Write a key as people read it: `Ctrl K`, not `Ctrl+K`."""
    sequence = key if isinstance(key, QKeySequence) else QKeySequence(key)
    written = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return written.replace("+", " ").replace("  ", " +").replace("Return", "Enter")


def key_width(text: str) -> float:
    """Tell how wide a key cap with this text is."""
    return max(float(height()), QFontMetricsF(theme.font(11)).horizontalAdvance(text) + 11)


def paint_key(painter: QPainter, at: QPointF, text: str, *, ink: QColor, line: QColor, ground: QColor) -> None:
    """Paint a key cap with its top left corner at a point."""
    box = QRectF(at.x() + 0.5, at.y() + 0.5, key_width(text) - 1, height() - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    painter.drawLine(QPointF(box.left() + 3, box.bottom() - 0.6), QPointF(box.right() - 3, box.bottom() - 0.6))
    painter.setFont(theme.font(11))
    painter.setPen(ink)
    painter.drawText(box.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class KeyHint(QWidget):
    """Shows which key does something; screen readers hear the key from the control itself."""

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text = ""
        self.show_key(key)

    def show_key(self, key: str | QKeySequence) -> None:
        """Change the key."""
        self._text = key_text(key)
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Fit the key."""
        if not are_shown() or not self._text:
            return QSize(0, height())
        return QSize(int(key_width(self._text) + 0.99), height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key cap."""
        if not are_shown() or not self._text:
            return
        colours = theme.current()
        painter = QPainter(self)
        paint_key(
            painter,
            QPointF(0, 0),
            self._text,
            ink=QColor(colours.mute),
            line=QColor(colours.line),
            ground=QColor(colours.panel),
        )
        painter.end()
