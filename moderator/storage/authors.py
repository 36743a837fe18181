"""Authors, and what their behaviour adds up to."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from statistics import median
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, bindparam, cast, distinct, func, select, update
from sqlalchemy import text as sql

from moderator.domain import Author, AuthorId, AuthorRecord
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored
from moderator.storage.schema import authors, comments, posts

_UPSERT = (
    "INSERT INTO authors (realm, external_id, name, is_own, is_banned, is_stale) VALUES (?, ?, ?, ?, 0, 1) "
    "ON CONFLICT (realm, external_id) DO UPDATE "
    "SET name = excluded.name, is_own = max(is_own, excluded.is_own), is_stale = 1"
)
_GAPS_LOOKED_AT = 200


class Authors:
    """Who writes; within one realm (a platform, or one file stream) an id is one person."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def own(self, realm: str) -> frozenset[str]:
        """Give the external ids of the brand's own accounts."""
        query = select(authors.c.external_id).where(authors.c.realm == realm, sql("is_own = 1"))
        return frozenset(self._connection.scalars(query))

    def take(self, realm: str, people: Iterable[Author], own: Collection[str] = ()) -> Mapping[str, AuthorId]:
        """Make or rename authors and mark them stale; answers their numbers by external id.

        Those whose external id is among `own` are the brand's own accounts from now on.
        """
        named = {person.external_id: person.name for person in people}
        if not named:
            return {}
        self._connection.exec_driver_sql(_UPSERT, [(realm, key, name, key in own) for key, name in named.items()])
        found: dict[str, AuthorId] = {}
        for portion in portions(list(named)):
            query = select(authors.c.external_id, authors.c.id)
            query = query.where(authors.c.realm == realm, authors.c.external_id.in_(portion))
            found.update((key, AuthorId(id_)) for key, id_ in self._connection.execute(query))
        return found

    def stale(self, limit: int) -> Mapping[AuthorId, bool]:
        """Give authors whose record has changed since they were last judged, and whether facts marked them then."""
        query = select(authors.c.id, authors.c.is_marked).where(sql("is_stale = 1"))
        rows = self._connection.execute(query.order_by(authors.c.id).limit(limit))
        return {AuthorId(id_): bool(is_marked) for id_, is_marked in rows}

    def freshen(self, marked: Mapping[AuthorId, bool]) -> None:
        """Write down that authors were judged, and whether facts mark them now."""
        for is_marked in (True, False):
            for portion in portions([id_ for id_, mark in marked.items() if mark is is_marked]):
                here = update(authors).where(authors.c.id.in_(portion))
                self._connection.execute(here.values(is_stale=False, is_marked=is_marked))

    def records(self, ids: Sequence[AuthorId]) -> Mapping[AuthorId, AuthorRecord]:
        """Add up what each author does here; authors with one comment have no median gap."""
        found: dict[AuthorId, AuthorRecord] = {}
        for portion in portions(ids):
            found.update(self._portion_of_records(portion))
        return found

    def _portion_of_records(self, ids: Sequence[AuthorId]) -> Iterable[tuple[AuthorId, AuthorRecord]]:
        in_contests = func.sum(func.coalesce(posts.c.is_contest, 0))
        # What is too short for a campaign repeats itself when it is the same to the letter.
        said = func.coalesce(cast(comments.c.campaign, Text), comments.c.text)
        repeated = func.count() - func.count(distinct(said))
        query = (
            select(
                comments.c.author_id,
                func.count(),
                func.count(distinct(comments.c.post_id)),
                repeated,
                in_contests,
            )
            .outerjoin(posts, posts.c.id == comments.c.post_id)
            .where(comments.c.author_id.in_(ids))
            .group_by(comments.c.author_id)
        )
        rows = self._connection.execute(query).all()
        gaps = self._median_gaps([row.author_id for row in rows if row[1] > 1])
        for id_, count, distinct_posts, repeats, contest in rows:
            yield (
                AuthorId(id_),
                AuthorRecord(
                    comments=count,
                    posts=distinct_posts,
                    repeated=repeats,
                    contest=contest or 0,
                    median_gap=gaps.get(id_),
                ),
            )

    def _median_gaps(self, ids: Sequence[AuthorId]) -> Mapping[AuthorId, float]:
        times: defaultdict[AuthorId, list[int]] = defaultdict(list)
        for author, time in self._latest(comments.c.created_at, ids, _GAPS_LOOKED_AT):
            if time is not None:
                times[author].append(time)
        return {
            author: median((later - earlier) / 1e6 for later, earlier in pairwise(own))
            for author, own in times.items()
            if len(own) > 1
        }

    def texts(self, ids: Sequence[AuthorId], limit: int) -> Mapping[AuthorId, list[str]]:
        """Give each author's latest texts."""
        found: defaultdict[AuthorId, list[str]] = defaultdict(list)
        for portion in portions(ids):
            for author, text in self._latest(comments.c.text, portion, limit):
                found[author].append(text)
        return found

    def _latest(self, column: ColumnElement[Any], ids: Sequence[AuthorId], limit: int) -> Iterable[Any]:
        """Give a column of each author's latest comments, all authors in one query."""
        newest = comments.c.created_at.desc()
        place = func.row_number().over(partition_by=comments.c.author_id, order_by=newest).label("place")
        numbered = select(comments.c.author_id, column.label("said"), place).where(comments.c.author_id.in_(ids))
        latest = numbered.subquery()
        query = select(latest.c.author_id, latest.c.said).where(latest.c.place <= limit)
        return self._connection.execute(query.order_by(latest.c.author_id, latest.c.place))

    def first_seen(self, author: AuthorId) -> datetime | None:
        """Say when the author's earliest comment here was written."""
        query = select(func.min(comments.c.created_at)).where(comments.c.author_id == author)
        earliest: int | None = self._connection.scalar(query)
        return from_stored(earliest)

    def ban(self, ids: Sequence[AuthorId], *, banned: bool) -> None:
        """Ban authors here, or let them in again."""
        statement = update(authors).where(authors.c.id == bindparam("author")).values(is_banned=banned)
        if ids:
            self._connection.execute(statement, [{"author": id_} for id_ in ids])
