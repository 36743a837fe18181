"""Which model judges: every switch with who made it and when."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from moderator.learnt import ModelSwitch
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema_learning import model_switches


class Switches:
    """The switches between models, of which the last one counts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def current(self) -> str | None:
        """Name the model that was last put to work; None when none ever was."""
        newest = select(model_switches.c.model).order_by(model_switches.c.id.desc()).limit(1)
        found: str | None = self._connection.scalar(newest)
        return found

    def add(self, model: str, before: str, moderator: str, at: datetime, *, takes_back: int | None = None) -> None:
        """Write a switch down."""
        values = {"model": model, "before": before, "moderator": moderator, "made_at": to_stored(at)}
        self._connection.execute(insert(model_switches).values(**values, takes_back=takes_back))

    def last(self) -> tuple[int, str] | None:
        """Give the newest switch that stands, and what it put aside; None when there is nothing to take back."""
        by = model_switches.alias()
        is_back = select(by.c.id).where(by.c.takes_back == model_switches.c.id).exists()
        query = select(model_switches.c.id, model_switches.c.before)
        query = query.where(model_switches.c.takes_back.is_(None), ~is_back)
        row = self._connection.execute(query.order_by(model_switches.c.id.desc()).limit(1)).one_or_none()
        return None if row is None else (row.id, row.before)

    def all(self) -> tuple[ModelSwitch, ...]:
        """List every switch, newest first."""
        rows = self._connection.execute(select(model_switches).order_by(model_switches.c.id.desc()))
        return tuple(
            ModelSwitch(
                model=row.model,
                before=row.before,
                moderator=row.moderator,
                made_at=from_stored(row.made_at),
                takes_back=row.takes_back is not None,
            )
            for row in rows
        )
