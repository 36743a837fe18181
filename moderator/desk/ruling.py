"""Asks the rules in force what has happened concerns, and does what live ones order."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from moderator.desk.obeying import Obeyed, obey
from moderator.desk.ruling_facts import gather
from moderator.domain import Comment, CommentId
from moderator.rules.compile import CompiledRule
from moderator.rules.seen import Need
from moderator.rulings import Event
from moderator.storage.store import Transaction
from moderator.triage.ruling import Asked, Happening, asked_at, fired

ON_COMING = (Event.ARRIVED, Event.EDITED, Event.FLAGGED, Event.REPLY_RECEIVED)
"""Events of a comment that comes in."""


class Ruling:
    """The rules that some work asks, which are chosen once for all that is alike.

    `is_plain` where a comment alone answers all of them, so that they can be asked before it is written down.
    """

    def __init__(self, rules: Sequence[CompiledRule]) -> None:
        self.rules = rules
        self.is_plain = not any(rule.needs or Event.REPLY_RECEIVED in rule.events for rule in rules)
        self._chosen: dict[Happening, Asked] = {}

    def asked(self, happening: Happening) -> Asked:
        """Choose those that what has happened concerns."""
        if happening not in self._chosen:
            self._chosen[happening] = asked_at(self.rules, happening)
        return self._chosen[happening]


def rule_on(tx: Transaction, asked: Mapping[CommentId, Asked], *, at: datetime, grace: timedelta) -> Obeyed:
    """Ask rules about comments as they stand in the inbox, and do what live ones order."""
    wanted = [id_ for id_, rules in asked.items() if rules]
    needs = frozenset[Need]().union(*(rule.needs for rules in set(asked.values()) for rule, _ in rules))
    seen = gather(tx, wanted, needs, at=at)
    ruled = [(id_, fired(seen[id_], asked[id_])) for id_ in wanted if id_ in seen]
    return obey(tx, [one for one in ruled if one[1]], at=at, grace=grace)


def not_asked_yet(tx: Transaction, asked: Mapping[CommentId, Asked]) -> dict[CommentId, Asked]:
    """Leave out what has fired on a comment already: a flag that comes and goes is no new word about it."""
    rules = {rule for each in asked.values() for rule, _ in each}
    done = {rule: tx.rule_hits.has_fired(rule.rule.name, rule.rule.version, list(asked)) for rule in rules}
    return {id_: tuple(one for one in each if id_ not in done[one[0]]) for id_, each in asked.items()}


def answers(tx: Transaction, arrived: Mapping[CommentId, Comment]) -> frozenset[CommentId]:
    """Tell which of these comments of one stream answer the brand."""
    parents = {id_: one.parent_external_id for id_, one in arrived.items() if one.parent_external_id is not None}
    if not parents:
        return frozenset()
    stream = tx.comments.standing(list(parents)[:1])[0].stream_id
    answered = tx.facts.answering(stream, sorted(set(parents.values())))
    return frozenset(id_ for id_, parent in parents.items() if parent in answered)
