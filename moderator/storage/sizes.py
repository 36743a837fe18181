"""How many comments a narrowed queue holds, counted up to a bound, so that counting never takes long."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, literal_column, select, text

from moderator.domain import ModeratorId
from moderator.queues import Queue, QueueName, Size
from moderator.storage.filtering import Condition, hidden, kept, narrowing, open_to_indexes, unled, within
from moderator.storage.paging import campaigns_query, taught_query
from moderator.storage.schema import comments

BOUND = 10_000
"""More than that are not counted."""
LOOKED_AT = 100_000
"""So many comments of a queue are looked at for those that are asked for."""
_ALL = -1


def counted(
    connection: Connection,
    queue: Queue,
    me: ModeratorId,
    *,
    lead: Condition | None,
    words: Condition | None,
    bound: int | None = None,
) -> Size:
    """Count what a queue holds; of many it says how many there are at least.

    Up to a `bound` that is named all comments are looked at, however long that takes.
    """
    most = BOUND if bound is None else bound
    if queue.name is QueueName.TEACH:
        return Size(count=count(connection, taught_query(queue, me, None, None, words)))
    if queue.name is QueueName.CAMPAIGNS:
        return _bounded(connection, campaigns_query(queue, me, None, most + 1, words), most)
    if lead is not None or words is not None:
        led = [condition for condition in (lead, words) if condition is not None]
        asked = (*led, *unled(kept(queue, me)), *narrowing(queue), *within(queue, hidden))
        return _bounded(connection, select(comments.c.id).where(*asked).limit(most + 1), most)
    return _passed_over(connection, queue, me, most, LOOKED_AT if bound is None else _ALL)


def _passed_over(connection: Connection, queue: Queue, me: ModeratorId, most: int, looked_at: int) -> Size:
    needed = _Needed()
    asked = narrowing(queue, needed.column)
    inside = [*map(text, kept(queue, me)), *within(queue, open_to_indexes)]
    pool = select(*(comments.c[name] for name in needed.names or ("id",))).where(*inside)  # type: ignore[arg-type]
    some = pool.limit(looked_at if asked else most + 1).subquery("pool")
    size = _bounded(connection, select(literal_column("1")).select_from(some).where(*asked).limit(most + 1), most)
    if not asked or not size.is_exact or looked_at == _ALL:
        return size
    seen = count(connection, select(comments.c.id).where(*inside).limit(looked_at + 1))  # type: ignore[arg-type]
    return Size(count=size.count, is_exact=seen <= looked_at)


class _Needed:
    """The columns that conditions ask for, so that no others are read."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def column(self, name: str) -> ColumnElement[Any]:
        if name not in self.names:
            self.names.append(name)
        return literal_column(f"pool.{name}")


def _bounded(connection: Connection, query: Select[Any], most: int) -> Size:
    found = count(connection, query)
    return Size(count=min(found, most), is_exact=found <= most)


def count(connection: Connection, query: Select[Any]) -> int:
    """Count the rows of a query."""
    return connection.scalar(select(func.count()).select_from(query.subquery())) or 0
