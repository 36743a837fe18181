"""The team."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from moderator.domain import Member, ModeratorId, Role
from moderator.storage.moments import to_stored
from moderator.storage.schema import moderators


class Moderators:
    """Who works with this inbox."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, name: str) -> Member | None:
        """Look a member up by name."""
        row = self._connection.execute(select(moderators).where(moderators.c.name == name)).one_or_none()
        return None if row is None else Member(id=ModeratorId(row.id), name=row.name, role=Role(row.role))

    def join(self, name: str, at: datetime) -> Member:
        """Add a member: the first one is the admin of their own inbox, everybody later a moderator."""
        is_first = not self._connection.scalar(select(func.count()).select_from(moderators))
        role = Role.ADMIN if is_first else Role.MODERATOR
        values = {"name": name, "role": role.value, "made_at": to_stored(at)}
        key = self._connection.execute(insert(moderators).values(values).returning(moderators.c.id)).scalar_one()
        return Member(id=ModeratorId(key), name=name, role=role)

    def names(self) -> Mapping[ModeratorId, str]:
        """Name every member."""
        return {member.id: member.name for member in self.all()}

    def all(self) -> tuple[Member, ...]:
        """List the team by name."""
        rows = self._connection.execute(select(moderators).order_by(moderators.c.name))
        return tuple(Member(id=ModeratorId(row.id), name=row.name, role=Role(row.role)) for row in rows)
