"""Queues read page by page: each page starts where the last card stood, never at an offset."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, false, func, or_, select, text, true

from moderator.domain import CampaignId, CommentId, Flag, ModeratorId, Status, Visibility
from moderator.queues import Order, Position, Queue, QueueName
from moderator.storage.batches import portions
from moderator.storage.judgements import scores_of, with_facts
from moderator.storage.moments import from_stored
from moderator.storage.schema import (
    IS_OPEN,
    NEEDS_DECISION,
    assessments,
    authors,
    campaigns,
    comments,
    evidence,
    is_open_and_raised,
    posts,
    raised_flags,
    streams,
    streams_of,
)
from moderator.storage.schema_learning import teaching
from moderator.storage.search import match, search
from moderator.views import Card

_CARDS = (
    select(
        comments,
        assessments.c.model,
        *(assessments.c[flag.value] for flag in Flag),
        streams.c.name.label("stream"),
        streams.c.platform,
        authors.c.name.label("author"),
        posts.c.title.label("post"),
        posts.c.external_id.label("post_external_id"),
        posts.c.url.label("post_url"),
        campaigns.c.copies,
        evidence.c.findings,
    )
    .join(streams, streams.c.id == comments.c.stream_id)
    .join(
        assessments,
        and_(assessments.c.comment_id == comments.c.id, assessments.c.revision == comments.c.revision),
    )
    .outerjoin(authors, authors.c.id == comments.c.author_id)
    .outerjoin(posts, posts.c.id == comments.c.post_id)
    .outerjoin(campaigns, campaigns.c.id == comments.c.campaign)
    .outerjoin(evidence, and_(evidence.c.comment_id == comments.c.id, evidence.c.revision == comments.c.revision))
)
_BEFORE_THE_TIMELESS = Position(key=None, id=CommentId(2**63 - 1))


class Queues:
    """Filters with an order."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, queue: Queue, me: ModeratorId, after: Position | None, limit: int) -> list[Card]:
        """Give the next cards of the queue, the first ones when `after` is None."""
        rows = list(self._connection.execute(page_query(queue, me, after, limit)))
        if after is not None and after.key is not None and queue.order is Order.NEWEST and len(rows) < limit:
            timeless = page_query(queue, me, _BEFORE_THE_TIMELESS, limit - len(rows))
            rows += self._connection.execute(timeless)
        return [_card(row) for row in rows]

    def size(self, queue: Queue, me: ModeratorId) -> int:
        """Count a queue's comments one by one; unfiltered queues have counters, which are faster."""
        query = select(func.count()).select_from(comments).where(*_filter(queue, me))
        return self._connection.scalar(query) or 0

    def cards(self, ids: Sequence[CommentId]) -> list[Card]:
        """Give cards in the order of the numbers; missing ones are left out."""
        found: dict[int, Card] = {}
        for portion in portions(ids):
            rows = self._connection.execute(_CARDS.where(comments.c.id.in_(portion)))
            found.update((row.id, _card(row)) for row in rows)
        return [found[id_] for id_ in ids if id_ in found]

    def by_author_of(self, id_: CommentId, limit: int) -> list[Card]:
        """Give the latest comments of a comment's author, without itself."""
        author = select(comments.c.author_id).where(comments.c.id == id_).scalar_subquery()
        query = _CARDS.where(comments.c.author_id == author, comments.c.id != id_)
        query = query.order_by(comments.c.created_at.desc(), comments.c.id.desc())
        return [_card(row) for row in self._connection.execute(query.limit(limit))]

    def of_campaign(self, campaign: CampaignId) -> list[CommentId]:
        """Give the campaign's comments that still wait, whoever has them."""
        here = (comments.c.campaign == campaign, comments.c.status != Status.CLOSED.value)
        query = select(comments.c.id).where(*here).order_by(comments.c.id)
        return [CommentId(id_) for id_ in self._connection.scalars(query)]


def page_query(queue: Queue, me: ModeratorId, after: Position | None, limit: int) -> Select[Any]:
    """Write the query for one page of a queue."""
    query = _CARDS.where(*_filter(queue, me))
    if queue.name is QueueName.TEACH:
        return _in_the_order_asked(query, after).limit(limit)
    if after is not None:
        query = query.where(_after(queue.order, after))
    return _ordered(query, queue.order).limit(limit)


