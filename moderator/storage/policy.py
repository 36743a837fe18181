"""What the house wants of decisions: for which actions a reason has to be named."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from moderator.domain import Action
from moderator.storage.moments import to_stored
from moderator.storage.schema_log import reason_policy

USUAL = frozenset({Action.DELETE, Action.BAN})
"""Actions that want a reason until a lead says otherwise."""


class Policy:
    """Every change of the policy, of which an action's last one counts."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def needing_reason(self) -> frozenset[Action]:
        """Give the actions that want a reason."""
        query = select(reason_policy.c.action, reason_policy.c.is_required).order_by(reason_policy.c.id)
        said = {Action(action): is_required for action, is_required in self._connection.execute(query)}
        return frozenset(action for action in Action if said.get(action, action in USUAL))

    def require_reason(self, action: Action, moderator: str, at: datetime, *, is_required: bool) -> None:
        """Write a change down."""
        values = {"action": action.value, "is_required": is_required, "moderator": moderator, "made_at": to_stored(at)}
        self._connection.execute(insert(reason_policy).values(values))
