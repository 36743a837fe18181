"""The parts of the open filter as chips below the list's head; without any there is no bar."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from moderator.queues import Facet, Queue
from moderator.ui import filter_words, theme
from moderator.ui.widgets.filter_chip import FilterChip
from moderator.ui.widgets.flow import FlowLayout


class FilterBar(QFrame):
    """Tells the queue that is left when a chip is taken off."""

    narrowed = Signal(object)
    widened = Signal()
    """What is searched for shall be searched for everywhere."""
    saving_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "chips")
        self.chips: list[FilterChip] = []
        self._without: list[Queue] = []
        self.everywhere = self._link(self.tr("Search everything"))
        self.save = self._link(self.tr("Save as view"))
        self.stops = (self.everywhere, self.save)
        self._flow = FlowLayout(6)
        self._flow.setContentsMargins(16, 2, 16, 9)
        self.setLayout(self._flow)
        self._flow.addWidget(self.everywhere)
        self._flow.addWidget(self.save)
        self.everywhere.clicked.connect(self.widened)
        self.save.clicked.connect(self.saving_asked)
        self.setAccessibleName(self.tr("Filter"))
        self.hide()

    def show_parts(self, parts: Sequence[Facet], *, can_widen: bool) -> None:
        """Show these parts and no others; the focus stays in the bar when it was there."""
        place = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), None)
        self._clear()
        for part in parts:
            text, tint = filter_words.facet(part)
            chip = FilterChip(text, tint, part.shown if len(part.shown) > len(text) else text)
            chip.clicked.connect(self._take_off)
            self.chips.append(chip)
            self._without.append(part.without)
            self._flow.addWidget(chip)
        for link in self.stops:
            self._flow.removeWidget(link)
            self._flow.addWidget(link)
        for before, after in pairwise((*self.chips, *self.stops)):
            QWidget.setTabOrder(before, after)
        self.everywhere.setVisible(can_widen)
        self.setVisible(bool(parts))
        if place is not None and self.chips:
            self.chips[min(place, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips, self._without = [], []

    def _link(self, text: str) -> QPushButton:
        link = QPushButton(text)
        theme.mark(link, "link")
        return link

    @Slot()
    def _take_off(self) -> None:
        for chip, queue in zip(self.chips, self._without, strict=True):
            if chip is self.sender():
                self.narrowed.emit(queue)
                return
