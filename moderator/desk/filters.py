"""Filters: written as a text, taken apart into chips, and kept as views."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NoReturn

from moderator import filter_text
from moderator.desk.chips import facets
from moderator.desk.clock import now
from moderator.desk.sizes import size
from moderator.desk.team import Team
from moderator.domain import Role
from moderator.errors import FilterError, ForbiddenError, NotFoundError, ViewError
from moderator.filter_values import Names
from moderator.queues import Facet, Queue, SavedView, Size, ViewId
from moderator.storage.store import Store, Transaction
from moderator.storage.views import View

_LONGEST = 80


class Filters:
    """Queues as the team writes, narrows and keeps them."""

    def __init__(self, store: Store, team: Team) -> None:
        self._store = store
        self._team = team

    def read(self, text: str) -> Queue:
        """Read a filter; FilterError names the place of what cannot be understood, or is not there."""
        with self._store.read() as tx:
            return self._read(tx, text, self._names(tx))

    def written(self, queue: Queue) -> str:
        """Write a filter down; `read` makes the same of it, for whoever it is sent to."""
        with self._store.read() as tx:
            return filter_text.written(queue, self._names(tx))

    def facets(self, queue: Queue) -> tuple[Facet, ...]:
        """Take a filter apart; name and order are no parts of it."""
        with self._store.read() as tx:
            return facets(queue, tx, self._names(tx))

    def all(self) -> tuple[SavedView, ...]:
        """List one's own views and those that are shared, in order."""
        with self._store.read() as tx:
            names = self._names(tx)
            return tuple(self._said(tx, view, names) for view in tx.views.seen_by(self._team.me.id))

    def counts(self) -> Mapping[ViewId, Size]:
        """Say how many comments each view holds, up to a bound; those that cannot be read are left out."""
        seen = self.all()
        with self._store.read() as tx:
            return {view.id: size(tx, view.queue, self._team.me.id) for view in seen if view.queue is not None}

    def save(self, name: str, queue: Queue, *, is_shared: bool = False) -> SavedView:
        """Keep a filter with its order under a name; ViewError when the name is empty, too long or taken."""
        me = self._team.me.id
        with self._store.write() as tx:
            written = filter_text.written(queue, self._names(tx))
            said = self._free(tx, name)
            return self._get(tx, tx.views.add(said, written, me, is_shared=is_shared, at=now()))

    def replace(self, id_: ViewId, queue: Queue) -> SavedView:
        """Let a view hold another filter."""
        with self._store.write() as tx:
            self._mine(tx, id_)
            tx.views.change(id_, filter=filter_text.written(queue, self._names(tx)))
            return self._get(tx, id_)

    def rename(self, id_: ViewId, name: str) -> SavedView:
        """Give a view another name."""
        with self._store.write() as tx:
            self._mine(tx, id_)
            tx.views.change(id_, name=self._free(tx, name, but=id_))
            return self._get(tx, id_)

    def share(self, id_: ViewId, *, is_shared: bool = True) -> SavedView:
        """Show a view to the team, or to its owner alone."""
        with self._store.write() as tx:
            view = self._mine(tx, id_)
            tx.views.change(id_, is_shared=is_shared)
            return replace(self._said(tx, view, self._names(tx)), is_shared=is_shared)

    def delete(self, id_: ViewId) -> None:
        """Keep a view no longer; a lead may do so with everybody's that are shared."""
        with self._store.write() as tx:
            self._mine(tx, id_)
            tx.views.delete(id_)

    def move(self, id_: ViewId, place: int) -> None:
        """Put a view at another place among those that `all` gives, 0 being the first."""
        with self._store.write() as tx:
            ids = [view.id for view in tx.views.seen_by(self._team.me.id)]
            if id_ not in ids:
                _unknown(id_)
            ids.remove(id_)
            ids.insert(max(place, 0), id_)
            tx.views.arrange([(each, number) for number, each in enumerate(ids)])

    def find(self, name: str) -> SavedView:
        """Look a view up by its name, one's own first; NotFoundError when there is none."""
        found = [view for view in self.all() if view.name.casefold() == name.strip().casefold()]
        if not found:
            raise NotFoundError("There is no view {name}.", name=name)
        return min(found, key=lambda view: not view.is_mine)

    def _names(self, tx: Transaction) -> Names:
        return Names(
            streams=tx.streams.names(),
            brands=tx.streams.brands(),
            members=tx.moderators.names(),
            me=self._team.me.id,
            zone=None,
        )

    def _read(self, tx: Transaction, text: str, names: Names) -> Queue:
        queue = filter_text.read(text, names)
        if queue.author is not None and tx.authors.name(queue.author) is None:
            raise FilterError("There is no author #{number}.", number=queue.author)
        if queue.post is not None and tx.posts.view(queue.post) is None:
            raise FilterError("There is no post #{number}.", number=queue.post)
        return queue

    def _said(self, tx: Transaction, view: View, names: Names) -> SavedView:
        queue, problem = None, ""
        try:
            queue = self._read(tx, view.filter, names)
        except FilterError as error:
            problem = str(error)
        return SavedView(
            id=view.id,
            name=view.name,
            text=view.filter,
            queue=queue,
            problem=problem,
            owner=view.owner,
            is_shared=view.is_shared,
            is_mine=view.owner_id == self._team.me.id,
            place=view.place,
        )

    def _get(self, tx: Transaction, id_: ViewId) -> SavedView:
        for view in tx.views.seen_by(self._team.me.id):
            if view.id == id_:
                return self._said(tx, view, self._names(tx))
        return _unknown(id_)

    def _mine(self, tx: Transaction, id_: ViewId) -> View:
        for view in tx.views.seen_by(self._team.me.id):
            if view.id == id_:
                if view.owner_id != self._team.me.id and self._team.me.role is Role.MODERATOR:
                    raise ForbiddenError("Only {owner} or a lead may change the view {name}.", **view._asdict())
                return view
        return _unknown(id_)

    def _free(self, tx: Transaction, name: str, but: ViewId | None = None) -> str:
        said = " ".join(name.split())
        if not said:
            raise ViewError("A view needs a name.")
        if len(said) > _LONGEST:
            raise ViewError("A view's name has at most {count} characters.", count=_LONGEST)
        taken = {view.name.casefold() for view in tx.views.seen_by(self._team.me.id) if view.id != but}
        if said.casefold() in taken:
            raise ViewError("There is a view {name} already.", name=said)
        return said


def _unknown(id_: ViewId) -> NoReturn:
    raise NotFoundError("There is no view {number}.", number=id_)
