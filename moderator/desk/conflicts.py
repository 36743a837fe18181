"""Finds comments that are not as they were seen: decided about or edited by somebody else meanwhile."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from moderator.domain import Action, Decision, GestureId, ModeratorId, Origin
from moderator.errors import ConflictError
from moderator.gestures import Conflict, Seen
from moderator.storage.rows import Standing
from moderator.storage.store import Transaction


def refuse_unseen(
    tx: Transaction, standings: Sequence[Standing], seen: Sequence[Seen], own: Collection[GestureId]
) -> None:
    """Raise ConflictError when somebody else has changed one of these since it was seen.

    `own` are the gestures made at this desk: who made them knows of them.
    """
    known = {one.comment: one for one in seen}
    other = [one for one in standings if known.get(one.id, one.seen) != one.seen]
    if not other:
        return
    latest = tx.gestures.latest([one.id for one in other])
    unseen = [one for one in other if not _is_known(one, known[one.id], latest.get(one.id), own)]
    if unseen:
        members = tx.moderators.names()
        found = [_conflict(tx, one, known[one.id], latest.get(one.id), members) for one in unseen]
        raise _error(found)


def _is_known(now: Standing, seen: Seen, last: Decision | None, own: Collection[GestureId]) -> bool:
    if last is None or now.revision not in {seen.revision, last.revision}:
        return False
    # a comment that woke by itself is open again: there is nothing to overwrite
    is_woken = last.origin is Origin.RULE and last.action is Action.REOPEN and seen.revision == now.revision
    return last.gesture in own or is_woken


def _conflict(
    tx: Transaction, now: Standing, seen: Seen, last: Decision | None, members: Mapping[ModeratorId, str]
) -> Conflict:
    earlier = None if seen.revision == now.revision else tx.comments.text_of(now.id, seen.revision)
    # a line about the earlier text was there to be seen
    if last is not None and earlier is not None and last.revision <= seen.revision and seen.status == now.status:
        last = None
    found = Conflict(
        seen=seen,
        now=now.seen,
        author=now.author,
        seen_text=now.text if earlier is None else earlier,
        text=now.text,
        assignee=members.get(now.assignee_id, "") if now.assignee_id else "",
    )
    return found if last is None else _told(found, last)


def _told(found: Conflict, last: Decision) -> Conflict:
    return replace(
        found,
        action=last.action,
        reason=last.reason,
        moderator=last.moderator,
        rule=last.rule,
        note=last.note,
        made_at=last.made_at,
    )


def _error(found: Sequence[Conflict]) -> ConflictError:
    first, others = found[0], len(found) - 1
    comment, status, who = first.now.comment, first.now.status, first.rule or first.moderator
    if first.action is None and others:
        return ConflictError(
            "Comment {comment} was edited since you saw it, and {others} more have changed. Nothing was decided.",
            found,
            comment=comment,
            others=others,
        )
    if first.action is None:
        return ConflictError(
            "Comment {comment} was edited since you saw it. Nothing was decided.", found, comment=comment
        )
    if others:
        return ConflictError(
            "Comment {comment} is {status} now: {action} by {who}; {others} more have changed. Nothing was decided.",
            found,
            comment=comment,
            status=status,
            action=first.action,
            who=who,
            others=others,
        )
    return ConflictError(
        "Comment {comment} is {status} now: {action} by {who} since you saw it. Nothing was decided.",
        found,
        comment=comment,
        status=status,
        action=first.action,
        who=who,
    )
