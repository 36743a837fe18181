"""Queues, cards and cases: what waits, and all that is known of one comment."""

import re
from collections.abc import Mapping, Sequence

from moderator.desk.cases import gather
from moderator.desk.clock import now
from moderator.desk.promises import with_due
from moderator.desk.sizes import size
from moderator.desk.team import Team
from moderator.domain import CampaignId, CommentId, Finding, Status
from moderator.errors import NotFoundError
from moderator.queues import Position, Queue, QueueName, Size
from moderator.storage.counters import given_to
from moderator.storage.store import Store, Transaction
from moderator.views import Card, Case, QueueCount, StreamCount

_NUMBER = re.compile(r"[1-9][0-9]{0,17}")


class Queues:
    """What waits for the moderator."""

    def __init__(self, store: Store, team: Team) -> None:
        self._store = store
        self._team = team

    def counts(self, brand: str | None = None) -> tuple[QueueCount, ...]:
        """Give the count beside each queue, of all brands or of one."""
        with self._store.read() as tx:
            totals = tx.counters.totals(brand)
            late = tx.comments.count_overdue(Status.ESCALATED, now(), brand)
            mine = totals.get(given_to(self._team.me.id), 0)
            counted = {**totals, QueueName.ASSIGNED.value: mine}
            if brand is not None:
                several = size(tx, Queue(name=QueueName.CAMPAIGNS, brand=brand), self._team.me.id)
                counted[QueueName.CAMPAIGNS.value] = several.count
        return tuple(
            QueueCount(name=name, count=counted.get(name.value, 0), overdue=late if name is QueueName.ESCALATED else 0)
            for name in QueueName
        )

    def routes(self, brand: str | None = None) -> tuple[tuple[str, int], ...]:
        """Give the queues that rules have put open comments into, by name, with how many."""
        with self._store.read() as tx:
            return tx.marks.routes(brand)

    def streams(self) -> tuple[StreamCount, ...]:
        """List the streams, with what waits in each."""
        with self._store.read() as tx:
            return tx.streams.counts()

    def brands(self) -> tuple[str, ...]:
        """List the brands by name."""
        with self._store.read() as tx:
            return tx.streams.brands()

    def size(self, queue: Queue) -> Size:
        """Say how many comments a queue holds, at least; unfiltered ones are read from the counters."""
        with self._store.read() as tx:
            return size(tx, queue, self._team.me.id)

    def page(self, queue: Queue, after: Position | None = None, limit: int = 64) -> list[Card]:
        """Give the next cards of the queue, the first ones when `after` is None."""
        with self._store.read() as tx:
            return with_due(tx, tx.queues.page(queue, self._team.me.id, after, limit), now())

    def card(self, id_: CommentId) -> Card:
        """Look one card up; NotFoundError when there is no such comment."""
        with self._store.read() as tx:
            return _card(tx, id_)

    def campaign_ids(self, campaign: CampaignId) -> list[CommentId]:
        """Give the campaign's comments that still wait, whoever has them."""
        with self._store.read() as tx:
            return tx.queues.of_campaign(campaign)

    def find_id(self, written: str) -> CommentId:
        """Read a comment's number, or its stream's own id when only one stream has that; the number comes first."""
        with self._store.read() as tx:
            # more digits than a number of ours can have, or zeros before them, are a platform's id
            if _NUMBER.fullmatch(written):
                number = CommentId(int(written))
                if tx.queues.cards([number]):
                    return number
            by_stream = tx.comments.find(written)
        if len(by_stream) == 1:
            return by_stream[0]
        if by_stream:
            raise NotFoundError(
                "Several streams have a comment {written}; give its number here instead.", written=written
            )
        raise NotFoundError("There is no comment {comment}.", comment=written)

    def evidence(self, ids: Sequence[CommentId]) -> Mapping[CommentId, tuple[Finding, ...]]:
        """Give why comments are flagged now, without the rest of their cases; missing ones are left out."""
        with self._store.read() as tx:
            return {each.id: tx.judgements.evidence(each.id, each.revision) for each in tx.comments.standing(ids)}

    def case(self, id_: CommentId) -> Case:
        """Gather all that is known about a comment; NotFoundError when there is no such."""
        with self._store.read() as tx:
            return gather(tx, id_)


def _card(tx: Transaction, id_: CommentId) -> Card:
    found = tx.queues.cards([id_])
    if not found:
        raise NotFoundError("There is no comment {comment}.", comment=id_)
    return with_due(tx, found, now())[0]
