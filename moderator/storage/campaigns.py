"""Campaigns: groups of near-duplicates, counted as they arrive."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, case, distinct, func, select, text, update

from moderator.domain import CampaignId
from moderator.storage.batches import portions
from moderator.storage.moments import from_stored
from moderator.storage.schema import IS_STALE_CAMPAIGN, campaigns, comments, streams
from moderator.views import CampaignView

_ADD = (
    "INSERT INTO campaigns (id, copies, is_stale) VALUES (?, ?, 1) "
    "ON CONFLICT (id) DO UPDATE SET copies = copies + excluded.copies, is_stale = 1"
)


class Campaigns:
    """Groups of near-duplicates."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, arrived: Iterable[CampaignId]) -> None:
        """Count copies that came, and mark their campaigns stale."""
        self._change(Counter(arrived), 1)

    def take_away(self, gone: Iterable[CampaignId]) -> None:
        """Count copies that an edit has turned into something else."""
        self._change(Counter(gone), -1)

    def _change(self, copies: Mapping[CampaignId, int], sign: int) -> None:
        if copies:
            self._connection.exec_driver_sql(_ADD, [(id_, sign * count) for id_, count in copies.items()])

    def stale(self, limit: int) -> list[CampaignId]:
        """Give campaigns of three copies or more whose size has changed since they were last judged."""
        query = select(campaigns.c.id).where(text(IS_STALE_CAMPAIGN))
        return [CampaignId(id_) for id_ in self._connection.scalars(query.order_by(campaigns.c.id).limit(limit))]

    def freshen(self, ids: Sequence[CampaignId]) -> None:
        """Mark campaigns as judged."""
        for portion in portions(ids):
            self._connection.execute(update(campaigns).where(campaigns.c.id.in_(portion)).values(is_stale=False))

    def spread(self, ids: Sequence[CampaignId]) -> Mapping[CampaignId, tuple[int, int]]:
        """Say how many copies each campaign has, and by how many authors (a missing author counts as one)."""
        people = func.count(distinct(func.coalesce(comments.c.author_id, 0)))
        found: dict[CampaignId, tuple[int, int]] = {}
        for portion in portions(ids):
            query = select(comments.c.campaign, func.count(), people).where(comments.c.campaign.in_(portion))
            rows = self._connection.execute(query.group_by(comments.c.campaign))
            found.update((CampaignId(id_), (count, authors)) for id_, count, authors in rows)
        return found

    def view(self, id_: CampaignId) -> CampaignView:
        """Describe a campaign for its card."""
        is_open = func.sum(case((comments.c.status == "open", 1), else_=0))
        columns = (func.count(), is_open, func.count(distinct(comments.c.author_id)), func.min(comments.c.created_at))
        copies, open_, people, first = self._connection.execute(
            select(*columns).where(comments.c.campaign == id_)
        ).one()
        names = select(streams.c.name).distinct().join(comments).where(comments.c.campaign == id_)
        return CampaignView(
            id=id_,
            copies=copies,
            open=open_ or 0,
            authors=people,
            first_seen=from_stored(first),
            streams=tuple(sorted(self._connection.scalars(names))),
        )
