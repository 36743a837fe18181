"""Replies that wait for a lead: sent as the lead's decision, or given back with a note."""

from datetime import timedelta

from moderator.canned import PendingId, PendingReply
from moderator.desk.clock import now
from moderator.desk.making import make
from moderator.desk.reply_keeping import Keeping
from moderator.desk.rule_events import RuleEvents
from moderator.desk.team import Team
from moderator.desk.wishes import Wish
from moderator.domain import Action, GestureId, Role
from moderator.errors import ForbiddenError, ModeratorError, NotFoundError
from moderator.settings import Settings
from moderator.storage.store import Store
from moderator.storage.transaction import Transaction
from moderator.views import Gesture


class Waiting(Keeping):
    """What waits for a lead."""

    def __init__(
        self, store: Store, team: Team, settings: Settings | None = None, events: RuleEvents | None = None
    ) -> None:
        super().__init__(store, team)
        self.prefer(settings or Settings())
        self._events = events or RuleEvents(self._grace)

    def prefer(self, settings: Settings) -> None:
        """Send by these settings from now on."""
        self._grace = timedelta(seconds=settings.grace_seconds)

    def pending(self) -> tuple[PendingReply, ...]:
        """List what waits, the oldest first: all of it for a lead, one's own for a moderator."""
        me = self._team.me
        with self._store.read() as tx:
            return tx.pending_replies.all(me.name if me.role is Role.MODERATOR else "")

    def release(self, id_: PendingId) -> Gesture:
        """Send what waits: the decision is the lead's, and the log names who wrote it."""
        with self._store.write() as tx:
            waiting = self._waiting(tx, id_)
            wish = Wish(
                action=Action.REPLY,
                moderator=self._team.me.name,
                note=f"Written by {waiting.moderator}",
                body=waiting.body,
                shortcut=waiting.shortcut,
            )
            made = make(tx, [waiting.comment], wish, at=now(), grace=self._grace)
            tx.pending_replies.settle(id_, made[0].id)
            self._events.decided(tx, made, Action.REPLY, now())
        return Gesture(id=GestureId(made[0].id), action=Action.REPLY, count=1)

    def refuse(self, id_: PendingId, note: str) -> Gesture:
        """Give what waits back: nothing is sent, and the comment gets a note that says why."""
        if not note.strip():
            raise ModeratorError("Say in a few words why it is not sent.")
        with self._store.write() as tx:
            waiting = self._waiting(tx, id_)
            told = f"/{waiting.shortcut} by {waiting.moderator} was not sent: {note.strip()}"
            wish = Wish(action=Action.NOTE, moderator=self._team.me.name, note=told)
            made = make(tx, [waiting.comment], wish, at=now(), grace=self._grace)
            tx.pending_replies.settle(id_, made[0].id)
        return Gesture(id=GestureId(made[0].id), action=Action.NOTE, count=1)

    def _waiting(self, tx: Transaction, id_: PendingId) -> PendingReply:
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may send or give back what waits.")
        found = tx.pending_replies.find(id_)
        if found is None:
            raise NotFoundError("Reply {number} does not wait.", number=id_)
        return found
