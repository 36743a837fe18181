"""Which page the window shows, and which queue is open on the triage page."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from moderator.domain import CommentId
from moderator.queues import Queue, SavedView, ViewId
from moderator.ui.news import News
from moderator.ui.pages.triage import TriagePage
from moderator.ui.window import Window

TRIAGE = "triage"


class Turning(QObject):
    """Turns pages by their names; a page's name is its command's and its place's in the side column."""

    queue_opened = Signal()
    """A queue that is no saved view was opened."""

    def __init__(self, window: Window, triage: TriagePage, news: News, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._triage = triage
        self._news = news
        self._pages: dict[str, tuple[QWidget, QWidget]] = {}
        self.view: ViewId | None = None
        """The saved view that is open, if one is."""
        self.queue = Queue()
        """The queue that the side column marks; a search shows another for a while."""
        window.pages.currentChanged.connect(self.tell_who_is_seen)
        window.sidebar.queue_wanted.connect(self.show_queue)
        window.top.brand.chosen.connect(self._turn_to_brand)
        window.top.search.searched.connect(self._search)
        window.top.search.left.connect(triage.list.setFocus)
        window.top.search.widened.connect(triage.queue.widen)
        triage.queue.shown.connect(self._follow)
        triage.emptiness.next_wanted.connect(self.show_queue)

    def add(self, name: str, page: QWidget, focus: QWidget | None = None) -> None:
        """Take a page in; a page that is never turned to dies with the window as well."""
        self._window.pages.addWidget(page)
        self._pages[name] = page, focus or page

    def names(self) -> tuple[str, ...]:
        """Give the names of the pages, in the order in which they were added."""
        return tuple(self._pages)

    def turn_to(self, name: str) -> None:
        """Show a page, and mark it in the side column."""
        page, focus = self._pages[name]
        place = self.queue if self.view is None else self.view
        self._window.sidebar.mark(place if name == TRIAGE else name)
        self._window.turn_to(page, focus)

    def shows(self, name: str) -> bool:
        """Say whether this page is the one that is turned to."""
        return self._window.pages.currentWidget() is self._pages[name][0]

    def shown(self) -> str:
        """Name the page that is turned to; empty before there is any."""
        return next((name for name in self._pages if self.shows(name)), "")

    def go_on(self, queue: Queue, shown: Queue, words: str, view: SavedView | None = None) -> None:
        """Show what was shown before the window was built anew, a search in a queue's place too."""
        self.queue, self.view = queue, view.id if view is not None else None
        self._window.top.search.recall(words)
        self._triage.show_queue(shown, view.name if view is not None else self._title(shown), is_view=view is not None)

    @Slot(object)
    def show_queue(self, queue: Queue) -> None:
        """Open a queue on the triage page."""
        self.queue, self.view = queue, None
        self.queue_opened.emit()
        self._window.top.search.forget()
        self._triage.show_queue(replace(queue, brand=queue.brand or self._news.brand), self._title(queue))
        self.turn_to(TRIAGE)

    def show_list(self, queue: Queue, title: str) -> None:
        """Open a list of comments that is no queue of the side column, under its own title."""
        self.queue, self.view = queue, None
        self.queue_opened.emit()
        self._window.top.search.forget()
        self._triage.show_queue(queue, title)
        self.turn_to(TRIAGE)

    @Slot(object)
    def show_view(self, view: SavedView) -> None:
        """Open a saved view on the triage page."""
        if view.queue is not None:
            self.queue, self.view = view.queue, view.id
            self._window.top.search.recall(view.queue.words)
            self._triage.show_queue(view.queue, view.name, is_view=True)
            self.turn_to(TRIAGE)

    @Slot(object)
    def open_comment(self, comment: CommentId) -> None:
        """Open a comment on the triage page, wherever it stands."""
        self.turn_to(TRIAGE)
        self._triage.opening.visit(comment)

    def ask_for_comment(self) -> None:
        """Ask for a comment's number."""
        self.turn_to(TRIAGE)
        self._triage.run("goto")

    def focus_search(self) -> None:
        """Let words be typed that are searched for."""
        self._window.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.top.search.selectAll()

    @Slot()
    def tell_who_is_seen(self) -> None:
        """Let the triage page know whether anybody looks at it."""
        self._triage.be_seen(is_seen=self.shows(TRIAGE))

    @Slot(object)
    def _turn_to_brand(self, brand: str | None) -> None:
        """Show one brand's comments alone, or all; what was searched for is searched for there."""
        words = self._window.top.search.text().strip()
        self._news.turn_to(brand)
        self.show_queue(Queue() if self.queue.stream is not None else self.queue)
        if words:
            self._window.top.search.setText(words)

    @Slot(str)
    def _search(self, words: str) -> None:
        if words and not self.shows(TRIAGE):
            self._window.pages.setCurrentWidget(self._triage)
        self._triage.queue.search(words)

    @Slot(object)
    def _follow(self, queue: Queue) -> None:
        """Keep the words of the field and those of the filter the same, whoever changes them."""
        field = self._window.top.search
        if field.text().strip() != queue.words:
            field.recall(queue.words)

    def _title(self, queue: Queue) -> str:
        if queue.stream is not None:
            return self._news.stream_name(queue.stream)
        return queue.brand or ""
