"""Does what rules order for the comments that arrive: hits are recorded, live orders are carried out."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from moderator.desk.making import Wish, make
from moderator.domain import Action, CommentId, Origin, RuleState, Status
from moderator.rules.compile import CompiledRule
from moderator.storage.rules import Hit
from moderator.storage.store import Transaction
from moderator.triage.ruling import Order

Ordered = Sequence[tuple[CommentId, tuple[Order, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Obeyed:
    """What came of the orders."""

    escalated: int
    warnings: tuple[str, ...]


def obey(tx: Transaction, ordered: Ordered, *, at: datetime, grace: timedelta) -> Obeyed:
    """Record every hit, and carry out what live rules order for comments that are open."""
    _record(tx, ordered, at)
    warnings: list[str] = []
    wishes: defaultdict[Wish, list[CommentId]] = defaultdict(list)
    for id_, orders in ordered:
        live = [order for order in orders if order.state is RuleState.LIVE]
        # A comment goes one way: of several live orders, the first moves it.
        for order in live[:1]:
            wish = _wish(tx, order, at)
            if wish.action is Action.ASSIGN and wish.assignee is None:
                warnings.append(f"Rule “{order.rule}” assigns to {order.to}, who does not work with this inbox.")
            else:
                wishes[wish].append(id_)
    escalated = 0
    for wish, ids in wishes.items():
        movable = [standing.id for standing in tx.comments.standing(ids) if standing.status is Status.OPEN]
        if movable:
            make(tx, movable, wish, at=at, grace=grace)
        escalated += len(movable) if wish.action is Action.ESCALATE else 0
    return Obeyed(escalated=escalated, warnings=tuple(dict.fromkeys(warnings)))


def stop_what_stopped(tx: Transaction, rules: Sequence[CompiledRule]) -> tuple[str, ...]:
    """Write down which rules have stopped answering, and give the sentences that say why."""
    found = [compiled for compiled in rules if compiled.stopped]
    for compiled in found:
        tx.rules.stop(compiled.rule.name, compiled.rule.version, compiled.stopped)
    return tuple(compiled.stopped for compiled in found)


def _record(tx: Transaction, ordered: Ordered, at: datetime) -> None:
    hits = {
        (order.rule, order.version, id_): Hit(
            rule=order.rule, version=order.version, comment_id=id_, findings="; ".join(order.findings)
        )
        for id_, orders in ordered
        for order in orders
    }
    tx.rules.record(list(hits.values()), at)


def _wish(tx: Transaction, order: Order, at: datetime) -> Wish:
    return Wish(
        action=order.action,
        moderator="",
        origin=Origin.RULE,
        rule=f"{order.rule} v{order.version}",
        reason=order.reason,
        note="; ".join(order.findings),
        until=None if order.due_in is None else at + order.due_in,
        to=order.to,
        assignee=tx.moderators.find(order.to) if order.action is Action.ASSIGN else None,
    )
