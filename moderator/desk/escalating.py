"""Escalations that keep their promises: paths, where a comment stands on one, and what happens when time runs out."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from moderator.care import EscalationPath, Level, RunningEscalation, Then, Turn
from moderator.care_forms import PathForm
from moderator.desk.clock import now
from moderator.desk.handing_on import USUAL, one_level
from moderator.desk.making import HIGHEST_PRIORITY, make
from moderator.desk.team import Team
from moderator.desk.wishes import Leg, Wish
from moderator.domain import Action, CommentId, Origin, Role, Status
from moderator.errors import ForbiddenError, NotFoundError
from moderator.storage.escalations import Running
from moderator.storage.rows import Standing
from moderator.storage.store import Store, Transaction

RAISED_BY = 250
"""By so much a comment's priority is raised when a level's time runs out."""
_AT_ONCE = 20
"""Steps in one transaction: whoever decides meanwhile waits no longer than these take."""


def rule_of(path: str) -> str:
    """Name what the log says did it."""
    return f"escalation: {path or USUAL}"


class Escalating:
    """What was handed on, and the clock beside it."""

    def __init__(self, store: Store, team: Team) -> None:
        self._store = store
        self._team = team

    def paths(self) -> tuple[EscalationPath, ...]:
        """List the paths by name."""
        with self._store.read() as tx:
            return tx.paths.all()

    def path(self, name: str) -> EscalationPath:
        """Look a path up."""
        with self._store.read() as tx:
            found = tx.paths.find(name)
        if found is None:
            raise NotFoundError("There is no escalation path {path}.", path=name)
        return found.path

    def save_path(self, path: EscalationPath) -> None:
        """Keep a path; what is under way goes on along the version it began with. ForbiddenError for a moderator."""
        self._refuse_moderators()
        for level in path.levels:
            self._refuse_strangers(level)
        with self._store.write() as tx:
            tx.paths.say(path, self._team.me.name, now())

    def bring(self, path: EscalationPath) -> None:
        """Keep a path that comes with the program, unless there is one of its name."""
        with self._store.write() as tx:
            if tx.paths.find(path.name) is None:
                tx.paths.say(path, self._team.me.name, now())

    def load_file(self, file: Path) -> EscalationPath:
        """Keep the path of a TOML file; CareError names the place that is wrong."""
        path = PathForm.read_path(file).path
        self.save_path(path)
        return path

    def delete_path(self, name: str) -> None:
        """Take a path away; what is under way along it goes on. NotFoundError when there is none of that name."""
        self._refuse_moderators()
        with self._store.write() as tx:
            if tx.paths.find(name) is None:
                raise NotFoundError("There is no escalation path {path}.", path=name)
            tx.paths.take_away(name, self._team.me.name, now())

    def _refuse_strangers(self, level: Level) -> None:
        for to in level.to:
            if to not in set(Role):
                self._team.member(to)

    def _refuse_moderators(self) -> None:
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may change how comments are escalated.")

    def running(self, comment: CommentId) -> RunningEscalation | None:
        """Say where a comment's escalation stands; None where none runs."""
        with self._store.read() as tx:
            return running_of(tx, comment)

    def under_way(self) -> tuple[tuple[CommentId, RunningEscalation], ...]:
        """List all that runs, the first to be due first."""
        with self._store.read() as tx:
            return tuple((each.comment_id, _told(tx, each)) for each in tx.escalations.all_running())

    def tend(self) -> int:
        """Do what follows for every level whose time has run out, each once, and answer how many there were."""
        done = 0
        while self._has_run_out():
            with self._store.write() as tx:
                at = now()
                # another program may have done it since: the line about it and the mark are written in one step
                found = tx.escalations.run_out(at, _AT_ONCE)
                for running in found:
                    follow(tx, running, at)
            done += len(found)
        return done

    def _has_run_out(self) -> bool:
        with self._store.read() as tx:
            return bool(tx.escalations.run_out(now(), 1))


def running_of(tx: Transaction, comment: CommentId) -> RunningEscalation | None:
    """Say where a comment's escalation stands, in a transaction."""
    found = tx.escalations.running(comment)
    return None if found is None else _told(tx, found)


def _told(tx: Transaction, found: Running) -> RunningEscalation:
    path = _path(tx, found)
    return RunningEscalation(
        path=path.name,
        level=found.level,
        levels=len(path.levels),
        to=found.to,
        began_at=found.began_at,
        due_at=found.due_at,
        reminded_at=found.reminded_at,
        then=path.levels[found.level - 1].then,
    )


def _path(tx: Transaction, running: Running) -> EscalationPath:
    if running.path_id is None:
        return one_level(running.to, running.due_at - running.began_at)
    return tx.paths.get(running.path_id)


def follow(tx: Transaction, running: Running, at: datetime) -> None:
    """Do what follows when a level's time has run out: raise the priority, go on to the next level, remind.

    On the last level there is no next one, and whoever has the comment is reminded in its place. The next level's time
    begins when its people can know of it, which is now: so nobody's time runs out while the program is closed.
    """
    tx.escalations.settle(running.id, at)
    (standing,) = tx.comments.standing([running.comment_id])
    if standing.status is not Status.ESCALATED:
        tx.escalations.end([running.comment_id], at)
        return
    path = _path(tx, running)
    level, is_last = path.levels[running.level - 1], running.level == len(path.levels)
    wish = Wish(
        action=Action.NOTIFY,
        moderator="",
        origin=Origin.RULE,
        rule=rule_of(path.name),
        follows=running.root_id,
        ran_out_at=running.due_at,
    )
    if Then.RAISE_PRIORITY in level.then:
        _raise_priority(tx, standing, wish, at)
    if Then.REMIND in level.then or (Then.NEXT_LEVEL in level.then and is_last):
        _remind(tx, running, replace(wish, body=_reminder(running, path)), level, at)
    if Then.NEXT_LEVEL in level.then and not is_last:
        leg = Leg(path=path.name, path_id=running.path_id, level=running.level + 1, root=running.root_id)
        _make(tx, standing, replace(wish, action=Action.ESCALATE, leg=leg), at)


def _raise_priority(tx: Transaction, standing: Standing, wish: Wish, at: datetime) -> None:
    if standing.priority < HIGHEST_PRIORITY:
        _make(tx, standing, replace(wish, action=Action.SET_PRIORITY, add=RAISED_BY), at)


def _remind(tx: Transaction, running: Running, wish: Wish, level: Level, at: datetime) -> None:
    # who got it in turn is reminded alone; of what lies with several, each is
    for to in level.to if level.turn is Turn.ALL else (running.to,):
        make(tx, [running.comment_id], replace(wish, to=to), at=at, grace=timedelta(0))
    tx.escalations.remind(running.id, at)


def _reminder(running: Running, path: EscalationPath) -> str:
    if len(path.levels) == 1:
        return "The time of an escalated comment has run out."
    return f"The time of an escalated comment has run out on level {running.level} of {len(path.levels)}."


def _make(tx: Transaction, standing: Standing, wish: Wish, at: datetime) -> None:
    make(tx, [standing.id], wish, at=at, grace=timedelta(0))
