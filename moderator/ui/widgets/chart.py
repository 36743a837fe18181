"""A chart: read by eye, by mouse or with the arrow keys, and told in words to whoever cannot see it."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from moderator.progress import Report, silent
from moderator.ui import sizes, theme
from moderator.ui.widgets.chart_plot import Plot, Spot
from moderator.ui.widgets.text import ElidedLabel, tip

if TYPE_CHECKING:
    from moderator.ui.widgets.chart_canvas import Canvas

_ROOM = 4
_NEAR = 24
_MOVES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def warm_up(_: Report = silent) -> None:
    """Load what charts need besides Qt, as work for the background."""
    import numpy as np  # noqa: F401


def load() -> None:
    """Load what draws charts, once, in a fifth of a second of the GUI thread.

    A worker must not: it would make classes of Qt objects while Qt's own loop looks classes up without a lock, and the
    process dies of that once in a while.
    """
    import moderator.ui.widgets.chart_canvas  # noqa: F401


def is_loaded() -> bool:
    """Tell whether charts can be drawn at once."""
    found = sys.modules.get("moderator.ui.widgets.chart_canvas")
    return hasattr(found, "Canvas")


class Chart(QWidget):
    """Draws nothing before it is seen and pyqtgraph is loaded; `build` is called when it is."""

    def __init__(self, name: str, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self._size = size
        self._plot: Plot | None = None
        self._spots: tuple[Spot, ...] = ()
        self._read = -1
        self._canvas: Canvas | None = None
        self.said = ElidedLabel(role="mute")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_ROOM, _ROOM, _ROOM, _ROOM)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._column.addWidget(self.said)

    def show_plot(self, plot: Plot) -> None:
        """Show another plot; what is read stays where it was, if it is still there."""
        self._plot, self._spots = plot, plot.spots()
        self._read = self._read if self._read < len(self._spots) else -1
        self.setAccessibleName(f"{self._name}: {plot.said}")
        self._tell()
        self._draw()

    def build(self) -> None:
        """Draw from now on."""
        if self._canvas is None and is_loaded():
            from moderator.ui.widgets.chart_canvas import Canvas

            self._canvas = Canvas(self)
            self._column.takeAt(0)
            self._column.insertWidget(0, self._canvas, 1)
            self._draw()

    def reading(self) -> Spot | None:
        """Give the spot that is read."""
        return self._spots[self._read] if 0 <= self._read < len(self._spots) else None

    def read(self, place: int) -> None:
        """Read a spot, counted from the left; -1 none."""
        self._read = place if 0 <= place < len(self._spots) else -1
        self._tell()
        if self._canvas is not None:
            self._canvas.point_at(self.reading())

    def sizeHint(self) -> QSize:
        """Be as large as it was made to be."""
        return QSize(sizes.px(self._size.width()), sizes.px(self._size.height()))

    def minimumSizeHint(self) -> QSize:
        """Be as high, and half as wide."""
        wanted = self.sizeHint()
        return QSize(wanted.width() // 2, wanted.height())

    def refit(self) -> None:
        """Take another text size."""
        self._redraw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw when it is seen."""
        super().showEvent(event)
        self.build()

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours and the text size of another look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read from spot to spot with the arrow keys, from end to end with Home and End."""
        key, last = Qt.Key(event.key()), len(self._spots) - 1
        if key in _MOVES and last >= 0:
            self.read(min(max(self._read + _MOVES[key], 0), last))
        elif key == Qt.Key.Key_Home:
            self.read(min(0, last))
        elif key == Qt.Key.Key_End:
            self.read(last)
        elif key == Qt.Key.Key_Escape and self._read >= 0:
            self.read(-1)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the value that the mouse is near."""
        place = self._nearest(event.position())
        self.read(place)
        spot = self.reading()
        if spot is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), tip(spot.said), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Read nothing when the mouse has gone, unless the keys read."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.read(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys come here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Read nothing any more."""
        super().focusOutEvent(event)
        self.read(-1)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame that shows the focus."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.current().accent), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
            painter.end()

    def _redraw(self) -> None:
        if self._canvas is not None:
            self._canvas.forget()
            self._draw()

    def _draw(self) -> None:
        if self._canvas is not None and self._plot is not None:
            self._canvas.draw(self._plot)
            self._canvas.point_at(self.reading())

    def _tell(self) -> None:
        spot = self.reading()
        words = spot.said if spot is not None else self._plot.x.title if self._plot is not None else ""
        self.said.show_text(words)
        self.setAccessibleDescription(spot.said if spot is not None else "")

    def _nearest(self, at: QPointF) -> int:
        if self._canvas is None or not self._spots:
            return -1
        here = at - QPointF(self._canvas.pos())
        away = [
            (abs(point.x() - here.x()) + abs(point.y() - here.y()) / 4, place)
            for place, point in enumerate(map(self._canvas.point_of, self._spots))
        ]
        distance, place = min(away)
        return place if distance <= _NEAR + QApplication.startDragDistance() else -1
