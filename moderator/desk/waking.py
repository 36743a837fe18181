"""Wakes snoozed comments: those whose time has come, and those whose author has answered."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from moderator.desk.clock import now
from moderator.desk.making import make
from moderator.desk.wishes import Wish
from moderator.domain import Action, CommentId, Origin, Status
from moderator.storage.store import Store, Transaction

RULE = "snooze ended"
ANSWERED = "author answered"
"""How the log names what reopened the comment."""


def wake_answered(tx: Transaction, arrived: Sequence[CommentId], at: datetime) -> int:
    """Reopen what was snoozed until an author of these comments, new or edited, writes again."""
    standings = tx.comments.standing(tx.awaited.answered(arrived))
    ids = [standing.id for standing in standings if standing.status is Status.SNOOZED]
    if ids:
        wish = Wish(action=Action.REOPEN, moderator="", origin=Origin.RULE, rule=ANSWERED)
        make(tx, ids, wish, at=at, grace=timedelta(0))
    return len(ids)


class Waking:
    """The clock beside the snoozed ones."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def wake(self) -> int:
        """Reopen what was snoozed until now, and answer how many."""
        with self._store.read() as tx:
            if not tx.comments.due(Status.SNOOZED, now()):
                return 0
        with self._store.write() as tx:
            at = now()
            due = tx.comments.due(Status.SNOOZED, at)
            if due:
                wish = Wish(action=Action.REOPEN, moderator="", origin=Origin.RULE, rule=RULE)
                make(tx, due, wish, at=at, grace=timedelta(0))
            return len(due)
