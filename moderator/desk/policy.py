"""What the house wants of decisions; leads say so, the desk sees to it."""

from moderator.desk.clock import now
from moderator.desk.team import Team
from moderator.domain import Action, Role
from moderator.errors import ForbiddenError
from moderator.storage.store import Store


class Policy:
    """The house's wishes."""

    def __init__(self, store: Store, team: Team) -> None:
        self._store = store
        self._team = team

    def reasons(self) -> frozenset[Action]:
        """Give the actions that nobody may take without naming a reason; rules name their own."""
        with self._store.read() as tx:
            return tx.policy.needing_reason()

    def require_reason(self, action: Action, *, is_required: bool = True) -> None:
        """Want a reason for an action from now on, or no longer; ForbiddenError for a moderator."""
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may say what needs a reason.")
        with self._store.write() as tx:
            if (action in tx.policy.needing_reason()) is not is_required:
                tx.policy.require_reason(action, self._team.me.name, now(), is_required=is_required)
