"""One decided case that is much like the open comment: pressed, it opens."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from moderator.explained import AlikeCase
from moderator.ui import because, masking, sizes, theme
from moderator.ui.widgets.chip import height, paint_chip
from moderator.ui.widgets.text import tip

_HIGH = 28
_SIDE = 4
_ASIDE = 0.6
"""How much of the room behind the chip may tell who decided."""


class AlikeRow(QAbstractButton):
    """One line: what was decided, the case's text, by whom and when; cut where the room ends."""

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
        """Be one line high."""
        return QSize(200, sizes.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, and a frame around the focus."""
        if self._case is None:
            return
        colours, line = theme.current(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(
                QPen(QColor(colours.accent if self.hasFocus() else colours.line), 2 if self.hasFocus() else 1)
            )
            painter.setBrush(QColor(colours.bg))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ink, ground = theme.tint("mute")
        high = float(self.height())
        left = paint_chip(painter, QPointF(_SIDE, (high - height()) / 2), because.decided(self._case), ink, ground)
        left += _SIDE + 8
        said, metrics = because.by_whom(self._case), theme.metrics(12)
        right = self.width() - _SIDE - min(metrics.horizontalAdvance(said) + 1, (self.width() - left) * _ASIDE)
        painter.setFont(theme.font(12))
        painter.setPen(QColor(colours.mute))
        shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, self.width() - _SIDE - right)
        painter.drawText(QRectF(right, 0, self.width() - _SIDE - right, high), line, shown)
        painter.setFont(theme.font(13))
        painter.setPen(QColor(colours.ink))
        text = theme.metrics(13).elidedText(self._text, Qt.TextElideMode.ElideRight, max(0.0, right - left - 12))
        painter.drawText(QRectF(left, 0, right - left, high), line, text)
        painter.end()

    @Slot()
    def _open(self) -> None:
        if self._case is not None:
            self.wanted.emit(self._case.comment)
