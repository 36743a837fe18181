"""Which status may follow which, and what each action makes of a comment."""

from collections.abc import Mapping
from dataclasses import dataclass

from moderator.domain import Action, Flag, Reason, Status, Visibility
from moderator.errors import InvalidTransition
from moderator.gestures import MOVES

ALLOWED: Mapping[Status, frozenset[Status]] = {
    Status.OPEN: frozenset({Status.ASSIGNED, Status.ESCALATED, Status.SNOOZED, Status.CLOSED}),
    Status.ASSIGNED: frozenset({Status.OPEN, Status.ESCALATED, Status.SNOOZED, Status.CLOSED}),
    Status.ESCALATED: frozenset({Status.ASSIGNED, Status.OPEN, Status.CLOSED}),
    Status.SNOOZED: frozenset({Status.OPEN, Status.CLOSED}),
    Status.CLOSED: frozenset({Status.OPEN}),
}


def step(before: Status, after: Status) -> Status:
    """Give the status after the step, or raise InvalidTransition when it may not be taken."""
    if after not in ALLOWED[before]:
        if before is Status.CLOSED:
            raise InvalidTransition(
                "A comment that is {before} cannot become {after}; reopen it first.", before=before, after=after
            )
        raise InvalidTransition("A comment that is {before} cannot become {after}.", before=before, after=after)
    return after


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What an action makes of a comment; None leaves a thing as it is. `inverse` is what undoes it on the platform."""

    status: Status | None = None
    visibility: Visibility | None = None
    reaches_platform: bool = False
    inverse: Action | None = None


EFFECTS: Mapping[Action, Effect] = {
    Action.APPROVE: Effect(status=Status.CLOSED, visibility=Visibility.PUBLISHED, reaches_platform=True),
    Action.HIDE: Effect(
        status=Status.CLOSED, visibility=Visibility.HIDDEN, reaches_platform=True, inverse=Action.UNHIDE
    ),
    Action.UNHIDE: Effect(visibility=Visibility.PUBLISHED, reaches_platform=True, inverse=Action.HIDE),
    Action.DELETE: Effect(status=Status.CLOSED, visibility=Visibility.DELETED, reaches_platform=True),
    Action.MARK_SPAM: Effect(
        status=Status.CLOSED, visibility=Visibility.SPAM, reaches_platform=True, inverse=Action.APPROVE
    ),
    Action.REPLY: Effect(status=Status.CLOSED, reaches_platform=True),
    Action.BAN: Effect(status=Status.CLOSED, visibility=Visibility.HIDDEN, reaches_platform=True, inverse=Action.UNBAN),
    Action.UNBAN: Effect(reaches_platform=True, inverse=Action.BAN),
    Action.ESCALATE: Effect(status=Status.ESCALATED),
    Action.ASSIGN: Effect(status=Status.ASSIGNED),
    Action.SNOOZE: Effect(status=Status.SNOOZED),
    Action.REOPEN: Effect(status=Status.OPEN),
    Action.NOTE: Effect(),
    Action.FLAG: Effect(),
    Action.SET_PRIORITY: Effect(),
    Action.ROUTE: Effect(),
    Action.PREPARE_REPLY: Effect(),
    Action.ASK: Effect(),
    Action.NOTIFY: Effect(),
}

_TAKEN_BACK_AS: Mapping[Action, Action] = {
    Action.HIDE: Action.UNHIDE,
    Action.UNHIDE: Action.HIDE,
    Action.BAN: Action.UNBAN,
    Action.UNBAN: Action.BAN,
}
ALONE = frozenset({Action.NOTE, Action.ASK, Action.NOTIFY})
"""Actions that change nothing of the comment: each line stands for itself, whatever is done after it."""


def aspect(action: Action) -> frozenset[Action]:
    """Give the actions that change the same of a comment as this one: after one of them, it cannot be taken back."""
    return MOVES if action in MOVES else frozenset({action})


def taken_back_as(action: Action) -> Action:
    """Name the action under which the log writes down that this one was undone."""
    return _TAKEN_BACK_AS.get(action, Action.REOPEN) if action in MOVES else action


_REASON_OF_FLAG: Mapping[Flag, Reason] = {
    Flag.SPAM: Reason.ADVERTISING,
    Flag.BOT: Reason.BOT,
    Flag.PRIZE_HUNTER: Reason.PRIZE_HUNTING,
    Flag.NEGATIVE: Reason.COMPLAINT,
    Flag.OBSCENE: Reason.OBSCENE,
    Flag.QUESTION: Reason.QUESTION,
}
_IS_AGAINST_THE_COMMENT = frozenset({Action.HIDE, Action.DELETE, Action.MARK_SPAM, Action.BAN})
_MOVES_WITHOUT_REASON = frozenset({Action.ASSIGN, Action.SNOOZE, Action.REOPEN, Action.UNHIDE, Action.UNBAN})


def usual_reason(action: Action, raised: tuple[tuple[Flag, float], ...]) -> Reason | None:
    """Give the reason that stands in the log when the moderator names none.

    It is that of the strongest flag which can be a reason for the action: nobody hides a comment for asking.
    """
    if action not in MOVES or action in _MOVES_WITHOUT_REASON:
        return None
    if action is Action.APPROVE:
        return Reason.FINE
    against = action in _IS_AGAINST_THE_COMMENT
    flags = [flag for flag, _ in raised if not (against and flag is Flag.QUESTION)]
    return _REASON_OF_FLAG[flags[0]] if flags else None
