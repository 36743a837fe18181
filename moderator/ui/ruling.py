"""The rules page in the window: its commands, and the lists of comments that it opens."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import Changes, CommentId, Role
from moderator.queues import Order, Queue, QueueName
from moderator.ui.background import Background
from moderator.ui.core_sentences import say_sentence
from moderator.ui.pages.rules import RulesPage
from moderator.ui.pages.triage import TriagePage
from moderator.ui.turning import Turning
from moderator.ui.window import Window

_MEMORY = "rules/begun"
_WRITING = ("rule_new", "rule_keep", "rule_live")


class Ruling(QObject):
    """Turns to the page before it does what a command asks for, so that the person sees what comes of it."""

    changed = Signal(object)

    def __init__(
        self, window: Window, desk: Desk, background: Background, triage: TriagePage, turning: Turning
    ) -> None:
        super().__init__(turning)
        self._window, self._desk, self._turning = window, desk, turning
        self._told = len(desk.put_back)
        self._is_lead = desk.me.role is not Role.MODERATOR
        self.page = page = RulesPage(desk, background, triage.list.current)
        page.said.connect(window.status.say)
        page.failed.connect(window.notice.complain)
        page.list_wanted.connect(self._open_list)
        page.work.changed.connect(self._tell)

    def ways(self) -> Mapping[str, Callable[[], object]]:
        """Give what each command does."""
        page = self.page
        return {
            "rule_new": self._there(lambda: page.begin("")),
            "rule_keep": self._there(page.bench.keep),
            "rule_way": self._there(page.editor.turn_over),
            "rule_play": self._there(page.bench.play),
            "rule_live": self._there(page.bench.ask_to_go_live),
        }

    def allow(self) -> None:
        """Keep commands from whoever may not use them."""
        self._window.commands.enable(_WRITING, are_enabled=self._is_lead)

    @Slot(object)
    def see(self, changes: Changes) -> None:
        """Tell which rules were put back by themselves; show what rules have done meanwhile, if anybody looks."""
        for sentence in self._desk.put_back[self._told :]:
            self._window.notice.say(say_sentence(sentence))
        self._told = len(self._desk.put_back)
        if changes & (Changes.QUEUE | Changes.LOG | Changes.RULES) and self.page.isVisible():
            self.page.refresh()

    def remember(self) -> None:
        """Keep what was begun for the window that comes next."""
        self._window.memory.keep(_MEMORY, self.page.remembered())

    def recall(self) -> None:
        """Go on with what was begun."""
        self.page.recall(self._window.memory.recall(_MEMORY))

    def _there(self, way: Callable[[], object]) -> Callable[[], None]:
        def go() -> None:
            self._turning.turn_to("rules")
            way()

        return go

    @Slot(object, str)
    def _open_list(self, ids: tuple[CommentId, ...], title: str) -> None:
        """Open the comments that a figure counts, wherever they stand now."""
        self._turning.show_list(Queue(name=QueueName.ALL, among=ids, order=Order.NEWEST), title)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(Changes.LOG)
