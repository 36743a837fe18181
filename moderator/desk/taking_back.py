"""Takes a gesture back: the comments go where they were, and the log gains lines that say so."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, cast

from moderator.desk.aftercare import end_care
from moderator.desk.making import move
from moderator.desk.transitions import ALONE, EFFECTS, aspect, taken_back_as
from moderator.desk.ways_back import way_back
from moderator.domain import Action, Decision, DecisionId, GestureId, Member, Origin, OutboxState, Visibility
from moderator.errors import NothingToUndoError
from moderator.gestures import Stays, WayBack
from moderator.storage.decisions import Draft
from moderator.storage.escalations import FOLLOWS
from moderator.storage.outbox import Parcel
from moderator.storage.rows import Standing
from moderator.storage.store import Transaction
from moderator.views import Gesture

_OF_THE_TEXT = frozenset({Action.FLAG, Action.SET_PRIORITY})
"""What rules have set of a text falls with an edit of it."""
_GONE = frozenset({OutboxState.DONE, OutboxState.SENDING})
States = Mapping[tuple[DecisionId, Action], OutboxState]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A line that may be taken back, and its comment as it stands."""

    made: Decision
    now: Standing


def take_back(tx: Transaction, gesture: GestureId, *, by: Member, at: datetime, grace: timedelta) -> Gesture:
    """Revert what can be reverted of a gesture; NothingToUndoError when that is nothing, saying why.

    A comment that was decided about again since stays as it is now, and so does one whose platform has been told and
    knows no way back; the gesture says how many.
    """
    lines = _lines(tx, gesture)
    states = tx.outbox.states([line.made.id for line in lines])
    kept = _decided_since(tx, lines)
    rest = [line for line in lines if line.made.id not in kept]
    stays = [line for line in rest if _is_final(line, states)]
    staying = {line.made.id for line in stays if line.made.action is not Action.APPROVE}
    back = [line for line in rest if line.made.id not in staying]
    if not back:
        raise _refusal(lines, stays, gesture)
    undone = _revert(tx, back, states, by=by, at=at, grace=grace)
    return replace(undone, stays=_counted(stays), kept=len(kept))


def _lines(tx: Transaction, gesture: GestureId) -> list[_Line]:
    made = tx.decisions.of_gesture(gesture)
    if not made or made[0].reverts is not None:
        raise NothingToUndoError("There is no gesture {number} to undo.", number=gesture)
    reverted = tx.gestures.reverted([decision.id for decision in made])
    left = [decision for decision in made if decision.id not in reverted]
    if not left:
        raise NothingToUndoError("Gesture {number} has been taken back already.", gesture=gesture, number=gesture)
    standings = tx.comments.standing([decision.comment_id for decision in left])
    return [_Line(made=decision, now=standing) for decision, standing in zip(left, standings, strict=True)]


def _decided_since(tx: Transaction, lines: Sequence[_Line]) -> frozenset[DecisionId]:
    action = lines[0].made.action
    if action in ALONE:
        return frozenset()
    by_time = not _is_root(lines[0].made)
    newest = tx.decisions.newest_about([line.made.comment_id for line in lines], aspect(action), by_time=by_time)
    return frozenset(line.made.id for line in lines if newest[line.made.comment_id] != line.made.id)


def _is_final(line: _Line, states: States) -> bool:
    before = Visibility(cast("Mapping[str, Any]", line.made.details["before"])["visibility"])
    is_gone = states.get((line.made.id, line.made.action)) in _GONE
    return is_gone and way_back(line.now.platform, line.made.action, before) is WayBack.NONE


def _refusal(lines: Sequence[_Line], stays: Sequence[_Line], gesture: GestureId) -> NothingToUndoError:
    made = lines[0].made
    if stays:
        return NothingToUndoError(
            "The platform has been told to {action}, and knows no way back from that.",
            gesture=gesture,
            action=made.action,
        )
    return NothingToUndoError(
        "Comment {comment} has been decided about again since; undo that first.",
        gesture=gesture,
        comment=made.comment_id,
    )


