"""What happens in the window once the inbox is open: pages, commands, and news from the desk."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from moderator.desk import Desk
from moderator.domain import Changes
from moderator.progress import Report
from moderator.ui import phrases
from moderator.ui.background import Background, Job
from moderator.ui.dialogs.import_dialog import ImportDialog
from moderator.ui.dialogs.keys_dialog import KeysDialog
from moderator.ui.dialogs.palette import CommandPalette
from moderator.ui.looks import Looks
from moderator.ui.news import News, Numbers
from moderator.ui.pages.deciding import Outcome
from moderator.ui.pages.log import LogPage
from moderator.ui.pages.triage import TriagePage
from moderator.ui.pages.welcome import WelcomePage
from moderator.ui.widgets.sidebar import LOG
from moderator.ui.window import Window
from moderator.views import Queue, QueueName, Taken

_TEND_MS = 2000


class Workplace(QObject):
    """Brings window and desk together; whatever changes the inbox ends in `refresh`."""

    def __init__(self, window: Window, desk: Desk, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._background = background
        self.triage = TriagePage(desk, background, window.commands)
        self.log = LogPage(desk, background)
        self.welcome = WelcomePage()
        self.news = News(desk, background, self)
        self.looks = Looks(window, desk, background, self)
        self._queue = Queue()
        self._is_tended = False
        self._tending = QTimer(self)
        self._tending.setInterval(_TEND_MS)
        self._ways = self._table_of_ways()
        self._connect()

    def begin(self, *, with_demo: bool) -> None:
        """Open the doors; an empty inbox shows the welcome page, or takes the demo in at once."""
        self._window.open_up()
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

    def open_files(self, paths: list[Path]) -> None:
        """Take files in; the dialog asks about columns and tells what came of them."""
        dialog = ImportDialog(self._desk, self._background, paths, self._window)
        dialog.taken.connect(self._take_news)
        dialog.show()

    def _table_of_ways(self) -> Mapping[str, Callable[[], object]]:
        return {
            "open": self._ask_for_files,
            "export": self._ask_for_export,
            "quit": self._window.close,
            "triage": self._show_triage,
            "log": self._show_log,
            "search": self._focus_search,
            "palette": self._show_palette,
            "keys": self._show_keys,
        }

    def _connect(self) -> None:
        window = self._window
        window.commands.asked.connect(self.run)
        window.dropped.connect(self._open_chosen)
        window.closing.connect(self._tending.stop)
        window.pages.currentChanged.connect(self._turn)
        window.sidebar.queue_wanted.connect(self.show_queue)
        window.sidebar.page_wanted.connect(self._show_page)
        window.top.search.searched.connect(self._search)
        window.top.search.left.connect(self.triage.list.setFocus)
        self.welcome.demo_asked.connect(self.load_demo)
        self.welcome.file_asked.connect(self._ask_for_files)
        self.triage.decided.connect(self._tell_decision)
        self.triage.undone.connect(self._tell_undo)
        self.triage.deciding.began.connect(self._follow_decision)
        self.triage.keys_asked.connect(self._show_keys)
        self.log.said.connect(window.status.say)
        self.looks.masked.connect(self.triage.mask_coarse)
        self.looks.masked.connect(self.log.mask_coarse)
        self.news.counted.connect(self._show_numbers)
        self._tending.timeout.connect(self._tend)
        for part in (self.triage, self.log, self.news, self.looks):
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
        self.triage.show_queue(queue, title)
        self._show_triage()

    @Slot()
    def _show_triage(self) -> None:
        self._window.sidebar.mark(self._queue)
        self._window.turn_to(self.triage, self.triage.list)

    @Slot(str)
    def _show_page(self, name: str) -> None:
        if name == LOG:
            self._show_log()

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
        self.triage.show_queue(Queue(name=QueueName.EVERYTHING, words=words))
        self._window.pages.setCurrentWidget(self.triage)

    def _focus_search(self) -> None:
        self._window.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._window.top.search.selectAll()

    @Slot(object)
    def _tell_decision(self, outcome: Outcome) -> None:
        self._window.status.say(phrases.gesture(outcome.gesture), can_undo=True)
        self._refresh_after_decision()

    @Slot(object)
    def _follow_decision(self, job: Job) -> None:
        if self._window.status.job.isHidden():
            self._window.status.job.follow(job, self.tr("Writing it down"))

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
        self._window.top.show_streams(numbers.brands, len(numbers.streams))
        self._window.status.show_today(numbers.today)
        self._window.status.show_model(numbers.model)

    @Slot()
    def _tend(self) -> None:
        """Let the desk do what time brings, unless it still does."""
        if self._is_tended:
            return

        def tend(report: Report) -> Changes:
            return self._desk.tend(report)

        self._is_tended = True
        job = self._background.write(tend)
        job.done.connect(self._take_changes)
        job.failed.connect(self._window.notice.complain)
        job.ended.connect(self._rest)

    @Slot()
    def _rest(self) -> None:
        self._is_tended = False

    @Slot(object)
    def _take_changes(self, changes: Changes) -> None:
        if changes:
            self.news.refresh()
        if Changes.QUEUE in changes:
            self.triage.refresh()
        if Changes.LOG in changes and self.log.isVisible():
            self.log.refresh()

    @Slot()
    def _ask_for_files(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open comments"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._open_chosen)
        dialog.open()

    @Slot(list)
    def _open_chosen(self, names: list[str]) -> None:
        self.open_files([Path(name) for name in names])

    def _ask_for_export(self) -> None:
        self._show_log()
        dialog = QFileDialog(self._window, self.tr("Export the log"), "moderation-log.csv")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["CSV (*.csv)", "JSON lines (*.jsonl)"])
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._export)
        dialog.open()

    @Slot(str)
    def _export(self, name: str) -> None:
        self.log.export_to(Path(name))

    def _show_palette(self) -> None:
        CommandPalette(self._window.commands.all(), self._window).open()

    @Slot()
    def _show_keys(self) -> None:
        KeysDialog(self._window.commands.all(), self._window).open()
