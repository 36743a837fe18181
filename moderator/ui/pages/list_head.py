"""The head of the list: the queue's name, how many, its order and language, its filter, what is selected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from moderator.domain import LANGUAGES
from moderator.queues import Order
from moderator.ui import sizes, theme
from moderator.ui.pages.filter_bar import FilterBar
from moderator.ui.widgets.choice_button import ChoiceButton
from moderator.ui.widgets.selection_bar import SelectionBar
from moderator.ui.wording import language, say

_LONGEST_NAME, _SIDE, _GAP = 150, 16, 6


class ListHead(QFrame):
    """Says which queue is open and offers its order, its language and more of a filter."""

    ordered = Signal(object)
    language_chosen = Signal(object)
    keys_asked = Signal()
    cleared = Signal()
    filter_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "top")
        self._is_narrowed_by_language, self._has_order = False, True
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        theme.mark(self._title, "subtitle")
        self._open = QLabel()
        theme.mark(self._open, "pill")
        sizes.hold(self._open, height=24)
        self.order = ChoiceButton(self.tr("Order"), [(order, say(order)) for order in Order])
        self.language = ChoiceButton(
            self.tr("Language"), [(None, self.tr("All languages")), *((code, language(code)) for code in LANGUAGES)]
        )
        self.add = QPushButton()
        theme.mark(self.add, "pill")
        self.add.setAccessibleName(self.tr("Add to the filter"))
        self.add.setToolTip(self.tr("Add to the filter"))
        for pill in (self.order, self.language, self.add):
            sizes.hold(pill, height=24)
        self.selection = SelectionBar()
        self.filter = FilterBar()
        self._keys = keys = QPushButton("?")
        theme.mark(keys, "key")
        keys.setAccessibleName(self.tr("List of keys"))
        keys.setToolTip(self.tr("List of keys"))
        self._pills = (self._open, self.order, self.language, self.add, self.selection, keys)
        self._lay_out()
        self.stops = (self.order, self.language, self.add, *self.selection.stops, keys, *self.filter.stops)
        for stop in self.stops:
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.order.chosen.connect(self.ordered)
        self.language.chosen.connect(self.language_chosen)
        self.add.clicked.connect(self.filter_asked)
        self.selection.cleared.connect(self.cleared)
        keys.clicked.connect(self.keys_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name of the queue its room: where it is tight, a sign stands for words."""
        super().resizeEvent(event)
        self._share(event.size().width())

    def show_queue(self, title: str) -> None:
        """Name the queue; its number comes when it is counted."""
        self._title.setText(title)
        self._title.setToolTip("")
        # the pills give way to a name, and a very long one is cut
        width = theme.metrics(15, QFont.Weight.Bold).horizontalAdvance(title) + 2
        self._title.setMinimumWidth(min(sizes.px(_LONGEST_NAME), int(width)))
        self._open.setText("…")
        self._share(self.width())

    def show_language(self, lang: str | None) -> None:
        """Show which language is chosen; a chip below says it too, and can be taken off."""
        self._is_narrowed_by_language = lang is not None
        self.language.show_choice(lang)
        self._share(self.width())

    def fix_order(self, *, is_fixed: bool) -> None:
        """Offer no order where the queue has one of its own."""
        self._has_order = not is_fixed
        self.order.setEnabled(not is_fixed)
        self.order.setToolTip(self.tr("This queue has an order of its own") if is_fixed else "")

    def show_size(self, said: str) -> None:
        """Say how many comments the queue holds."""
        self._open.setText(said)
        self._share(self.width())

    @Slot(int)
    def show_picked(self, count: int) -> None:
        """Say how many comments are selected, in place of what narrows the queue."""
        self.selection.show_picked(count)
        self._share(self.width())

    def _share(self, width: int) -> None:
        """Show what there is room for: the list of keys goes first, the languages second, a word last."""
        is_picking = not self.selection.isHidden()
        can_choose = not is_picking and not self._is_narrowed_by_language
        always: list[QWidget] = [self.selection] if is_picking else [self._open, self.add]
        if self._has_order and not is_picking:
            always.append(self.order)
        self.add.setText(self.tr("+ Filter"))
        spare = width - self._title.minimumWidth() - 2 * _SIDE - _needed(always)
        # shown and hidden once: a widget that is tried on leaves its room behind
        is_tight = spare < 0
        language = _needed([self.language]) if can_choose else 0
        has_language = can_choose and spare >= language
        has_keys = spare - (language if has_language else 0) >= _needed([self._keys])
        shown = {*always, *([self.language] if has_language else []), *([self._keys] if has_keys else [])}
        for pill in (self._open, self.order, self.language, self.add, self._keys):
            pill.setVisible(pill in shown)
        if is_tight:
            self.add.setText("+")

    def _lay_out(self) -> None:
        top = QWidget()
        sizes.hold(top, height=44)
        # what is shown follows the width: would the width follow what is shown as well, the two would never settle
        top.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(top)
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.setSpacing(_GAP)
        for widget in (self._title, *self._pills[:-1]):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.filter)


def _needed(pills: Sequence[QWidget]) -> int:
    return sum(each.sizeHint().width() + _GAP for each in pills)
