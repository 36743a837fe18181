"""The two columns of the triage page, with a border between them that can be moved."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

WIDEST, NARROWEST = 520, 410
_SHARE = 3 / 7
_LEAST_CASE = 440


class Columns(QSplitter):
    """Shares the room as the design does, until somebody has moved the border."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._is_moved = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        left.setMinimumWidth(NARROWEST)
        right.setMinimumWidth(_LEAST_CASE)
        for place, widget in enumerate((left, right)):
            self.addWidget(widget)
            self.setStretchFactor(place, place)
        self.splitterMoved.connect(self._keep)

    def remembered(self) -> bytes:
        """Give the place of the border; nothing while it is the design's."""
        return bytes(self.saveState().data()) if self._is_moved else b""

    def recall(self, state: bytes) -> None:
        """Put the border back; what is no such state is passed over."""
        self._is_moved = bool(state) and self.restoreState(state)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        if not self._is_moved:
            left = max(NARROWEST, min(WIDEST, int(self.width() * _SHARE)))
            self.setSizes([left, self.width() - left - 1])

    @Slot(int, int)
    def _keep(self) -> None:
        self._is_moved = True
