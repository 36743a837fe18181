"""A layout that puts widgets beside one another, and goes on in the next line where the width ends."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Every line is as high as its highest widget."""

    def __init__(self, gap: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take a widget in, at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count the widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give a widget's item, None beside the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let a widget go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than there is."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Tell how high the lines are together."""
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        """Be as small as can be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Hold the largest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, is_trial: bool) -> int:
        room = rect.marginsRemoved(self.contentsMargins())
        left, top, line = room.left(), room.top(), list[tuple[QLayoutItem, QRect]]()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(room.width(), 1), 10_000))
            if line and left + size.width() > room.right() + 1:
                top += self._close(line, is_trial=is_trial) + self._gap
                left, line = room.left(), []
            line.append((item, QRect(QPoint(left, top), size)))
            left += size.width() + self._gap
        return top + self._close(line, is_trial=is_trial) - rect.top() + self.contentsMargins().bottom()

    @staticmethod
    def _close(line: Sequence[tuple[QLayoutItem, QRect]], *, is_trial: bool) -> int:
        """Put the widgets of a line in the middle of its height, and give that."""
        high = max((place.height() for _, place in line), default=0)
        if not is_trial:
            for item, place in line:
                item.setGeometry(place.translated(0, (high - place.height()) // 2))
        return high
