"""Brings the composer and the desk's canned replies together."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import CannedReply, CommentId
from moderator.progress import Report
from moderator.ui.background import Background
from moderator.ui.widgets.reply_composer import ReplyComposer
from moderator.views import Card, RenderedReply


class Replying(QObject):
    """Looks canned replies up for the open comment, and keeps what was begun when another one is opened."""

    asked = Signal(object, str, str)
    """A reply to send: the comment's id, the text, the shortcut."""

    def __init__(self, desk: Desk, background: Background, composer: ReplyComposer, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._composer = composer
        self._card: Card | None = None
        self._drafts: dict[CommentId, tuple[str, str]] = {}
        self._typed = ""
        composer.wanted.connect(self._find)
        composer.chosen.connect(self._render)
        composer.sent.connect(self._send)

    def turn_to(self, card: Card | None) -> None:
        """Reply to another comment from now on."""
        if card is not None and self._card is not None and card.id == self._card.id:
            return
        if self._card is not None and self._composer.draft()[0]:
            self._drafts[self._card.id] = self._composer.draft()
        self._card = card
        self._composer.restore(*self._drafts.pop(card.id, ("", "")) if card is not None else ("", ""))

    def drafts(self) -> dict[CommentId, tuple[str, str]]:
        """Give every reply that was begun, the open one too."""
        open_one = {self._card.id: self._composer.draft()} if self._card is not None else {}
        return {comment: draft for comment, draft in (self._drafts | open_one).items() if draft[0]}

    def take_drafts(self, drafts: Mapping[CommentId, tuple[str, str]]) -> None:
        """Go on with replies that were begun; each comes back when its comment is opened."""
        self._drafts = dict(drafts)

    def discard(self, comment: CommentId) -> None:
        """Forget what was begun: it was sent."""
        self._drafts.pop(comment, None)
        if self._card is not None and self._card.id == comment:
            self._composer.clear()

    @Slot(str)
    def _find(self, typed: str) -> None:
        self._typed = typed
        lang = self._card.lang if self._card is not None else ""

        def work(_: Report) -> tuple[str, str, tuple[CannedReply, ...]]:
            return typed, lang, self._desk.replies.find(typed, lang)

        job = self._background.read(work)
        job.done.connect(self._offer)
        job.failed.connect(self._composer.complain)

    @Slot(object)
    def _offer(self, found: tuple[str, str, tuple[CannedReply, ...]]) -> None:
        typed, lang, replies = found
        if typed == self._typed:
            self._composer.offer(replies, lang)

    @Slot(str)
    def _render(self, shortcut: str) -> None:
        if self._card is None:
            return
        comment = self._card.id

        def work(_: Report) -> tuple[CommentId, RenderedReply]:
            return comment, self._desk.replies.render(shortcut, comment)

        job = self._background.read(work)
        job.done.connect(self._insert)
        job.failed.connect(self._composer.complain)

    @Slot(object)
    def _insert(self, rendered: tuple[CommentId, RenderedReply]) -> None:
        if self._card is not None and rendered[0] == self._card.id:
            self._composer.insert(rendered[1])

    @Slot(str, str)
    def _send(self, text: str, shortcut: str) -> None:
        if self._card is not None:
            self.asked.emit(self._card.id, text, shortcut)
