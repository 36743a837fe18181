"""What happens in the window once the inbox is open: pages, commands, and news from the desk."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Slot

from moderator.desk import Desk
from moderator.domain import Changes, CommentId, KnownPost
from moderator.progress import Report
from moderator.queues import Queue, QueueName
from moderator.ui import phrases
from moderator.ui.background import Background, Job
from moderator.ui.contests import Contests
from moderator.ui.dialogs.keys_dialog import KeysDialog
from moderator.ui.dialogs.palette import CommandPalette
from moderator.ui.files import Files
from moderator.ui.learning import Learning
from moderator.ui.looks import Looks
from moderator.ui.news import News, Numbers
from moderator.ui.pages.deciding import Outcome
from moderator.ui.pages.log import LogPage
from moderator.ui.pages.triage import TriagePage
from moderator.ui.pages.welcome import WelcomePage
from moderator.ui.tending import Tending
from moderator.ui.widgets.sidebar import LOG
from moderator.ui.window import Window
from moderator.views import Taken

_COLUMNS, _LOG_COLUMNS = "triage/columns", "log/columns"


class Workplace(QObject):
    """Brings window and desk together; whatever changes the inbox ends in `refresh`."""

    def __init__(self, window: Window, desk: Desk, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._background = background
        self.triage = TriagePage(desk, background, window.commands)
        self.log = LogPage(desk, background)
        self.learning = Learning(window, desk, background, self)
        self.welcome = WelcomePage()
        # a page that is never turned to dies with the window as well
        for page in (self.triage, self.log, self.learning.page, self.welcome):
            window.pages.addWidget(page)
        self.news = News(desk, background, self)
        self.looks = Looks(window, desk, background, self)
        self._queue = Queue()
        self.files = Files(window, desk, background, self)
        self.contests = Contests(desk, background, lambda: self.triage.panel.case, self)
        self._tending = Tending(desk, background, self)
        self._ways = self._table_of_ways()
        self._connect()
        self._recall()

    def begin(self, *, with_demo: bool) -> None:
        """Open the doors; an empty inbox shows the welcome page, or takes the demo in at once."""
        self._window.open_up()
        self.learning.allow()
        self._turn()
        self._window.commands.rekey(self._desk.settings.keys)
        self._window.top.show_me(self._desk.me.name)
        self.news.refresh()
        self._tending.start()

        def look(_: Report) -> bool:
            return self._desk.inbox.is_empty()

        job = self._background.read(look)
        job.done.connect(self._begin_demo if with_demo else self._begin_plain)
        job.failed.connect(self._window.notice.complain)

    @Slot(str)
    def run(self, name: str) -> None:
        """Do what a command asks for."""
        way = self._ways.get(name)
        if way is not None:
            way()
        elif not self.looks.run(name):
            self.triage.run(name)

    @Slot()
    def load_demo(self) -> None:
        """Take the demo in."""

        def load(report: Report) -> list[Taken]:
            return self._desk.demo.load(report)

        job = self._background.write(load)
        self.welcome.setEnabled(False)
        job.done.connect(self._take_news)
        job.ended.connect(self._free_welcome)
        job.failed.connect(self._window.notice.complain)
        self._window.status.job.follow(job, self.tr("Taking the demo in"))

    def _table_of_ways(self) -> Mapping[str, Callable[[], object]]:
        return {
            "open": self.files.ask,
            "export": self._ask_for_export,
            "quit": self._window.close,
            "triage": self._show_triage,
            "log": self._show_log,
            "search": self._focus_search,
            "goto": self._ask_for_comment,
            "brand": self._window.top.brand.ask,
            "contest": self.contests.turn,
            "palette": self._show_palette,
            "keys": self._show_keys,
            **self.learning.ways(),
        }

    def _connect(self) -> None:
        window = self._window
        window.commands.asked.connect(self.run)
        window.closing.connect(self._tending.stop)
        window.closing.connect(self._remember)
        window.pages.currentChanged.connect(self._turn)
        window.sidebar.queue_wanted.connect(self.show_queue)
        window.sidebar.page_wanted.connect(self._show_page)
        window.top.brand.chosen.connect(self._turn_to_brand)
        window.top.search.searched.connect(self._search)
        window.top.search.left.connect(self.triage.list.setFocus)
        self.welcome.demo_asked.connect(self.load_demo)
        self.welcome.file_asked.connect(self.files.ask)
        self.files.taken.connect(self._take_news)
        self.files.target_chosen.connect(self.log.export_to)
        self.triage.decided.connect(self._tell_decision)
        self.triage.undone.connect(self._tell_undo)
        self.triage.deciding.began.connect(self._follow_decision)
        self.contests.marked.connect(self._tell_contest)
        self.contests.began.connect(self._follow_decision)
        self.triage.keys_asked.connect(self._show_keys)
        self.log.said.connect(window.status.say)
        self.looks.masked.connect(self.triage.mask_coarse)
        self.looks.masked.connect(self.log.mask_coarse)
        self.learning.queue_wanted.connect(self.show_queue)
        self.learning.changed.connect(self._take_changes)
        self.news.counted.connect(self._show_numbers)
        self.log.comment_wanted.connect(self.open_comment)
        self._tending.changed.connect(self._take_changes)
        self._tending.changed.connect(self.learning.see)
        for part in (self.triage, self.log, self.news, self.looks, self.contests, self._tending):
            part.failed.connect(window.notice.complain)

    @Slot(object)
    def _begin_plain(self, is_empty: bool) -> None:  # noqa: FBT001 - what the job found
        if is_empty:
            self._window.turn_to(self.welcome, self.welcome.demo)
        else:
            self.show_queue(Queue())

    @Slot(object)
    def _begin_demo(self, is_empty: bool) -> None:  # noqa: FBT001 - what the job found
        self._begin_plain(is_empty)
        if is_empty:
            self.load_demo()

    @Slot()
    def _free_welcome(self) -> None:
        self.welcome.setEnabled(True)

    @Slot(object)
    def _take_news(self, taken: object) -> None:
        """Show what was taken in; the welcome page has done its work."""
        self.news.refresh()
        if isinstance(taken, list) or self._window.pages.currentWidget() is self.welcome:
            self.show_queue(Queue())
        else:
            self.triage.refresh()

    @Slot(object)
    def show_queue(self, queue: Queue) -> None:
        """Open a queue on the triage page."""
        self._queue = queue
        self._window.top.search.forget()
        title = self.news.stream_name(queue.stream) if queue.stream is not None else ""
        self.triage.show_queue(replace(queue, brand=self.news.brand), title)
        self._show_triage()

    @Slot(object)
    def open_comment(self, comment: CommentId) -> None:
        """Open a comment on the triage page, wherever it stands."""
        self._show_triage()
        self.triage.opening.visit(comment)

    @Slot(object)
    def _turn_to_brand(self, brand: str | None) -> None:
        """Show one brand's comments alone, or all; what was searched for is searched for there."""
        words = self._window.top.search.text().strip()
        self.news.turn_to(brand)
        self.show_queue(Queue() if self._queue.stream is not None else self._queue)
        if words:
            self._window.top.search.setText(words)

    @Slot()
    def _show_triage(self) -> None:
        self._window.sidebar.mark(self._queue)
        self._window.turn_to(self.triage, self.triage.list)

    @Slot(str)
    def _show_page(self, name: str) -> None:
        self.run(name)

    def _show_log(self) -> None:
        self._window.sidebar.mark(LOG)
        self._window.turn_to(self.log, self.log)

    @Slot()
    def _turn(self) -> None:
        self.triage.be_seen(is_seen=self._window.pages.currentWidget() is self.triage)

    @Slot(str)
    def _search(self, words: str) -> None:
        if not words:
            self.show_queue(self._queue)
            return
        self.triage.show_queue(Queue(name=QueueName.ALL, brand=self.news.brand, words=words))
        self._window.pages.setCurrentWidget(self.triage)

    def _focus_search(self) -> None:
        self._window.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.top.search.selectAll()

    def _ask_for_comment(self) -> None:
        self._show_triage()
        self.triage.run("goto")

    @Slot(object)
    def _tell_decision(self, outcome: Outcome) -> None:
        self._window.status.say(phrases.gesture(outcome.gesture), can_undo=True)
        self._refresh_after_decision()

    @Slot(object)
    def _follow_decision(self, job: Job) -> None:
        if self._window.status.job.isHidden():
            self._window.status.job.follow(job, self.tr("Writing it down"))

    @Slot(object)
    def _tell_contest(self, post: KnownPost) -> None:
        self._window.status.say(phrases.contest(post))
        self._take_changes(Changes.QUEUE)

    @Slot(object)
    def _tell_undo(self, outcome: Outcome) -> None:
        self._window.status.say(phrases.gesture(outcome.gesture))
        self._refresh_after_decision()

    def _refresh_after_decision(self) -> None:
        self._window.notice.hide()
        self.news.refresh()
        if self.log.isVisible():
            self.log.refresh()

    @Slot(object)
    def _show_numbers(self, numbers: Numbers) -> None:
        self._window.sidebar.show_counts(numbers.queues)
        self._window.sidebar.show_streams(numbers.streams)
        self._window.top.show_brands(numbers.brands, numbers.brand)
        self._window.top.show_streams(len(numbers.streams))
        self._window.commands.enable(["brand"], are_enabled=len(numbers.brands) > 1)
        self._window.status.show_today(numbers.today)
        self._window.status.show_model(numbers.model)
        self.learning.warn(numbers.warning)

    @Slot(object)
    def _take_changes(self, changes: Changes) -> None:
        if changes:
            self.news.refresh()
        if Changes.QUEUE in changes:
            self.triage.refresh()
        if Changes.LOG in changes and self.log.isVisible():
            self.log.refresh()

    def _ask_for_export(self) -> None:
        self._show_log()
        self.files.ask_for_target()

    def _show_palette(self) -> None:
        CommandPalette(self._window.commands.all(), self._window).open()

    @Slot()
    def _show_keys(self) -> None:
        KeysDialog(self._window.commands.all(), self._window).open()

    @Slot()
    def _remember(self) -> None:
        memory = self._window.memory
        memory.keep(_COLUMNS, self.triage.columns.remembered())
        memory.keep(_LOG_COLUMNS, self.log.remembered())

    def _recall(self) -> None:
        memory = self._window.memory
        self.triage.columns.recall(memory.recall(_COLUMNS))
        self.log.recall(memory.recall(_LOG_COLUMNS))
