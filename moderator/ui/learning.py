"""The model page in the window: its commands, and what its outcomes change elsewhere."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import Changes, Role
from moderator.queues import Queue, QueueName
from moderator.ui.background import Background
from moderator.ui.news import Numbers
from moderator.ui.pages.model import ModelPage
from moderator.ui.pages.model_views import View
from moderator.ui.widgets.sidebar import MODEL
from moderator.ui.window import Window

_SWITCHING = ("use_model", "model_back", "threshold_back")


class Learning(QObject):
    """Turns to the page before it does what a command asks for, so that the person sees what comes of it."""

    queue_wanted = Signal(object)
    comment_wanted = Signal(object)
    changed = Signal(object)

    def __init__(self, window: Window, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._warning = ""
        self._is_lead = desk.me.role is not Role.MODERATOR
        self.page = page = ModelPage(desk, background)
        page.said.connect(window.status.say)
        page.failed.connect(window.notice.complain)
        page.teaching_wanted.connect(self._open_queue)
        page.comment_wanted.connect(self.comment_wanted)
        page.changed.connect(self._tell)

    def ways(self) -> Mapping[str, Callable[[], object]]:
        """Give what each command does."""
        page, work = self.page, self.page.work
        return {
            "model": self.show_page,
            "thresholds": self._there(self._show_thresholds),
            "threshold_back": self._there(self._take_threshold_back),
            "automatic": self._there(self._show_automatic),
            "train": self._there(work.train),
            "teach": self._there(work.ask),
            "use_model": self._there(page.use_chosen),
            "model_back": self._there(work.take_back),
            "rejudge": self._there(work.rejudge),
        }

    def allow(self) -> None:
        """Keep commands from whoever may not use them."""
        self._window.commands.enable(_SWITCHING, are_enabled=self._is_lead)

    @Slot(object)
    def warn(self, numbers: Numbers) -> None:
        """Tell once that the model that was put to work does not judge."""
        if numbers.warning and numbers.warning != self._warning:
            self._window.notice.complain(numbers.warning)
        self._warning = numbers.warning

    @Slot(object)
    def see(self, changes: Changes) -> None:
        """Show what flags have done meanwhile, if anybody looks."""
        if Changes.QUEUE in changes and self.page.isVisible():
            self.page.refresh()

    def show_page(self) -> None:
        """Turn to the page."""
        self._window.sidebar.mark(MODEL)
        self._window.turn_to(self.page, self.page.start)

    def _show_automatic(self) -> None:
        self.page.show_view(View.AUTOMATIC)
        self.page.automatic.sheet.setFocus()

    def _show_thresholds(self) -> None:
        self.page.show_view(View.THRESHOLDS)
        self.page.thresholds.sheet.setFocus()

    def _take_threshold_back(self) -> None:
        self._show_thresholds()
        self.page.thresholds.take_back()

    def _there(self, way: Callable[[], object]) -> Callable[[], None]:
        def go() -> None:
            self.show_page()
            way()

        return go

    @Slot()
    def _open_queue(self) -> None:
        self.queue_wanted.emit(Queue(name=QueueName.TEACH))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(Changes.QUEUE | Changes.MODEL)
