"""Band keys: by which of them a founder is found again when a near-copy comes."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, func, select

from moderator.domain import CampaignId
from moderator.storage.batches import portions
from moderator.storage.schema import campaign_bands, young_bands

MOST_YOUNG = 200_000
"""Keys in the small table: so many are written in one go, page by page, where a batch would touch every page."""

_ADD = "INSERT INTO young_bands (key, campaign) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"
_GROW_OLD = (
    "INSERT INTO campaign_bands (key, campaign) SELECT key, campaign FROM young_bands WHERE true ORDER BY key "
    "ON CONFLICT (key) DO NOTHING"
)


class Bands:
    """Which campaign has a band key."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def owners(self, keys: Sequence[int]) -> Mapping[int, CampaignId]:
        """Give the campaign that has each key; keys of none are left out."""
        found: dict[int, CampaignId] = {}
        for table in (young_bands, campaign_bands):
            query = select(table.c.key, table.c.campaign)
            for portion in portions(sorted(keys)):
                rows = self._connection.execute(query.where(table.c.key.in_(portion)))
                found.update((key, CampaignId(campaign)) for key, campaign in rows)
        return found

    def add(self, owned: Mapping[int, CampaignId]) -> None:
        """Keep keys of new campaigns; one that has an owner stays with it."""
        if not owned:
            return
        self._connection.exec_driver_sql(_ADD, sorted(owned.items()))
        if (self._connection.scalar(select(func.count()).select_from(young_bands)) or 0) > MOST_YOUNG:
            self._connection.exec_driver_sql(_GROW_OLD)
            self._connection.execute(delete(young_bands))
