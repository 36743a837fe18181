"""The list of a queue: a table view with one column of one height, moved through by keys."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from moderator.domain import CommentId
from moderator.ui.pages.card_chips import times
from moderator.ui.pages.card_delegate import CardDelegate
from moderator.ui.pages.card_painting import height
from moderator.ui.pages.queue_model import QueueModel
from moderator.views import Card

_HALF_MINUTE_MS = 30_000
"""The cards say minutes, so they are looked at twice in one."""
_READY_MS = 120
"""What a decision or a step will show next is painted while the person reads."""


class QueueList(QTableView):
    """Shows cards; the current one is open beside it, the picked ones are decided on together."""

    opened = Signal(object)
    """The card that became current, None when the queue is empty."""

    chosen = Signal(object)
    """The card on which Enter was pressed, or that was clicked twice."""

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = model
        self._wanted: CommentId | None = None
        self._row = 0
        self._told: dict[CommentId, tuple[str, ...]] = {}
        self.setAccessibleName(self.tr("Comments of the queue"))
        self.setModel(model)
        self._painter = CardDelegate(self)
        self.setItemDelegate(self._painter)
        self._be_plain()
        self._clock = QTimer(self)
        self._clock.setInterval(_HALF_MINUTE_MS)
        self._clock.timeout.connect(self.tell_time)
        self._clock.start()
        self._before_ready = QTimer(self)
        self._before_ready.setSingleShot(True)
        self._before_ready.setInterval(_READY_MS)
        self._before_ready.timeout.connect(self._make_ready)
        model.refreshed.connect(self._find_place)
        model.rowsRemoved.connect(self._step_into_gap)
        self.doubleClicked.connect(self._choose)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def current(self) -> Card | None:
        """Give the card that is open."""
        return self.cards.card(self.currentIndex().row())

    def open_at(self, comment: CommentId | None) -> None:
        """Open a comment when it is fetched, or at the next refresh."""
        self._wanted = comment
        row = self.cards.row_of(comment)
        if row >= 0:
            self._go_to(row)

    def start_over(self) -> None:
        """Stand on the first card when the next rows come."""
        self._wanted, self._row = None, 0

    @Slot()
    def go_next(self) -> None:
        """Move to the next card; near the end the model fetches more by itself."""
        self._go_to(min(self.currentIndex().row() + 1, self.cards.rowCount() - 1))

    @Slot()
    def go_previous(self) -> None:
        """Move to the card before."""
        self._go_to(max(self.currentIndex().row() - 1, 0))

    @Slot()
    def extend_next(self) -> None:
        """Pick the current card and the next one, and move there."""
        self._extend(self.go_next)

    @Slot()
    def extend_previous(self) -> None:
        """Pick the current card and the one before, and move there."""
        self._extend(self.go_previous)

    @Slot()
    def tell_time(self) -> None:
        """Paint those cards anew whose words about time have changed since."""
        told: dict[CommentId, tuple[str, ...]] = {}
        for row in range(max(0, self.rowAt(0)), self._last_seen() + 1):
            card = self.cards.card(row)
            if card is not None:
                told[card.id] = times(card)
                if self._told.get(card.id, told[card.id]) != told[card.id]:
                    self.update(self.cards.index(row, 0))
        self._told = told

    @Slot()
    def toggle(self) -> None:
        """Pick the current card, or leave it out."""
        card = self.current()
        if card is not None:
            self.cards.pick([card.id], are_picked=card.id not in self.cards.picked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick up to here with Shift, pick one more with Ctrl, else open."""
        index = self.indexAt(event.position().toPoint())
        card = self.cards.card(index.row())
        if card is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            ends = sorted((max(self.currentIndex().row(), 0), index.row()))
            span = (self.cards.card(row) for row in range(ends[0], ends[1] + 1))
            self.cards.pick([each.id for each in span if each], are_picked=True)
        elif card is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.cards.pick([card.id], are_picked=card.id not in self.cards.picked)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the window: the list is moved through, not typed into."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._choose()
            return
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if is_plain and event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def refit(self) -> None:
        """Let the rows grow with the letters."""
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(height())
        rows.setDefaultSectionSize(height())

    def _extend(self, move: Callable[[], None]) -> None:
        before = self.current()
        move()
        after = self.current()
        self.cards.pick([card.id for card in (before, after) if card], are_picked=True)

    @Slot()
    def _choose(self) -> None:
        card = self.current()
        if card is not None:
            self.chosen.emit(card)

    def _last_seen(self) -> int:
        last = self.rowAt(self.viewport().height() - 1)
        return last if last >= 0 else self.cards.rowCount() - 1

    def _be_plain(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.refit()

    def _go_to(self, row: int) -> None:
        index = self.cards.index(row, 0)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    @Slot()
    def _find_place(self) -> None:
        row = self.cards.row_of(self._wanted)
        if row < 0:
            row = min(self._row, self.cards.rowCount() - 1)
        if row >= 0:
            self._go_to(row)
        else:
            self.opened.emit(None)

    @Slot(QModelIndex, int, int)
    def _step_into_gap(self, _parent: QModelIndex, first: int, _last: int) -> None:
        # the comment after the one that was decided on moves up into its place
        if self.cards.rowCount() == 0:
            self.opened.emit(None)
        elif not self.current() or self._row >= first:
            self._go_to(min(first, self.cards.rowCount() - 1))

    @Slot(QModelIndex, QModelIndex)
    def _tell(self, current: QModelIndex | QPersistentModelIndex, _before: QModelIndex) -> None:
        card = self.cards.card(current.row())
        if card is not None:
            self._row, self._wanted = current.row(), card.id
            self._before_ready.start()
            self.opened.emit(card)

    @Slot()
    def _make_ready(self) -> None:
        """Paint the next card as the open one, and the first one below those that are seen."""
        width, ratio, has_focus = self.columnWidth(0), self.devicePixelRatioF(), self.hasFocus()
        for row, is_current in ((self._row + 1, True), (self._last_seen() + 1, False)):
            index = self.cards.index(row, 0)
            if index.isValid():
                self._painter.make_ready(index, width, ratio, is_current=is_current, has_focus=has_focus and is_current)
