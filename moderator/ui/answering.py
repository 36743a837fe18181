"""Brings the page of canned replies into the window."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import Changes
from moderator.ui.background import Background
from moderator.ui.pages.replies import RepliesPage
from moderator.ui.window import Window
from moderator.views import Card

_UNSAVED = "replies/unsaved"


class Answering(QObject):
    """The page, what it says in the status line, and what it keeps for the next start."""

    changed = Signal(object)

    def __init__(
        self, window: Window, desk: Desk, background: Background, card: Callable[[], Card | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self.page = RepliesPage(desk, background, card)
        self.page.failed.connect(window.notice.complain)
        self.page.said.connect(window.status.say)
        self.page.offered.connect(self._offer)
        self.page.changed.connect(self._tell)

    def ways(self) -> Mapping[str, Callable[[], object]]:
        """Name what each command does; the page itself is turned to by its name."""
        return {"new_reply": self._begin}

    def remember(self) -> None:
        """Keep what is written and not saved."""
        self._window.memory.keep(_UNSAVED, self.page.remembered())

    def recall(self) -> None:
        """Go on with what was written and not saved."""
        self.page.recall(self._window.memory.recall(_UNSAVED))

    def _begin(self) -> None:
        self._window.commands["replies"].trigger()
        self.page.begin()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(Changes.QUEUE | Changes.LOG)

    @Slot(str, str)
    def _offer(self, said: str, offer: str) -> None:
        self._window.status.say_with_offer(said, offer, self.page.take_offer)
