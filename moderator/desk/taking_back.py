"""Takes a gesture back: the comments go where they were, and the log gains lines that say so."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from moderator.desk.transitions import EFFECTS, taken_back_as
from moderator.domain import (
    Action,
    CommentId,
    Decision,
    DecisionId,
    GestureId,
    Member,
    Origin,
    OutboxState,
)
from moderator.errors import NothingToUndoError
from moderator.storage.decisions import Draft
from moderator.storage.outbox import Parcel
from moderator.storage.rows import Standing
from moderator.storage.store import Transaction
from moderator.views import Gesture

_GONE = frozenset({OutboxState.DONE, OutboxState.SENDING})
States = Mapping[tuple[DecisionId, Action], OutboxState]


def take_back(tx: Transaction, gesture: GestureId, *, by: Member, at: datetime, grace: timedelta) -> Gesture:
    """Revert every decision of the gesture, or none of them, NothingToUndoError saying why."""
    made = tx.decisions.of_gesture(gesture)
    if not made or made[0].reverts is not None:
        raise NothingToUndoError(f"There is no gesture {gesture} to undo.")
    ids = [decision.comment_id for decision in made]
    decision_ids = [decision.id for decision in made]
    states = tx.outbox.states(decision_ids)
    _refuse_newer(tx, made)
    _refuse_final(states)
    before = tx.comments.standing(ids)
    with tx.counters.following(ids):
        tx.comments.move([_restored(s, d) for s, d in zip(before, made, strict=True)])
    drafts = [_draft(standing, decision, by, at) for standing, decision in zip(before, made, strict=True)]
    lines = tx.decisions.append(drafts)
    tx.outbox.withdraw(decision_ids, at)
    inverses = _inverses(states, dict(zip(decision_ids, lines, strict=True)), made, at + grace)
    tx.outbox.put(inverses)
    _restore_rest(tx, made, before, at)
    action = made[0].action
    return Gesture(
        id=GestureId(lines[0]), action=taken_back_as(action), count=len(lines), undoes=action, left_over=len(inverses)
    )


def _refuse_newer(tx: Transaction, made: Sequence[Decision]) -> None:
    if tx.decisions.is_reverted([decision.id for decision in made]):
        raise NothingToUndoError(f"Gesture {made[0].gesture} has been taken back already.")
    if made[0].action is Action.NOTE:
        return
    newest = tx.decisions.newest_about([decision.comment_id for decision in made])
    for decision in made:
        if newest[decision.comment_id] != decision.id:
            raise NothingToUndoError(
                f"Comment {decision.comment_id} has been decided about again since; undo that first."
            )


def _refuse_final(states: States) -> None:
    for (_, action), state in states.items():
        if state in _GONE and EFFECTS[action].inverse is None and action is not Action.APPROVE:
            raise NothingToUndoError(f"The platform has been told to {action}, and knows no way back from that.")


def _restored(standing: Standing, decision: Decision) -> Standing:
    if decision.action is Action.NOTE:
        return standing
    return standing.as_before(cast("Mapping[str, Any]", decision.details["before"]))


def _draft(standing: Standing, decision: Decision, by: Member, at: datetime) -> Draft:
    details = {key: decision.details[key] for key in ("stream", "external_id", "author")}
    return Draft(
        made_at=at,
        moderator=by.name,
        comment_id=standing.id,
        revision=standing.revision,
        action=taken_back_as(decision.action),
        reason=None,
        note="",
        text=standing.text,
        flags=decision.flags,
        model=decision.model,
        origin=Origin.MODERATOR,
        reverts=decision.id,
        details={**details, "before": standing.as_details(), "undoes": decision.action.value},
    )


def _inverses(
    states: States, lines: Mapping[DecisionId, DecisionId], made: Sequence[Decision], held_until: datetime
) -> list[Parcel]:
    comments: Mapping[DecisionId, CommentId] = {decision.id: decision.comment_id for decision in made}
    return [
        Parcel(
            comment_id=comments[decision], decision_id=lines[decision], action=inverse, body="", held_until=held_until
        )
        for (decision, action), state in states.items()
        if state in _GONE and (inverse := EFFECTS[action].inverse) is not None
    ]


def _restore_rest(tx: Transaction, made: Sequence[Decision], standings: Sequence[Standing], at: datetime) -> None:
    action, ids = made[0].action, [decision.comment_id for decision in made]
    if action is Action.ESCALATE:
        tx.escalations.end(ids, at)
    tx.escalations.resume(ids, made[0].made_at)
    tx.notes.remove([decision.id for decision in made])
    if action in (Action.BAN, Action.UNBAN):
        restored = [_restored(s, d) for s, d in zip(standings, made, strict=True)]
        for banned in (True, False):
            tx.authors.ban([r.author_id for r in restored if r.author_id and r.is_banned is banned], banned=banned)
