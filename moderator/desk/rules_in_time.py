"""Asks the rules that watch the clock and the queues; run every few seconds, and cheap where there are none."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from time import monotonic, thread_time

from moderator import filter_text
from moderator.desk.clock import now
from moderator.desk.making import make
from moderator.desk.rule_events import RuleEvents
from moderator.desk.rulebook import stop_what_stopped
from moderator.desk.ruling import rule_on
from moderator.desk.sizes import size
from moderator.desk.wishes import Wish
from moderator.domain import Action, CommentId, ModeratorId, Origin
from moderator.errors import FilterError
from moderator.filter_values import Names
from moderator.queues import Position, Queue
from moderator.rules.compile import CompiledRule
from moderator.rules.when import When
from moderator.rulings import Event
from moderator.storage.store import Store, Transaction
from moderator.triage.ruling import Asked
from moderator.views import position

_AT_ONCE = 500
_BANS_AT_ONCE = 100
"""In one transaction: whoever decides meanwhile waits no longer than these take."""
_MOST_OF_QUEUE = 500
"""So many comments of a queue that is over its number, the first ones, a rule is asked about."""
_LONG_SECONDS = 0.1
_RESTS = 50
_NOBODY = ModeratorId(0)


def in_time(store: Store, events: RuleEvents) -> int:
    """Do what the clock and the queues bring; answers how much was done."""
    return lift_bans(store, events) + pass_time(store, events) + look_at_queues(store, events)


def lift_bans(store: Store, events: RuleEvents) -> int:
    """Let those in again whose bans have ended, under the name of the rule that banned them."""
    lifted = 0
    while True:
        with store.read() as tx:
            if not tx.bans.is_due(now()):
                return lifted
        with store.write() as tx:
            at = now()
            due = tx.bans.due(at, _BANS_AT_ONCE)
            for comment, rule in due.values():
                wish = Wish(action=Action.UNBAN, moderator="", origin=Origin.RULE, rule=rule, note="the time is over")
                make(tx, [comment], wish, at=at, grace=events.grace)
            tx.bans.end(list(due), at)
        lifted += len(due)


def pass_time(store: Store, events: RuleEvents) -> int:
    """Ask rules about comments that have waited for so long by now; answers how much was done."""
    done = 0
    while True:
        with store.read() as tx:
            rules = events.book.in_force(tx, Event.TIME_PASSED)
            if not any(_passed(tx, rule, when, now()) for rule, when in _watching(rules, Event.TIME_PASSED)):
                return done
        with store.write() as tx:
            # another program may have asked since
            at, asked = now(), dict[CommentId, Asked]()
            for rule, when in _watching(events.book.in_force(tx, Event.TIME_PASSED), Event.TIME_PASSED):
                for id_ in _take(tx, rule, when, at):
                    asked[id_] = (*asked.get(id_, ()), (rule, Event.TIME_PASSED))
            done += rule_on(tx, asked, at=at, grace=events.grace).done
            stop_what_stopped(tx, rules)


def begin(tx: Transaction, rule: CompiledRule, at: datetime) -> None:
    """Let a rule that comes into force ask about what has waited long enough from now on, and not about the past."""
    for _, when in _watching([rule], Event.TIME_PASSED):
        tx.rule_hits.reach(rule.rule.name, rule.rule.version, _edge(tx, when, at))


def _watching(rules: list[CompiledRule], event: Event) -> Iterator[tuple[CompiledRule, When]]:
    for rule in rules:
        found = next((when for when in rule.rule.when if when.event is event), None)
        if found is not None:
            yield rule, found


def _edge(tx: Transaction, when: When, at: datetime) -> CommentId:
    return CommentId(0) if when.after is None else tx.rule_hits.taken_by(at - when.after)


def _passed(tx: Transaction, rule: CompiledRule, when: When, at: datetime) -> bool:
    reached = tx.rule_hits.asked_to(rule.rule.name, rule.rule.version)
    return reached is None or reached < _edge(tx, when, at)


def _take(tx: Transaction, rule: CompiledRule, when: When, at: datetime) -> list[CommentId]:
    """Give the next comments to ask about, and write down that they are asked about."""
    edge, name, version = _edge(tx, when, at), rule.rule.name, rule.rule.version
    reached = tx.rule_hits.asked_to(name, version)
    ids = [] if reached is None else tx.rule_hits.waiting(reached, edge, _AT_ONCE)
    tx.rule_hits.reach(name, version, ids[-1] if len(ids) == _AT_ONCE else max(edge, reached or edge))
    return ids


def look_at_queues(store: Store, events: RuleEvents) -> int:
    """Ask rules about queues that have come over their number; once, until they are under it again."""
    if monotonic() < events.looks_at_queues_from:
        return 0
    with store.read() as tx, _resting(events):
        rules = events.book.in_force(tx, Event.QUEUE_OVER)
        names = _names(tx) if rules else None
        if not any(names and _turned(tx, rule, when, names) for rule, when in _watching(rules, Event.QUEUE_OVER)):
            return 0
    with store.write() as tx:
        asked, names = dict[CommentId, Asked](), _names(tx)
        for rule, when in _watching(rules, Event.QUEUE_OVER):
            turned = _turned(tx, rule, when, names)
            if turned:
                tx.rule_hits.set_over(rule.rule.name, rule.rule.version, is_over=turned > 0)
            for id_ in _first_of(tx, rule, when, names) if turned > 0 else ():
                asked[id_] = (*asked.get(id_, ()), (rule, Event.QUEUE_OVER))
        done = rule_on(tx, asked, at=now(), grace=events.grace).done
        stop_what_stopped(tx, rules)
        return done


@contextmanager
def _resting(events: RuleEvents) -> Iterator[None]:
    """Let a count that took long rest for many times as long."""
    began = thread_time()
    yield
    took = thread_time() - began
    events.looks_at_queues_from = monotonic() + took * _RESTS if took > _LONG_SECONDS else 0.0


def _turned(tx: Transaction, rule: CompiledRule, when: When, names: Names) -> int:
    """Say whether a queue has come over its number (1), has fallen under it again (-1), or is as it was (0)."""
    queue = _queue(when, names)
    if queue is None or when.more_than is None:
        return 0
    is_over = size(tx, queue, _NOBODY, when.more_than + 1).count > when.more_than
    return is_over - tx.rule_hits.is_over(rule.rule.name, rule.rule.version)


def _names(tx: Transaction) -> Names:
    members, streams = tx.moderators.names(), tx.streams.names()
    return Names(streams=streams, brands=tx.streams.brands(), members=members, me=_NOBODY, zone=None)


def _queue(when: When, names: Names) -> Queue | None:
    try:
        return filter_text.read(when.queue, names)
    except FilterError:
        # the stream or the brand that it names is not there: nothing waits in it
        return None


def _first_of(tx: Transaction, rule: CompiledRule, when: When, names: Names) -> list[CommentId]:
    """Give the first comments of a queue; one alone where a rule asks nothing of them."""
    queue, found = _queue(when, names), list[CommentId]()
    after: Position | None = None
    wanted = _MOST_OF_QUEUE if rule.rule.groups else 1
    while queue is not None and len(found) < wanted:
        page = tx.queues.page(queue, _NOBODY, after, min(wanted, 100))
        found += [card.id for card in page]
        if len(page) < min(wanted, 100):
            break
        after = position(page[-1], queue.order)
    return found[:wanted]
