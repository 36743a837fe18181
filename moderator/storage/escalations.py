"""Escalations: what was handed on, to whom, and by when an answer is due."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, update

from moderator.domain import CommentId, DecisionId
from moderator.storage.batches import portions
from moderator.storage.moments import to_stored
from moderator.storage.schema_care import escalations


class Escalations:
    """What was handed on."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, handed_on: Sequence[tuple[CommentId, DecisionId]], to: str, due_at: datetime) -> None:
        """Hand comments on to a role or a member."""
        rows = [
            {"comment_id": comment, "decision_id": decision, "to": to, "due_at": to_stored(due_at)}
            for comment, decision in handed_on
        ]
        if rows:
            self._connection.execute(insert(escalations), rows)

    def end(self, ids: Sequence[CommentId], at: datetime) -> None:
        """End what is running about these comments."""
        for portion in portions(ids):
            here = (escalations.c.comment_id.in_(portion), escalations.c.ended_at.is_(None))
            self._connection.execute(update(escalations).where(*here).values(ended_at=to_stored(at)))

    def resume(self, ids: Sequence[CommentId], ended_at: datetime) -> None:
        """Take an ending of that moment back: these escalations run again with the time they had."""
        for portion in portions(ids):
            here = (escalations.c.comment_id.in_(portion), escalations.c.ended_at == to_stored(ended_at))
            self._connection.execute(update(escalations).where(*here).values(ended_at=None))
