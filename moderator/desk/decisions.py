"""Deciding about comments, and taking decisions back."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from moderator.desk.clock import now
from moderator.desk.making import Wish, make
from moderator.desk.taking_back import take_back
from moderator.desk.team import Team
from moderator.domain import Action, CommentId, GestureId, Member, Origin, Reason, Role
from moderator.errors import ForbiddenError, ModeratorError, NothingToUndoError
from moderator.settings import Settings
from moderator.storage.store import Store, Transaction
from moderator.views import Gesture, LogFilter, Today

_BREAK_SECONDS = 300
"""A longer pause between two decisions is a break, not a decision that took long."""


class Decisions:
    """What the moderator decides."""

    def __init__(self, store: Store, settings: Settings, team: Team) -> None:
        self._store = store
        self._settings = settings
        self._team = team

    def prefer(self, settings: Settings) -> None:
        """Decide by these settings from now on."""
        self._settings = settings

    @property
    def _grace(self) -> timedelta:
        return timedelta(seconds=self._settings.grace_seconds)

    def decide(
        self,
        ids: Sequence[CommentId],
        action: Action,
        *,
        reason: Reason | None = None,
        note: str = "",
        body: str = "",
        shortcut: str = "",
        until: datetime | None = None,
        to: str | None = None,
        learn: bool = True,
    ) -> Gesture:
        """Decide about comments as one gesture; when this returns, the decision survives a power cut.

        An escalation goes `to` a role or member (the lead when nobody is named) and is due at `until` (after the
        hours of the settings); a snoozed comment wakes at `until` (the same); an assigned one goes to a member.
        Without `learn`, no model learns from it.
        """
        if not ids:
            raise ModeratorError("No comment is selected.")
        _refuse_emptiness(action, note, body)
        wish = self._wish(action, reason=reason, note=note, body=body, shortcut=shortcut, until=until, to=to or "")
        with self._store.write() as tx:
            made = make(tx, list(dict.fromkeys(ids)), wish, at=now(), grace=self._grace)
            if not learn:
                tx.learning.ignore([one.id for one in made], self._team.me.name, now())
            return Gesture(id=GestureId(made[0].id), action=action, count=len(made))

    def _wish(
        self,
        action: Action,
        *,
        reason: Reason | None,
        note: str,
        body: str,
        shortcut: str,
        until: datetime | None,
        to: str,
    ) -> Wish:
        if action in (Action.ESCALATE, Action.SNOOZE) and until is None:
            until = now() + timedelta(hours=self._settings.escalation_hours)
        if action is Action.ESCALATE and to and to not in set(Role):
            self._team.member(to)
        assignee = self._team.member(to) if action is Action.ASSIGN else None
        return Wish(
            action=action,
            moderator=self._team.me.name,
            reason=reason,
            note=note.strip(),
            body=body.strip(),
            shortcut=shortcut,
            until=until,
            to=assignee.name if assignee else to or (Role.LEAD.value if action is Action.ESCALATE else ""),
            assignee=assignee,
        )

    def undo(self, gesture: GestureId | None = None) -> Gesture:
        """Take a gesture back: one's own last one, or the one named.

        NothingToUndoError when there is none, when somebody has decided since, or when an action has reached the
        platform that has no inverse there; ForbiddenError for a moderator and somebody else's gesture.
        """
        with self._store.write() as tx:
            wanted = gesture or tx.decisions.last_gesture(self._team.me.name)
            if wanted is None:
                raise NothingToUndoError("There is nothing to undo.")
            self._refuse_foreign(tx, wanted)
            return take_back(tx, wanted, by=self._team.me, at=now(), grace=self._grace)

    def _refuse_foreign(self, tx: Transaction, gesture: GestureId) -> None:
        me: Member = self._team.me
        owners = {decision.moderator for decision in tx.decisions.of_gesture(gesture)}
        if me.role is Role.MODERATOR and owners != {me.name}:
            raise ForbiddenError("Only a lead may undo what somebody else has decided.")

    def last(self) -> Gesture | None:
        """Say what `undo` would take back."""
        with self._store.read() as tx:
            gesture = tx.decisions.last_gesture(self._team.me.name)
            if gesture is None:
                return None
            made = tx.decisions.of_gesture(gesture)
            return Gesture(id=gesture, action=made[0].action, count=len(made))

    def today(self) -> Today:
        """Sum the day up, from midnight where the computer stands."""
        midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        mine = LogFilter(since=midnight, moderator=self._team.me.name, origin=Origin.MODERATOR)
        with self._store.read() as tx:
            times = tx.decisions.times(self._team.me.name, midnight)
            gaps = [(later - earlier).total_seconds() for earlier, later in pairwise(times)]
            working = [gap for gap in gaps if gap < _BREAK_SECONDS]
            return Today(
                decisions=tx.log.count(mine),
                median_seconds=median(working) if working else None,
                waiting=tx.outbox.waiting(),
            )


def _refuse_emptiness(action: Action, note: str, body: str) -> None:
    if action is Action.REPLY and not body.strip():
        raise ModeratorError("A reply needs a text.")
    if action is Action.NOTE and not note.strip():
        raise ModeratorError("A note needs a text.")
