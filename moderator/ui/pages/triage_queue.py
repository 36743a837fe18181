"""Which queue the triage page shows: narrowed at the head of the list, left for a campaign and come back to."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from moderator.desk import Desk
from moderator.domain import CampaignId
from moderator.queues import Order, Queue, QueueName
from moderator.ui.background import Background
from moderator.ui.pages import triage_rules
from moderator.ui.pages.counting import Counting
from moderator.ui.pages.list_head import ListHead
from moderator.ui.pages.opening import Opening
from moderator.ui.pages.queue_list import QueueList


class TriageQueue(QObject):
    """A queue is opened at its first comment; its size is counted beside it."""

    def __init__(self, desk: Desk, background: Background, cards: QueueList, head: ListHead, opening: Opening) -> None:
        super().__init__(head)
        self._list = cards
        self._model = cards.cards
        self._head = head
        self._opening = opening
        self._back: Queue | None = None
        self._counting = Counting(desk, background, self)
        self._counting.counted.connect(self._show_size)
        head.ordered.connect(self._order)
        head.language_chosen.connect(self._choose_language)
        head.cleared.connect(self.leave)

    def show(self, queue: Queue, title: str = "") -> None:
        """Open a queue at its first comment."""
        self._head.order.show_choice(queue.order)
        self._head.language.show_choice(queue.lang)
        self._head.fix_order(is_fixed=queue.name is QueueName.TEACH)
        self._head.show_queue(title or triage_rules.title(queue))
        self._narrow(queue)

    @Slot()
    def count(self) -> None:
        """Show how many comments it holds now."""
        self._counting.count(self._model.queue)

    @Slot(object)
    def review(self, campaign: CampaignId) -> None:
        """Show a campaign in the queue's place; leaving it leads back."""
        self._back = self._back or self._model.queue
        self.show(Queue(name=QueueName.EVERYTHING, campaign=campaign))

    @Slot()
    def leave(self) -> None:
        """Leave a visited comment, else select nothing; with nothing selected, go back from a campaign to the queue."""
        if self._opening.leave():
            return
        if self._model.picked:
            self._model.pick((), are_picked=False, clear=True)
        elif self._back is not None and self._model.queue.campaign is not None:
            self.show(self._back)
            self._back = None

    @Slot(object)
    def _order(self, order: Order) -> None:
        self._narrow(replace(self._model.queue, order=order))

    @Slot(object)
    def _choose_language(self, lang: str | None) -> None:
        self._narrow(replace(self._model.queue, lang=lang))

    def _narrow(self, queue: Queue) -> None:
        self._opening.leave()
        self._list.start_over()
        self._model.show(queue)
        self.count()

    @Slot(object, int)
    def _show_size(self, queue: Queue, size: int) -> None:
        self._head.show_size(triage_rules.sized(queue, size))
