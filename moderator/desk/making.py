"""Makes decisions: one function moves the comments, writes the log and fills the outbox, whoever decides."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from moderator.desk.aftercare import begin_care
from moderator.desk.handing_on import resolved
from moderator.desk.reply_traces import trace
from moderator.desk.transitions import EFFECTS, Effect, step, usual_reason
from moderator.desk.ways_back import reaches_platform
from moderator.desk.wishes import Made, Wish
from moderator.domain import (
    Action,
    CommentId,
    Flag,
    Origin,
    Status,
)
from moderator.errors import InvalidTransition, NotFoundError
from moderator.gestures import MOVES
from moderator.storage.decisions import Draft
from moderator.storage.escalations import FOLLOWS
from moderator.storage.gestures import REPEATS
from moderator.storage.outbox import Parcel
from moderator.storage.rows import Standing
from moderator.storage.schema import bit, raised_flags
from moderator.storage.store import Transaction

HIGHEST_PRIORITY = 1000


def make(
    tx: Transaction, ids: Sequence[CommentId], wish: Wish, *, at: datetime, grace: timedelta, each: bool = False
) -> list[Made]:
    """Decide about comments as one gesture, or `each` as one of its own.

    All or none: InvalidTransition or NotFoundError says why.
    """
    return make_from(tx, standing_of(tx, ids), wish, at=at, grace=grace, each=each)


def standing_of(tx: Transaction, ids: Sequence[CommentId]) -> list[Standing]:
    """Look up how comments stand; NotFoundError when one is missing."""
    before = tx.comments.standing(ids)
    if len(before) != len(set(ids)):
        missing = set(ids) - {standing.id for standing in before}
        raise NotFoundError("There is no comment {comment}.", comment=min(missing))
    return before


def make_from(
    tx: Transaction, before: Sequence[Standing], wish: Wish, *, at: datetime, grace: timedelta, each: bool = False
) -> list[Made]:
    """Do the same about comments that have been looked up in this transaction."""
    wishes = resolved(tx, before, wish, at)
    after = [_moved(standing, its) for standing, its in zip(before, wishes, strict=True)]
    judged = tx.judgements.scores([standing.id for standing in before])
    drafts = [_draft(one, *judged[one.id], its, at) for one, its in zip(before, wishes, strict=True)]
    move(tx, before, after)
    decisions = tx.decisions.append(drafts, each=each)
    made = [Made(id=i, before=b, after=a) for i, b, a in zip(decisions, before, after, strict=True)]
    begin_care(tx, made, wishes, at)
    _follow_up(tx, made, wish, at)
    tx.outbox.put([parcel for one in made for parcel in _parcels(one, wish, at + grace)])
    return made


def move(tx: Transaction, before: Sequence[Standing], after: Sequence[Standing]) -> None:
    """Put comments from one state into another, and the counts beside the queues with them."""
    tx.comments.move(after)
    tx.marks.put(before, after)
    tx.counters.move(before, after)


def _moved(standing: Standing, wish: Wish) -> Standing:
    if wish.action not in MOVES:
        return _set(standing, wish)
    effect = _effect(standing, wish)
    # an escalation that comes to its next level stays one
    is_onward = wish.leg is not None and wish.leg.root is not None and standing.status is Status.ESCALATED
    try:
        status = standing.status if is_onward or effect.status is None else step(standing.status, effect.status)
    except InvalidTransition as error:
        raise InvalidTransition("Comment {id}: {error}", id=standing.id, error=error) from error
    return replace(
        standing,
        status=status,
        visibility=effect.visibility or standing.visibility,
        assignee_id=wish.assignee.id if wish.assignee else standing.assignee_id,
        due_at=_due(standing, status, effect, wish),
        is_banned={Action.BAN: True, Action.UNBAN: False}.get(wish.action, standing.is_banned),
    )


def _due(standing: Standing, status: Status, effect: Effect, wish: Wish) -> datetime | None:
    if effect.status is None:
        return standing.due_at
    return wish.until if status in (Status.ESCALATED, Status.SNOOZED) else None


def _effect(standing: Standing, wish: Wish) -> Effect:
    # a rule that bans after somebody has decided changes nothing about the comment
    is_settled = wish.action is Action.BAN and wish.origin is Origin.RULE and standing.status is Status.CLOSED
    return Effect() if is_settled else EFFECTS[wish.action]


def _set(standing: Standing, wish: Wish) -> Standing:
    """Give the comment with what is set about it, which leaves it where it is."""
    mark = standing.mark
    if wish.action is Action.FLAG and wish.flag is not None:
        return standing.marked(replace(mark, flags=mark.flags | bit(wish.flag)))
    if wish.action is Action.SET_PRIORITY:
        wanted = standing.priority + wish.add if wish.priority is None else wish.priority
        return standing.marked(replace(mark, priority=min(max(wanted, 0), HIGHEST_PRIORITY)))
    if wish.action is Action.ROUTE:
        return replace(standing, route=wish.to)
    # one with a text was written by a person and waits for a lead: it is laid ready for nobody
    lies_ready = wish.action is Action.PREPARE_REPLY and not wish.body
    return replace(standing, prepared=wish.shortcut) if lies_ready else standing


def _draft(standing: Standing, scores: Mapping[Flag, float], model: str, wish: Wish, at: datetime) -> Draft:
    raised = strongest_first(standing.raised, scores)
    return Draft(
        made_at=at,
        moderator=wish.moderator,
        comment_id=standing.id,
        revision=standing.revision,
        action=wish.action,
        reason=wish.reason or usual_reason(wish.action, raised),
        note=wish.note,
        text=standing.text,
        flags=dict(raised),
        model=model,
        origin=wish.origin,
        rule=wish.rule,
        details=_details(standing, wish),
    )


def strongest_first(raised: int, scores: Mapping[Flag, float]) -> tuple[tuple[Flag, float], ...]:
    """Give the flags over their threshold as the moderator sees them."""
    return tuple(sorted(((flag, scores[flag]) for flag in raised_flags(raised)), key=lambda pair: -pair[1]))


def _details(standing: Standing, wish: Wish) -> dict[str, object]:
    told: dict[str, object] = {
        "stream": standing.stream,
        "external_id": standing.external_id,
        "author": standing.author,
        "before": standing.as_details(),
    }
    optional = {"shortcut": wish.shortcut, "body": wish.body, "to": wish.to, "flag": wish.flag, "add": wish.add}
    told.update((name, value) for name, value in optional.items() if value)
    if wish.reason is not None:
        told["is_reason_named"] = True
    if wish.repeats is not None:
        told[REPEATS] = wish.repeats
    if wish.priority is not None:
        told["priority"] = wish.priority
    times = {"until": wish.until, "ran_out_at": wish.ran_out_at}
    told.update((name, moment.isoformat()) for name, moment in times.items() if moment is not None)
    return told | _told_of_care(wish)


def _told_of_care(wish: Wish) -> dict[str, object]:
    follows = wish.follows if wish.leg is None else wish.leg.root
    told = {
        "path": wish.path,
        "level": wish.leg.level if wish.leg and wish.path else None,
        FOLLOWS: follows,
        "until_answer": wish.until_answer,
        "answers": wish.answers,
    }
    return {name: value for name, value in told.items() if value}


def _parcels(made: Made, wish: Wish, held_until: datetime) -> list[Parcel]:
    actions = [wish.action] if reaches_platform(wish.action, made.before.visibility) else []
    if wish.action is Action.BAN and made.before.visibility is not made.after.visibility:
        actions.append(Action.HIDE)
    return [
        Parcel(comment_id=made.after.id, decision_id=made.id, action=action, body=wish.body, held_until=held_until)
        for action in actions
    ]


def _follow_up(tx: Transaction, made: Sequence[Made], wish: Wish, at: datetime) -> None:
    about = [(one.after.id, one.id) for one in made]
    # whoever is handed a comment reads what was said with it; what a rule notes are its findings
    is_handed_over = wish.action is Action.ASSIGN and wish.origin is Origin.MODERATOR
    if wish.action is Action.NOTE or (is_handed_over and wish.note):
        tx.notes.add(about, wish.moderator, wish.note, at)
    if wish.action is Action.REPLY and wish.shortcut:
        trace(tx, about, wish.body, wish.shortcut, moderator=wish.moderator, at=at)
    if wish.action is Action.PREPARE_REPLY and wish.body:
        tx.pending_replies.add(about, wish.moderator, wish.shortcut, wish.body, at)
    if wish.repeats is not None:
        tx.pending_replies.repeat(about, wish.repeats)
    if wish.action is Action.NOTIFY:
        tx.notices.add(about, wish.rule or wish.moderator, wish.to, wish.body, at)
    if wish.action in (Action.BAN, Action.UNBAN):
        _ban(tx, made, wish, at)


def _ban(tx: Transaction, made: Sequence[Made], wish: Wish, at: datetime) -> None:
    banned = [(one.id, one.after.author_id) for one in made if one.after.author_id is not None]
    authors = [author for _, author in banned]
    tx.authors.ban(authors, banned=wish.action is Action.BAN)
    tx.bans.end(authors, at)
    if wish.action is Action.BAN and wish.until is not None:
        tx.bans.begin(banned, wish.until)
