"""Escalation rules as they are kept: every version, as JSON that the rules room reads."""

from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from moderator.storage.moments import to_stored
from moderator.storage.schema_log import rules


class Rules:
    """Rules by name and version."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, name: str, state: str, body: str, at: datetime) -> int:
        """Keep a rule as its next version; answers which that is."""
        version = (self._connection.scalar(select(func.max(rules.c.version)).where(rules.c.name == name)) or 0) + 1
        values = {"name": name, "version": version, "state": state, "body": body, "made_at": to_stored(at)}
        self._connection.execute(insert(rules).values(values))
        return version

    def newest(self) -> list[tuple[int, str]]:
        """Give (version, body) of each rule's newest version, by name."""
        newest = select(rules.c.name, func.max(rules.c.version).label("version")).group_by(rules.c.name).subquery()
        query = select(rules.c.version, rules.c.body).join(
            newest, (newest.c.name == rules.c.name) & (newest.c.version == rules.c.version)
        )
        return [(version, body) for version, body in self._connection.execute(query.order_by(rules.c.name))]
