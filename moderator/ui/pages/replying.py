"""Brings the composer and the desk's canned replies together."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from moderator.canned import RenderedReply
from moderator.desk import Desk
from moderator.domain import Action, CommentId, Decision, Origin, Status
from moderator.progress import Report
from moderator.ui import reply_words
from moderator.ui.background import Background, Work
from moderator.ui.pages.reply_finding import Found, finding
from moderator.ui.pages.reply_guarding import Looked, ReplyGuarding
from moderator.ui.widgets.reply_composer import ReplyComposer
from moderator.ui.widgets.reply_pieces import Draft
from moderator.views import Card, Case

Rendered = tuple[CommentId, RenderedReply]


class Replying(QObject):
    """Looks canned replies up for the open comment, and keeps what was begun when another one is opened."""

    asked = Signal(object, object, bool)
    """A reply to send: the comment's id, the draft, and whether it goes out whatever is objected to."""
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, composer: ReplyComposer, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._composer = composer
        self._card: Card | None = None
        self._drafts: dict[CommentId, Draft] = {}
        self._discarded: set[CommentId] = set()
        self._typed = ""
        self.guarding = ReplyGuarding(desk, background, composer, self)
        self.guarding.passed.connect(self.asked)
        self.guarding.held.connect(self._hold)
        self.guarding.failed.connect(composer.complain)
        composer.wanted.connect(self._find)
        composer.chosen.connect(self._insert_chosen)
        composer.exchange_wanted.connect(self._exchange)
        composer.discard.clicked.connect(self._discard_prepared)

    def turn_to(self, card: Card | None) -> None:
        """Reply to another comment from now on."""
        if card is not None and self._card is not None and card.id == self._card.id:
            return
        if self._card is not None and self._composer.draft().text:
            self._drafts[self._card.id] = self._composer.draft()
        self._card = card
        self.guarding.turn_to(card)
        self._composer.restore(self._drafts.pop(card.id, Draft()) if card is not None else Draft())
        self._composer.show_language(card.lang if card is not None else "")

    def prepare(self, case: Case) -> None:
        """Begin with what a rule has prepared for the open comment, unless something is written there."""
        comment, made = case.card.id, _newest(case)
        is_open = self._card is not None and comment == self._card.id
        if not is_open or made is None or case.card.status is Status.CLOSED or self._composer.text.draft().text:
            return
        if made.origin is Origin.MODERATOR:
            self._follow(_waiting(self._desk, comment), self._show_waiting)
        elif comment not in self._discarded and case.care.prepared_reply:
            self._follow(_preparing(self._desk, case.care.prepared_reply, comment, made.rule), self._show_prepared)

    def drafts(self) -> dict[CommentId, Draft]:
        """Give every reply that was begun, the open one too."""
        open_one = {self._card.id: self._composer.draft()} if self._card is not None else {}
        return {comment: draft for comment, draft in (self._drafts | open_one).items() if draft.text}

    def take_drafts(self, drafts: Mapping[CommentId, Draft]) -> None:
        """Go on with replies that were begun; each comes back when its comment is opened."""
        self._drafts = dict(drafts)

    def discard(self, comment: CommentId) -> None:
        """Forget what was begun: it was sent."""
        self._drafts.pop(comment, None)
        self._discarded.add(comment)
        if self._card is not None and self._card.id == comment:
            self._composer.clear()

    @Slot(str)
    def _find(self, typed: str) -> None:
        self._typed = typed
        if self._card is None:
            return
        lang = self._composer.wanted_language() or self._card.lang
        job = self._background.read(finding(self._desk, typed, self._card.id, lang))
        job.done.connect(self._offer)
        job.failed.connect(self._composer.give_up)

    @Slot(object)
    def _offer(self, found: Found) -> None:
        if found.typed == self._typed and self._card is not None and found.comment == self._card.id:
            self._composer.offer(found.choices, found.typed)

    @Slot(str)
    def _insert_chosen(self, shortcut: str) -> None:
        self._render(shortcut, self._insert)

    @Slot(str)
    def _exchange(self, shortcut: str) -> None:
        self._render(shortcut, self._put_in_place)

    def _render(self, shortcut: str, then: object) -> None:
        if self._card is not None:
            lang = self._composer.wanted_language()
            self._follow(_rendering(self._desk, shortcut, self._card.id, lang), then)

    def _follow(self, work: Work, then: object) -> None:
        job = self._background.read(work)
        job.done.connect(then)
        job.failed.connect(self._composer.complain)

    @Slot(object)
    def _insert(self, rendered: Rendered) -> None:
        if self._card is not None and rendered[0] == self._card.id:
            self._composer.insert(rendered[1])

    @Slot(object)
    def _put_in_place(self, rendered: Rendered) -> None:
        if self._card is not None and rendered[0] == self._card.id:
            self._composer.exchange(rendered[1])

    @Slot(object)
    def _show_prepared(self, prepared: tuple[CommentId, RenderedReply, str]) -> None:
        comment, reply, rule = prepared
        if self._card is not None and comment == self._card.id and not self._composer.text.draft().text:
            self._composer.prepare(reply, rule)

    @Slot(object)
    def _show_waiting(self, waiting: tuple[CommentId, str]) -> None:
        comment, who = waiting
        if who and self._card is not None and comment == self._card.id:
            self._composer.say_waiting(who)

    @Slot()
    def _discard_prepared(self) -> None:
        if self._card is not None:
            self._discarded.add(self._card.id)

    @Slot(object)
    def _hold(self, looked: Looked) -> None:
        """Say that a reply did not go out to a comment that is not open any more."""
        self.give_back(looked.comment, looked.draft)
        why = " ".join(reply_words.objection(each) for each in looked.objections)
        self.failed.emit(self.tr("A reply was not sent and waits at its comment. {why}").format(why=why))

    def give_back(self, comment: CommentId, draft: Draft) -> None:
        """Let a reply be written on at that did not go out, now or when its comment is opened next."""
        is_open = self._card is not None and self._card.id == comment
        if is_open and not self._composer.draft().text:
            self._composer.restore(draft)
        elif not is_open:
            self._drafts[comment] = draft


def _newest(case: Case) -> Decision | None:
    """Give the decision that has prepared a reply which nobody has sent since."""
    answers = (each for each in case.decisions if each.action in {Action.REPLY, Action.PREPARE_REPLY})
    newest = next(answers, None)
    return newest if newest is not None and newest.action is Action.PREPARE_REPLY else None


# Work is made outside the object: what a worker thread holds last, it also destroys.
def _rendering(desk: Desk, shortcut: str, comment: CommentId, lang: str | None) -> Work:
    def render(_: Report) -> Rendered:
        return comment, desk.replies.render(shortcut, comment, lang, strict=False)

    return render


def _preparing(desk: Desk, shortcut: str, comment: CommentId, rule: str) -> Work:
    def prepare(_: Report) -> tuple[CommentId, RenderedReply, str]:
        return comment, desk.replies.render(shortcut, comment, None, strict=False), rule

    return prepare


def _waiting(desk: Desk, comment: CommentId) -> Work:
    def look(_: Report) -> tuple[CommentId, str]:
        waits = (each.moderator for each in desk.replies.pending() if each.comment == comment)
        return comment, next(waits, "")

    return look
