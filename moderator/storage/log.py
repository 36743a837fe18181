"""The moderation log as it is read: filtered, by pages, with what came of each line."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, or_, select

from moderator.domain import DecisionId, OutboxState
from moderator.storage.decisions import decision_of
from moderator.storage.learning import Learning
from moderator.storage.moments import to_stored
from moderator.storage.schema_log import decisions, outbox
from moderator.views import LogEntry, LogFilter


class Log:
    """The log's pages."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, wanted: LogFilter, before: DecisionId | None, limit: int) -> list[LogEntry]:
        """Give lines from the newest back, or from the one before `before`."""
        query = select(decisions).where(*_filter(wanted))
        if before is not None:
            query = query.where(decisions.c.id < before)
        rows = self._connection.execute(query.order_by(decisions.c.id.desc()).limit(limit)).all()
        return self._entries(rows)

    def after(self, wanted: LogFilter, after: DecisionId, limit: int) -> list[LogEntry]:
        """Give lines from the oldest on, for an export."""
        query = select(decisions).where(*_filter(wanted), decisions.c.id > after)
        return self._entries(self._connection.execute(query.order_by(decisions.c.id).limit(limit)).all())

    def entry(self, id_: DecisionId) -> LogEntry | None:
        """Look one line up."""
        found = self._entries(self._connection.execute(select(decisions).where(decisions.c.id == id_)).all())
        return found[0] if found else None

    def count(self, wanted: LogFilter) -> int:
        """Count the lines that the filter lets through."""
        return self._connection.scalar(select(func.count()).select_from(decisions).where(*_filter(wanted))) or 0

    def moderators(self) -> tuple[str, ...]:
        """Name everybody who stands in the log."""
        return tuple(self._connection.scalars(select(decisions.c.moderator).distinct().order_by(decisions.c.moderator)))

    def _entries(self, rows: Sequence[Any]) -> list[LogEntry]:
        ids = [row.id for row in rows]
        sizes = self._counted(decisions.c.gesture, {row.gesture for row in rows})
        undone = select(decisions.c.reverts, decisions.c.id).where(decisions.c.reverts.in_(ids))
        undone_by = {reverted: DecisionId(by) for reverted, by in self._connection.execute(undone)}
        sent = self._deliveries(set(sizes))
        left_out = Learning(self._connection).ignored(ids)
        return [
            LogEntry(
                decision=decision_of(row),
                gesture_size=sizes[row.gesture],
                undone_by=undone_by.get(row.id),
                delivered=sent.get(row.gesture, (0, 0))[0],
                outbox=sent.get(row.gesture, (0, 0))[1],
                teaches=row.id not in left_out,
            )
            for row in rows
        ]

    def _counted(self, column: ColumnElement[int], values: set[int]) -> dict[int, int]:
        query = select(column, func.count()).where(column.in_(values)).group_by(column)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def _deliveries(self, gestures: set[int]) -> dict[int, tuple[int, int]]:
        done = func.sum(case((outbox.c.state == OutboxState.DONE.value, 1), else_=0))
        query = select(decisions.c.gesture, done, func.count()).join_from(decisions, outbox)
        rows = self._connection.execute(query.where(decisions.c.gesture.in_(gestures)).group_by(decisions.c.gesture))
        return {gesture: (delivered, count) for gesture, delivered, count in rows}


def _filter(wanted: LogFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        found.append(decisions.c.made_at >= to_stored(wanted.since))
    if wanted.until is not None:
        found.append(decisions.c.made_at < to_stored(wanted.until))
    for column, value in (
        (decisions.c.moderator, wanted.moderator),
        (decisions.c.action, wanted.action),
        (decisions.c.reason, wanted.reason),
        (decisions.c.origin, wanted.origin),
        (decisions.c.comment_id, wanted.comment),
        (decisions.c.gesture, wanted.gesture),
    ):
        if value is not None:
            found.append(column == value)
    if wanted.words.strip():
        places = (decisions.c.text, decisions.c.note, decisions.c.rule)
        found.append(or_(*(place.icontains(wanted.words.strip(), autoescape=True) for place in places)))
    return found
