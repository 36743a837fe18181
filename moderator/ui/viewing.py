"""Brings saved views, the left column, the filter and the status line together."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot

from moderator.queues import Queue, QueueName
from moderator.ui import phrases
from moderator.ui.news import News, Numbers
from moderator.ui.pages.emptiness import Next
from moderator.ui.pages.triage import TriagePage
from moderator.ui.saved_views import SavedViews
from moderator.ui.turning import Turning
from moderator.ui.window import Window
from moderator.ui.wording import say


class Viewing(QObject):
    """What a view does to the window; what it is, `saved` knows."""

    def __init__(self, window: Window, saved: SavedViews, turning: Turning, triage: TriagePage, news: News) -> None:
        super().__init__(turning)
        self._window = window
        self.saved = saved
        self._emptiness = triage.emptiness
        self._model = triage.model
        side, filtering = window.sidebar, triage.queue.filtering
        side.view_wanted.connect(saved.turn_to)
        side.menu_wanted.connect(saved.offer)
        side.rename_wanted.connect(saved.ask_to_rename)
        side.delete_wanted.connect(saved.delete)
        saved.opened.connect(turning.show_view)
        saved.changed.connect(news.refresh)
        saved.said.connect(window.status.say)
        saved.deleted.connect(self._offer_to_restore)
        saved.failed.connect(window.notice.complain)
        filtering.said.connect(window.status.say)
        filtering.command_asked.connect(window.commands.asked)
        triage.head.filter.saving_asked.connect(saved.ask_to_save)
        news.counted.connect(self._know)
        turning.queue_opened.connect(saved.close)

    def ways(self) -> Mapping[str, Callable[[], None]]:
        """Name what commands can ask for here."""
        return {**self.saved.ways(), "queues": self._window.sidebar.take_focus}

    @Slot(object)
    def _know(self, numbers: Numbers) -> None:
        self.saved.know(numbers.views)
        self._model.know_members(numbers.members)
        self._emptiness.know_next(self._next(numbers))

    def _next(self, numbers: Numbers) -> Next | None:
        """Name the shipped queue that holds most, first of all what needs a decision."""
        counts = {each.name: each.count for each in numbers.queues}
        for name in (QueueName.NEEDS_DECISION, QueueName.EVERYTHING):
            if counts.get(name):
                said = self.tr("{queue}: {n}").format(queue=say(name), n=phrases.number(counts[name]))
                return Next(queue=Queue(name=name), said=said)
        return None

    @Slot(str)
    def _offer_to_restore(self, said: str) -> None:
        self._window.status.say_with_offer(said, self.tr("Bring it back"), self.saved.restore)
