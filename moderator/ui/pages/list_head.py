"""The line above the list: the queue's name, how many, its order, its language, what is selected."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from moderator.domain import LANGUAGES
from moderator.queues import Order
from moderator.ui import phrases, theme
from moderator.ui.widgets.choice_button import ChoiceButton
from moderator.ui.wording import language, say

_ROOMY, _LONGEST_NAME = 460, 150


class ListHead(QFrame):
    """Says which queue is open and offers its order and language."""

    ordered = Signal(object)
    language_chosen = Signal(object)
    keys_asked = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "top")
        self.setFixedHeight(45)
        self._title = QLabel()
        theme.mark(self._title, "subtitle")
        self._open = QLabel()
        theme.mark(self._open, "pill")
        self._open.setFixedHeight(24)
        self.order = ChoiceButton(self.tr("Order"), [(order, say(order)) for order in Order])
        self.language = ChoiceButton(
            self.tr("Language"), [(None, self.tr("All languages")), *((code, language(code)) for code in LANGUAGES)]
        )
        self._picked = QPushButton()
        theme.mark(self._picked, "pill")
        self._picked.setToolTip(self.tr("Select nothing"))
        self._picked.hide()
        self._keys = keys = QPushButton("?")
        theme.mark(keys, "key")
        keys.setAccessibleName(self.tr("List of keys"))
        keys.setToolTip(self.tr("List of keys"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        for widget in (self._title, self._open, self.order, self.language, self._picked):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(keys)
        self.stops = (self.order, self.language, self._picked, keys)
        for stop in self.stops:
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.order.chosen.connect(self.ordered)
        self.language.chosen.connect(self.language_chosen)
        self._picked.clicked.connect(self.cleared)
        keys.clicked.connect(self.keys_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name of the queue its room: where it is tight, the keys are listed by their key and the menu."""
        super().resizeEvent(event)
        self._keys.setVisible(event.size().width() >= _ROOMY)

    def show_queue(self, title: str) -> None:
        """Name the queue; its number comes when it is counted."""
        self._title.setText(title)
        # the pills give way to a name; words that are searched for may be cut
        width = theme.metrics(15, QFont.Weight.Bold).horizontalAdvance(title) + 2
        self._title.setMinimumWidth(min(_LONGEST_NAME, int(width)))
        self._open.setText("…")

    def fix_order(self, *, is_fixed: bool) -> None:
        """Offer no order where the queue has one of its own."""
        self.order.setEnabled(not is_fixed)
        self.order.setToolTip(self.tr("What teaches most comes first") if is_fixed else "")

    def show_size(self, said: str) -> None:
        """Say how many comments the queue holds."""
        self._open.setText(said)

    @Slot(int)
    def show_picked(self, count: int) -> None:
        """Say how many comments are selected; a click leaves them all out."""
        self._picked.setText(self.tr("✓ {n} selected ×").format(n=phrases.number(count)))
        self._picked.setAccessibleName(self.tr("{n} selected, select nothing").format(n=count))
        self._picked.setVisible(count > 0)
        self._open.setVisible(count == 0)
