"""Says in the list why it is empty: nothing found, nothing left, or nothing there yet."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moderator.queues import Queue, QueueName
from moderator.ui.pages import triage_rules
from moderator.ui.pages.filtering import everywhere
from moderator.ui.pages.queue_list import QueueList
from moderator.ui.widgets.empty_list import EmptyList, Way

_PATIENCE_MS = 300
"""Loading is said only when it takes longer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """The queue that has most to decide, and how much."""

    queue: Queue
    said: str


class Emptiness(QObject):
    """Offers a way on from every empty list."""

    next_wanted = Signal(object)

    def __init__(self, cards: QueueList, ways: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(cards)
        self._list = cards
        self._model = cards.cards
        self._ways = ways
        self._next: Next | None = None
        self.sign = EmptyList(cards.viewport())
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._say_loading)
        self._model.asked.connect(self._patience.start)
        self._model.refreshed.connect(self.look)
        self._model.rowsRemoved.connect(self.look)
        self._model.rowsInserted.connect(self.look)

    def know_next(self, following: Next | None) -> None:
        """Take in which queue has most to decide."""
        if following != self._next:
            self._next = following
            if self.sign.isVisible():
                self.look()

    @Slot()
    def look(self) -> None:
        """Say that there is nothing, or nothing at all."""
        self._patience.stop()
        if self._model.rowCount():
            self.sign.hide()
        else:
            self.sign.say(*self._words(self._model.queue))

    @Slot()
    def _say_loading(self) -> None:
        if not self._model.rowCount():
            self.sign.say("", self.tr("Reading comments…"))

    def _words(self, queue: Queue) -> tuple[str, str, list[Way]]:
        if queue.words:
            return self._nothing_found(queue)
        if queue.is_narrowed:
            clear = (self.tr("Take the filter off"), self._ways["filter_clear"])
            return self.tr("Nothing fits"), self.tr("No comment of this queue fits the filter."), [clear]
        following = [] if self._next is None else [(self._next.said, self._go_on)]
        if queue.name is QueueName.TEACH:
            return self.tr("No questions"), triage_rules.nothing_here(queue), following
        if queue.name in {QueueName.ASSIGNED, QueueName.ESCALATED, QueueName.SNOOZED}:
            return self.tr("Nothing here"), self.tr("No comment waits here now."), following
        return self.tr("All done"), self.tr("Nothing waits in this queue. Well done."), following

    def _nothing_found(self, queue: Queue) -> tuple[str, str, list[Way]]:
        title = self.tr("Nothing found")
        if queue == everywhere(queue):
            return title, self.tr("No comment has “{words}”. Escape leads back.").format(words=queue.words), []
        said = self.tr("No comment of this queue has “{words}”.").format(words=queue.words)
        return title, said, [(self.tr("Search everything"), self._ways["search_everywhere"])]

    @Slot()
    def _go_on(self) -> None:
        if self._next is not None:
            self.next_wanted.emit(self._next.queue)
