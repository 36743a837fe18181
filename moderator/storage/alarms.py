"""Alarms of crisis watch, and what people did about them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Row, Select, insert, select, update

from moderator.care import Alarm, AlarmId
from moderator.domain import AuthorId, BrandId, CommentId, PostId
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import authors, brands, posts
from moderator.storage.schema_alarms import alarm_acts, alarms

_ROWS = select(alarms, brands.c.name.label("brand"), posts.c.title.label("post_title")).join(brands).outerjoin(posts)


class Alarms:
    """What was raised, and what came of it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def brands(self) -> Mapping[BrandId, str]:
        """Name all brands."""
        return {BrandId(id_): name for id_, name in self._connection.execute(select(brands.c.id, brands.c.name))}

    def running(self) -> Mapping[BrandId, Alarm]:
        """Give the alarm of each brand that has one."""
        query = _ROWS.where(alarms.c.ended_at.is_(None)).order_by(alarms.c.began_at.desc())
        rows = self._connection.execute(query).all()
        return {BrandId(row.brand_id): alarm for row, alarm in zip(rows, self._alarms(rows), strict=True)}

    def all(self, limit: int) -> tuple[Alarm, ...]:
        """Give the newest alarms, ended ones too."""
        return tuple(self._alarms(self._connection.execute(_newest(_ROWS).limit(limit)).all()))

    def find(self, id_: AlarmId) -> Alarm | None:
        """Look an alarm up."""
        found = self._alarms(self._connection.execute(_ROWS.where(alarms.c.id == id_)).all())
        return found[0] if found else None

    def brand_of(self, id_: AlarmId) -> BrandId:
        """Say whose alarm it is."""
        return BrandId(self._connection.scalar(select(alarms.c.brand_id).where(alarms.c.id == id_)) or 0)

    def times(self, brand: BrandId) -> list[tuple[datetime, datetime]]:
        """Say from when until when each alarm of a brand went on."""
        query = select(alarms.c.began_at, alarms.c.last_at).where(alarms.c.brand_id == brand)
        return [(from_stored(began), from_stored(last)) for began, last in self._connection.execute(query)]

    def begin(self, brand: BrandId, alarm: Alarm) -> AlarmId:
        """Write a new alarm down; its own id is not looked at."""
        values = {"brand_id": brand, "began_at": to_stored(alarm.began_at)} | _moving(alarm)
        return AlarmId(self._connection.execute(insert(alarms).values(values).returning(alarms.c.id)).scalar_one())

    def go_on(self, alarm: Alarm) -> None:
        """Write down how an alarm stands now, also when it has ended."""
        self._connection.execute(update(alarms).where(alarms.c.id == alarm.id).values(_moving(alarm)))

    def act(self, id_: AlarmId, moderator: str, at: datetime, until: datetime | None = None) -> None:
        """Keep that somebody acknowledged an alarm, or muted it until a time."""
        values = {"alarm_id": id_, "moderator": moderator, "made_at": to_stored(at), "until": to_stored(until)}
        self._connection.execute(insert(alarm_acts).values(values))

    def muted_until(self, brand: BrandId, at: datetime) -> tuple[str, datetime] | None:
        """Say who wants no alarms of a brand, and until when."""
        query = select(alarm_acts.c.moderator, alarm_acts.c.until).join(alarms)
        query = query.where(alarms.c.brand_id == brand, alarm_acts.c.until > to_stored(at))
        row = self._connection.execute(query.order_by(alarm_acts.c.id.desc()).limit(1)).first()
        return None if row is None else (row.moderator, from_stored(row.until))

    def names(self, ids: Sequence[AuthorId]) -> Mapping[AuthorId, str]:
        """Name authors."""
        rows = self._connection.execute(select(authors.c.id, authors.c.name).where(authors.c.id.in_(ids)))
        return {AuthorId(id_): name for id_, name in rows}

    def titles(self, ids: Sequence[PostId]) -> Mapping[PostId, tuple[str, datetime | None]]:
        """Give posts' titles, and when they were first commented on."""
        rows = self._connection.execute(select(posts.c.id, posts.c.title, posts.c.first_at).where(posts.c.id.in_(ids)))
        return {PostId(id_): (title, from_stored(first)) for id_, title, first in rows}

    def _alarms(self, rows: Sequence[Row[Any]]) -> list[Alarm]:
        query = select(alarm_acts).where(alarm_acts.c.alarm_id.in_([row.id for row in rows])).order_by(alarm_acts.c.id)
        acts: dict[int, list[Row[Any]]] = {}
        for act in self._connection.execute(query):
            acts.setdefault(act.alarm_id, []).append(act)
        return [_alarm(row, acts.get(row.id, [])) for row in rows]


def _newest(query: Select[Any]) -> Select[Any]:
    return query.order_by(alarms.c.began_at.desc(), alarms.c.id.desc())


def _moving(alarm: Alarm) -> dict[str, Any]:
    behind = {"posts": alarm.posts, "words": alarm.words, "authors": alarm.authors, "comments": alarm.comments}
    return {
        "post_id": alarm.post,
        "last_at": to_stored(alarm.last_at),
        "seen": alarm.seen,
        "expected": alarm.expected,
        "chance": alarm.chance,
        "behind": orjson.dumps(behind).decode(),
        "ended_at": to_stored(alarm.ended_at),
    }


def _alarm(row: Row[Any], acts: Sequence[Row[Any]]) -> Alarm:
    behind = orjson.loads(row.behind)
    acknowledged = [act.moderator for act in acts if act.until is None]
    muted = [act.until for act in acts if act.until is not None]
    return Alarm(
        id=AlarmId(row.id),
        brand=row.brand,
        post=row.post_id,
        post_title=row.post_title or "",
        began_at=from_stored(row.began_at),
        last_at=from_stored(row.last_at),
        seen=row.seen,
        expected=row.expected,
        chance=row.chance,
        posts=tuple((PostId(id_), title, count) for id_, title, count in behind["posts"]),
        words=tuple((word, count) for word, count in behind["words"]),
        authors=tuple((name, count) for name, count in behind["authors"]),
        comments=tuple(CommentId(id_) for id_ in behind["comments"]),
        acknowledged_by=acknowledged[-1] if acknowledged else "",
        muted_until=from_stored(muted[-1]) if muted else None,
        ended_at=from_stored(row.ended_at),
    )
