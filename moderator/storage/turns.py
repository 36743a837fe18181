"""Turns: whose it was, so that work goes around; one that was taken back was none."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select

from moderator.domain import DecisionId
from moderator.storage.batches import portions
from moderator.storage.schema_care import turns


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnTaken:
    """A member got what a decision was about, in the order of a rota."""

    rota: str
    member: str
    decision: DecisionId


class Turns:
    """Whose turn it is."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def order(self, rota: str, candidates: Sequence[str]) -> list[str]:
        """Put these in the order of their turns: whoever had none, or whose last is longest ago, comes first."""
        query = select(turns.c.member, func.max(turns.c.id)).where(turns.c.rota == rota).group_by(turns.c.member)
        last = dict(self._connection.execute(query).all())
        return sorted(dict.fromkeys(candidates), key=lambda member: last.get(member, 0))

    def take(self, taken: Sequence[TurnTaken]) -> None:
        """Write turns down, in their order."""
        rows = [{"rota": one.rota, "member": one.member, "decision_id": one.decision} for one in taken]
        if rows:
            self._connection.execute(insert(turns), rows)

    def forget(self, decisions: Sequence[DecisionId]) -> None:
        """Take the turns of these decisions back."""
        for portion in portions(decisions):
            self._connection.execute(delete(turns).where(turns.c.decision_id.in_(portion)))
