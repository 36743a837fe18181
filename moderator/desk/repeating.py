"""Makes a gesture again that was taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, cast

from moderator.desk.making import make_from
from moderator.desk.wishes import Wish
from moderator.domain import Action, Decision, Flag, GestureId, Member
from moderator.errors import NothingToUndoError
from moderator.storage.rows import Standing
from moderator.storage.store import Transaction
from moderator.views import Gesture


def repeat(tx: Transaction, gesture: GestureId, *, by: Member, at: datetime, grace: timedelta) -> Gesture:
    """Decide once more what was taken back, as a gesture of its own; what was decided about since stays as it is."""
    made = tx.decisions.of_gesture(gesture)
    undone = tx.gestures.reverted([decision.id for decision in made])
    taken_back = [decision for decision in made if decision.id in undone]
    before = _as_it_was(tx, taken_back)
    if not before:
        raise NothingToUndoError("What was taken back has been decided about again since.", gesture=gesture)
    again = make_from(tx, before, _wish(tx, made[0], by), at=at, grace=grace)
    return Gesture(
        id=GestureId(again[0].id),
        action=made[0].action,
        count=len(again),
        kept=len(taken_back) - len(again),
        repeats=gesture,
    )


def _as_it_was(tx: Transaction, made: Sequence[Decision]) -> list[Standing]:
    """Look up the comments that stand as they did before they were first decided about so."""
    standings = tx.comments.standing([decision.comment_id for decision in made])
    pairs = zip(standings, made, strict=True)
    return [one for one, decision in pairs if one.is_as(_before(decision), decision.action)]


def _before(decision: Decision) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", decision.details["before"])


def _wish(tx: Transaction, made: Decision, by: Member) -> Wish:
    told = cast("dict[str, Any]", made.details)
    until = told.get("until")
    wish = Wish(
        action=made.action,
        moderator=by.name,
        reason=made.reason if told.get("is_reason_named") else None,
        note=made.note,
        body=told.get("body", ""),
        shortcut=told.get("shortcut", ""),
        until=None if until is None else datetime.fromisoformat(until),
        to=told.get("to", ""),
        path=told.get("path", ""),
        until_answer=bool(told.get("until_answer")),
        repeats=made.gesture,
        flag=Flag(told["flag"]) if "flag" in told else None,
        priority=told.get("priority"),
        add=told.get("add", 0),
    )
    if wish.path:
        wish = replace(wish, to="", until=None)
    return replace(wish, assignee=tx.moderators.find(wish.to)) if made.action is Action.ASSIGN else wish
