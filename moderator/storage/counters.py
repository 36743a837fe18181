"""Counts beside each queue, kept in step with the comments in the same transaction."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import ColumnElement, Connection, func, select, true

from moderator.domain import CommentId, Flag, Status, StreamId
from moderator.queues import QueueName
from moderator.storage.batches import portions
from moderator.storage.schema import bit, comments, counters, streams_of

_ADD = (
    "INSERT INTO counters (stream_id, name, count) VALUES (?, ?, ?) "
    "ON CONFLICT (stream_id, name) DO UPDATE SET count = count + excluded.count"
)
Tally = Counter[tuple[int, str]]
"""Counts by stream and queue."""


def queues_of(status: str, raised: int) -> list[str]:
    """Name the queues in which a comment of that status and those raised bits waits."""
    if status == Status.OPEN:
        flagged = [flag.value for flag in Flag if raised & bit(flag)]
        return [QueueName.EVERYTHING.value, *([QueueName.NEEDS_DECISION.value] if flagged else []), *flagged]
    return [] if status == Status.CLOSED else [status]


class Counters:
    """How many comments wait where."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def arrive(self, stream: StreamId, arrived: Iterable[tuple[str, int]]) -> None:
        """Count new comments, given as (status, raised bits)."""
        tally: Tally = Counter()
        for (status, raised), count in Counter(arrived).items():
            _tally(tally, stream, status, raised, count)
            tally[stream, QueueName.ALL.value] += count
        self._add(tally)

    @contextmanager
    def following(self, ids: Sequence[CommentId]) -> Iterator[None]:
        """Keep the counts right while these comments change inside."""
        before = self._tally_of(ids)
        yield
        after = self._tally_of(ids)
        after.subtract(before)
        self._add(after)

    def totals(self, brand: str | None) -> Mapping[str, int]:
        """Sum each count over all streams, or over those of one brand."""
        query = select(counters.c.name, func.sum(counters.c.count)).group_by(counters.c.name)
        if brand is not None:
            query = query.where(counters.c.stream_id.in_(streams_of(brand)))
        return {row.name: row[1] for row in self._connection.execute(query)}

    def count(self, name: str, *, stream: StreamId | None = None, brand: str | None = None) -> int:
        """Read one count, of all streams, one stream or one brand."""
        query = select(func.coalesce(func.sum(counters.c.count), 0)).where(counters.c.name == name)
        if stream is not None:
            query = query.where(counters.c.stream_id == stream)
        if brand is not None:
            query = query.where(counters.c.stream_id.in_(streams_of(brand)))
        return int(self._connection.scalar(query) or 0)

    def recount(self) -> Mapping[tuple[int, str], int]:
        """Count afresh, for checking the counters against the comments."""
        tally = self._tally_where(true())
        for stream, count in self._connection.execute(
            select(comments.c.stream_id, func.count()).group_by(comments.c.stream_id)
        ):
            tally[stream, QueueName.ALL.value] += count
        return tally

    def _tally_of(self, ids: Sequence[CommentId]) -> Tally:
        tally: Tally = Counter()
        for portion in portions(ids):
            tally.update(self._tally_where(comments.c.id.in_(portion)))
        return tally

    def _tally_where(self, condition: ColumnElement[bool]) -> Tally:
        kinds = (comments.c.stream_id, comments.c.status, comments.c.raised)
        query = select(*kinds, func.count()).where(condition).group_by(*kinds)
        tally: Tally = Counter()
        for stream, status, raised, count in self._connection.execute(query):
            _tally(tally, stream, status, raised, count)
        return tally

    def _add(self, tally: Tally) -> None:
        rows = [(stream, name, change) for (stream, name), change in tally.items() if change]
        if rows:
            self._connection.exec_driver_sql(_ADD, rows)


def _tally(tally: Tally, stream: int, status: str, raised: int, count: int) -> None:
    for name in queues_of(status, raised):
        tally[stream, name] += count
