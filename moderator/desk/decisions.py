"""Deciding about comments, and taking decisions back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from moderator.desk.clock import now
from moderator.desk.conflicts import refuse_unseen
from moderator.desk.making import make_from, standing_of
from moderator.desk.planning import is_allowed, plan
from moderator.desk.repeating import repeat
from moderator.desk.rule_events import RuleEvents
from moderator.desk.taking_back import take_back
from moderator.desk.team import Team
from moderator.desk.wishes import Wish
from moderator.domain import Action, CampaignId, CommentId, GestureId, Member, Origin, Reason, Role
from moderator.errors import ForbiddenError, ModeratorError, NothingToUndoError, ReasonRequired
from moderator.gestures import BY_PEOPLE, Plan, Seen
from moderator.settings import Settings
from moderator.storage.rows import Standing
from moderator.storage.store import Store, Transaction
from moderator.views import Gesture, LogFilter, Today

_BREAK_SECONDS = 300
"""A longer pause between two decisions is a break, not a decision that took long."""


class Decisions:
    """What the moderator decides."""

    def __init__(self, store: Store, settings: Settings, team: Team, events: RuleEvents | None = None) -> None:
        self._store = store
        self._settings = settings
        self._team = team
        self._own: set[GestureId] = set()
        self._events = events or RuleEvents(self._grace)

    def prefer(self, settings: Settings) -> None:
        """Decide by these settings from now on."""
        self._settings = settings
        self._events.grace = self._grace

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
        path: str = "",
        until_answer: bool = False,
        learn: bool = True,
        seen: Sequence[Seen] = (),
        anyway: bool = False,
        anyway_reply: bool = False,
    ) -> Gesture:
        """Decide about comments as one gesture, all or none; when this returns, the decision survives a power cut.

        An escalation goes along a `path`, or `to` a role or member (the lead when nobody is named) until it is due at
        `until` (after the hours of the settings); with none of these along its brand's path. A snoozed comment wakes
        at `until` (after the same hours), or when its author writes, `until_answer`; an assigned one goes to a member.
        Without `learn`, no model learns from it.

        `seen` is what the person had before them: ConflictError when somebody else has decided about one of these or
        edited it since, and nothing is done. With `anyway`, comments closed meanwhile are reopened for it, in a gesture
        of their own before this one. ReasonRequired when the house wants a reason and none is given.
        ReplyRefused when a reply should not go out, unless `anyway_reply` and what speaks against it is not final;
        `shortcut` names the canned ones in it.
        """
        if not ids:
            raise ModeratorError("No comment is selected.")
        _refuse_emptiness(action, note, body)
        wish = self._wish(action, reason=reason, note=note, body=body, shortcut=shortcut, until=until, to=to or "")
        wish = self._timed(replace(wish, path=path, until_answer=until_answer))
        with self._store.write() as tx:
            before = self._seen(tx, ids, wish, seen)
            wish = self._guarded(tx, ids, wish, anyway=anyway_reply)
            if anyway:
                before = self._reopen(tx, before, action)
            made = make_from(tx, before, wish, at=now(), grace=self._grace)
            if not learn:
                tx.learning.ignore([one.id for one in made], self._team.me.name, now())
            if wish.action is action:
                self._events.decided(tx, made, action, now())
        is_pending = wish.action is not action
        return self._known(
            Gesture(id=GestureId(made[0].id), action=wish.action, count=len(made), is_pending=is_pending)
        )

    def _seen(self, tx: Transaction, ids: Sequence[CommentId], wish: Wish, seen: Sequence[Seen]) -> list[Standing]:
        _require_reason(tx, wish)
        before = standing_of(tx, list(dict.fromkeys(ids)))
        refuse_unseen(tx, before, seen, self._own)
        return before

    def _guarded(self, tx: Transaction, ids: Sequence[CommentId], wish: Wish, *, anyway: bool) -> Wish:
        """Look at a reply before it is sent.

        Where one of its canned replies is new and the house wants a lead to see it, it is prepared and no more: the
        gesture `is_pending`.
        """
        if wish.action is not Action.REPLY:
            return wish
        from moderator.desk.sending import refuse, waits_for_lead

        refuse(tx, ids, wish.body, wish.shortcut, self._team.me, anyway=anyway)
        waits = waits_for_lead(tx, wish.shortcut, self._team.me)
        return replace(wish, action=Action.PREPARE_REPLY) if waits else wish

    def plan(self, ids: Sequence[CommentId], action: Action, *, campaign: CampaignId | None = None) -> Plan:
        """Say what a decision about these comments, or about all of a campaign that wait, would do; nothing is done."""
        with self._store.read() as tx:
            wanted = list(dict.fromkeys(ids)) if campaign is None else tx.queues.of_campaign(campaign)
            return plan(tx, standing_of(tx, wanted), action)

    def _reopen(self, tx: Transaction, before: Sequence[Standing], action: Action) -> list[Standing]:
        shut = [one for one in before if not is_allowed(one.status, action)]
        if not shut:
            return list(before)
        wish = Wish(action=Action.REOPEN, moderator=self._team.me.name)
        made = make_from(tx, shut, wish, at=now(), grace=self._grace)
        self._own.add(GestureId(made[0].id))
        return standing_of(tx, [one.id for one in before])

    def _known(self, gesture: Gesture) -> Gesture:
        self._own.add(gesture.id)
        return gesture

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
            to=assignee.name if assignee else to,
            assignee=assignee,
        )

    def _timed(self, wish: Wish) -> Wish:
        usual = timedelta(hours=self._settings.escalation_hours)
        if wish.path and (wish.to or wish.until):
            raise ModeratorError("A path names the person and the time itself: give a path, or a person and a time.")
        if wish.action is Action.SNOOZE and wish.until is None and not wish.until_answer:
            return replace(wish, until=now() + usual)
        return replace(wish, usual=usual)

    def undo(self, gesture: GestureId | None = None, *, before: GestureId | None = None) -> Gesture:
        """Take a gesture back: one's own last one, the last one `before` another, or the one named.

        What can be taken back is; comments that somebody has decided about since stay as they are, and so do those
        whose platform has no way back, and the gesture says how many. NothingToUndoError, naming the gesture, when that
        is all of them; ForbiddenError for a moderator and somebody else's gesture.
        """
        with self._store.write() as tx:
            wanted = gesture or tx.gestures.last(self._team.me.name, before)
            if wanted is None:
                raise NothingToUndoError("There is nothing to undo.")
            self._refuse_foreign(tx, wanted)
            undone = take_back(tx, wanted, by=self._team.me, at=now(), grace=self._grace)
        return self._known(undone)

    def redo(self) -> Gesture:
        """Make the gesture again that was taken back last; NothingToUndoError once something else was decided."""
        with self._store.write() as tx:
            wanted = tx.gestures.to_repeat(self._team.me.name)
            if wanted is None:
                raise NothingToUndoError("There is nothing to make again.")
            again = repeat(tx, wanted, by=self._team.me, at=now(), grace=self._grace)
        return self._known(again)

    def _refuse_foreign(self, tx: Transaction, gesture: GestureId) -> None:
        me: Member = self._team.me
        if me.role is Role.MODERATOR and {made.moderator for made in tx.decisions.of_gesture(gesture)} != {me.name}:
            raise ForbiddenError("Only a lead may undo what somebody else has decided.")

    def about(self, gesture: GestureId) -> list[CommentId]:
        """Name the comments that a gesture was about."""
        with self._store.read() as tx:
            return tx.gestures.comments(gesture)

    def last(self) -> Gesture | None:
        """Say what `undo` would take back."""
        with self._store.read() as tx:
            gesture = tx.gestures.last(self._team.me.name)
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


def _require_reason(tx: Transaction, wish: Wish) -> None:
    if wish.reason is None and wish.action in tx.policy.needing_reason():
        raise ReasonRequired(
            "The house wants a reason for “{action}”. Name one, advertising for example.", action=wish.action
        )


def _refuse_emptiness(action: Action, note: str, body: str) -> None:
    if action not in BY_PEOPLE:
        raise ModeratorError("Only rules may do this: {action}.", action=action)
    if action is Action.REPLY and not body.strip():
        raise ModeratorError("A reply needs a text.")
    if action is Action.NOTE and not note.strip():
        raise ModeratorError("A note needs a text.")
