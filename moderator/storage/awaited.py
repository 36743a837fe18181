"""Awaited answers: comments that are snoozed until their author writes again."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from moderator.domain import AuthorId, CommentId, DecisionId, PostId, StreamId
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import comments
from moderator.storage.schema_care import awaited


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaiting:
    """A comment that waits for its author, and where it stands."""

    comment: CommentId
    author: AuthorId
    stream: StreamId
    post: PostId | None


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

    def resume(self, ids: Sequence[CommentId], ended_at: datetime) -> None:
        """Take an ending of that moment back."""
        for portion in portions(ids):
            here = (awaited.c.comment_id.in_(portion), awaited.c.ended_at == to_stored(ended_at))
            self._connection.execute(update(awaited).where(*here).values(ended_at=None))

    def of_authors(self, authors: Collection[AuthorId]) -> list[Awaiting]:
        """Give the comments for which one of these is waited for."""
        columns = (comments.c.id, comments.c.author_id, comments.c.stream_id, comments.c.post_id)
        found: list[Awaiting] = []
        for portion in portions(list(authors)):
            query = select(*columns).join(awaited, awaited.c.comment_id == comments.c.id)
            query = query.where(awaited.c.author_id.in_(portion), awaited.c.ended_at.is_(None)).order_by(comments.c.id)
            found += [
                Awaiting(comment=row.id, author=row.author_id, stream=row.stream_id, post=row.post_id)
                for row in self._connection.execute(query)
            ]
        return found

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
