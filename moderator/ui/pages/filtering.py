"""The filter of the open queue: its parts as chips, more of it from a menu, all of it as text."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QMenu

from moderator.desk import Desk
from moderator.domain import Flag
from moderator.progress import Report
from moderator.queues import Facet, FacetKind, FlagRange, Queue, QueueName
from moderator.ui.background import Background
from moderator.ui.dialogs.filter_dialogs import DatesDialog, RangeDialog
from moderator.ui.pages.filter_menu import Choices, FilterMenu, shortened, with_range
from moderator.ui.pages.list_head import ListHead
from moderator.ui.pages.opening import Opening


class Filtering(QObject):
    """Tells the queue that is wanted; whoever shows it says so here, and the chips follow."""

    wanted = Signal(object)
    said = Signal(str)
    failed = Signal(object)
    command_asked = Signal(str)

    def __init__(self, desk: Desk, background: Background, head: ListHead, opening: Opening) -> None:
        super().__init__(head)
        self._desk = desk
        self._background = background
        self._head = head
        self._opening = opening
        self._queue, self._titled = Queue(), Queue()
        self.menu = FilterMenu(head)
        self.case_menu = QMenu(head)
        self.menu.chosen.connect(self.wanted)
        self.menu.range_asked.connect(self._ask_for_range)
        self.menu.dates_asked.connect(self._ask_for_dates)
        self.menu.command_asked.connect(self.command_asked)
        head.filter_asked.connect(self.ask)
        head.filter.narrowed.connect(self.wanted)

    def show(self, queue: Queue, titled: Queue) -> None:
        """Show the parts of a queue's filter as chips, but those that its title says: the ones of `titled`."""
        self._queue, self._titled = queue, titled
        is_titled = queue.brand == titled.brand and queue.stream == titled.stream
        if is_titled and not queue.is_narrowed:
            self._show_parts((queue, ()))
            return

        def read(_: Report) -> tuple[Queue, tuple[Facet, ...]]:
            return queue, self._desk.filters.facets(queue)

        job = self._background.read(read)
        job.done.connect(self._show_parts)
        job.failed.connect(self.failed)

    def ways(self) -> Mapping[str, Callable[[], None]]:
        """Name what commands can ask for here."""
        return {
            "filter": self.ask,
            "filter_clear": self.clear,
            "filter_copy": self.copy,
            "filter_paste": self.paste,
            "only_author": self.narrow_to_author,
            "only_post": self.narrow_to_post,
            "only_stream": self.narrow_to_stream,
        }

    @Slot()
    def ask(self) -> None:
        """Open the menu of what can be added."""

        def read(_: Report) -> Choices:
            desk = self._desk
            return Choices(
                streams=desk.queues.streams(), brands=desk.queues.brands(), members=desk.team.all(), me=desk.me
            )

        job = self._background.read(read)
        job.done.connect(self._offer)
        job.failed.connect(self.failed)

    @Slot()
    def offer_case(self) -> None:
        """Open a menu of what the open comment can narrow the list to."""
        case = self._opening.case
        if case is None:
            return
        post = case.post.title or case.post.external_id if case.post else ""
        self.case_menu.clear()
        for said, name, way in (
            (self.tr("Only this author: {name}"), case.author.name if case.author else "", self.narrow_to_author),
            (self.tr("Only this post: {name}"), post, self.narrow_to_post),
            (self.tr("Only this stream: {name}"), case.card.stream, self.narrow_to_stream),
        ):
            if name:
                self.case_menu.addAction(said.format(name=shortened(name)).replace("&", "&&")).triggered.connect(way)
        self.case_menu.popup(QCursor.pos())
        self.case_menu.setActiveAction(self.case_menu.actions()[0])

    @Slot()
    def clear(self) -> None:
        """Take everything off that can be."""
        queue = self._queue
        self.wanted.emit(Queue(name=queue.name, brand=self._titled.brand, stream=self._titled.stream))

    @Slot()
    def copy(self) -> None:
        """Put the whole filter on the clipboard, as a text."""
        queue = self._queue

        def write(_: Report) -> str:
            return self._desk.filters.written(queue)

        job = self._background.read(write)
        job.done.connect(self._put_down)
        job.failed.connect(self.failed)

    @Slot()
    def paste(self) -> None:
        """Show what a text on the clipboard asks for."""
        text = QGuiApplication.clipboard().text()

        def read(_: Report) -> Queue:
            return self._desk.filters.read(text)

        job = self._background.read(read)
        job.done.connect(self.wanted)
        job.failed.connect(self.failed)

    def narrow_to_author(self) -> None:
        """Show this author's comments alone, whatever has become of them."""
        case = self._opening.case
        if case is not None and case.author is not None:
            self.wanted.emit(Queue(name=QueueName.ALL, brand=self._queue.brand, author=case.author.id))

    def narrow_to_post(self) -> None:
        """Show the comments under this post alone."""
        case = self._opening.case
        if case is not None and case.post is not None:
            self.wanted.emit(Queue(name=QueueName.ALL, brand=self._queue.brand, post=case.post.id))

    def narrow_to_stream(self) -> None:
        """Show the comments of this one's stream alone, in the same queue."""
        case = self._opening.case
        if case is not None:
            self._narrow_to(case.card.stream)

    def _narrow_to(self, stream: str) -> None:
        queue = self._queue

        def find(_: Report) -> Queue:
            ids = (each.id for each in self._desk.queues.streams() if each.name == stream)
            return replace(queue, stream=next(ids, queue.stream))

        job = self._background.read(find)
        job.done.connect(self.wanted)
        job.failed.connect(self.failed)

    @Slot(object)
    def _offer(self, choices: Choices) -> None:
        self.menu.offer(self._queue, self._opening.case, choices, datetime.now(UTC))
        button = self._head.add
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
        self.menu.setActiveAction(self.menu.actions()[0])

    @Slot(object)
    def _show_parts(self, answer: tuple[Queue, tuple[Facet, ...]]) -> None:
        queue, parts = answer
        if queue != self._queue:
            return
        said = {
            FacetKind.STREAM: queue.stream == self._titled.stream,
            FacetKind.BRAND: queue.brand == self._titled.brand,
        }
        shown = [part for part in parts if not said.get(part.kind)]
        self._head.filter.show_parts(shown, can_widen=bool(queue.words) and queue != everywhere(queue))

    @Slot(str)
    def _put_down(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Copied: {filter}").format(filter=text))

    @Slot(object)
    def _ask_for_range(self, flag: Flag) -> None:
        dialog = RangeDialog(flag, self._head.window())
        dialog.answered.connect(self._take_range)
        dialog.open()

    @Slot()
    def _ask_for_dates(self) -> None:
        dialog = DatesDialog(datetime.now(UTC), self._head.window())
        dialog.answered.connect(self._take_dates)
        dialog.open()

    @Slot(object)
    def _take_range(self, wanted: FlagRange) -> None:
        self.wanted.emit(with_range(self._queue, wanted))

    @Slot(object, object)
    def _take_dates(self, since: datetime, until: datetime) -> None:
        self.wanted.emit(replace(self._queue, since=since, until=until))


def everywhere(queue: Queue) -> Queue:
    """Give the queue that looks for the same words among all comments of the brand."""
    return Queue(name=QueueName.ALL, brand=queue.brand, words=queue.words, order=queue.order)
