"""Replies that wait for a lead, since their template is new."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, exists, insert, or_, select, update

from moderator.canned import PendingId, PendingReply
from moderator.domain import CommentId, DecisionId, GestureId
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import comments
from moderator.storage.schema_log import decisions
from moderator.storage.schema_replies import pending_replies


class PendingReplies:
    """What waits; what was taken back, released or refused waits no more, until that is taken back in its turn."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, asked: Sequence[tuple[CommentId, DecisionId]], moderator: str, shortcut: str, body: str, at: datetime
    ) -> None:
        """Let replies wait."""
        rows = [
            {
                "comment_id": comment,
                "decision_id": decision,
                "shortcut": shortcut,
                "body": body,
                "moderator": moderator,
                "asked_at": to_stored(at),
            }
            for comment, decision in asked
        ]
        if rows:
            self._connection.execute(insert(pending_replies), rows)

    def all(self, moderator: str = "") -> tuple[PendingReply, ...]:
        """List what waits, the oldest first; of one moderator alone when one is named."""
        whose = () if not moderator else (pending_replies.c.moderator == moderator,)
        return tuple(map(_pending, self._connection.execute(self._query(*whose))))

    def find(self, id_: PendingId) -> PendingReply | None:
        """Look one up; None when it does not wait."""
        row = self._connection.execute(self._query(pending_replies.c.id == id_)).one_or_none()
        return None if row is None else _pending(row)

    def settle(self, id_: PendingId, by: DecisionId) -> None:
        """Name the decision that released or refused it."""
        here = pending_replies.c.id == id_
        self._connection.execute(update(pending_replies).where(here).values(settled_by=by))

    def repeat(self, made: Sequence[tuple[CommentId, DecisionId]], gesture: GestureId) -> None:
        """Have decisions that repeat a gesture settle what it had settled."""
        first = select(decisions.c.id).where(decisions.c.gesture == gesture)
        for comment, decision in made:
            here = (pending_replies.c.comment_id == comment, pending_replies.c.settled_by.in_(first))
            self._connection.execute(update(pending_replies).where(*here).values(settled_by=decision))

    def _query(self, *here: ColumnElement[bool]) -> Any:
        waits = or_(pending_replies.c.settled_by.is_(None), _was_reverted(pending_replies.c.settled_by))
        return (
            select(pending_replies, comments.c.text)
            .join(comments, comments.c.id == pending_replies.c.comment_id)
            .where(~_was_reverted(pending_replies.c.decision_id), waits, *here)
            .order_by(pending_replies.c.id)
        )


def _was_reverted(decision: ColumnElement[Any]) -> ColumnElement[bool]:
    again = decisions.alias()
    return exists().where(again.c.reverts == decision)


def _pending(row: Row[Any]) -> PendingReply:
    return PendingReply(
        id=row.id,
        comment=CommentId(row.comment_id),
        comment_text=row.text,
        body=row.body,
        shortcut=row.shortcut,
        moderator=row.moderator,
        asked_at=from_stored(row.asked_at),
    )
