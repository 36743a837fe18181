"""Three columns of the rules page: the list, what is written, and what it would do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from moderator.ui import sizes, theme

_LIST, _SIDE = 236, 344
_NARROW = 1120
"""Below this width, list and side column give some of theirs to the text."""


def scrolled(parts: Sequence[QWidget], name: str) -> QScrollArea:
    """Put cards below one another, which scroll together where there is not room for all."""
    canvas = QWidget()
    theme.mark(canvas, "canvas")
    column = QVBoxLayout(canvas)
    column.setContentsMargins(0, 0, 2, 0)
    column.setSpacing(14)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # always there, so that cards do not change their width when one of them grows
    scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setAccessibleName(name)
    scroll.setWidget(canvas)
    return scroll


class Columns(QWidget):
    """The middle column takes what is left."""

    def __init__(self, first: QWidget, middle: QWidget, last: QWidget) -> None:
        super().__init__()
        self._first, self._last = first, last
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(first)
        row.addSpacing(12)
        row.addWidget(middle, 1)
        row.addWidget(last)
        self.refit()

    def refit(self) -> None:
        """Grow with the letters, and give way where the window is small."""
        is_narrow = self.width() < sizes.px(_NARROW)
        self._first.setFixedWidth(sizes.px(_LIST - (40 if is_narrow else 0)))
        self._last.setFixedWidth(sizes.px(_SIDE - (26 if is_narrow else 0)))

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's
        """Measure anew."""
        self.refit()
