"""Bans that end by themselves."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, text, update

from moderator.domain import AuthorId, CommentId, DecisionId
from moderator.storage.batches import portions
from moderator.storage.moments import to_stored
from moderator.storage.schema_log import decisions
from moderator.storage.schema_rules import timed_bans


class TimedBans:
    """Authors who are banned for a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, banned: Sequence[tuple[DecisionId, AuthorId]], until: datetime) -> None:
        """Let bans end at that moment."""
        rows = [{"decision_id": id_, "author_id": author, "until": to_stored(until)} for id_, author in banned]
        if rows:
            self._connection.execute(insert(timed_bans), rows)

    def end(self, authors: Sequence[AuthorId], at: datetime) -> None:
        """Let what runs about these authors end without a word: somebody has decided about them anew."""
        for portion in portions(authors):
            here = (timed_bans.c.author_id.in_(portion), text("ended_at IS NULL"))
            self._connection.execute(update(timed_bans).where(*here).values(ended_at=to_stored(at)))

    def resume(self, authors: Sequence[AuthorId], ended_at: datetime) -> None:
        """Take an ending of that moment back."""
        for portion in portions(authors):
            here = (timed_bans.c.author_id.in_(portion), timed_bans.c.ended_at == to_stored(ended_at))
            self._connection.execute(update(timed_bans).where(*here).values(ended_at=None))

    def forget(self, ids: Sequence[DecisionId]) -> None:
        """Forget the bans of decisions that are taken back."""
        for portion in portions(ids):
            self._connection.execute(delete(timed_bans).where(timed_bans.c.decision_id.in_(portion)))

    def is_due(self, at: datetime) -> bool:
        """Tell whether any ends by then."""
        here = (text("ended_at IS NULL"), timed_bans.c.until <= to_stored(at))
        return self._connection.scalar(select(timed_bans.c.decision_id).where(*here).limit(1)) is not None

    def due(self, at: datetime, limit: int) -> dict[AuthorId, tuple[CommentId, str]]:
        """Give authors whose bans end until then, each with the first comment they were banned for, and the rule."""
        query = select(timed_bans.c.author_id, decisions.c.comment_id, decisions.c.rule).join(
            timed_bans, timed_bans.c.decision_id == decisions.c.id
        )
        query = query.where(text("ended_at IS NULL"), timed_bans.c.until <= to_stored(at))
        found = self._connection.execute(query.order_by(decisions.c.id).limit(limit)).all()
        return {AuthorId(author): (CommentId(comment), rule) for author, comment, rule in reversed(found)}
