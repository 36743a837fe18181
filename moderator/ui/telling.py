"""Tells what was decided and what has changed, wherever the window shows something of it."""

from PySide6.QtCore import QObject, Slot

from moderator.domain import Changes, KnownPost
from moderator.ui import gesture_words, phrases
from moderator.ui.background import Job
from moderator.ui.news import News, Numbers
from moderator.ui.pages.deciding import Outcome
from moderator.ui.pages.log import LogPage
from moderator.ui.pages.triage import TriagePage
from moderator.ui.window import Window
from moderator.views import Gesture


class Telling(QObject):
    """Keeps status line, side column, top bar and pages true; whatever changes the inbox ends in `take_changes`."""

    def __init__(self, window: Window, triage: TriagePage, log: LogPage, news: News, parent: QObject) -> None:
        super().__init__(parent)
        self.gesture: Gesture | None = None
        self._window = window
        self._triage = triage
        self._log = log
        self._news = news
        triage.decided.connect(self._tell_decision)
        triage.undone.connect(self._tell_undo)
        triage.decisions.deciding.began.connect(self.follow_decision)
        triage.decisions.deciding.passed_over.connect(self._tell_passed_over)
        news.counted.connect(self._show_numbers)
        log.undo_asked.connect(triage.deciding.undo_gesture)
        triage.panel.history.undo_asked.connect(triage.deciding.undo_gesture)

    @Slot(object)
    def take_changes(self, changes: Changes) -> None:
        """Count and show anew what these changes touch."""
        if changes:
            self._news.refresh()
        if Changes.QUEUE in changes:
            self._triage.refresh()
        if Changes.LOG in changes and self._log.isVisible():
            self._log.refresh()

    @Slot(object)
    def follow_decision(self, job: Job) -> None:
        """Show how far a decision is that takes long."""
        if self._window.status.job.isHidden():
            self._window.status.job.follow(job, self.tr("Writing it down"))

    @Slot(object)
    def tell_contest(self, post: KnownPost) -> None:
        """Say what a post is taken for now."""
        self._window.status.say(phrases.contest(post))
        self.take_changes(Changes.QUEUE)

    def tell(self, gesture: Gesture) -> None:
        """Say what a gesture did."""
        self.gesture = gesture
        self._window.status.say(gesture_words.told(gesture), can_undo=gesture.undoes is None)

    @Slot(object)
    def _tell_decision(self, outcome: Outcome) -> None:
        self.tell(outcome.gesture)
        self._refresh_after_decision()

    @Slot(object)
    def _tell_undo(self, outcome: Outcome) -> None:
        self.tell(outcome.gesture)
        self._refresh_after_decision()

    @Slot()
    def _tell_passed_over(self) -> None:
        self._window.status.say(gesture_words.goes_on())

    def _refresh_after_decision(self) -> None:
        self._news.refresh_soon()
        if self._log.isVisible():
            self._log.refresh()

    @Slot(object)
    def _show_numbers(self, numbers: Numbers) -> None:
        self._window.sidebar.show_counts(numbers.queues)
        self._window.sidebar.show_routes(numbers.routes)
        self._window.sidebar.show_views(numbers.views, numbers.view_sizes)
        self._window.sidebar.show_streams(numbers.streams)
        self._window.sidebar.show_brands(numbers.open_by_brand if numbers.brand is None else {})
        self._window.top.show_brands(numbers.brands, numbers.brand)
        self._window.top.show_streams(len(numbers.streams))
        self._window.commands.enable(["brand"], are_enabled=len(numbers.brands) > 1)
        self._window.status.show_today(numbers.today)
        self._window.status.show_model(numbers.model)
