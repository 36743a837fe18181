"""Pages of queues: each starts where the last card stood, never at an offset."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, literal_column, or_, select, text, union, union_all

from moderator.domain import CampaignId, CommentId, ModeratorId
from moderator.queues import Order, Position, Queue, QueueName
from moderator.storage.filtering import (
    Columns,
    Condition,
    hidden,
    kept,
    narrowing,
    open_to_indexes,
    parts,
    unled,
    within,
)
from moderator.storage.schema import IS_OPEN_CAMPAIGN, campaigns, comments
from moderator.storage.schema_learning import teaching

AFTER_KEY, AFTER_ID = "after_key", "after_id"
_FIRST_OF_ALL = Position(key=-(2**63), id=CommentId(-1))
_LAST_OF_THEM = CommentId(2**63 - 1)
_SOME = CommentId(1)
_BEFORE_THE_TIMELESS = Position(key=None, id=_LAST_OF_THEM)


def page_query(
    queue: Queue,
    me: ModeratorId,
    after: Position | None,
    limit: int,
    *,
    lead: Condition | None = None,
    words: Condition | None = None,
    looked_at: int = -1,
) -> Select[Any]:
    """Write the query for the numbers on one page, in the order of priority or time.

    With a `lead`, a condition that few comments meet, it is read by that and sorted; else by the queue's own index,
    or by those of its parts, and with `words` among the first that are looked at alone, when there is such a number.
    """
    if lead is not None:
        query = select(comments.c.id).where(lead, *unled(kept(queue, me)), *_asked(queue, after, hidden))
        found = query.order_by(*_sorted_by(queue.order, hidden))
    else:
        each = [
            select(comments.c.id, comments.c[_key(queue.order)]).where(*map(text, part), *_asked(queue, after))
            for part in parts(queue, me)
        ]
        if len(each) > 1 or looked_at >= 0:
            return _merged(queue, each, limit, words, looked_at)
        found = each[0].with_only_columns(comments.c.id).order_by(*_sorted_by(queue.order, open_to_indexes))
    return (found if words is None else found.where(words)).limit(limit)


def _merged(
    queue: Queue, each: Sequence[Select[Any]], limit: int, words: Condition | None, looked_at: int
) -> Select[Any]:
    """Merge parts, each read by its index; a comment that is in several is given once.

    A limit inside, -1 too, keeps SQLite from asking for the words in every part: each time it would gather them anew.
    """
    # those of all comments are apart by status, and need no comparing
    merge = union_all if queue.name is QueueName.ALL else union
    merged: Any = each[0] if len(each) == 1 else merge(*each)
    merged = merged.order_by(*_sorted_by(queue.order, literal_column))
    if words is None:
        return select(merged.limit(limit).subquery("comments").c.id)
    found = merged.limit(looked_at).subquery("comments")
    return select(found.c.id).where(words).limit(limit)


def _asked(queue: Queue, after: Position | None, column: Columns = open_to_indexes) -> Iterator[Condition]:
    yield from narrowing(queue)
    yield from within(queue, hidden if queue.order is Order.PRIORITY else column)
    if after is not None:
        yield _after(queue.order, after, column)


def _key(order: Order) -> str:
    return "priority" if order is Order.PRIORITY else "created_at"


def shape(after: Position | None) -> Position | None:
    """Give one position for all those after which a page is asked for in the same words."""
    if after is None:
        return None
    return Position(key=None if after.key is None else 0, id=_LAST_OF_THEM if after.id == _LAST_OF_THEM else _SOME)


def rest_after(order: Order, after: Position | None) -> Position | None:
    """Say where to go on when a page is not full: those of less priority, and those without a time, are apart.

    One condition for both would read all of the same priority again, which nearly half of the comments may have.
    """
    if order is Order.PRIORITY:
        return None if after is None else Position(key=after.key, id=_LAST_OF_THEM)
    if order is Order.NEWEST and after is not None and after.key is not None:
        return _BEFORE_THE_TIMELESS
    return _FIRST_OF_ALL if order is Order.OLDEST and after is not None and after.key is None else None


def _sorted_by(order: Order, column: Columns) -> Sequence[ColumnElement[object]]:
    if order is Order.PRIORITY:
        return column("priority").desc(), column("id")
    if order is Order.NEWEST:
        return column("created_at").desc(), column("id").desc()
    return column("created_at"), column("id")


def _after(order: Order, last: Position, column: Columns) -> Condition:
    key = column(_key(order))
    at: ColumnElement[int] = bindparam(AFTER_KEY, last.key)
    id_: ColumnElement[int] = bindparam(AFTER_ID, last.id)
    if order is Order.PRIORITY:
        return key < at if last.id == _LAST_OF_THEM else and_(key == at, column("id") > id_)
    is_later = column("id") < id_ if order is Order.NEWEST else column("id") > id_
    if last.key is None:
        return and_(key.is_(None), is_later)
    if order is Order.OLDEST:
        return and_(key >= at, or_(key > at, and_(key == at, is_later)))
    return and_(key <= at, or_(key < at, and_(key == at, is_later)))


def taught_query(
    queue: Queue, me: ModeratorId, after: Position | None, limit: int | None, words: Condition | None = None
) -> Select[Any]:
    """Write the query for a page of what is asked for, in the order in which it is."""
    query = select(teaching.c.comment_id, teaching.c.place).join(comments, comments.c.id == teaching.c.comment_id)
    query = query.where(*unled(kept(queue, me)), *narrowing(queue), *within(queue, hidden))
    if words is not None:
        query = query.where(words)
    if after is not None:
        query = query.where(teaching.c.place > after.key)
    return query.order_by(teaching.c.place).limit(limit)


def campaigns_query(
    queue: Queue, me: ModeratorId, after: tuple[int, CampaignId] | None, limit: int, words: Condition | None = None
) -> Select[Any]:
    """Write the query for a page of campaigns: the first open copy of each that is asked for, and how many are open.

    `after` says how many of the last one are open, and which it is.
    """
    first = select(comments.c.id).where(comments.c.campaign == campaigns.c.id, *unled(kept(queue, me)))
    first = first.where(*narrowing(queue), *within(queue, hidden)).order_by(comments.c.id).limit(1)
    if words is not None:
        first = first.where(words)
    found = select(campaigns.c.id, campaigns.c.open, first.scalar_subquery().label("first"))
    found = found.where(text(IS_OPEN_CAMPAIGN))
    if after is not None:
        open_, last = after
        found = found.where(campaigns.c.open <= open_)
        found = found.where(or_(campaigns.c.open < open_, and_(campaigns.c.open == open_, campaigns.c.id > last)))
    each = found.order_by(campaigns.c.open.desc(), campaigns.c.id).subquery()
    return select(each.c.first, each.c.open).where(literal_column("first").is_not(None)).limit(limit)
