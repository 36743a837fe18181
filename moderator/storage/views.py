"""Saved views: filters that are kept under a name."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from moderator.domain import ModeratorId
from moderator.queues import ViewId
from moderator.storage.moments import to_stored
from moderator.storage.schema import moderators
from moderator.storage.schema_queues import views


class View(NamedTuple):
    """A saved view as it is kept: its filter is a text, which may speak of what is gone."""

    id: ViewId
    name: str
    filter: str
    owner_id: ModeratorId
    owner: str
    is_shared: bool
    place: int


class Views:
    """Filters that are kept under a name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def seen_by(self, member: ModeratorId) -> list[View]:
        """Give a member's own views and those that are shared, in order."""
        query = select(
            *(views.c.id, views.c.name, views.c.filter, views.c.owner_id, moderators.c.name.label("owner")),
            *(views.c.is_shared, views.c.place),
        ).join(moderators, moderators.c.id == views.c.owner_id)
        query = query.where(or_(views.c.is_shared, views.c.owner_id == member)).order_by(views.c.place, views.c.id)
        return [View(*row) for row in self._connection.execute(query)]

    def add(self, name: str, written: str, owner: ModeratorId, *, is_shared: bool, at: datetime) -> ViewId:
        """Keep a view, behind all others."""
        last = self._connection.scalar(select(func.max(views.c.place)))
        values = {
            "name": name,
            "filter": written,
            "owner_id": owner,
            "is_shared": is_shared,
            "place": 0 if last is None else last + 1,
            "made_at": to_stored(at),
        }
        return ViewId(self._connection.execute(insert(views).values(values).returning(views.c.id)).scalar_one())

    def change(self, id_: ViewId, **values: str | bool) -> None:
        """Give a view another `name`, `filter` or `is_shared`."""
        self._connection.execute(update(views).where(views.c.id == id_).values(**values))

    def delete(self, id_: ViewId) -> None:
        """Keep it no longer."""
        self._connection.execute(delete(views).where(views.c.id == id_))

    def arrange(self, places: Sequence[tuple[ViewId, int]]) -> None:
        """Give views new places."""
        statement = update(views).where(views.c.id == bindparam("view")).values(place=bindparam("to"))
        if places:
            self._connection.execute(statement, [{"view": id_, "to": place} for id_, place in places])
