"""Looks for what is wrong with a text while it is written, and tries it on a comment; off the GUI thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moderator.desk import Desk
from moderator.domain import CommentId
from moderator.progress import Report
from moderator.ui.background import Background, Job
from moderator.ui.pages.rules_state import looking_at
from moderator.views import Card

_SOON_MS = 200
_MOST_CAUGHT = 50


class Trying(QObject):
    """One look at a time; what is written meanwhile is looked at after it."""

    looked = Signal(object)
    turned = Signal(object)
    """The card of the comment that is looked at now."""
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, text: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._background, self._text = desk, background, text
        self.card: Card | None = None
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.look)

    @Slot()
    def look_soon(self) -> None:
        """Look when the typing pauses."""
        self._soon.start()

    @Slot()
    def look(self) -> None:
        """Look at what is written now."""
        self._soon.stop()
        if self._job is not None:
            self._soon.start()
            return
        comment = self.card.id if self.card is not None else None
        self._job = self._background.read(looking_at(self._desk, self._text(), comment))
        self._job.done.connect(self.looked)
        self._job.failed.connect(self.failed)
        self._job.ended.connect(self._end)

    def turn_to(self, card: Card | None) -> None:
        """Try the rule on a comment from now on."""
        self.card = card
        self.turned.emit(card)
        self.look()

    def find(self, typed: str) -> None:
        """Try the rule on the comment of a number."""
        if not typed:
            return

        def find(_: Report) -> Card:
            return self._desk.queues.card(self._desk.queues.find_id(typed))

        self._fetch(find)

    def next_caught(self, name: str, known: tuple[CommentId, ...]) -> None:
        """Try the rule on the next comment that it caught, after the one that is looked at."""
        now = self.card.id if self.card is not None else None

        def find(_: Report) -> Card | None:
            caught = known or (tuple(self._desk.rules.caught(name, _MOST_CAUGHT)) if name else ())
            if not caught:
                return None
            at = caught.index(now) + 1 if now in caught else 0
            return self._desk.queues.card(caught[at % len(caught)])

        self._fetch(find)

    def _fetch(self, find: Callable[[Report], Card | None]) -> None:
        job = self._background.read(find)
        job.done.connect(self.turn_to)
        job.failed.connect(self.failed)

    @Slot()
    def _end(self) -> None:
        self._job = None
