"""What is known about comments besides their text: what rules ask for, many comments at a time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, func, select

from moderator.domain import (
    Action,
    Author,
    AuthorId,
    Comment,
    CommentId,
    Flag,
    Origin,
    Post,
    Reason,
    Status,
    StreamId,
    Visibility,
)
from moderator.storage.authors import account_of
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored
from moderator.storage.posts import is_contest
from moderator.storage.schema import assessments, authors, brands, campaigns, comments, posts, raised_flags, streams
from moderator.storage.schema_log import decisions


class Facts(NamedTuple):
    """A comment with what stands beside it in the inbox."""

    comment: Comment
    lang: str
    scores: Mapping[Flag, float]
    raised: frozenset[Flag]
    status: Status
    priority: int
    platform: str
    stream: str
    brand: str
    author: AuthorId | None
    is_banned: bool
    is_own: bool
    is_contest: bool
    copies: int


class Earlier(NamedTuple):
    """A decision that stands."""

    action: Action
    reason: Reason | None
    made_at: datetime
    by_rule: bool


class KnownFacts:
    """What is known about comments."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, ids: Sequence[CommentId]) -> Mapping[CommentId, Facts]:
        """Give what stands beside comments; missing ones are left out."""
        found: dict[CommentId, Facts] = {}
        for portion in portions(ids):
            for row in self._connection.execute(_QUERY.where(comments.c.id.in_(portion))):
                found[CommentId(row.id)] = _facts(row)
        return found

    def history(self, ids: Sequence[CommentId]) -> Mapping[CommentId, list[Earlier]]:
        """Give the decisions about comments that were not taken back, oldest first."""
        found: defaultdict[CommentId, list[Earlier]] = defaultdict(list)
        line = decisions.c
        for portion in portions(ids):
            query = select(line.comment_id, line.action, line.reason, line.made_at, line.origin)
            query = query.where(line.comment_id.in_(portion), *_stands()).order_by(line.id)
            for comment, action, reason, at, origin in self._connection.execute(query):
                why = None if reason is None else Reason(reason)
                found[CommentId(comment)].append(Earlier(Action(action), why, from_stored(at), origin == Origin.RULE))
        return found

    def decided_about(self, people: Sequence[AuthorId]) -> Mapping[AuthorId, Mapping[Action, int]]:
        """Count people's decisions about what authors wrote, without those that were taken back."""
        found: defaultdict[AuthorId, dict[Action, int]] = defaultdict(dict)
        line = decisions.c
        for portion in portions(people):
            query = select(comments.c.author_id, line.action, func.count()).join_from(
                comments, decisions, line.comment_id == comments.c.id
            )
            query = query.where(comments.c.author_id.in_(portion), line.origin == Origin.MODERATOR.value, *_stands())
            for author, action, count in self._connection.execute(query.group_by(comments.c.author_id, line.action)):
                found[AuthorId(author)][Action(action)] = count
        return found

    def first_seen(self, people: Sequence[AuthorId]) -> Mapping[AuthorId, datetime]:
        """Say when authors' earliest comments here were written; those without any time are left out."""
        found: dict[AuthorId, datetime] = {}
        for portion in portions(people):
            query = select(comments.c.author_id, func.min(comments.c.created_at))
            query = query.where(comments.c.author_id.in_(portion), comments.c.created_at.is_not(None))
            rows = self._connection.execute(query.group_by(comments.c.author_id))
            found |= {AuthorId(author): from_stored(at) for author, at in rows}
        return found

    def answering(self, stream: StreamId, parents: Sequence[str]) -> frozenset[str]:
        """Tell which of these comments the brand wrote, or has replied to: who answers them answers the brand."""
        line, found = decisions.c, set[str]()
        replied = select(line.id).where(line.comment_id == comments.c.id, line.action == Action.REPLY.value, *_stands())
        for portion in portions(parents):
            query = select(comments.c.external_id).outerjoin(authors, authors.c.id == comments.c.author_id)
            query = query.where(comments.c.stream_id == stream, comments.c.external_id.in_(portion))
            found.update(self._connection.scalars(query.where((authors.c.is_own == 1) | replied.exists())))
        return frozenset(found)


def _stands() -> tuple[Any, ...]:
    by = decisions.alias()
    is_undone = select(by.c.id).where(by.c.reverts == decisions.c.id).correlate(decisions).exists()
    return decisions.c.reverts.is_(None), ~is_undone


def _facts(row: Row[*tuple[Any, ...]]) -> Facts:
    author = None
    if row.author_id is not None:
        author = Author(external_id=row.author_external_id, name=row.author_name, account=account_of(row))
    post = None
    if row.post_id is not None:
        post = Post(external_id=row.post_external_id, title=row.title, url=row.url, created_at=from_stored(row.post_at))
    comment = Comment(
        external_id=row.external_id,
        text=row.text,
        author=author,
        post=post,
        created_at=from_stored(row.created_at),
        parent_external_id=row.parent_external_id,
        lang=row.lang,
        visibility=Visibility(row.visibility),
    )
    return Facts(
        comment=comment,
        lang=row.lang,
        scores={flag: getattr(row, flag.value) for flag in Flag},
        raised=raised_flags(row.raised),
        status=Status(row.status),
        priority=row.priority,
        platform=row.platform,
        stream=row.stream,
        brand=row.brand,
        author=row.author_id,
        is_banned=bool(row.is_banned),
        is_own=bool(row.is_own),
        is_contest=bool(row.under_contest),
        copies=row.copies or 1,
    )


_NAMES = ("id", "external_id", "text", "lang", "created_at", "parent_external_id", "visibility", "status", "priority")
_IS_JUDGEMENT = (assessments.c.comment_id == comments.c.id) & (assessments.c.revision == comments.c.revision)
_QUERY = (
    select(
        *(comments.c[name] for name in _NAMES),
        comments.c.raised,
        comments.c.author_id,
        comments.c.post_id,
        streams.c.platform,
        streams.c.name.label("stream"),
        brands.c.name.label("brand"),
        authors.c.external_id.label("author_external_id"),
        authors.c.name.label("author_name"),
        authors.c.is_banned,
        authors.c.is_own,
        authors.c.account_made_at,
        authors.c.followers,
        authors.c.following,
        authors.c.has_default_picture,
        posts.c.external_id.label("post_external_id"),
        posts.c.title,
        posts.c.url,
        posts.c.made_at.label("post_at"),
        is_contest().label("under_contest"),
        campaigns.c.copies,
        *(assessments.c[flag.value] for flag in Flag),
    )
    .join_from(comments, streams, streams.c.id == comments.c.stream_id)
    .join(brands, brands.c.id == streams.c.brand_id)
    .join(assessments, _IS_JUDGEMENT)
    .outerjoin(authors, authors.c.id == comments.c.author_id)
    .outerjoin(posts, posts.c.id == comments.c.post_id)
    .outerjoin(campaigns, campaigns.c.id == comments.c.campaign)
)
