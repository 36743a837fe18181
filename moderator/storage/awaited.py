"""Awaited answers: comments that are snoozed until their author writes again."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from moderator.domain import AuthorId, CommentId, DecisionId
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema_care import awaited

_ANSWERED = """SELECT waiting.id FROM awaited
    JOIN comments waiting ON waiting.id = awaited.comment_id
    JOIN comments come ON come.author_id = awaited.author_id AND come.stream_id = waiting.stream_id
    WHERE awaited.ended_at IS NULL AND (come.post_id IS waiting.post_id
    OR come.parent_external_id IN (waiting.external_id, waiting.parent_external_id)) AND come.id IN"""


class Awaited:
    """Whom the team waits for."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, waiting: Sequence[tuple[CommentId, DecisionId, AuthorId]], at: datetime) -> None:
        """Wait for the authors of comments."""
        rows = [
            {"comment_id": comment, "decision_id": decision, "author_id": author, "began_at": to_stored(at)}
            for comment, decision, author in waiting
        ]
        if rows:
            self._connection.execute(insert(awaited), rows)

    def end(self, ids: Sequence[CommentId], at: datetime) -> None:
        """Wait no longer."""
        for portion in portions(ids):
            here = (awaited.c.comment_id.in_(portion), awaited.c.ended_at.is_(None))
            self._connection.execute(update(awaited).where(*here).values(ended_at=to_stored(at)))

    def resume(self, ids: Sequence[CommentId], ended_at: datetime, but: Collection[DecisionId]) -> None:
        """Take an ending of that moment back; not of what these decisions began."""
        for portion in portions(ids):
            here = (awaited.c.comment_id.in_(portion), awaited.c.ended_at == to_stored(ended_at))
            found = self._connection.execute(select(awaited.c.id, awaited.c.decision_id).where(*here))
            rows = [id_ for id_, decision in found if decision not in but]
            self._connection.execute(update(awaited).where(awaited.c.id.in_(rows)).values(ended_at=None))

    def answered(self, arrived: Sequence[CommentId]) -> list[CommentId]:
        """Give the comments whose authors have written these: on the same post, or in answer to what they answered."""
        # an import has many comments, and hardly ever is anybody waited for
        if self._connection.scalar(select(awaited.c.id).where(awaited.c.ended_at.is_(None)).limit(1)) is None:
            return []
        found: set[CommentId] = set()
        for portion in portions(arrived):
            query = f"{_ANSWERED} ({','.join('?' * len(portion))})"
            found.update(CommentId(id_) for (id_,) in self._connection.exec_driver_sql(query, tuple(portion)))
        return sorted(found)

    def waits(self, comment: CommentId) -> bool:
        """Tell whether a comment's author is waited for."""
        query = select(awaited.c.id).where(awaited.c.comment_id == comment, awaited.c.ended_at.is_(None))
        return self._connection.scalar(query.limit(1)) is not None

    def pauses(self, ids: Sequence[CommentId]) -> Mapping[CommentId, list[tuple[datetime, datetime | None]]]:
        """Say from and until when each comment waited for its author; None while it waits."""
        found: defaultdict[CommentId, list[tuple[datetime, datetime | None]]] = defaultdict(list)
        for portion in portions(ids):
            query = select(awaited.c.comment_id, awaited.c.began_at, awaited.c.ended_at)
            query = query.where(awaited.c.comment_id.in_(portion)).order_by(awaited.c.id)
            for comment, began_at, ended_at in self._connection.execute(query):
                found[comment].append((from_stored(began_at), from_stored(ended_at)))
        return found
