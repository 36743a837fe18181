"""A queue as a table of one column that fetches itself, a page at a time, while it is scrolled."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from moderator.desk import Desk
from moderator.domain import CampaignId, CommentId, ModeratorId, Status
from moderator.queues import Position, Queue
from moderator.search_text import marks
from moderator.ui import phrases
from moderator.ui.background import Background
from moderator.ui.pages import queue_work as work
from moderator.ui.pages.card_chips import in_full, spoken
from moderator.ui.pages.masks import Masks
from moderator.ui.pages.queue_work import Fetched
from moderator.ui.widgets.text import tip
from moderator.views import Card, position

PAGE = 64
KEPT = 1024
"""How many cards a refresh fetches anew at most; later ones come back when they are scrolled to."""

CARD = Qt.ItemDataRole.UserRole
IS_PICKED = Qt.ItemDataRole.UserRole + 1
TEXT = Qt.ItemDataRole.UserRole + 2
"""The text as the list shows it: masked where that is wanted."""
STATE = Qt.ItemDataRole.UserRole + 3
"""What is not as usual about the comment, in words; in a queue of such comments only what the public sees."""
MARKS = Qt.ItemDataRole.UserRole + 4
"""A function that finds in a text what is searched for; None while nothing is."""
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractTableModel):
    """Only fetched cards are rows, so that a queue of millions opens at once."""

    refreshed = Signal()
    """The rows are new; the view looks for its place again."""
    asked = Signal()
    """Rows have been asked for, and are not there yet."""
    failed = Signal(object)
    picks_changed = Signal(int)

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self.queue = Queue()
        self._cards: list[Card] = []
        self._picked: set[CommentId] = set()
        self._members: Mapping[ModeratorId, str] = {}
        self._is_last = True
        self._is_fetching = False
        self._turn = 0
        self._asked: tuple[Position | None, int] = (None, PAGE)
        self._gone: set[CommentId] = set()
        self._is_masking = False
        self._find: Callable[[str], Sequence[tuple[int, int]]] | None = None
        self._answers = self._table_of_answers()
        self._masks = Masks(desk, background, self)
        self._masks.found.connect(self._repaint)
        self._masks.failed.connect(self.failed)

    def mask(self, *, is_masking: bool) -> None:
        """Mask coarse words from now on, or show them."""
        self._is_masking = is_masking
        self._masks.look_up(self._cards if is_masking else ())
        self._repaint()

    def know_members(self, names: Mapping[ModeratorId, str]) -> None:
        """Take in what the team's members are called."""
        if names != self._members:
            self._members = names
            self._repaint()

    def show(self, queue: Queue) -> None:
        """Begin again with another queue; the old rows stay until the new ones are there."""
        self.queue = queue
        self.pick((), are_picked=False, clear=True)
        self._ask(None, PAGE)

    def refresh(self) -> None:
        """Fetch anew what is shown."""
        self._ask(None, min(max(PAGE, len(self._cards)), KEPT))

    def card(self, row: int) -> Card | None:
        """Give the card in a row, None beside the rows."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, comment: CommentId | None) -> int:
        """Find a comment's row, -1 when it is not fetched."""
        return next((row for row, card in enumerate(self._cards) if card.id == comment), -1)

    def take_out(self, comments: Collection[CommentId]) -> None:
        """Remove comments before the store has answered, so that the next one is there at once."""
        gone = set(comments)
        for row in reversed([row for row, card in enumerate(self._cards) if card.id in gone]):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._cards[row]
            self.endRemoveRows()
        self.pick(gone, are_picked=False)
        self._gone |= gone

    def renew(self, comments: Collection[CommentId]) -> None:
        """Read cards anew that were decided on and stay."""
        self.pick(comments, are_picked=False)
        shown = [card.id for card in self._cards if card.id in set(comments)]
        if shown:
            job = self._background.read(work.renewed(self._desk, shown))
            job.done.connect(self._put)
            job.failed.connect(self.failed)

    def settle(self, comments: Collection[CommentId] | None = None) -> None:
        """Believe the store about comments again, or about all of them, since it has answered."""
        self._gone.difference_update(set(self._gone) if comments is None else comments)
        if self._is_fetching:
            # the page on its way may have been read before the answer
            self._ask(*self._asked)

    @property
    def is_whole(self) -> bool:
        """Whether every comment of the queue is a row."""
        return self._is_last and not self._is_fetching

    def cards(self) -> Sequence[Card]:
        """Give the cards that are rows."""
        return self._cards

    def fetched(self) -> list[CommentId]:
        """Give the comments that are rows."""
        return [card.id for card in self._cards]

    @property
    def picked(self) -> list[CommentId]:
        """The comments selected by hand or as a campaign, in the order of the rows where they have one."""
        rows = [card.id for card in self._cards if card.id in self._picked]
        return rows + sorted(self._picked.difference(rows))

    def pick(self, comments: Iterable[CommentId], *, are_picked: bool, clear: bool = False) -> None:
        """Select comments, or leave them out again; they need not be fetched."""
        before = self._picked.copy()
        if clear:
            self._picked.clear()
        wanted = set(comments)
        self._picked = self._picked | wanted if are_picked else self._picked - wanted
        if self._picked != before:
            self._repaint()
            self.picks_changed.emit(len(self._picked))

    def pick_campaign(self, campaign: CampaignId) -> None:
        """Select all of a campaign that still waits."""
        job = self._background.read(work.of_campaign(self._desk, campaign))
        job.done.connect(self._pick_all)
        job.failed.connect(self.failed)

    def pick_queue(self) -> None:
        """Select every comment of the queue, fetched or not."""
        job = self._background.read(work.of_queue(self._desk, self.queue))
        job.done.connect(self._pick_all)
        job.failed.connect(self.failed)

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the cards fetched until now."""
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def columnCount(self, parent: Index | None = None) -> int:
        """Have one column; a comment has no children here."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the card itself, its text, or what a screen reader says of it."""
        card = self.card(index.row()) if index.isValid() else None
        if card is None:
            return None
        answer = self._answers.get(role)
        return answer(card) if answer else None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether scrolling on would bring more."""
        return not parent.isValid() and not self._is_last and not self._is_fetching

    def fetchMore(self, parent: Index) -> None:
        """Ask for the page after the last card."""
        if self.canFetchMore(parent) and self._cards:
            self._ask(position(self._cards[-1], self.queue.order), PAGE)

    def _table_of_answers(self) -> dict[int, Callable[[Card], Any]]:
        return {
            CARD: lambda card: card,
            TEXT: lambda card: self._masks.text(card) if self._is_masking else card.text,
            IS_PICKED: lambda card: card.id in self._picked,
            STATE: self._state,
            MARKS: lambda _: self._find,
            Qt.ItemDataRole.DisplayRole: lambda card: card.text,
            Qt.ItemDataRole.ToolTipRole: lambda card: tip(in_full(card)),
            Qt.ItemDataRole.AccessibleTextRole: lambda card: spoken(
                card, self._state(card), is_picked=card.id in self._picked
            ),
        }

    @Slot(object)
    def _pick_all(self, comments: Sequence[CommentId]) -> None:
        self.pick(comments, are_picked=True)

    @Slot()
    def _repaint(self) -> None:
        if self._cards:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._cards) - 1, 0), [IS_PICKED, TEXT, STATE])

    @Slot(object)
    def _put(self, cards: Sequence[Card]) -> None:
        for card in cards:
            row = self.row_of(card.id)
            if row >= 0:
                self._cards[row] = card
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _state(self, card: Card) -> str:
        is_known = self.queue.name.value == card.status.value
        name = self._members.get(card.assignee, "") if card.assignee is not None else ""
        if name and card.status is Status.ASSIGNED and not is_known:
            seen = phrases.state(Status.OPEN, card.visibility)
            return phrases.joined([each for each in (phrases.given_to(name), seen) if each])
        return phrases.state(Status.OPEN if is_known else card.status, card.visibility)

    def _ask(self, after: Position | None, limit: int) -> None:
        self._turn += 1
        self._is_fetching = True
        self._asked = (after, limit)
        job = self._background.read(work.page(self._desk, self._turn, self.queue, after, limit))
        job.done.connect(self._take)
        job.failed.connect(self._give_up)
        self.asked.emit()

    @Slot(object)
    def _give_up(self, error: object) -> None:
        self._is_fetching = False
        self.failed.emit(error)

    @Slot(object)
    def _take(self, fetched: Fetched) -> None:
        if fetched.turn != self._turn:
            return
        self._is_fetching = False
        self._is_last = fetched.is_last
        if self._is_masking:
            self._masks.look_up(fetched.cards)
        self._find = partial(marks, words=fetched.queue.words) if fetched.queue.words else None
        cards = [card for card in fetched.cards if card.id not in self._gone]
        if fetched.after is None:
            self.beginResetModel()
            self._cards = cards
            self.endResetModel()
            self.refreshed.emit()
        elif cards:
            first = len(self._cards)
            self.beginInsertRows(QModelIndex(), first, first + len(cards) - 1)
            self._cards.extend(cards)
            self.endInsertRows()
