"""Wakes snoozed comments whose time has come."""

from datetime import timedelta

from moderator.desk.clock import now
from moderator.desk.making import Wish, make
from moderator.domain import Action, Origin, Status
from moderator.storage.store import Store

RULE = "snooze ended"
"""How the log names what reopened the comment."""


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
