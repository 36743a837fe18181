"""Has the desk look at a reply while it is written and before it is sent."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moderator.canned import Guard, Objection
from moderator.desk import Desk
from moderator.domain import CommentId
from moderator.progress import Report
from moderator.replies import limits
from moderator.ui.background import Background, Work
from moderator.ui.widgets.reply_composer import ReplyComposer
from moderator.ui.widgets.reply_pieces import Draft
from moderator.views import Card

_PAUSE_MS = 250


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What is objected to in a draft; `is_asked` where it was to be sent."""

    comment: CommentId
    draft: Draft
    objections: tuple[Objection, ...]
    is_asked: bool


class ReplyGuarding(QObject):
    """A reply passes when nothing is objected to, or when somebody says that it shall go out all the same."""

    passed = Signal(object, object, bool)
    """The comment's id, the draft, and whether it goes out whatever is objected to."""
    held = Signal(object)
    """What was looked at of a reply that may not go out, although another comment is open by now."""
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, composer: ReplyComposer, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._composer = composer
        self._card: Card | None = None
        self._sending: set[CommentId] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        composer.changed.connect(self._look_soon)
        composer.sent.connect(self._send)

    def turn_to(self, card: Card | None) -> None:
        """Look at replies to another comment from now on."""
        self._card = card
        if card is not None:
            self._composer.allow(limits.limit(card.platform), partial(limits.length, card.platform))

    @Slot()
    def _look_soon(self) -> None:
        if self._composer.text.draft().text.strip():
            self._pause.start()
        else:
            self._pause.stop()

    @Slot()
    def _look(self) -> None:
        if self._card is not None:
            self._start(self._card.id, self._composer.text.draft(), is_asked=False)

    @Slot(object, bool)
    def _send(self, draft: Draft, insists: bool) -> None:  # noqa: FBT001 - the signal's argument
        self._pause.stop()
        # whoever presses twice means one reply
        if self._card is None or self._card.id in self._sending:
            return
        if insists:
            self.passed.emit(self._card.id, draft, True)
        else:
            self._sending.add(self._card.id)
            self._start(self._card.id, draft, is_asked=True)

    def _start(self, comment: CommentId, draft: Draft, *, is_asked: bool) -> None:
        job = self._background.read(_looking(self._desk, comment, draft, is_asked=is_asked))
        job.done.connect(self._judge)
        job.failed.connect(self._give_up)

    @Slot(object)
    def _judge(self, looked: Looked) -> None:
        if looked.is_asked:
            self._sending.discard(looked.comment)
        is_open = self._card is not None and self._card.id == looked.comment
        is_same = is_open and self._composer.text.draft().text == looked.draft.text
        is_free = all(each.guard is Guard.APPROVAL for each in looked.objections)
        if looked.is_asked and is_free and (is_same or not is_open):
            self.passed.emit(looked.comment, looked.draft, False)
        elif is_same:
            self._composer.object_to(looked.objections, is_asked=looked.is_asked)
        elif looked.is_asked and not is_open:
            self.held.emit(looked)

    @Slot(object)
    def _give_up(self, error: object) -> None:
        self._sending.clear()
        self.failed.emit(error)


def _looking(desk: Desk, comment: CommentId, draft: Draft, *, is_asked: bool) -> Work:
    def look(_: Report) -> Looked:
        found = desk.replies.objections(comment, draft.text, shortcuts=draft.shortcuts)
        return Looked(comment=comment, draft=draft, objections=tuple(found), is_asked=is_asked)

    return look
