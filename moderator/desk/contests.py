"""Contests: which posts are some, by their own text or by what somebody of the team says."""

import re

from moderator.desk.clock import now
from moderator.desk.knowledge import Knowledge
from moderator.desk.reconsidering import reconsider
from moderator.desk.team import Team
from moderator.domain import KnownPost, PostId
from moderator.errors import NotFoundError
from moderator.progress import Report, silent
from moderator.storage.store import Store, Transaction

_NUMBER = re.compile(r"[1-9][0-9]{0,17}")


class Contests:
    """Posts under which people compete for something."""

    def __init__(self, store: Store, knowledge: Knowledge, team: Team) -> None:
        self._store = store
        self._knowledge = knowledge
        self._team = team

    def all(self) -> tuple[KnownPost, ...]:
        """List the contests, and the posts that somebody says are none."""
        with self._store.read() as tx:
            return tx.posts.contests()

    def find(self, written: str) -> KnownPost:
        """Look a post up by its number here, its stream's own id or its address; the number comes first."""
        with self._store.read() as tx:
            if _NUMBER.fullmatch(written) and (post := tx.posts.view(PostId(int(written)))):
                return post
            found = tx.posts.find(written)
            if len(found) == 1:
                return _post(tx, found[0])
        if found:
            raise NotFoundError("Several streams have a post {written}; give its number here instead.", written=written)
        raise NotFoundError("There is no post {written}.", written=written)

    def mark(self, id_: PostId, *, is_contest: bool, report: Report = silent) -> KnownPost:
        """Say that a post is a contest, or is none, and judge its authors again; saying the opposite takes it back.

        NotFoundError when there is no such post.
        """
        with self._store.write() as tx:
            _post(tx, id_)
            tx.posts.mark(id_, self._team.me.name, now(), is_one=is_contest)
            post = _post(tx, id_)
        reconsider(self._store, self._knowledge.classifier, report, events=self._knowledge.events)
        return post


def _post(tx: Transaction, id_: PostId) -> KnownPost:
    post = tx.posts.view(id_)
    if post is None:
        raise NotFoundError("There is no post {id}.", id=id_)
    return post
