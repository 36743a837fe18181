"""How far each file has been taken in, so that an import that stopped goes on where it was."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from moderator.domain import StreamId
from moderator.storage.moments import to_stored
from moderator.storage.schema import imports

_REACH = (
    "INSERT INTO imports (digest, stream_id, position) VALUES (?, ?, ?) "
    "ON CONFLICT (digest, stream_id) DO UPDATE SET position = excluded.position"
)


class Imports:
    """How far each file has been taken in; a file is its digest."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def position(self, digest: str, stream: StreamId) -> int:
        """Say after which entry an import of this file stopped; 0 when it is new or had come to its end."""
        query = select(imports.c.position).where(
            imports.c.digest == digest, imports.c.stream_id == stream, imports.c.finished_at.is_(None)
        )
        return self._connection.scalar(query) or 0

    def reach(self, digest: str, stream: StreamId, position: int) -> None:
        """Write down how far the import has come."""
        self._connection.exec_driver_sql(_REACH, (digest, stream, position))

    def finish(self, digest: str, stream: StreamId, at: datetime) -> None:
        """Write down that the import came to its end."""
        here = (imports.c.digest == digest, imports.c.stream_id == stream)
        self._connection.execute(update(imports).where(*here).values(finished_at=to_stored(at)))
