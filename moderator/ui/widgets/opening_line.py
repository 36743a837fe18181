"""A line that stands for another comment and opens it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from moderator.domain import CommentId
from moderator.ui import sizes, theme
from moderator.ui.widgets.text import tip


class OpeningLine(QAbstractButton):
    """Click, Enter and Space open the comment; what stands on the line is painted by `paint_words`."""

    wanted = Signal(object)

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comment: CommentId | None = None
        sizes.hold(self, height=height)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self.tr("Opens this comment"))
        self.clicked.connect(self._tell)

    def stand_for(self, comment: CommentId, spoken: str, whole: str) -> None:
        """Stand for another comment; `spoken` is for screen readers, `whole` for the tool tip."""
        self._comment = comment
        self.setAccessibleName(spoken)
        self.setToolTip(tip(whole))
        self.update()

    def paint_words(self, painter: QPainter) -> None:
        """Paint what the line says."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """Be as wide as there is room."""
        return QSize(120, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of hover and focus, then the words."""
        colours = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.accent), 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        is_touched = self.isEnabled() and self.underMouse()
        painter.setBrush(QColor(colours.bg) if is_touched else Qt.BrushStyle.NoBrush)
        if is_touched or self.hasFocus():
            painter.drawRoundedRect(box, 5, 5)
        self.paint_words(painter)
        painter.end()

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self._comment)
