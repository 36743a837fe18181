"""Sends what the grace has run out for."""

from datetime import datetime
from itertools import groupby
from pathlib import Path

from moderator.desk.clock import now
from moderator.domain import OutboxState
from moderator.errors import ModeratorError, StoreError
from moderator.progress import Progress, Report, silent
from moderator.storage.outbox import Delivery
from moderator.storage.store import Store
from moderator.streams import actions_file

_AT_ONCE = 500


class Outbox:
    """Actions on their way."""

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._folder = folder

    def waiting(self) -> int:
        """Count what has not reached its platform yet."""
        with self._store.read() as tx:
            return tx.outbox.waiting()

    def deliver(self, report: Report = silent) -> int:
        """Carry out what the grace has run out for, each action once, and answer how many.

        Nothing is done while another program sends: what it has begun would look like what a dead one left behind.
        """
        with self._store.read() as tx:
            if not tx.outbox.due(now(), 1):
                return 0
        with actions_file.sole_sender(self._folder) as is_ours:
            return self._deliver(report) if is_ours else 0

    def _deliver(self, report: Report) -> int:
        sent = 0
        while due := self._begin(now()):
            failed: ModeratorError | None = None
            for stream, group in groupby(sorted(due, key=lambda one: (one.stream, one.id)), key=lambda one: one.stream):
                try:
                    sent += self._send(stream, list(group))
                except StoreError:
                    raise
                except ModeratorError as error:
                    failed = error  # one stream's list that cannot be written does not hold up the others
            report(Progress(done=sent, what="actions"))
            if failed:
                raise failed
        return sent

    def _begin(self, at: datetime) -> list[Delivery]:
        with self._store.write() as tx:
            due = tx.outbox.due(at, _AT_ONCE)
            tx.outbox.settle([one.id for one in due], OutboxState.SENDING, at)
        return due

    def _send(self, stream: str, due: list[Delivery]) -> int:
        path = actions_file.file_for(self._folder, stream)
        # What was going out when the program ended may have arrived: the list itself says so.
        resumed = any(one.state is OutboxState.SENDING for one in due)
        there = actions_file.written(path) if resumed else set()
        actions_file.append(path, [_line(one) for one in due if one.id not in there])
        with self._store.write() as tx:
            tx.outbox.settle([one.id for one in due], OutboxState.DONE, now())
        return len(due)


def _line(one: Delivery) -> dict[str, object]:
    return {
        "id": one.id,
        "action": one.action.value,
        "stream": one.stream,
        "comment": one.external_id,
        "author": one.author,
        "author_id": one.author_external_id,
        "body": one.body,
        "moderator": one.moderator,
        "made_at": one.made_at.isoformat(),
    }
