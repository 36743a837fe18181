"""Escalations: what was handed on, along which path, to whom, and by when an answer is due."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select, text, update

from moderator.domain import CommentId, DecisionId
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema_care import IS_RUNNING, escalations
from moderator.storage.schema_log import decisions

FOLLOWS = "follows"
"""The detail of a line that time has brought: the decision that began the escalation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """A comment that comes to a level; `path_id` is the version of its path, `root_id` the line that began it all."""

    comment_id: CommentId
    decision_id: DecisionId
    root_id: DecisionId
    to: str
    began_at: datetime
    due_at: datetime
    path_id: int | None = None
    level: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Running(Handed):
    """The same as it runs."""

    id: int
    reminded_at: datetime | None


class Escalations:
    """What was handed on."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, handed: Sequence[Handed]) -> None:
        """Hand comments on."""
        rows = [asdict(one) | {"began_at": to_stored(one.began_at), "due_at": to_stored(one.due_at)} for one in handed]
        if rows:
            self._connection.execute(escalations.insert(), rows)

    def end(self, ids: Sequence[CommentId], at: datetime) -> None:
        """End what is running about these comments."""
        for portion in portions(ids):
            here = (escalations.c.comment_id.in_(portion), escalations.c.ended_at.is_(None))
            self._connection.execute(update(escalations).where(*here).values(ended_at=to_stored(at)))

    def resume(self, ids: Sequence[CommentId], ended_at: datetime, but: Collection[DecisionId]) -> None:
        """Take an ending of that moment back: these escalations run again with the time they had.

        What these decisions began stays ended.
        """
        for portion in portions(ids):
            here = (escalations.c.comment_id.in_(portion), escalations.c.ended_at == to_stored(ended_at))
            found = self._connection.execute(select(escalations.c.id, escalations.c.decision_id).where(*here))
            rows = [id_ for id_, decision in found if decision not in but]
            self._connection.execute(update(escalations).where(escalations.c.id.in_(rows)).values(ended_at=None))

    def running(self, comment: CommentId) -> Running | None:
        """Say where a comment's escalation stands; None where none runs."""
        query = select(escalations).where(escalations.c.comment_id == comment, escalations.c.ended_at.is_(None))
        row = self._connection.execute(query.order_by(escalations.c.id.desc()).limit(1)).one_or_none()
        return None if row is None else _running(row)

    def levels(self, ids: Sequence[CommentId]) -> Mapping[CommentId, int]:
        """Say on which level these comments are, of those that are escalated."""
        found: dict[CommentId, int] = {}
        for portion in portions(ids):
            here = (escalations.c.comment_id.in_(portion), escalations.c.ended_at.is_(None))
            rows = self._connection.execute(select(escalations.c.comment_id, escalations.c.level).where(*here))
            found.update((CommentId(comment), level) for comment, level in rows)
        return found

    def all_running(self) -> list[Running]:
        """Give all that runs, the first to be due first."""
        query = select(escalations).where(escalations.c.ended_at.is_(None)).order_by(escalations.c.due_at)
        return [_running(row) for row in self._connection.execute(query)]

    def run_out(self, at: datetime, limit: int) -> list[Running]:
        """Give levels whose time has run out and about which nothing was done yet, the longest first."""
        # the first condition alone lets SQLite take the index
        query = select(escalations).where(text(IS_RUNNING), escalations.c.due_at <= to_stored(at))
        return [_running(row) for row in self._connection.execute(query.order_by(escalations.c.due_at).limit(limit))]

    def settle(self, id_: int, at: datetime) -> None:
        """Write down that what follows a level's time is done, so that it is done once."""
        self._connection.execute(update(escalations).where(escalations.c.id == id_).values(ran_out_at=to_stored(at)))

    def remind(self, id_: int, at: datetime) -> None:
        """Write down that a level was reminded."""
        self._connection.execute(update(escalations).where(escalations.c.id == id_).values(reminded_at=to_stored(at)))

    def forget_reminder(self, ids: Sequence[CommentId], at: datetime) -> None:
        """Take a reminder of that moment back; it is not sent again."""
        for portion in portions(ids):
            here = (escalations.c.comment_id.in_(portion), escalations.c.reminded_at == to_stored(at))
            self._connection.execute(update(escalations).where(*here).values(reminded_at=None))

    def count_with(self, names: Collection[str]) -> Mapping[str, int]:
        """Count what runs with each of these."""
        query = select(escalations.c.to, func.count()).where(escalations.c.ended_at.is_(None))
        rows = self._connection.execute(query.where(escalations.c.to.in_(names)).group_by(escalations.c.to))
        return dict(rows.all())

    def followers(self, comment: CommentId, root: DecisionId) -> list[DecisionId]:
        """Name the lines that time has brought after a decision, and that stand, newest first."""
        by = decisions.alias()
        is_undone = select(by.c.id).where(by.c.reverts == decisions.c.id).exists()
        query = select(decisions.c.id).where(
            decisions.c.comment_id == comment,
            decisions.c.reverts.is_(None),
            func.json_extract(decisions.c.details, f"$.{FOLLOWS}") == root,
            ~is_undone,
        )
        return [DecisionId(id_) for id_ in self._connection.scalars(query.order_by(decisions.c.id.desc()))]


def _running(row: Row[Any]) -> Running:
    return Running(
        id=row.id,
        comment_id=CommentId(row.comment_id),
        decision_id=DecisionId(row.decision_id),
        root_id=DecisionId(row.root_id),
        to=row.to,
        began_at=from_stored(row.began_at),
        due_at=from_stored(row.due_at),
        reminded_at=from_stored(row.reminded_at),
        path_id=row.path_id,
        level=row.level,
    )
