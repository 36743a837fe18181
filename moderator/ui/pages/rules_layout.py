"""Three columns of the rules page: the list, what is written, and what it would do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from moderator.ui import sizes, theme

_LIST, _SIDE = 236, 344
_BAR, _BESIDE = 10, 4
_NARROW = 1120
"""Below this width, list and side column give some of theirs to the text."""


class CardScroll(QScrollArea):
    """Cards below one another, which scroll together where there is not room for all, and keep their width."""

    def __init__(self, parts: Sequence[QWidget], name: str) -> None:
        super().__init__()
        canvas = QWidget()
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
        row.addWidget(last)
        self.refit()

    def refit(self) -> None:
        """Grow with the letters, and give way where the window is small."""
        is_narrow = self.width() < sizes.px(_NARROW)
        self._first.setFixedWidth(sizes.px(_LIST - (36 if is_narrow else 0)))
        self._last.setFixedWidth(sizes.px(_SIDE - (20 if is_narrow else 0)))

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's
        """Measure anew."""
        self.refit()
