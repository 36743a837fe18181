"""A row that goes on in the next line where the window ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP = 8


class Flow(QLayout):
    """Places widgets from left to right at their own size, line after line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Give the item at a place."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Let go of the item at a place."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where the window is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Tell how high the lines are together."""
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def sizeHint(self) -> QSize:
        """Be content with the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Be as wide as the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, box: QRect) -> None:
        """Place the items."""
        super().setGeometry(box)
        self._place(box, is_trial=False)

    def _place(self, box: QRect, *, is_trial: bool) -> int:
        at, height = QPoint(box.topLeft()), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if at.x() > box.left() and at.x() + size.width() > box.right() + 1:
                at = QPoint(box.left(), at.y() + height + GAP)
                height = 0
            height = max(height, size.height())
            if not is_trial:
                item.setGeometry(QRect(at, size))
            at.setX(at.x() + size.width() + GAP)
        return at.y() + height - box.top()
