"""Queues read page by page, and cards by number."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache, partial
from typing import Any

from sqlalchemy import Connection, bindparam, column, func, select
from sqlalchemy.dialects import sqlite

from moderator.domain import CampaignId, CommentId, ModeratorId, Status
from moderator.queues import Position, Queue, QueueName, Size
from moderator.storage.cards import CARDS, card_of
from moderator.storage.filtering import Condition, leads, narrowing, scored
from moderator.storage.paging import AFTER_ID, AFTER_KEY, campaigns_query, page_query, rest_after, shape, taught_query
from moderator.storage.schema import comments
from moderator.storage.search import Search
from moderator.storage.sizes import count, counted
from moderator.views import Card

FEW = 2000
"""So many comments are sorted about as fast as a page of common ones is found in the order of its queue."""
LOOKED_AT, LOOKED_AT_NARROWED = 32, 4
"""So many times what is few are looked at in a queue for words that they do not have, before all that have them are
looked up. The first is twice what fills a page where they are spread evenly; a narrower queue may have none."""
_PAGES_WRITTEN = 256
FEW_SCORED = 1000
"""The same for scores, which are looked for one by one."""


class Queues:
    """Filters with an order."""

    def __init__(self, connection: Connection, searching: Search) -> None:
        self._connection = connection
        self._search = searching

    def page(self, queue: Queue, me: ModeratorId, after: Position | None, limit: int) -> list[Card]:
        """Give the next cards of the queue, the first ones when `after` is None."""
        if queue.name in (QueueName.TEACH, QueueName.CAMPAIGNS):
            return self._placed(queue, me, after, limit)
        lead, words = self._lead(queue), None
        if queue.words.strip():
            found = self._search.find(queue.words)
            lead, words = (found.condition, lead) if found.is_few else (lead, found.condition)
        read = self._plain
        if lead is not None:
            read = partial(self._led, lead=lead, words=words)
        elif words is not None:
            read = partial(self._searched, words=words)
        ids = read(queue, me, after, limit)
        rest = rest_after(queue.order, after)
        if rest is not None and len(ids) < limit:
            ids += read(queue, me, rest, limit - len(ids))
        return self.cards(ids)

    def _led(
        self,
        queue: Queue,
        me: ModeratorId,
        after: Position | None,
        limit: int,
        *,
        lead: Condition,
        words: Condition | None,
    ) -> list[CommentId]:
        return list(self._connection.scalars(page_query(queue, me, after, limit, lead=lead, words=words)))

    def _searched(
        self, queue: Queue, me: ModeratorId, after: Position | None, limit: int, *, words: Condition
    ) -> list[CommentId]:
        """Look for words that many comments have in the order of the queue, but not through all of it for a few."""
        query = partial(page_query, queue, me, after)
        most = self._search.few() * (LOOKED_AT_NARROWED if narrowing(queue) else LOOKED_AT)
        found = list(self._connection.scalars(query(limit, words=words, looked_at=most)))
        if len(found) == limit or count(self._connection, query(most)) < most:
            return found
        counted = self._search.find_to_count(queue.words)
        rest = query(limit, lead=counted.condition) if counted.is_exact else query(limit, words=words)
        return list(self._connection.scalars(rest))

    def _plain(self, queue: Queue, me: ModeratorId, after: Position | None, limit: int) -> list[CommentId]:
        statement, given = _page(queue, me, shape(after), limit)
        if after is not None:
            place = {AFTER_KEY: after.key, AFTER_ID: after.id}
            given = [(name, place.get(name, value)) for name, value in given]
        rows = self._connection.exec_driver_sql(statement, tuple(value for _, value in given)).all()
        return [CommentId(row[0]) for row in rows]

    def size(self, queue: Queue, me: ModeratorId, bound: int | None = None) -> Size:
        """Count a queue's comments, up to a bound; unfiltered queues have counters, which are faster."""
        lead = self._lead(queue)
        if not queue.words.strip():
            return counted(self._connection, queue, me, lead=lead, words=None, bound=bound)
        found = self._search.find_to_count(queue.words)
        size = counted(self._connection, queue, me, lead=lead, words=found.condition, bound=bound)
        return replace(size, is_exact=size.is_exact and found.is_exact)

    def cards(self, ids: Sequence[CommentId]) -> list[Card]:
        """Give cards in the order of the numbers; missing ones are left out."""
        rows = self._connection.exec_driver_sql(_by_numbers(), (f"[{','.join(map(str, ids))}]",)).all()
        found = {row[0]: card_of(row) for row in rows}
        return [found[id_] for id_ in ids if id_ in found]

    def by_author_of(self, id_: CommentId, limit: int) -> list[Card]:
        """Give the latest comments of a comment's author, without itself."""
        author = select(comments.c.author_id).where(comments.c.id == id_).scalar_subquery()
        query = CARDS.where(comments.c.author_id == author, comments.c.id != id_)
        query = query.order_by(comments.c.created_at.desc(), comments.c.id.desc())
        return [card_of(row) for row in self._connection.execute(query.limit(limit))]

    def of_campaign(self, campaign: CampaignId) -> list[CommentId]:
        """Give the campaign's comments that still wait, whoever has them."""
        here = (comments.c.campaign == campaign, comments.c.status != Status.CLOSED.value)
        query = select(comments.c.id).where(*here).order_by(comments.c.id)
        return [CommentId(id_) for id_ in self._connection.scalars(query)]

    def _placed(self, queue: Queue, me: ModeratorId, after: Position | None, limit: int) -> list[Card]:
        words = self._search.find(queue.words).condition if queue.words.strip() else None
        if queue.name is QueueName.TEACH:
            query = taught_query(queue, me, after, limit, words)
        else:
            query = campaigns_query(queue, me, self._campaign_at(after), limit, words)
        places = {CommentId(id_): place for id_, place in self._connection.execute(query)}
        return [replace(card, place=places[card.id]) for card in self.cards(list(places))]

    def _campaign_at(self, last: Position | None) -> tuple[int, CampaignId] | None:
        if last is None or last.key is None:
            return None
        campaign = self._connection.scalar(select(comments.c.campaign).where(comments.c.id == last.id))
        return last.key, CampaignId(campaign or 0)

    def _lead(self, queue: Queue) -> Condition | None:
        """Give what the fewest comments meet, where they are few enough to be sorted."""
        found = self._fewest(leads(queue))
        return found if found is not None else self._few_scored(queue)

    def _few_scored(self, queue: Queue) -> Condition | None:
        for numbers in scored(queue):
            found = list(self._connection.scalars(numbers.limit(FEW_SCORED + 1)))
            if len(found) <= FEW_SCORED:
                return comments.c.id.in_(found)
        return None

    def _fewest(self, found: Sequence[Condition]) -> Condition | None:
        fewest, chosen = FEW + 1, None
        for lead in found:
            met = count(self._connection, select(comments.c.id).where(lead).limit(FEW + 1))
            if met < fewest:
                fewest, chosen = met, lead
        return chosen


# Pages are read all the time, and SQLAlchemy takes about as long to write a query anew as SQLite to answer.
@lru_cache(_PAGES_WRITTEN)
def _page(queue: Queue, me: ModeratorId, after: Position | None, limit: int) -> tuple[str, list[tuple[str, Any]]]:
    query = page_query(queue, me, after, limit)
    written: Any = query.compile(dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True})
    return str(written), [(name, written.params[name]) for name in written.positiontup or ()]


@cache
def _by_numbers() -> str:
    numbers = func.json_each(bindparam("numbers")).table_valued(column("value"))
    return str(CARDS.where(comments.c.id.in_(select(numbers.c.value))).compile(dialect=sqlite.dialect()))
