"""One decided case that is much like the open comment: pressed, it opens."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from moderator.explained import AlikeCase
from moderator.ui import because, masking, theme
from moderator.ui.widgets.chip import HEIGHT, paint_chip
from moderator.ui.widgets.text import tip

_LINE = 18
_HIGH = HEIGHT + _LINE + 8
_SIDE = 4


class AlikeRow(QAbstractButton):
    """Two lines: what was decided, by whom and when; and the case's text, cut where the room ends."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: AlikeCase | None = None
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def show_case(self, case: AlikeCase, *, is_masked: bool) -> None:
        """Show another case, with its words masked or not."""
        self._case = case
        self._text = " ".join((masking.masked_words(case.text) if is_masked else case.text).split())
        said = f"{because.decided(case)} · {because.by_whom(case)}"
        self.setAccessibleName(f"{said}: {self._text}")
        self.setToolTip(tip(f"{said}\n{self._text}"))
        self.update()

    def case(self) -> AlikeCase | None:
        """Give the case that is shown."""
        return self._case

    def sizeHint(self) -> QSize:
        """Be two lines high."""
        return QSize(200, _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both lines, and a frame around the focus."""
        if self._case is None:
            return
        colours, line = theme.current(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.line), 1))
            painter.setBrush(QColor(colours.bg))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ink, ground = theme.tint("mute")
        left = paint_chip(painter, QPointF(_SIDE, 3), because.decided(self._case), ink, ground) + _SIDE + 8
        painter.setFont(theme.font(12))
        painter.setPen(QColor(colours.mute))
        room = self.width() - left - _SIDE
        said = theme.metrics(12).elidedText(because.by_whom(self._case), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 3, room, HEIGHT), line, said)
        painter.setFont(theme.font(13))
        painter.setPen(QColor(colours.ink))
        text = theme.metrics(13).elidedText(self._text, Qt.TextElideMode.ElideRight, self.width() - 2 * _SIDE)
        painter.drawText(QRectF(_SIDE, HEIGHT + 4, self.width() - 2 * _SIDE, _LINE), line, text)
        painter.end()

    @Slot()
    def _open(self) -> None:
        if self._case is not None:
            self.wanted.emit(self._case.comment)
