"""Which queue the triage page shows: narrowed and searched at its head, left for a campaign and come back to."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import AuthorId, CampaignId, CommentId
from moderator.queues import FIXED_ORDER, Order, Queue, QueueName, Size
from moderator.ui.background import Background
from moderator.ui.pages import triage_rules
from moderator.ui.pages.counting import Counting
from moderator.ui.pages.filtering import Filtering, everywhere
from moderator.ui.pages.list_head import ListHead
from moderator.ui.pages.opening import Opening
from moderator.ui.pages.queue_list import QueueList
from moderator.views import Card


class TriageQueue(QObject):
    """A queue is opened at its first comment; its size is counted beside it."""

    shown = Signal(object)
    """The queue that is shown now, however it was asked for."""

    def __init__(self, desk: Desk, background: Background, cards: QueueList, head: ListHead, opening: Opening) -> None:
        super().__init__(head)
        self._list = cards
        self._model = cards.cards
        self._head = head
        self._opening = opening
        self.filtering = filtering = Filtering(desk, background, head, opening)
        self._title, self._opened, self._titled = "", Queue(), Queue()
        self._back: tuple[Queue, CommentId | None] | None = None
        self._before_search: tuple[Queue, CommentId | None] | None = None
        self._counting = Counting(desk, background, self)
        self._counting.counted.connect(self._show_size)
        head.ordered.connect(self._order)
        head.language_chosen.connect(self._choose_language)
        head.cleared.connect(self.leave)
        head.filter.widened.connect(self.widen)
        head.selection.all_wanted.connect(self.select_all)
        cards.chosen.connect(self._open_campaign)
        filtering.wanted.connect(self.narrow)

    def show(self, queue: Queue, title: str = "", *, is_view: bool = False) -> None:
        """Open a queue at its first comment; a title says its brand and stream already, but a view's does not."""
        self._back = self._before_search = None
        self._title, self._opened, self._titled = title, queue, Queue() if is_view else queue
        self._narrow(queue)

    @Slot(object)
    def narrow(self, queue: Queue) -> None:
        """Show a queue in the place of this one, under the same title as long as that is true."""
        if self._before_search is not None and not queue.words:
            before = self._before_search[0]
            if queue.name is not before.name:
                self._leave_search()
                return
            queue, self._before_search = replace(queue, order=before.order), None
        if self._back is not None and queue.campaign is None and self._model.queue.campaign is not None:
            self._go_back()
            return
        self._narrow(queue)

    @Slot()
    def count(self) -> None:
        """Show how many comments it holds now."""
        self._counting.count(self._model.queue)

    @Slot()
    def count_soon(self) -> None:
        """Show how many comments it holds after decisions."""
        self._counting.count_soon(self._model.queue)

    def search(self, words: str) -> None:
        """Look for words in this queue, newest first; without words, be where one was before."""
        queue = self._model.queue
        if not words:
            self._leave_search()
            return
        if self._before_search is None:
            card = self._list.current()
            self._before_search = queue, card.id if card is not None else None
        self._narrow(replace(queue, words=words, order=Order.NEWEST))

    @Slot()
    def widen(self) -> None:
        """Look for the same words in all comments, closed ones too."""
        if self._model.queue.words:
            self._narrow(everywhere(self._model.queue))

    @Slot(object, str)
    def show_author(self, author: AuthorId, _name: str) -> None:
        """List everything that an author has written, newest first."""
        self.narrow(Queue(name=QueueName.ALL, author=author, order=Order.NEWEST))

    @Slot(object)
    def review(self, campaign: CampaignId) -> None:
        """Show a campaign in the queue's place; leaving it leads back."""
        if self._back is None:
            card = self._list.current()
            self._back = self._model.queue, card.id if card is not None else None
        self._narrow(Queue(name=QueueName.EVERYTHING, campaign=campaign))

    @Slot()
    def leave(self) -> None:
        """Leave a visited comment, else select nothing; with nothing selected, go back from a campaign to the queue."""
        if self._opening.leave():
            return
        if self._model.picked:
            self._model.pick((), are_picked=False, clear=True)
        elif self._back is not None and self._model.queue.campaign is not None:
            self._go_back()
        elif self._before_search is not None:
            self._leave_search()

    @Slot()
    def select_all(self) -> None:
        """Select what is in the list; where that is not the whole queue, the second time the whole."""
        fetched = self._model.fetched()
        if self._model.is_whole or not set(fetched) <= set(self._model.picked):
            self._model.pick(fetched, are_picked=True)
        else:
            self._model.pick_queue()

    def ways(self) -> Mapping[str, Callable[[], None]]:
        """Name what commands can ask for here."""
        return {
            **self.filtering.ways(),
            "select_none": self.leave,
            "select_all": self.select_all,
            "extend_next": self._list.extend_next,
            "extend_previous": self._list.extend_previous,
            "search_everywhere": self.widen,
        }

    @Slot(object)
    def _open_campaign(self, card: Card) -> None:
        """Show the comments of the campaign that the card stands for."""
        if self._model.queue.name is QueueName.CAMPAIGNS and card.campaign is not None:
            self.review(card.campaign)

    @Slot(object)
    def _order(self, order: Order) -> None:
        self._narrow(replace(self._model.queue, order=order))

    @Slot(object)
    def _choose_language(self, lang: str | None) -> None:
        self._narrow(replace(self._model.queue, lang=lang))

    def _go_back(self) -> None:
        if self._back is not None:
            (queue, comment), self._back = self._back, None
            self._narrow(queue)
            self._list.open_at(comment)

    def _leave_search(self) -> None:
        if self._before_search is not None:
            (queue, comment), self._before_search = self._before_search, None
            self._narrow(queue)
            self._list.open_at(comment)

    def _narrow(self, queue: Queue) -> None:
        self._opening.leave()
        self._list.start_over()
        self._model.show(queue)
        opened = self._opened
        is_titled = (queue.name, queue.stream, queue.campaign) == (opened.name, opened.stream, opened.campaign)
        self._head.order.show_choice(queue.order)
        self._head.show_language(queue.lang)
        self._head.fix_order(is_fixed=queue.name in FIXED_ORDER)
        self._head.show_queue(self._title if self._title and is_titled else triage_rules.title(queue))
        self.filtering.show(queue, self._titled)
        self.count()
        self.shown.emit(queue)

    @Slot(object, object)
    def _show_size(self, queue: Queue, size: Size) -> None:
        self._head.show_size(triage_rules.sized(queue, size))
        self._head.selection.show_size(size)
