"""Posts that are commented on, and which of them are contests."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Row, Select, func, insert, select, text, update

from moderator.domain import Comment, CommentId, KnownPost, Post, PostId, StreamId
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import authors, comments, contest_marks, posts, streams

# An export that leaves a title or a time out does not take away one that another gave.
_UPSERT = (
    "INSERT INTO posts (stream_id, external_id, title, url, is_contest, made_at, first_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (stream_id, external_id) DO UPDATE SET "
    "title = coalesce(nullif(excluded.title, ''), posts.title), url = coalesce(nullif(excluded.url, ''), posts.url), "
    "is_contest = max(posts.is_contest, excluded.is_contest), made_at = coalesce(excluded.made_at, posts.made_at), "
    "first_at = min(coalesce(posts.first_at, excluded.first_at), coalesce(excluded.first_at, posts.first_at))"
)

# The words of the partial index, with the table's name: SQLite takes it all the same.
IS_LISTED = "(posts.is_contest = 1 OR posts.is_marked IS NOT NULL)"


def is_contest() -> ColumnElement[bool]:
    """Say in SQL whether a post is a contest: what a moderator says goes before what its text announces."""
    return func.coalesce(posts.c.is_marked, posts.c.is_contest)


class Posts:
    """What is commented on."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take(
        self, stream: StreamId, arrived: Iterable[Comment], announces_contest: Callable[[str], bool]
    ) -> Mapping[str, PostId]:
        """Make or complete the posts of comments; answers their numbers by external id."""
        found, first = _posts_of(arrived)
        if not found:
            return {}
        announced = {key for key, post in found.items() if announces_contest(post.title)}
        known = self._not_announced_yet(stream, sorted(announced))
        rows = [
            (stream, key, p.title, p.url, key in announced, to_stored(p.created_at), first.get(key))
            for key, p in found.items()
        ]
        self._connection.exec_driver_sql(_UPSERT, rows)
        for id_ in known:
            self._turned(id_, 1)
        ids: dict[str, PostId] = {}
        query = select(posts.c.external_id, posts.c.id).where(posts.c.stream_id == stream)
        for portion in portions(list(found)):
            rows_of_it = self._connection.execute(query.where(posts.c.external_id.in_(portion)))
            ids.update((key, PostId(id_)) for key, id_ in rows_of_it)
        return ids

    def arrive(self, stream: StreamId, under: Sequence[PostId]) -> None:
        """Count new comments that stand under contests."""
        contests: set[int] = set()
        for portion in portions(sorted(set(under))):
            contests.update(self._connection.scalars(select(posts.c.id).where(posts.c.id.in_(portion), is_contest())))
        self._count(stream, sum(post in contests for post in under))

    def mark(self, id_: PostId, moderator: str, at: datetime, *, is_one: bool) -> None:
        """Write down that a moderator says a post is a contest, or is none; its authors become stale."""
        was_one = bool(self._connection.scalar(select(is_contest()).where(posts.c.id == id_)))
        mark = {"post_id": id_, "is_contest": is_one, "moderator": moderator, "made_at": to_stored(at)}
        self._connection.execute(insert(contest_marks).values(mark))
        self._connection.execute(update(posts).where(posts.c.id == id_).values(is_marked=is_one))
        if was_one != is_one:
            self._turned(id_, 1 if is_one else -1)

    def view(self, id_: PostId) -> KnownPost | None:
        """Give one post."""
        return self._one(posts.c.id == id_)

    def under_which(self, comment: CommentId) -> KnownPost | None:
        """Give the post that a comment stands under."""
        return self._one(posts.c.id == select(comments.c.post_id).where(comments.c.id == comment).scalar_subquery())

    def _one(self, condition: ColumnElement[bool]) -> KnownPost | None:
        row = self._connection.execute(_viewed().where(condition)).one_or_none()
        return None if row is None else _view(row)

    def contests(self) -> tuple[KnownPost, ...]:
        """List the contests, and the posts that a moderator says are none."""
        counted = select(func.count()).where(comments.c.post_id == posts.c.id).scalar_subquery()
        query = _viewed().add_columns(counted.label("comments")).where(text(IS_LISTED)).order_by(posts.c.id)
        return tuple(replace(_view(row), comments=row.comments) for row in self._connection.execute(query))

    def find(self, written: str) -> list[PostId]:
        """Look a post up by its stream's own id or its address; several streams may have the same."""
        is_it = (posts.c.external_id == written) | ((posts.c.url == written) & (posts.c.url != ""))
        return [PostId(id_) for id_ in self._connection.scalars(select(posts.c.id).where(is_it).limit(2))]

    def _not_announced_yet(self, stream: StreamId, keys: Sequence[str]) -> list[PostId]:
        """Give the posts among these that were taken for ordinary ones, and of which nobody says what they are."""
        found: list[PostId] = []
        query = select(posts.c.id).where(posts.c.stream_id == stream, posts.c.is_marked.is_(None))
        query = query.where(posts.c.is_contest.is_(False))
        for portion in portions(keys):
            found += map(PostId, self._connection.scalars(query.where(posts.c.external_id.in_(portion))))
        return found

    def _turned(self, id_: PostId, sign: int) -> None:
        """Count the comments of a post that has become a contest, or is none any more, and weigh its authors anew."""
        here = comments.c.post_id == id_
        stream, count = self._connection.execute(
            select(posts.c.stream_id, select(func.count()).where(here).scalar_subquery()).where(posts.c.id == id_)
        ).one()
        self._count(StreamId(stream), sign * count)
        people = select(comments.c.author_id).where(here)
        self._connection.execute(update(authors).where(authors.c.id.in_(people)).values(is_stale=True))

    def _count(self, stream: StreamId, change: int) -> None:
        if change:
            counted = {"under_contests": streams.c.under_contests + change}
            self._connection.execute(update(streams).where(streams.c.id == stream).values(counted))


def _posts_of(arrived: Iterable[Comment]) -> tuple[Mapping[str, Post], Mapping[str, int]]:
    """Give each post once, and when the first of these comments under it was written."""
    found: dict[str, Post] = {}
    first: dict[str, datetime] = {}
    for comment in arrived:
        if comment.post is None:
            continue
        key, time = comment.post.external_id, comment.created_at
        found[key] = comment.post
        if time is not None and (key not in first or time < first[key]):
            first[key] = time
    return found, {key: to_stored(time) for key, time in first.items()}


def _viewed() -> Select[*tuple[object, ...]]:
    marks = contest_marks.alias()
    latest = select(func.max(marks.c.id)).where(marks.c.post_id == posts.c.id).scalar_subquery()
    return (
        select(
            posts,
            streams.c.name.label("stream"),
            is_contest().label("is_one"),
            contest_marks.c.moderator,
            contest_marks.c.made_at.label("marked_at"),
        )
        .join(streams, streams.c.id == posts.c.stream_id)
        .outerjoin(contest_marks, contest_marks.c.id == latest)
    )


def _view(row: Row[*tuple[object, ...]]) -> KnownPost:
    return KnownPost(
        id=PostId(row.id),
        external_id=row.external_id,
        stream=row.stream,
        title=row.title,
        url=row.url,
        is_contest=bool(row.is_one),
        is_announced=bool(row.is_contest),
        marked_by=row.moderator or "",
        marked_at=from_stored(row.marked_at),
    )
