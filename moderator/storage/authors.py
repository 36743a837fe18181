"""Authors, and what their records are made of."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, literal, select, update
from sqlalchemy import text as sql

from moderator.domain import Author, AuthorId
from moderator.habits import Account, Written
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.posts import is_contest
from moderator.storage.schema import authors, comments, counters, posts, streams

_NUMBERS = "SELECT external_id, id FROM authors WHERE realm = ? AND external_id IN"
_UPSERT = (
    "INSERT INTO authors (realm, external_id, name, is_own, account_made_at, followers, following, "
    "has_default_picture, is_banned, is_stale) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 1) "
    "ON CONFLICT (realm, external_id) DO UPDATE "
    "SET name = excluded.name, is_own = max(is_own, excluded.is_own), is_stale = 1, "
    "account_made_at = coalesce(excluded.account_made_at, account_made_at), "
    "followers = coalesce(excluded.followers, followers), following = coalesce(excluded.following, following), "
    "has_default_picture = coalesce(excluded.has_default_picture, has_default_picture)"
)
_SECOND = 1e6
LOOKED_AT = 1000
"""How many of an author's comments, the latest ones, habits are found in."""
_ACCOUNTS = select(
    authors.c.id,
    authors.c.name,
    authors.c.account_made_at,
    authors.c.followers,
    authors.c.following,
    authors.c.has_default_picture,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """What an author's record is made of: their latest comments, out of so many."""

    name: str
    account: Account | None
    lines: Sequence[Written]
    comments: int


class Authors:
    """Who writes; within one realm (a platform, or one file stream) an id is one person."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def own(self, realm: str) -> frozenset[str]:
        """Give the external ids of the brand's own accounts."""
        query = select(authors.c.external_id).where(authors.c.realm == realm, sql("is_own = 1"))
        return frozenset(self._connection.scalars(query))

    def name(self, author: AuthorId) -> str | None:
        """Give an author's name, None when there is no such author."""
        return self._connection.scalar(select(authors.c.name).where(authors.c.id == author))

    def is_own(self, author: AuthorId) -> bool:
        """Tell whether an author is an account of the brand's own."""
        return bool(self._connection.scalar(select(authors.c.is_own).where(authors.c.id == author)))

    def take(self, realm: str, people: Iterable[Author], own: Collection[str] = ()) -> Mapping[str, AuthorId]:
        """Make or rename authors and mark them stale; answers their numbers by external id.

        Those whose external id is among `own` are the brand's own accounts from now on.
        """
        named: dict[str, Author] = {}
        for person in people:
            # within a batch, one row may leave out what another says of the account
            if person.account is not None or person.external_id not in named:
                named[person.external_id] = person
        if not named:
            return {}
        rows = [(realm, key, one.name, key in own, *_facts(one.account)) for key, one in named.items()]
        self._connection.exec_driver_sql(_UPSERT, rows)
        found: dict[str, AuthorId] = {}
        for portion in portions(list(named)):
            # an expression of so many values takes SQLAlchemy longer to write than SQLite to answer
            query = f"{_NUMBERS} ({','.join('?' * len(portion))})"
            numbers = self._connection.exec_driver_sql(query, (realm, *portion))
            found.update((key, AuthorId(id_)) for key, id_ in numbers)
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

    def written(self, ids: Sequence[AuthorId], fewest: int = 1) -> Mapping[AuthorId, Habits]:
        """Give what the records of these authors are made of, leaving out those with fewer comments."""
        found: dict[AuthorId, Habits] = {}
        for portion in portions(ids):
            counts = self._counts(portion, fewest)
            lines = self._lines(sorted(counts))
            for row in self._connection.execute(_ACCOUNTS.where(authors.c.id.in_(counts))):
                own = AuthorId(row.id)
                found[own] = Habits(name=row.name, account=account_of(row), lines=lines[own], comments=counts[own])
        return found

    def _counts(self, ids: Sequence[AuthorId], fewest: int) -> Mapping[AuthorId, int]:
        query = select(comments.c.author_id, func.count()).where(comments.c.author_id.in_(ids))
        query = query.group_by(comments.c.author_id).having(func.count() >= fewest)
        return {AuthorId(id_): count for id_, count in self._connection.execute(query)}

    def _lines(self, ids: Sequence[AuthorId]) -> Mapping[AuthorId, list[Written]]:
        """Give each author's latest comments, all authors in one query."""
        usual, brands = self._streams()
        found: defaultdict[AuthorId, list[Written]] = defaultdict(list)
        for author, stream, text, at, post, contest, campaign, post_at in self._connection.execute(_latest(ids)):
            found[author].append(
                Written(
                    text,
                    None if at is None else at / _SECOND,
                    post,
                    bool(contest),
                    campaign,
                    brands[stream],
                    None if post_at is None else post_at / _SECOND,
                    usual[stream],
                )
            )
        return found

    def _streams(self) -> tuple[Mapping[int, float], Mapping[int, int]]:
        """Give the share of each stream's comments that stand under contests, and its brand."""
        all_of_it = (counters.c.stream_id == streams.c.id) & (counters.c.name == "all")
        query = select(streams.c.id, streams.c.brand_id, streams.c.under_contests, counters.c.count)
        rows = self._connection.execute(query.outerjoin(counters, all_of_it)).all()
        usual = {id_: contest / count if count else 0.0 for id_, _, contest, count in rows}
        return usual, {id_: brand for id_, brand, _, _ in rows}

    def first_seen(self, author: AuthorId) -> datetime | None:
        """Say when the author's earliest comment here was written."""
        query = select(func.min(comments.c.created_at)).where(comments.c.author_id == author)
        earliest: int | None = self._connection.scalar(query)
        return from_stored(earliest)

    def times(self, author: AuthorId, limit: int) -> list[int]:
        """Give when the author's latest comments were written, in microseconds since 1970."""
        here = (comments.c.author_id == author, comments.c.created_at.is_not(None))
        query = select(comments.c.created_at).where(*here).order_by(comments.c.created_at.desc()).limit(limit)
        return [row[0] for row in self._connection.execute(query).all()]

    def ban(self, ids: Sequence[AuthorId], *, banned: bool) -> None:
        """Ban authors here, or let them in again."""
        statement = update(authors).where(authors.c.id == bindparam("author")).values(is_banned=banned)
        if ids:
            self._connection.execute(statement, [{"author": id_} for id_ in ids])


def _facts(account: Account | None) -> tuple[int | None, int | None, int | None, bool | None]:
    if account is None:
        return None, None, None, None
    made_at = to_stored(account.created_at)
    return made_at, account.followers, account.following, account.has_default_picture


def account_of(row: Row[*tuple[Any, ...]]) -> Account | None:
    """Read what a row says of an author's account; None where it says nothing."""
    said = (row.account_made_at, row.followers, row.following, row.has_default_picture)
    if said == (None, None, None, None):
        return None
    made_at, followers, following, has_default_picture = said
    return Account(
        created_at=from_stored(made_at),
        followers=followers,
        following=following,
        has_default_picture=has_default_picture,
    )


def _latest(ids: Sequence[AuthorId]) -> Select[Any]:
    names = ("author_id", "stream_id", "text", "created_at", "post_id", "campaign")
    columns = [comments.c[name] for name in names]
    if len(ids) == 1:
        # of one author the index gives the latest alone; a window would read all that they ever wrote
        own = select(*columns, literal(0).label("place")).where(comments.c.author_id == ids[0])
        latest = own.order_by(comments.c.created_at.desc()).limit(LOOKED_AT).subquery()
    else:
        place = func.row_number().over(partition_by=comments.c.author_id, order_by=comments.c.created_at.desc())
        latest = select(*columns, place.label("place")).where(comments.c.author_id.in_(ids)).subquery()
    return (
        select(
            latest.c.author_id,
            latest.c.stream_id,
            latest.c.text,
            latest.c.created_at,
            latest.c.post_id,
            is_contest(),
            latest.c.campaign,
            func.coalesce(posts.c.made_at, posts.c.first_at),
        )
        .outerjoin(posts, posts.c.id == latest.c.post_id)
        .where(latest.c.place <= LOOKED_AT)
    )
