"""Negative comments by the hour they were written in, counted as comments come and anew once a day.

Counting follows the comments' numbers, so that a look that finds nothing new costs nothing, and nobody else has to keep
these counts. Comments that are judged anew, or edited, are counted as they stand when all is counted anew.
"""

# ruff: noqa: S608 - statements are put together from what stands here

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, text

from moderator.domain import AuthorId, BrandId, CommentId, Flag, PostId, Status
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import bit

_HOUR = 3_600_000_000
_IS_NEGATIVE = f"(comments.raised & {bit(Flag.NEGATIVE)}) <> 0"
# All statuses by name: so the index by status and time is read, a stretch for each, and no row is looked up.
_IN_TIME = (
    f"comments.status IN ({', '.join(repr(status.value) for status in Status)}) "
    "AND comments.created_at > :since AND comments.created_at <= :until"
)
_LATER = "comments.id > :after AND comments.created_at > :since AND comments.created_at <= :until"
_BY_BRAND = (
    f"SELECT streams.brand_id, comments.created_at / {_HOUR} AS hour, count(*), sum({_IS_NEGATIVE}) FROM comments "
    "JOIN streams ON streams.id = comments.stream_id WHERE {} GROUP BY 1, 2"
)
_BY_POST = (
    f"SELECT comments.post_id, comments.created_at / {_HOUR} AS hour, count(*) FROM comments "
    f"WHERE {{}} AND {_IS_NEGATIVE} AND comments.post_id IS NOT NULL GROUP BY 1, 2"
)
_NEAR = (
    "SELECT comments.id, streams.brand_id, comments.post_id, comments.author_id, comments.created_at FROM comments "
    f"JOIN streams ON streams.id = comments.stream_id WHERE {_IN_TIME} AND {_IS_NEGATIVE} ORDER BY comments.created_at"
)
_BEFORE = (
    "SELECT * FROM (SELECT comments.text FROM comments WHERE comments.status = '{}' AND comments.created_at <= :until "
    f"AND {_IS_NEGATIVE} AND comments.stream_id IN (SELECT id FROM streams WHERE brand_id = :brand) "
    "ORDER BY comments.created_at DESC LIMIT :limit)"
)
_KEEP_BRAND = (
    "INSERT INTO watched_hours VALUES (?, ?, ?, ?) ON CONFLICT (brand_id, hour) DO UPDATE SET "
    "comments = comments + excluded.comments, negative = negative + excluded.negative"
)
_KEEP_POST = (
    "INSERT INTO watched_posts VALUES (?, ?, ?) ON CONFLICT (post_id, hour) DO UPDATE SET "
    "negative = negative + excluded.negative"
)
_KEEP_REACH = (
    "INSERT INTO watch_reach VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET "
    "comment_id = excluded.comment_id, counted_at = excluded.counted_at"
)


class Reach(NamedTuple):
    """Up to which comment hours are counted, and when they were last counted anew."""

    comment: CommentId
    counted_at: datetime


class Hours(NamedTuple):
    """What was counted: brands' hours (comments, negative ones) and posts' hours."""

    brands: Sequence[tuple[int, int, int, int]]
    posts: Sequence[tuple[int, int, int]]


class Said(NamedTuple):
    """A negative comment, and when it was written."""

    comment: CommentId
    brand: BrandId
    post: PostId | None
    author: AuthorId | None
    at: datetime


class WatchedHours:
    """Negative comments by hour."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest(self) -> CommentId:
        """Give the number of the comment that came last; 0 in an empty inbox."""
        return CommentId(self._connection.scalar(text("SELECT coalesce(max(id), 0) FROM comments")) or 0)

    def reach(self) -> Reach | None:
        """Say how far hours are counted; None where nobody has counted yet."""
        row = self._connection.execute(text("SELECT comment_id, counted_at FROM watch_reach")).first()
        return None if row is None else Reach(CommentId(row[0]), from_stored(row[1]))

    def counted(self, since: datetime, until: datetime, after: CommentId | None = None) -> Hours:
        """Count the hours of a time, of the comments that came after one or of all; nothing is written."""
        where = _IN_TIME if after is None else _LATER
        values = {"since": to_stored(since), "until": to_stored(until)}
        values |= {} if after is None else {"after": after}
        brands = self._connection.execute(text(_BY_BRAND.format(where)), values)
        posts = self._connection.execute(text(_BY_POST.format(where)), values)
        return Hours([tuple(row) for row in brands], [tuple(row) for row in posts])

    def keep(self, hours: Hours, reach: Reach, *, is_anew: bool) -> None:
        """Add counted hours to those that are known, or put them in their place."""
        if is_anew:
            for table in ("watched_hours", "watched_posts"):
                self._connection.execute(text(f"DELETE FROM {table}"))
        for statement, rows in ((_KEEP_BRAND, hours.brands), (_KEEP_POST, hours.posts)):
            if rows:
                self._connection.exec_driver_sql(statement, list(rows))
        self._connection.exec_driver_sql(_KEEP_REACH, (reach.comment, to_stored(reach.counted_at)))

    def of_brand(self, brand: BrandId) -> Mapping[int, tuple[int, int]]:
        """Give a brand's hours: how many comments, and how many negative ones."""
        query = text("SELECT hour, comments, negative FROM watched_hours WHERE brand_id = :brand")
        return {hour: (all_, negative) for hour, all_, negative in self._connection.execute(query, {"brand": brand})}

    def of_posts(self, ids: Iterable[PostId]) -> Mapping[PostId, Mapping[int, int]]:
        """Give the hours of posts in which something negative was written."""
        found: dict[PostId, dict[int, int]] = {id_: {} for id_ in ids}
        for id_, hours in found.items():
            query = text("SELECT hour, negative FROM watched_posts WHERE post_id = :post")
            hours.update((hour, count) for hour, count in self._connection.execute(query, {"post": id_}))
        return found

    def near(self, since: datetime, until: datetime) -> list[Said]:
        """Give the negative comments of a time, in the order they were written."""
        values = {"since": to_stored(since), "until": to_stored(until)}
        rows = self._connection.execute(text(_NEAR), values)
        return [Said(id_, brand, post, author, from_stored(at)) for id_, brand, post, author, at in rows]

    def texts_before(self, brand: BrandId, until: datetime, limit: int) -> list[str]:
        """Give what was said negative of a brand before a time: so many of the latest of each status."""
        query = text(" UNION ALL ".join(_BEFORE.format(status.value) for status in Status))
        values = {"brand": brand, "until": to_stored(until), "limit": limit}
        return list(self._connection.scalars(query, values))

    def texts(self, ids: Sequence[CommentId]) -> list[tuple[str, str]]:
        """Give comments' languages and texts."""
        found: list[tuple[str, str]] = []
        for portion in portions(ids):
            numbers = ", ".join(map(str, portion))
            query = text(f"SELECT lang, text FROM comments WHERE id IN ({numbers})")
            found += [(lang, said) for lang, said in self._connection.execute(query)]
        return found
