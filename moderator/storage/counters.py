"""Counts beside each queue, kept in step with the comments in the same transaction."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import ColumnElement, Connection, func, select, true

from moderator.domain import CommentId, Flag, Status, StreamId
from moderator.queues import QueueName
from moderator.storage.batches import portions
from moderator.storage.copies import OpenCopies
from moderator.storage.rows import Standing
from moderator.storage.schema import bit, comments, counters, streams_of
from moderator.storage.schema_learning import teaching

_ADD = (
    "INSERT INTO counters (stream_id, name, count) VALUES (?, ?, ?) "
    "ON CONFLICT (stream_id, name) DO UPDATE SET count = count + excluded.count"
)
_TOTALS = "SELECT name, sum(count) FROM counters GROUP BY name UNION ALL SELECT name, count FROM totals"
_TOTALS_OF_BRAND = (
    "SELECT counters.name, sum(count) FROM brands JOIN streams ON streams.brand_id = brands.id "
    "JOIN counters ON counters.stream_id = streams.id WHERE brands.name = ? GROUP BY counters.name"
)
_TAUGHT = (
    "DELETE FROM counters WHERE name = 'teach'",
    """INSERT INTO counters (stream_id, name, count) SELECT stream_id, 'teach', count(*) FROM teaching
    JOIN comments ON comments.id = teaching.comment_id WHERE +status = 'open' GROUP BY stream_id""",
)
_IS_TAUGHT = teaching.c.comment_id.is_not(None)
Tally = Counter[tuple[int, str]]
"""Counts by stream and queue."""


def given_to(member: int) -> str:
    """Name the count of what is assigned to a member."""
    return f"{QueueName.ASSIGNED}:{member}"


def queues_of(status: str, raised: int, member: int | None = None) -> list[str]:
    """Name the queues in which a comment of that status and those raised bits waits, given to that member."""
    if status == Status.OPEN:
        flagged = [flag.value for flag in Flag if raised & bit(flag)]
        return [QueueName.EVERYTHING.value, *([QueueName.NEEDS_DECISION.value] if flagged else []), *flagged]
    if status == Status.ASSIGNED and member is not None:
        return [status, given_to(member)]
    return [] if status == Status.CLOSED else [status]


class Counters:
    """How many comments wait where."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._copies = OpenCopies(connection)

    def arrive(self, stream: StreamId, arrived: Iterable[tuple[str, int]]) -> None:
        """Count new comments, given as (status, raised bits)."""
        tally: Tally = Counter()
        for (status, raised), count in Counter(arrived).items():
            _tally(tally, stream, queues_of(status, raised), count)
            tally[stream, QueueName.ALL.value] += count
        self._add(tally)

    @contextmanager
    def following(self, ids: Sequence[CommentId]) -> Iterator[None]:
        """Keep the counts right while these comments change inside."""
        before = self._tally_of(ids)
        with self._copies.following(ids):
            yield
        after = self._tally_of(ids)
        after.subtract(before)
        self._add(after)

    def move(self, before: Sequence[Standing], after: Sequence[Standing]) -> None:
        """Count comments elsewhere, faster than by `following` what is known already."""
        tally: Tally = Counter()
        for standings, by in ((before, -1), (after, 1)):
            kinds = Counter((s.stream_id, s.status, s.raised, s.assignee_id) for s in standings)
            for (stream, status, raised, member), count in kinds.items():
                _tally(tally, stream, queues_of(status, raised, member), by * count)
        both = list(zip(before, after, strict=True))
        self._open(tally, [a.id for b, a in both if b.status is not Status.OPEN is a.status], 1)
        self._open(tally, [a.id for b, a in both if b.status is Status.OPEN is not a.status], -1)
        self._add(tally)

    def _open(self, tally: Tally, ids: Sequence[CommentId], by: int) -> None:
        self._copies.open(ids, by)
        for portion in portions(ids):
            query = select(comments.c.stream_id, func.count()).join_from(teaching, comments)
            query = query.where(teaching.c.comment_id.in_(portion)).group_by(comments.c.stream_id)
            for stream, count in self._connection.execute(query):
                tally[stream, QueueName.TEACH.value] += by * count

    def totals(self, brand: str | None) -> Mapping[str, int]:
        """Sum each count over all streams, or over those of one brand."""
        if brand is None:
            return dict(self._connection.exec_driver_sql(_TOTALS).all())
        return dict(self._connection.exec_driver_sql(_TOTALS_OF_BRAND, (brand,)).all())

    def campaigns(self) -> int:
        """Count the campaigns of which more than one copy is open."""
        return self._copies.total()

    def taught(self) -> None:
        """Count afresh what is asked for and open."""
        for statement in _TAUGHT:
            self._connection.exec_driver_sql(statement)

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
        kinds = (comments.c.stream_id, comments.c.status, comments.c.raised, comments.c.assignee_id, _IS_TAUGHT)
        query = select(*kinds, func.count()).where(condition).group_by(*kinds)
        query = query.outerjoin(teaching, teaching.c.comment_id == comments.c.id)
        tally: Tally = Counter()
        for stream, status, raised, member, is_taught, count in self._connection.execute(query):
            names = queues_of(status, raised, member)
            _tally(tally, stream, [*names, QueueName.TEACH] if is_taught and status == Status.OPEN else names, count)
        return tally

    def _add(self, tally: Tally) -> None:
        rows = [(stream, name, change) for (stream, name), change in tally.items() if change]
        if rows:
            self._connection.exec_driver_sql(_ADD, rows)


def _tally(tally: Tally, stream: int, names: Iterable[str], count: int) -> None:
    for name in names:
        tally[stream, name] += count
