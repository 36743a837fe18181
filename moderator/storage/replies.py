"""Canned replies."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from moderator.domain import CannedReply
from moderator.storage.schema_log import canned_replies, reply_bodies


class Replies:
    """Canned replies by shortcut."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[CannedReply, ...]:
        """List the replies by shortcut."""
        bodies: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for row in self._connection.execute(select(reply_bodies)):
            bodies[row.shortcut][row.lang] = row.body
        rows = self._connection.execute(select(canned_replies).order_by(canned_replies.c.shortcut))
        return tuple(CannedReply(shortcut=r.shortcut, title=r.title, bodies=bodies[r.shortcut]) for r in rows)

    def put(self, replies: Sequence[CannedReply]) -> None:
        """Keep replies, over those of the same shortcut."""
        for reply in replies:
            self.remove(reply.shortcut)
            self._connection.execute(insert(canned_replies).values(shortcut=reply.shortcut, title=reply.title))
            rows = [{"shortcut": reply.shortcut, "lang": lang, "body": body} for lang, body in reply.bodies.items()]
            self._connection.execute(insert(reply_bodies), rows)

    def remove(self, shortcut: str) -> bool:
        """Take a reply away; False when there was none."""
        self._connection.execute(delete(reply_bodies).where(reply_bodies.c.shortcut == shortcut))
        gone = self._connection.execute(delete(canned_replies).where(canned_replies.c.shortcut == shortcut))
        return gone.rowcount > 0
