"""Notes: what the team wrote down about a comment."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from moderator.domain import AuthorId, CommentId, DecisionId
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import comments
from moderator.storage.schema_log import notes
from moderator.views import Note


class Notes:
    """What the team wrote down."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, about: Sequence[tuple[CommentId, DecisionId]], moderator: str, text: str, at: datetime) -> None:
        """Write the same note to each comment."""
        rows = [
            {"comment_id": comment, "decision_id": decision, "moderator": moderator, "text": text, "made_at": made_at}
            for made_at in [to_stored(at)]
            for comment, decision in about
        ]
        if rows:
            self._connection.execute(insert(notes), rows)

    def remove(self, decision_ids: Sequence[DecisionId]) -> None:
        """Take notes away whose gesture was undone; the log keeps their words."""
        for portion in portions(decision_ids):
            self._connection.execute(delete(notes).where(notes.c.decision_id.in_(portion)))

    def about(self, comment: CommentId) -> tuple[Note, ...]:
        """Give a comment's notes, oldest first."""
        rows = self._connection.execute(select(notes).where(notes.c.comment_id == comment).order_by(notes.c.id))
        return tuple(_note(row) for row in rows)

    def about_author(self, author: AuthorId, without: CommentId, among: int, limit: int) -> tuple[Note, ...]:
        """Give the newest notes about the author's latest comments, so many of them, without one comment's own."""
        latest = select(comments.c.id).where(comments.c.author_id == author)
        latest = latest.order_by(comments.c.created_at.desc()).limit(among)
        query = select(notes).where(notes.c.comment_id.in_(latest), notes.c.comment_id != without)
        rows = self._connection.execute(query.order_by(notes.c.id.desc()).limit(limit))
        return tuple(_note(row) for row in rows)


def _note(row: Row[Any]) -> Note:
    return Note(moderator=row.moderator, text=row.text, made_at=from_stored(row.made_at), comment=row.comment_id)
