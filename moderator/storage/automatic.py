"""What flags do by themselves: allowed by whom, from which score on, how far it has come, and what came of it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, func, insert, select, text, update

from moderator.domain import Action, CommentId, Flag, Origin
from moderator.storage.moments import from_stored, to_stored
from moderator.storage.schema import IS_OPEN, assessments, bit, comments
from moderator.storage.schema_learning import automatic_actions as allowed
from moderator.storage.schema_log import decisions


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """A flag that acts alone; `name` is what the log calls it."""

    id: int
    flag: Flag
    action: Action
    threshold: float
    promise: float
    model: str
    allowed_by: str
    allowed_at: datetime
    acted_to: int
    suspended: str

    @property
    def name(self) -> str:
        """Name it for the log; no rule's name ends so, as theirs end in a version."""
        return f"automatic: {self.flag} from {self.threshold:g} (no. {self.id})"


class AutomaticActions:
    """Flags that act alone."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Allowance]:
        """List what was allowed and not stopped, by flag; those suspended too."""
        rows = self._connection.execute(select(allowed).where(text("is_stopped = 0")).order_by(allowed.c.flag))
        return [
            Allowance(
                id=row.id,
                flag=Flag(row.flag),
                action=Action(row.action),
                threshold=row.threshold,
                promise=row.promise,
                model=row.model,
                allowed_by=row.allowed_by,
                allowed_at=from_stored(row.allowed_at),
                acted_to=row.acted_to,
                suspended=row.suspended,
            )
            for row in rows
        ]

    def allow(
        self, flag: Flag, action: Action, *, threshold: float, promise: float, model: str, by: str, at: datetime
    ) -> None:
        """Let a flag act on comments that come from now on, in place of what it was allowed before."""
        self.stop(flag, by, at)
        newest = self._connection.scalar(select(func.max(comments.c.id))) or 0
        values = {"flag": flag.value, "action": action.value, "threshold": threshold, "promise": promise}
        values |= {"model": model, "allowed_by": by, "allowed_at": to_stored(at), "acted_to": newest}
        self._connection.execute(insert(allowed).values(values))

    def stop(self, flag: Flag, by: str, at: datetime) -> bool:
        """End what a flag was allowed; tells whether there was anything."""
        here = update(allowed).where(allowed.c.flag == flag.value, text("is_stopped = 0"))
        ended = self._connection.execute(here.values(is_stopped=True, stopped_by=by, stopped_at=to_stored(at)))
        return bool(ended.rowcount)

    def suspend(self, id_: int, why: str) -> None:
        """Keep a flag from acting, and say why."""
        self._connection.execute(update(allowed).where(allowed.c.id == id_).values(suspended=why))

    def reach(self, id_: int, comment: int) -> None:
        """Write down up to which comment a flag has acted."""
        self._connection.execute(update(allowed).where(allowed.c.id == id_).values(acted_to=comment))

    def newest(self) -> int:
        """Give the number of the newest comment."""
        return self._connection.scalar(select(func.max(comments.c.id))) or 0

    def waiting(self, one: Allowance, limit: int) -> list[CommentId]:
        """Give open comments that came since, were judged by the allowance's model, and reach its threshold."""
        is_judged = and_(assessments.c.comment_id == comments.c.id, assessments.c.revision == comments.c.revision)
        query = (
            select(comments.c.id)
            .join(assessments, is_judged)
            .where(comments.c.id > one.acted_to, comments.c.revision == 1, text(f"+({IS_OPEN})"))
            .where(comments.c.raised.op("&")(bit(one.flag)) != 0)
            .where(assessments.c[one.flag.value] >= one.threshold, assessments.c.model == one.model)
        )
        return [CommentId(id_) for id_ in self._connection.scalars(query.order_by(comments.c.id).limit(limit))]

    def outcomes(self, name: str) -> tuple[int, int]:
        """Say how many decisions stand in the log under that name, and how many of them people took back."""
        by = decisions.alias()
        is_undone = select(by.c.id).where(by.c.reverts == decisions.c.id).exists()
        here = (decisions.c.rule == name, decisions.c.origin == Origin.RULE.value, decisions.c.reverts.is_(None))
        done = self._connection.scalar(select(func.count()).select_from(decisions).where(*here)) or 0
        undone = self._connection.scalar(select(func.count()).select_from(decisions).where(*here, is_undone)) or 0
        return done, undone

    def undone(self, flag: Flag, model: str) -> Sequence[tuple[CommentId, float]]:
        """Give the comments about which people took an automatic decision of that flag back, with their scores then."""
        by = decisions.alias()
        query = (
            select(decisions.c.comment_id, decisions.c.flags)
            .join(by, by.c.reverts == decisions.c.id)
            .where(decisions.c.origin == Origin.RULE.value, decisions.c.rule.startswith(f"automatic: {flag} from "))
            .where(decisions.c.model == model)
        )
        rows = self._connection.execute(query)
        return [(CommentId(row.comment_id), json.loads(row.flags).get(flag.value, 0.0)) for row in rows]
