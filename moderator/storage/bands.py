"""Runs of band keys: by what founders of campaigns are found again when a near-copy comes."""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, delete, insert, select

from moderator.storage.schema import band_runs


class Bands:
    """Runs of founders, each written once and never changed; a number is never given twice."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sizes(self) -> Mapping[int, int]:
        """Say how many founders each run has, the oldest run first."""
        query = select(band_runs.c.id, band_runs.c.founders).order_by(band_runs.c.id)
        return {row.id: row.founders for row in self._connection.execute(query)}

    def read(self, id_: int) -> bytes:
        """Give what is written of a run."""
        query = select(band_runs.c["keys"]).where(band_runs.c.id == id_)
        written: bytes = self._connection.execute(query).scalar_one()
        return written

    def add(self, founders: int, written: bytes) -> None:
        """Write a run down."""
        self._connection.execute(insert(band_runs), {"founders": founders, "keys": written})

    def forget(self, ids: Collection[int]) -> None:
        """Forget runs that have become part of another."""
        self._connection.execute(delete(band_runs).where(band_runs.c.id.in_(ids)))
