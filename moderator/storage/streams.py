"""Streams and their brands."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, case, func, insert, select

from moderator.domain import BrandId, StreamId
from moderator.queues import QueueName
from moderator.storage.moments import to_stored
from moderator.storage.schema import brands, counters, streams
from moderator.views import StreamCount


class Streams:
    """Where comments come from, and the brands they belong to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, name: str) -> StreamId | None:
        """Look a stream up by its name."""
        found = self._connection.scalar(select(streams.c.id).where(streams.c.name == name))
        return None if found is None else StreamId(found)

    def add(self, name: str, platform: str, brand: BrandId, made_at: datetime) -> StreamId:
        """Make a stream; names are unique."""
        values = {"name": name, "platform": platform, "brand_id": brand, "made_at": to_stored(made_at)}
        return StreamId(self._connection.execute(insert(streams).values(values).returning(streams.c.id)).scalar_one())

    def platform(self, stream: StreamId) -> str:
        """Say what kind of place the stream is."""
        return str(self._connection.scalar(select(streams.c.platform).where(streams.c.id == stream)))

    def brand(self, name: str) -> BrandId:
        """Find the brand of that name, or make it."""
        found = self._connection.scalar(select(brands.c.id).where(brands.c.name == name))
        if found is None:
            found = self._connection.execute(insert(brands).values(name=name).returning(brands.c.id)).scalar_one()
        return BrandId(found)

    def names(self) -> Mapping[StreamId, str]:
        """Name every stream."""
        rows = self._connection.execute(select(streams.c.id, streams.c.name))
        return {StreamId(id_): name for id_, name in rows}

    def brands(self) -> tuple[str, ...]:
        """List the brands by name."""
        return tuple(self._connection.scalars(select(brands.c.name).order_by(brands.c.name)))

    def brand_of(self, stream: StreamId) -> str:
        """Say which brand the stream belongs to."""
        query = select(brands.c.name).join(streams).where(streams.c.id == stream)
        return str(self._connection.scalar(query))

    def counts(self) -> tuple[StreamCount, ...]:
        """List the streams in the order they came, with what waits in each."""
        waiting = func.coalesce(func.sum(case((counters.c.name == QueueName.EVERYTHING.value, counters.c.count))), 0)
        taken = func.coalesce(func.sum(case((counters.c.name == QueueName.ALL.value, counters.c.count))), 0)
        query = (
            select(streams.c.id, streams.c.name, streams.c.platform, brands.c.name.label("brand"), waiting, taken)
            .join(brands)
            .outerjoin(counters, counters.c.stream_id == streams.c.id)
            .group_by(streams.c.id, streams.c.name, streams.c.platform, brands.c.name)
            .order_by(streams.c.id)
        )
        return tuple(
            StreamCount(id=StreamId(id_), name=name, platform=platform, brand=brand, open=open_, comments=all_)
            for id_, name, platform, brand, open_, all_ in self._connection.execute(query)
        )
