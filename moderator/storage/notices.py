"""Notices: what rules tell people, until each has seen it."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from moderator.domain import CommentId, DecisionId
from moderator.rulings import Notice
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema_rules import rule_notices, rule_notices_seen


class Notices:
    """What rules tell people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, about: Sequence[tuple[CommentId, DecisionId]], rule: str, to: str, text: str, at: datetime) -> None:
        """Tell a role or a member about comments."""
        said = {"rule": rule, "to": to, "text": text, "made_at": to_stored(at)}
        rows = [{"comment_id": comment, "decision_id": decision, **said} for comment, decision in about]
        if rows:
            self._connection.execute(insert(rule_notices), rows)

    def remove(self, ids: Sequence[DecisionId]) -> None:
        """Take back what these decisions told."""
        for portion in portions(ids):
            gone = select(rule_notices.c.id).where(rule_notices.c.decision_id.in_(portion))
            self._connection.execute(delete(rule_notices_seen).where(rule_notices_seen.c.notice_id.in_(gone)))
            self._connection.execute(delete(rule_notices).where(rule_notices.c.decision_id.in_(portion)))

    def unseen(self, moderator: str, addressed: Collection[str], limit: int) -> tuple[Notice, ...]:
        """Give what is addressed so and the person has not seen, newest first."""
        notice, seen = rule_notices.c, rule_notices_seen.c
        is_seen = select(seen.notice_id).where(seen.notice_id == notice.id, seen.moderator == moderator).exists()
        query = select(rule_notices).where(notice.to.in_(addressed), ~is_seen)
        return tuple(
            Notice(
                id=row.id,
                comment=CommentId(row.comment_id),
                rule=row.rule,
                to=row.to,
                text=row.text,
                made_at=from_stored(row.made_at),
            )
            for row in self._connection.execute(query.order_by(notice.id.desc()).limit(limit))
        )

    def see(self, id_: int, moderator: str) -> None:
        """Write down that the person has seen it."""
        self._connection.execute(
            insert(rule_notices_seen).prefix_with("OR IGNORE").values(notice_id=id_, moderator=moderator)
        )
