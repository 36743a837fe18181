"""How many copies of each campaign are open, and how many campaigns have more than one."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, func, select, text

from moderator.domain import CampaignId, CommentId
from moderator.queues import QueueName
from moderator.storage.batches import portions
from moderator.storage.schema import IS_OPEN, IS_OPEN_CAMPAIGN, campaigns, comments

_CHANGE = "UPDATE campaigns SET open = open + ? WHERE id = ?"
_TOTAL = "SELECT count FROM totals WHERE name = ?"
_ADD = "INSERT INTO totals (name, count) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET count = count + excluded.count"


class OpenCopies:
    """The open copies of campaigns."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @contextmanager
    def following(self, ids: Sequence[CommentId]) -> Iterator[None]:
        """Keep the counts right while these comments change inside."""
        before = self._of(ids)
        yield
        change = self._of(ids)
        change.subtract(before)
        self._change({campaign: by for campaign, by in change.items() if by})

    @contextmanager
    def keeping_total(self, ids: Collection[CampaignId]) -> Iterator[None]:
        """Keep the count of campaigns right while these grow or shrink inside."""
        before = self._with_several(ids)
        yield
        change = self._with_several(ids) - before
        if change:
            self._connection.exec_driver_sql(_ADD, (QueueName.CAMPAIGNS.value, change))

    def total(self) -> int:
        """Count the campaigns of which more than one copy is open, by the counter."""
        return self._connection.exec_driver_sql(_TOTAL, (QueueName.CAMPAIGNS.value,)).scalar() or 0

    def open(self, ids: Sequence[CommentId], by: int) -> None:
        """Count comments that have become open, or with `by` of -1 are so no more."""
        for portion in portions(ids):
            query = select(comments.c.campaign, func.count()).where(comments.c.id.in_(portion))
            rows = self._connection.execute(query.where(comments.c.campaign.is_not(None)).group_by(comments.c.campaign))
            self._change({CampaignId(campaign): by * count for campaign, count in rows})

    def _of(self, ids: Sequence[CommentId]) -> Counter[CampaignId]:
        found: Counter[CampaignId] = Counter()
        for portion in portions(ids):
            query = select(comments.c.campaign, func.count()).where(comments.c.id.in_(portion), text(f"+({IS_OPEN})"))
            rows = self._connection.execute(query.where(comments.c.campaign.is_not(None)).group_by(comments.c.campaign))
            found.update({CampaignId(campaign): count for campaign, count in rows})
        return found

    def _change(self, by: Mapping[CampaignId, int]) -> None:
        if by:
            with self.keeping_total(by.keys()):
                self._connection.exec_driver_sql(_CHANGE, [(change, campaign) for campaign, change in by.items()])

    def _with_several(self, ids: Collection[CampaignId]) -> int:
        found = 0
        for portion in portions(list(ids)):
            query = select(func.count()).select_from(campaigns).where(campaigns.c.id.in_(portion))
            found += self._connection.scalar(query.where(text(f"+({IS_OPEN_CAMPAIGN})"))) or 0
        return found
