"""What goes with a decision beside the comment and the log: escalations, turns, questions, awaited answers."""

from collections.abc import Sequence
from datetime import datetime

from moderator.desk.wishes import Made, Wish
from moderator.domain import Action, AuthorId, CommentId, Decision, DecisionId, Status
from moderator.errors import ModeratorError, NotFoundError
from moderator.gestures import MOVES
from moderator.storage.escalations import Handed
from moderator.storage.questions import Asked
from moderator.storage.store import Transaction
from moderator.storage.turns import TurnTaken


def begin_care(tx: Transaction, made: Sequence[Made], wishes: Sequence[Wish], at: datetime) -> None:
    """Begin and end what these decisions begin and end; a wish for each."""
    _end_what_was_left(tx, made, wishes, at)
    handed = [_handed(one, wish, at) for one, wish in zip(made, wishes, strict=True) if wish.leg is not None]
    tx.escalations.begin(handed)
    tx.turns.take(
        [
            TurnTaken(rota=wish.leg.rota, member=wish.to, decision=one.id)
            for one, wish in zip(made, wishes, strict=True)
            if wish.leg is not None and wish.leg.rota
        ]
    )
    wish = wishes[0]
    if wish.action is Action.ASK:
        tx.questions.ask([_asked(one, wish) for one in made], at)
    if wish.answers is not None:
        tx.questions.answer(wish.answers, wish.note, wish.moderator, made[0].id, at)
    if wish.until_answer:
        tx.awaited.begin([_awaited(one) for one in made], at)


def _end_what_was_left(tx: Transaction, made: Sequence[Made], wishes: Sequence[Wish], at: datetime) -> None:
    onward = [one.after.id for one, wish in zip(made, wishes, strict=True) if wish.leg is not None and wish.leg.root]
    left = [one.after.id for one in made if one.before.status is Status.ESCALATED is not one.after.status]
    tx.escalations.end([*left, *onward], at)
    tx.awaited.end([one.after.id for one in made if one.before.status is Status.SNOOZED is not one.after.status], at)


def _handed(made: Made, wish: Wish, at: datetime) -> Handed:
    if wish.leg is None or wish.until is None:
        raise NotFoundError(
            "Comment {comment} cannot be escalated: nothing says to whom and by when.", comment=made.after.id
        )
    return Handed(
        comment_id=made.after.id,
        decision_id=made.id,
        root_id=wish.leg.root or made.id,
        to=wish.to,
        began_at=at,
        due_at=wish.until,
        path_id=wish.leg.path_id,
        level=wish.leg.level,
    )


def _asked(made: Made, wish: Wish) -> Asked:
    return Asked(comment=made.after.id, decision=made.id, by=wish.rule or wish.moderator, of=wish.to, text=wish.body)


def _awaited(made: Made) -> tuple[CommentId, DecisionId, AuthorId]:
    if made.after.author_id is None:
        raise ModeratorError("Comment {comment} has no author who could answer.", comment=made.after.id)
    return made.after.id, made.id, made.after.author_id


def end_care(tx: Transaction, lines: Sequence[Decision], at: datetime) -> None:
    """Take back what these lines of one gesture, and those that followed from it, have begun and ended."""
    made, ids = lines[0], list(dict.fromkeys(CommentId(line.comment_id) for line in lines))
    decisions = frozenset(DecisionId(line.id) for line in lines)
    if made.action is Action.ESCALATE:
        tx.escalations.end(ids, at)
    if made.action is Action.SNOOZE:
        tx.awaited.end(ids, at)
    if made.action is Action.NOTIFY:
        tx.escalations.forget_reminder(ids, made.made_at)
    if made.action in MOVES:
        # a reminder or a priority has the moment of the step that it came with, and has ended nothing
        tx.escalations.resume(ids, made.made_at, decisions)
        tx.awaited.resume(ids, made.made_at, decisions)
    tx.turns.forget(list(decisions))
    tx.questions.take_back(list(decisions))