def _in_the_order_asked(query: Select[Any], after: Position | None) -> Select[Any]:
    query = query.add_columns(teaching.c.place).join(teaching, teaching.c.comment_id == comments.c.id)
    if after is not None:
        query = query.where(teaching.c.place > after.key)
    return query.order_by(teaching.c.place)


def _filter(queue: Queue, me: ModeratorId) -> list[ColumnElement[bool]]:
    found = [_named(queue.name, me)]
    if queue.name is QueueName.TEACH:
        found.append(comments.c.id.in_(select(teaching.c.comment_id)))
    if queue.brand is not None:
        found.append(comments.c.stream_id.in_(streams_of(queue.brand)))
    if queue.stream is not None:
        found.append(comments.c.stream_id == queue.stream)
    if queue.lang is not None:
        found.append(comments.c.lang == queue.lang)
    if queue.campaign is not None:
        found.append(comments.c.campaign == queue.campaign)
    if queue.words.strip():
        found.append(_with_words(queue.words))
    return found


def _with_words(words: str) -> ColumnElement[bool]:
    expression = match(words)
    if expression is None:
        return false()
    found = select(search.c.rowid).where(search.c.search.op("MATCH")(expression))
    return comments.c.id.in_(found)


def _named(name: QueueName, me: ModeratorId) -> ColumnElement[bool]:
    # The status conditions are literal text, because SQLite takes a partial index only for the same text.
    if name in (QueueName.EVERYTHING, QueueName.TEACH):
        return text(IS_OPEN)  # type: ignore[return-value]
    if name is QueueName.ALL:
        return true()
    if name is QueueName.NEEDS_DECISION:
        return text(NEEDS_DECISION)  # type: ignore[return-value]
    if name is QueueName.ASSIGNED:
        return and_(text("status = 'assigned'"), comments.c.assignee_id == me)
    if name in (QueueName.ESCALATED, QueueName.SNOOZED):
        return text(f"status = '{name}'")  # type: ignore[return-value]
    return text(is_open_and_raised(Flag(name.value)))  # type: ignore[return-value]


def _after(order: Order, last: Position) -> ColumnElement[bool]:
    if order is Order.PRIORITY:
        same = and_(comments.c.priority == last.key, comments.c.id > last.id)
        return and_(comments.c.priority <= last.key, or_(comments.c.priority < last.key, same))
    if last.key is None:
        return and_(comments.c.created_at.is_(None), comments.c.id < last.id)
    # those without a time come last, and are a page of their own: one condition for both would read from the start
    same = and_(comments.c.created_at == last.key, comments.c.id < last.id)
    return and_(comments.c.created_at <= last.key, or_(comments.c.created_at < last.key, same))


def _ordered(query: Select[Any], order: Order) -> Select[Any]:
    if order is Order.PRIORITY:
        return query.order_by(comments.c.priority.desc(), comments.c.id)
    return query.order_by(comments.c.created_at.desc(), comments.c.id.desc())


def _card(row: Row[Any]) -> Card:
    scores = scores_of(row)
    raised = sorted(((flag, scores[flag]) for flag in raised_flags(row.raised)), key=lambda pair: -pair[1])
    return Card(
        id=CommentId(row.id),
        external_id=row.external_id,
        author=row.author or "",
        stream=row.stream,
        platform=row.platform,
        post=row.post or row.post_external_id or "",
        text=row.text,
        lang=row.lang,
        created_at=from_stored(row.created_at),
        raised=tuple(raised),
        scores=scores,
        priority=row.priority,
        copies=row.copies or 1,
        campaign=None if row.campaign is None else CampaignId(row.campaign),
        status=Status(row.status),
        visibility=Visibility(row.visibility),
        due_at=from_stored(row.due_at),
        model=row.model,
        post_title=row.post or "",
        post_url=row.post_url or "",
        by_facts=with_facts(row.findings),
        place=getattr(row, "place", None),
    )