def _revert(
    tx: Transaction, back: Sequence[_Line], states: States, *, by: Member, at: datetime, grace: timedelta
) -> Gesture:
    decision_ids = [line.made.id for line in back]
    followers = {line.made.id: _followers(tx, line) for line in back} if _is_root(back[0].made) else {}
    restored = [_restored(line, states, followers.get(line.made.id, ())) for line in back]
    move(tx, [line.now for line in back], restored)
    after = [one for line in back for one in followers.get(line.made.id, ())]
    lines = tx.decisions.append([_draft(line, by, at) for line in [*back, *after]])
    tx.outbox.withdraw(decision_ids, at)
    inverses = _inverses(states, dict(zip(decision_ids, lines, strict=False)), back, at + grace)
    tx.outbox.put(inverses)
    end_care(tx, [line.made for line in [*back, *after]], at)
    _restore_rest(tx, [*back, *after], restored)
    action = back[0].made.action
    return Gesture(
        id=GestureId(lines[0]), action=taken_back_as(action), count=len(back), undoes=action, left_over=len(inverses)
    )


def _is_root(made: Decision) -> bool:
    """Tell an escalation from its going on to a level: with it goes all that its time has brought."""
    return made.action is Action.ESCALATE and FOLLOWS not in made.details


def _followers(tx: Transaction, line: _Line) -> list[_Line]:
    found = (tx.decisions.get(id_) for id_ in tx.escalations.followers(line.made.comment_id, line.made.id))
    return [_Line(made=made, now=line.now) for made in found if made is not None]


def _restored(line: _Line, states: States, followers: Sequence[_Line]) -> Standing:
    for one in followers:
        line = replace(line, now=_before(replace(one, now=line.now), states))
    return _before(line, states)


def _before(line: _Line, states: States) -> Standing:
    if line.made.action in _OF_THE_TEXT and line.made.revision != line.now.revision:
        return line.now
    before = line.now.as_before(cast("Mapping[str, Any]", line.made.details["before"]), line.made.action)
    # what the platform will not unlearn is not said to be otherwise here
    return replace(before, visibility=line.now.visibility) if _is_final(line, states) else before


def _draft(line: _Line, by: Member, at: datetime) -> Draft:
    made, now = line.made, line.now
    details = {key: made.details[key] for key in ("stream", "external_id", "author")}
    return Draft(
        made_at=at,
        moderator=by.name,
        comment_id=now.id,
        revision=now.revision,
        action=taken_back_as(made.action),
        reason=None,
        note="",
        text=now.text,
        flags=made.flags,
        model=made.model,
        origin=Origin.MODERATOR,
        reverts=made.id,
        details={**details, "before": now.as_details(), "undoes": made.action.value},
    )


def _inverses(
    states: States, lines: Mapping[DecisionId, DecisionId], back: Sequence[_Line], held_until: datetime
) -> list[Parcel]:
    comments = {line.made.id: line.made.comment_id for line in back}
    return [
        Parcel(
            comment_id=comments[decision], decision_id=lines[decision], action=inverse, body="", held_until=held_until
        )
        for (decision, action), state in states.items()
        if state in _GONE and decision in comments and (inverse := EFFECTS[action].inverse) is not None
    ]


def _restore_rest(tx: Transaction, back: Sequence[_Line], restored: Sequence[Standing]) -> None:
    made = back[0].made
    tx.notes.remove([line.made.id for line in back])
    tx.notices.remove([line.made.id for line in back])
    if made.action in (Action.BAN, Action.UNBAN):
        tx.bans.forget([line.made.id for line in back])
        tx.bans.resume([r.author_id for r in restored if r.author_id], made.made_at)
        # who was banned before they were banned, or free before they were freed, stays as others have left them since
        is_ban = made.action is Action.BAN
        turned = [r.author_id for r in restored if r.author_id is not None and r.is_banned is not is_ban]
        tx.authors.ban(turned, banned=not is_ban)


def _counted(stays: Sequence[_Line]) -> tuple[Stays, ...]:
    counted = Counter((line.now.platform, line.made.action) for line in stays)
    return tuple(Stays(platform=platform, action=action, count=n) for (platform, action), n in counted.items())
