"""A button that shows its command's key, and follows the command when the key changes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from moderator.ui import sizes, theme
from moderator.ui.widgets.key_hint import are_shown, height, key_text, key_width, paint_key

_SIDE, _GAP = 10, 7


class KeyButton(QPushButton):
    """Pressing it is asking for the command; one that `says` something of its own answers a question about it."""

    def __init__(self, action: QAction, role: str = "", parent: QWidget | None = None, *, says: str = "") -> None:
        super().__init__(parent)
        self.command = action
        self._says = says
        self.name = action.objectName()
        if role:
            theme.mark(self, role)
        if not says:
            self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """Fit text and key."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self._words) + 2 * _SIDE
        if self._key():
            width += _GAP + key_width(self._key())
        return QSize(int(width + 2), sizes.px(32))

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground as any button's, then text and key."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        ink = self._ink()
        painter.setPen(ink)
        painter.setFont(self._font())
        width = QFontMetricsF(self._font()).horizontalAdvance(self._words)
        whole = width + (_GAP + key_width(self._key()) if self._key() else 0)
        left = (self.width() - whole) / 2
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRectF(left, 0, width + 2, self.height()), line, self._words)
        if self._key():
            self._paint_key(painter, left + width + _GAP)
        painter.end()

    @property
    def _words(self) -> str:
        return self._says or self.command.text()

    def _paint_key(self, painter: QPainter, left: float) -> None:
        colours = theme.current()
        ink, line, ground = QColor(colours.mute), QColor(colours.line), QColor(colours.panel)
        if self.property("role") == "primary" and self.isEnabled():
            ink, ground = QColor(colours.on_accent), QColor(colours.accent)
            line = QColor(colours.on_accent)
            line.setAlphaF(0.5)
        paint_key(
            painter, QPointF(left, (self.height() - height()) / 2), self._key(), ink=ink, line=line, ground=ground
        )

    def _ink(self) -> QColor:
        colours = theme.current()
        if not self.isEnabled():
            return QColor(colours.faint)
        return QColor({"primary": colours.on_accent, "danger": colours.spam}.get(self.property("role"), colours.ink))

    def _font(self) -> QFont:
        return theme.font(13, QFont.Weight.DemiBold)

    def _key(self) -> str:
        return key_text(self.command.shortcut()) if are_shown() else ""

    @Slot()
    def _follow(self) -> None:
        self.setEnabled(bool(self._says) or self.command.isEnabled())
        key = key_text(self.command.shortcut())
        self.setAccessibleName(f"{self._words}, {key}" if key else self._words)
        self.setToolTip(self.command.toolTip())
        self.updateGeometry()
        self.update()
