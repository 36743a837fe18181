"""Does what rules order: hits are recorded, and what live rules want is done, each deed a line of the log."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from moderator.desk.choosing import Choosing
from moderator.desk.making import make
from moderator.desk.planning import is_allowed
from moderator.desk.rule_wishes import wish_of
from moderator.desk.wishes import Wish
from moderator.domain import Action, CommentId, RuleState, Status
from moderator.gestures import MOVES
from moderator.rules.actions import AssignAction, RuleAction
from moderator.rulings import Event
from moderator.storage.rows import Standing
from moderator.storage.rule_hits import Hit
from moderator.storage.store import Transaction
from moderator.triage.ruling import Fired

_MOVES_LATER = frozenset({Event.TIME_PASSED, Event.DECIDED, Event.QUEUE_OVER})
"""Events at which a comment may be moved that somebody has taken up; what comes in finds those as they are."""
Ruled = Sequence[tuple[CommentId, tuple[Fired, ...]]]
"""Comments with the rules that fired on them, in the order in which they were asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Obeyed:
    """What came of what rules ordered."""

    escalated: int = 0
    done: int = 0
    warnings: tuple[str, ...] = ()


@dataclass(slots=True)
class _Course:
    """What is to be done about one comment, one after the other, and what of each rule is not."""

    tasks: list[Wish]
    not_done: dict[str, str]


def obey(tx: Transaction, ruled: Ruled, *, at: datetime, grace: timedelta) -> Obeyed:
    """Record every hit, and carry out what live rules order, first things first; nothing of this is an event."""
    if not ruled:
        return Obeyed()
    is_moved = [id_ for id_, fired in ruled if any(one.rule.state is RuleState.LIVE for one in fired)]
    standings = {one.id: one for one in tx.comments.standing(is_moved)}
    choosing, courses = Choosing(tx), {}
    for id_, fired in ruled:
        if id_ in standings:
            courses[id_] = _course(fired, standings[id_], choosing, at)
    _record(tx, ruled, courses, at)
    _carry_out(tx, courses, choosing, at=at, grace=grace)
    tasks = [task for course in courses.values() for task in course.tasks]
    return Obeyed(
        escalated=sum(task.action is Action.ESCALATE for task in tasks),
        done=len(tasks),
        warnings=tuple(dict.fromkeys(choosing.warnings)),
    )


def _course(fired: Sequence[Fired], standing: Standing, choosing: Choosing, at: datetime) -> _Course:
    course, mover = _Course([], {}), ""
    for one in fired:
        if one.rule.state is not RuleState.LIVE:
            continue
        for action in one.rule.actions:
            why_not = ""
            if action.action in MOVES:
                why_not = _hindrance(one, action, mover, standing)
            wish = wish_of(one, action, at) if not why_not else None
            if wish is not None and isinstance(action, AssignAction):
                wish = choosing.given(wish, one.rule.name, action)
                why_not = "" if wish else "nobody of those named works with this inbox"
            elif wish is not None:
                wish = choosing.addressed(wish, one.rule.name)
            if wish is None:
                course.not_done[one.rule.name] = f"not done: {why_not}"
                continue
            course.tasks.append(wish)
            mover = one.rule.name if action.action in MOVES else mover
    return course


def _hindrance(fired: Fired, action: RuleAction, mover: str, standing: Standing) -> str:
    """Say why a comment is not moved so; empty where it is."""
    if mover:
        return f"{mover} came first" if mover != fired.rule.name else "a comment goes one way, and it has gone"
    if action.action is Action.BAN and standing.status is Status.CLOSED:
        return "the author is banned already" if standing.is_banned else _too_late(fired, standing)
    if standing.status is Status.OPEN or (fired.event in _MOVES_LATER and is_allowed(standing.status, action.action)):
        return ""
    return f"the comment is {standing.status}"


def _too_late(fired: Fired, standing: Standing) -> str:
    return "" if fired.event in _MOVES_LATER else f"the comment is {standing.status}"


def _carry_out(
    tx: Transaction, courses: Mapping[CommentId, _Course], choosing: Choosing, *, at: datetime, grace: timedelta
) -> None:
    """Do the first of what is to be done about every comment, then the second: what is alike is done at once."""
    for place in range(max((len(course.tasks) for course in courses.values()), default=0)):
        alike: defaultdict[Wish, list[CommentId]] = defaultdict(list)
        for id_, course in courses.items():
            if place < len(course.tasks):
                alike[course.tasks[place]].append(id_)
        for wish, ids in alike.items():
            # each is a gesture of its own: who takes one back says nothing of the others
            choosing.took(wish, make(tx, ids, wish, at=at, grace=grace, each=True))


def _record(tx: Transaction, ruled: Ruled, courses: Mapping[CommentId, _Course], at: datetime) -> None:
    hits = [
        Hit(
            rule=one.rule.name,
            version=one.rule.version,
            comment_id=id_,
            findings="; ".join(one.findings),
            event=one.event,
            state=one.rule.state,
            not_done=courses[id_].not_done.get(one.rule.name, "") if id_ in courses else "",
        )
        for id_, fired in ruled
        for one in fired
    ]
    tx.rule_hits.record(hits, at)
