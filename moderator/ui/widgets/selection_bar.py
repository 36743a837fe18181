"""How many comments are selected, and the way to all of the queue or to none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from moderator.queues import Size
from moderator.ui import filter_words, phrases, theme


class SelectionBar(QWidget):
    """Hidden while nothing is selected."""

    cleared = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = QLabel()
        theme.mark(self.said, "picked")
        self.all = QPushButton()
        theme.mark(self.all, "link")
        self.clear = QPushButton(self.tr("Clear"))
        theme.mark(self.clear, "link")
        self.clear.setToolTip(self.tr("Select nothing"))
        self.clear.setAccessibleName(self.tr("Select nothing"))
        self._size: Size | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.said, self.all, self.clear):
            row.addWidget(widget)
        self.stops = (self.all, self.clear)
        self.all.clicked.connect(self.all_wanted)
        self.clear.clicked.connect(self.cleared)
        self.hide()

    def show_size(self, size: Size) -> None:
        """Offer as many comments as the queue holds."""
        self._size = size
        self.all.setText(self.tr("All {n}").format(n=filter_words.size(size)))
        self.all.setAccessibleName(self.tr("Select all {n} of this queue").format(n=filter_words.size(size)))
        self.all.setToolTip(self.all.accessibleName())

    def show_picked(self, count: int) -> None:
        """Say how many are selected; all are offered until they are."""
        self.said.setText(phrases.counted(count, "%n selected", "%n selected"))
        self.said.setAccessibleName(self.said.text())
        is_all = self._size is not None and self._size.is_exact and count >= self._size.count
        self.all.setVisible(self._size is not None and not is_all)
        self.setVisible(count > 0)
