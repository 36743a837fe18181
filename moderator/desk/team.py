"""Who works with this inbox, and who sits at it now."""

from moderator.desk.clock import now
from moderator.domain import Member
from moderator.errors import NotFoundError
from moderator.storage.store import Store


class Team:
    """The members, and `me`."""

    def __init__(self, store: Store, name: str) -> None:
        self._store = store
        self.me = self._join(name)

    def _join(self, name: str) -> Member:
        with self._store.read() as tx:
            found = tx.moderators.find(name)
        if found is not None:
            return found
        with self._store.write() as tx:
            return tx.moderators.find(name) or tx.moderators.join(name, now())

    def all(self) -> tuple[Member, ...]:
        """List the team by name."""
        with self._store.read() as tx:
            return tx.moderators.all()

    def member(self, name: str) -> Member:
        """Look a member up, oneself when no name is given; NotFoundError for a stranger."""
        if not name:
            return self.me
        with self._store.read() as tx:
            found = tx.moderators.find(name)
        if found is None:
            known = ", ".join(member.name for member in self.all())
            raise NotFoundError("Nobody called {name} works with this inbox; there is {known}.", name=name, known=known)
        return found
