"""What the window is furnished with once the inbox is open: pages, and what each command does."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Slot

from moderator.desk import Desk
from moderator.domain import Changes, CommentId
from moderator.progress import Report
from moderator.queues import Queue
from moderator.ui import reaching, standing
from moderator.ui.answering import Answering
from moderator.ui.background import Background, Job
from moderator.ui.caring import Caring
from moderator.ui.contests import Contests
from moderator.ui.dialogs.keys_dialog import KeysDialog
from moderator.ui.dialogs.palette import CommandPalette
from moderator.ui.files import Files
from moderator.ui.learning import Learning
from moderator.ui.looks import Looks
from moderator.ui.news import News
from moderator.ui.pages.escalation import EscalationPage
from moderator.ui.pages.house_rules import HouseRules
from moderator.ui.pages.log import LogPage
from moderator.ui.pages.settings import SettingsPage
from moderator.ui.pages.triage import TriagePage
from moderator.ui.pages.welcome import WelcomePage
from moderator.ui.preferences import Preferences
from moderator.ui.ruling import Ruling
from moderator.ui.saved_views import SavedViews
from moderator.ui.surroundings import Surroundings
from moderator.ui.telling import Telling
from moderator.ui.tending import Tending
from moderator.ui.turning import Turning
from moderator.ui.viewing import Viewing
from moderator.ui.window import Window
from moderator.views import Taken

_COLUMNS, _LOG_COLUMNS = "triage/columns", "log/columns"


class Workplace(QObject):
    """Brings window and desk together."""

    def __init__(self, window: Window, desk: Desk, background: Background) -> None:
        super().__init__(window)
        self.window = self._window = window
        self._desk = desk
        self._background = background
        self.triage = TriagePage(desk, background, window.commands)
        self.log = LogPage(desk, background)
        self.learning = Learning(window, desk, background, self)
        self.answering = Answering(window, desk, background, lambda: self.triage.opening.card, self)
        self.escalation = EscalationPage(desk, background)
        self.welcome = WelcomePage()
        self.news = News(desk, background, self)
        self.preferences = Preferences(desk, background, self)
        self.settings = SettingsPage(self.preferences, window.commands.all(), partial(HouseRules, desk, background))
        self.turning = Turning(window, self.triage, self.news, self)
        saved = SavedViews(desk, background, window, self.turning, lambda: self.triage.model.queue)
        self.views = Viewing(window, saved, self.turning, self.triage, self.news)
        self.ruling = Ruling(window, desk, background, self.triage, self.turning)
        self._add_pages()
        self.telling = Telling(window, self.triage, self.log, self.news, self)
        self.looks = Looks(window, self.preferences, self)
        self.files = Files(window, desk, background, self)
        self.contests = Contests(desk, background, lambda: self.triage.panel.case, self)
        self.tending = Tending(desk, background, self)
        self.surroundings = Surroundings(window, desk, self)
        self.caring = Caring(desk, background, self)
        self._ways = self._table_of_ways()
        self._connect()
        self._recall()

    def begin(self, *, with_demo: bool) -> None:
        """Open the doors; an empty inbox shows the welcome page, or takes the demo in at once."""
        self.open_doors()
        self._rekey()
        self.surroundings.tell_lost_keys()
        self._look().done.connect(self._begin_demo if with_demo else self._begin_plain)

    def _look(self) -> Job:
        """Look whether there is anything in the inbox."""

        def look(_: Report) -> bool:
            return self._desk.inbox.is_empty()

        job = self._background.read(look)
        job.failed.connect(self._window.notice.complain)
        return job

    def open_doors(self) -> None:
        """Let everything be used, and begin to count."""
        self._window.open_up()
        self.learning.allow()
        self.ruling.allow()
        self.turning.tell_who_is_seen()
        self._window.top.show_me(self._desk.me.name)
        self.news.refresh()
        self.tending.start()

    def leave(self) -> None:
        """Make room for another workplace in the same window, which has kept what it can go on with."""
        self.tending.stop()
        self._remember()
        self._window.commands.asked.disconnect(self.run)
        self.deleteLater()

    @Slot()
    def catch_up(self) -> None:
        """Show what came of work that was begun by the workplace before."""
        self.news.refresh()
        self.triage.refresh()
        self.learning.see(Changes.QUEUE)
        if self.turning.shows("welcome"):
            self._look().done.connect(self._begin_plain)

    def search_words(self) -> str:
        """Give what is searched for."""
        return self._window.top.search.text()

    @Slot(str)
    def run(self, name: str) -> None:
        """Do what a command asks for."""
        way = self._ways.get(name)
        if way is not None:
            way()
        elif not self.looks.run(name):
            self.triage.run(name)

    @Slot(object)
    def show_queue(self, queue: Queue) -> None:
        """Open a queue on the triage page."""
        self.turning.show_queue(queue)

    @Slot(object)
    def open_comment(self, comment: CommentId) -> None:
        """Open a comment on the triage page, wherever it stands."""
        self.turning.open_comment(comment)

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

    def _add_pages(self) -> None:
        # its name (which is its command's, and its place's in the side column), itself, and what takes the focus
        for name, page, focus in (
            ("triage", self.triage, self.triage.list),
            ("log", self.log, self.log.start),
            ("replies", self.answering.page, self.answering.page.start),
            ("rules", self.ruling.page, self.ruling.page.start),
            ("model", self.learning.page, self.learning.page.start),
            ("escalation", self.escalation, self.escalation),
            ("settings", self.settings, self.settings.field),
            ("welcome", self.welcome, self.welcome.demo),
        ):
            self.turning.add(name, page, focus)

    def _table_of_ways(self) -> Mapping[str, Callable[[], object]]:
        turning = self.turning
        return {
            **{name: partial(turning.turn_to, name) for name in turning.names()},
            "open": self.files.ask,
            "export": self._ask_for_export,
            "quit": self._window.close,
            "search": turning.focus_search,
            "goto": turning.ask_for_comment,
            "brand": self._window.top.brand.ask,
            "contest": self.contests.turn,
            "palette": self._show_palette,
            "keys": self._show_keys,
            **self.learning.ways(),
            **self.answering.ways(),
            **self.ruling.ways(),
            **self.views.ways(),
            **self.caring.ways(),
        }

    def _connect(self) -> None:
        window = self._window
        window.commands.asked.connect(self.run)
        window.closing.connect(self.tending.stop)
        window.closing.connect(self._remember)
        window.sidebar.page_wanted.connect(self.run)
        self.welcome.demo_asked.connect(self.load_demo)
        self.welcome.file_asked.connect(self.files.ask)
        self.files.taken.connect(self._take_news)
        self.files.target_chosen.connect(self.log.export_to)
        self.contests.marked.connect(self.telling.tell_contest)
        self.contests.began.connect(self.telling.follow_decision)
        self.triage.keys_asked.connect(self._show_keys)
        self.log.said.connect(window.status.say)
        self.escalation.said.connect(window.status.say)
        self.preferences.changed.connect(self._rekey)
        self.looks.masked.connect(self.triage.mask_coarse)
        self.looks.masked.connect(self.log.mask_coarse)
        self.looks.masked.connect(self.ruling.page.mask_coarse)
        self.news.counted.connect(self.learning.warn)
        self.learning.queue_wanted.connect(self.show_queue)
        self.learning.comment_wanted.connect(self.open_comment)
        self.learning.changed.connect(self.telling.take_changes)
        self.answering.changed.connect(self.telling.take_changes)
        self.answering.page.comment_wanted.connect(self.open_comment)
        self.ruling.changed.connect(self.telling.take_changes)
        self.log.comment_wanted.connect(self.open_comment)
        self.tending.changed.connect(self.telling.take_changes)
        self.tending.changed.connect(self.learning.see)
        self.caring.changed.connect(self.telling.take_changes)
        self.tending.changed.connect(self.ruling.see)
        for part in (self.triage, self.log, self.news, self.preferences, self.contests, self.tending, self.caring):
            part.failed.connect(window.notice.complain)

    @Slot(object)
    def _begin_plain(self, is_empty: bool) -> None:  # noqa: FBT001 - what the job found
        if is_empty:
            self.turning.turn_to("welcome")
        elif not standing.recall(self):
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
        if isinstance(taken, list) or self.turning.shows("welcome"):
            self.show_queue(Queue())
        else:
            self.triage.refresh()

    def _ask_for_export(self) -> None:
        self.turning.turn_to("log")
        self.files.ask_for_target()

    def _show_palette(self) -> None:
        places = reaching.places(self)
        palette = CommandPalette([*self._window.commands.all(), *places], self._window)
        # they go with the palette
        for place in places:
            place.setParent(palette)
        palette.open()

    @Slot()
    def _rekey(self) -> None:
        self._window.commands.rekey(self.preferences.now.keys)

    @Slot()
    def _show_keys(self) -> None:
        KeysDialog(self._window.commands.all(), self._window, self.preferences).open()

    @Slot()
    def _remember(self) -> None:
        memory = self._window.memory
        standing.remember(self)
        memory.keep(_COLUMNS, self.triage.columns.remembered())
        memory.keep(_LOG_COLUMNS, self.log.remembered())
        self.answering.remember()
        self.ruling.remember()

    def _recall(self) -> None:
        memory = self._window.memory
        self.triage.columns.recall(memory.recall(_COLUMNS))
        self.log.recall(memory.recall(_LOG_COLUMNS))
        self.answering.recall()
        self.ruling.recall()
