"""The menu that adds a part to the filter; arrows, first letters and Enter are enough for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from moderator.domain import LANGUAGES, Flag, Member, Status
from moderator.queues import FlagRange, Queue, QueueName
from moderator.ui.wording import language, say
from moderator.views import Case, StreamCount

_LEAST = (0.5, 0.8, 0.95)
_DAYS = (7, 30)
_LONGEST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What there is to choose from besides what is the same in every inbox."""

    streams: Sequence[StreamCount] = ()
    brands: Sequence[str] = ()
    members: Sequence[Member] = ()
    me: Member | None = None


class FilterMenu(QMenu):
    """Tells the queue that is wanted, or which question has to be asked first."""

    chosen = Signal(object)
    range_asked = Signal(object)
    """The flag whose scores are asked for."""
    dates_asked = Signal()
    command_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = Queue()
        self._ways: list[Callable[[], None]] = []
        self.setAccessibleName(self.tr("Add to the filter"))
        self.triggered.connect(self._take)

    def offer(self, queue: Queue, case: Case | None, choices: Choices, now: datetime) -> None:
        """Offer what can be added to a queue's filter."""
        for menu in self.findChildren(QMenu):
            menu.deleteLater()
        self.clear()
        self._queue, self._ways = queue, []
        self._offer_flags()
        self._offer_kinds(choices)
        self._offer_people(choices)
        self._offer_case(case)
        self._offer_times(now)
        self.addSeparator()
        for name, words in (
            ("filter_clear", self.tr("Take the whole filter off")),
            ("filter_copy", self.tr("Copy filter")),
            ("filter_paste", self.tr("Paste filter")),
            ("save_view", self.tr("Save as view…")),
        ):
            self._add(self, words, _emitting(self.command_asked.emit, name))

    def _offer_flags(self) -> None:
        menu = self.addMenu(self.tr("Flag"))
        for flag in Flag:
            scores = menu.addMenu(say(flag))
            self._offer_queue(scores, self.tr("Flagged"), with_range(self._queue, FlagRange(flag=flag)))
            for least in _LEAST:
                words = self.tr("{n}% and more").format(n=round(least * 100))
                self._offer_queue(scores, words, with_range(self._queue, FlagRange(flag=flag, at_least=least)))
            self._add(scores, self.tr("From … to …"), _emitting(self.range_asked.emit, flag))

    def _offer_kinds(self, choices: Choices) -> None:
        menu = self.addMenu(self.tr("Language"))
        for code in LANGUAGES:
            self._offer_queue(menu, language(code), replace(self._queue, lang=code))
        menu = self.addMenu(self.tr("Stream"))
        menu.setEnabled(bool(choices.streams))
        for stream in choices.streams:
            self._offer_queue(menu, stream.name, replace(self._queue, stream=stream.id))
        if len(choices.brands) > 1:
            menu = self.addMenu(self.tr("Brand"))
            for brand in choices.brands:
                self._offer_queue(menu, brand, replace(self._queue, brand=brand))
        menu = self.addMenu(self.tr("Links"))
        self._offer_queue(menu, self.tr("Has a link"), replace(self._queue, has_link=True))
        self._offer_queue(menu, self.tr("No link"), replace(self._queue, has_link=False))
        menu = self.addMenu(self.tr("Status"))
        for status in Status:
            self._offer_queue(menu, say(status), replace(self._queue, status=status))

    def _offer_people(self, choices: Choices) -> None:
        menu = self.addMenu(self.tr("Assigned to"))
        for member in sorted(choices.members, key=lambda each: each != choices.me):
            words = self.tr("Me ({name})").format(name=member.name) if member == choices.me else member.name
            name = QueueName.ALL if self._queue.name is QueueName.ASSIGNED else self._queue.name
            status = self._queue.status or Status.ASSIGNED
            self._offer_queue(menu, words, replace(self._queue, name=name, assignee=member.id, status=status))

    def _offer_case(self, case: Case | None) -> None:
        author, post = case.author if case else None, case.post if case else None
        words = self.tr("Author: {name}").format(name=shortened(author.name if author else "–"))
        action = self._offer_queue(self, words, replace(self._queue, author=author.id if author else None))
        action.setEnabled(author is not None)
        words = self.tr("Post: {title}").format(title=shortened(post.title or post.external_id if post else "–"))
        action = self._offer_queue(self, words, replace(self._queue, post=post.id if post else None))
        action.setEnabled(post is not None)

    def _offer_times(self, now: datetime) -> None:
        today = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        menu = self.addMenu(self.tr("Time"))
        self._offer_queue(menu, self.tr("Today"), replace(self._queue, since=today, until=None))
        for days in _DAYS:
            since = today - timedelta(days=days - 1)
            words = self.tr("Last %n days", "", days)
            self._offer_queue(menu, words, replace(self._queue, since=since, until=None))
        self._add(menu, self.tr("Dates…"), self.dates_asked.emit)

    def _offer_queue(self, menu: QMenu, words: str, queue: Queue) -> QAction:
        return self._add(menu, words, _emitting(self.chosen.emit, queue))

    def _add(self, menu: QMenu, words: str, way: Callable[[], None]) -> QAction:
        # an ampersand is part of a name here, and no mark of a key
        action = menu.addAction(words.replace("&", "&&"))
        action.setData(len(self._ways))
        self._ways.append(way)
        return action

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        self._ways[action.data()]()


def with_range(queue: Queue, wanted: FlagRange) -> Queue:
    """Give a queue with this range of a flag in place of any other of it."""
    return replace(queue, flags=(*(each for each in queue.flags if each.flag is not wanted.flag), wanted))


def _emitting(emit: Callable[..., None], value: object) -> Callable[[], None]:
    return lambda: emit(value)


def shortened(text: str) -> str:
    """Cut a name for a line of a menu."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
