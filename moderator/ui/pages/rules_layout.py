"""Three columns of the rules page: the list, what is written, and what it would do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from moderator.ui import sizes, theme

_LIST, _SIDE = 236, 344
_BAR, _BESIDE = 10, 2
_FIRST, _THIRD = 0.195, 0.315
"""Of the width where it is small: list and side column leave the text its room."""


class CardScroll(QScrollArea):
    """Cards below one another, which scroll together where there is not room for all, and keep their width."""

    def __init__(self, parts: Sequence[QWidget], name: str) -> None:
        super().__init__()
        self._canvas = canvas = QWidget()
        theme.mark(canvas, "canvas")
        self._column = QVBoxLayout(canvas)
        self._column.setSpacing(14)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setWidget(canvas)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep every card within the column, whatever stands in it."""
        super().resizeEvent(event)
        self._canvas.setFixedWidth(self.viewport().width())

    @Slot(int, int)
    def _make_room(self, _least: int, most: int) -> None:
        # the bar takes the room that is kept for it, so that no card changes its width when one grows
        self._column.setContentsMargins(0, 0, _BESIDE if most else _BESIDE + _BAR, 0)


class Columns(QWidget):
    """The middle column takes what is left."""

    def __init__(self, first: QWidget, middle: QWidget, last: QWidget) -> None:
        super().__init__()
        self._first, self._last = first, last
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(first)
        row.addSpacing(14)
        row.addWidget(middle, 1)
        row.addSpacing(_BESIDE)
        row.addWidget(last)
        self.refit()

    def refit(self) -> None:
        """Grow with the letters, and give way where the window is small."""
        self._first.setFixedWidth(min(sizes.px(_LIST), round(self.width() * _FIRST)))
        self._last.setFixedWidth(min(sizes.px(_SIDE), round(self.width() * _THIRD)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew."""
        super().resizeEvent(event)
        self.refit()
