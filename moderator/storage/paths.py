"""Escalation paths: every version with who said it, of which a name's last one counts."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from moderator.care import EscalationPath
from moderator.care_forms import PathForm
from moderator.storage.moments import to_stored
from moderator.storage.schema_care import escalation_paths as paths


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPath:
    """A version of a path; escalations go on along the one that they began with."""

    id: int
    path: EscalationPath


class Paths:
    """Along which levels comments are handed on."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[EscalationPath, ...]:
        """List those that are there, by name."""
        newest = select(func.max(paths.c.id)).group_by(paths.c.name)
        query = select(paths.c.body).where(paths.c.id.in_(newest), paths.c.body.is_not(None)).order_by(paths.c.name)
        return tuple(_read(body) for body in self._connection.scalars(query))

    def find(self, name: str) -> KeptPath | None:
        """Look the newest version of that name up; None when there is none, or it was taken away."""
        query = select(paths.c.id, paths.c.body).where(paths.c.name == name).order_by(paths.c.id.desc()).limit(1)
        row = self._connection.execute(query).one_or_none()
        return None if row is None or row.body is None else KeptPath(id=row.id, path=_read(row.body))

    def get(self, id_: int) -> EscalationPath:
        """Give the version of that number."""
        return _read(self._connection.execute(select(paths.c.body).where(paths.c.id == id_)).scalar_one())

    def say(self, path: EscalationPath, moderator: str, at: datetime) -> None:
        """Write a path down."""
        self._write(path.name, PathForm.of(path).model_dump_json(), moderator, at)

    def take_away(self, name: str, moderator: str, at: datetime) -> None:
        """Write down that there is no path of that name any more."""
        self._write(name, None, moderator, at)

    def _write(self, name: str, body: str | None, moderator: str, at: datetime) -> None:
        values = {"name": name, "body": body, "moderator": moderator, "made_at": to_stored(at)}
        self._connection.execute(insert(paths).values(values))


def _read(body: str) -> EscalationPath:
    return PathForm.model_validate_json(body).path
