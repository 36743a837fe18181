"""The rule time machine: what a rule would have done with the comments of the inbox, as they are now."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from time import perf_counter
from typing import NamedTuple

from moderator.desk.clock import now
from moderator.desk.contradicting import SAYS_SOMETHING, Judged, judged, weighed
from moderator.desk.days import days_of
from moderator.desk.playing import narrowed, warnings_of
from moderator.desk.rulebook import rule_of
from moderator.desk.ruling_facts import gather
from moderator.desk.saving_work import GESTURES, USUAL_SECONDS, decisions_saved, seconds_each
from moderator.desk.trusting import Trusting
from moderator.domain import CommentId, RuleState
from moderator.errors import NotFoundError
from moderator.progress import Progress, Report, silent
from moderator.rules.compile import compile_rule
from moderator.rules.rule import Rule
from moderator.rulings import Backtest, BacktestDay
from moderator.storage.store import Store, Transaction

OPENED = 2_000
"""So many comments of each list can be opened, the newest ones."""
_ASKED_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Which comments are played: those written since and until then, so many."""

    since: datetime | None
    until: datetime | None
    comments: int


class Caught(NamedTuple):
    """Comments that a rule means, and how many of them were asked one by one."""

    ids: list[CommentId]
    asked: int


class Machine:
    """Plays rules over the archive."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._trusting = Trusting(store)

    def backtest(
        self,
        rule: Rule,
        *,
        against: Rule | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        report: Report = silent,
    ) -> Backtest:
        """Say what a rule would have done; without `against`, beside the version that lived before it.

        RuleError when it does not compile, or takes too long for a comment. Nothing is written, and cancelling it
        leaves nothing behind.
        """
        began = perf_counter()
        with self._store.read() as tx:
            rule = _as_kept(tx, rule)
            against = against or _lived_before(tx, rule)
            span = Span(since=since, until=until, comments=tx.archive.count(since, until))
            found = _caught(tx, rule, span, report)
            before = None if against is None else _caught(tx, against, span, report)
            said = judged(rule.actions, tx.archive.said(SAYS_SOMETHING, found.ids), found.ids)
            test = _figures(tx, rule, found, span, said)
            test = test if before is None or against is None else _beside(test, found, before, against)
        return replace(test, took=perf_counter() - began)

    def mind(self, report: Report = silent) -> tuple[str, ...]:
        """Put live rules that people contradict too often back to shadow; gives a sentence for each."""
        return self._trusting.mind(report) if self._trusting.is_due() else ()

    def shadow(self, name: str) -> Backtest:
        """Give the same figures of what really came since the newest version is in force, and of what it found."""
        began = perf_counter()
        with self._store.read() as tx:
            kept = tx.rules.find(name)
            if kept is None:
                raise NotFoundError("There is no rule {rule}.", rule=name)
            found = sorted(tx.rule_hits.caught(name, kept.version, limit=-1))
            asked = [line for line in tx.rules.life(name) if line.version == kept.version and line.state in _ASKED]
            since = min((line.made_at for line in asked), default=kept.made_at)
            came = tx.rule_hits.taken_by(now()) - tx.rule_hits.taken_by(since)
            span = Span(since=since, until=None, comments=came)
            rule = rule_of(kept)
            test = _figures(tx, rule, Caught(ids=found, asked=0), span, weighed(tx, rule).hits)
        return replace(test, took=perf_counter() - began)


_ASKED = frozenset({RuleState.LIVE, RuleState.SHADOW})


def _caught(tx: Transaction, rule: Rule, span: Span, report: Report) -> Caught:
    """Find what a rule means: by sets, and what they cannot tell one by one, as the comments were when they came."""
    compiled = compile_rule(rule)
    found = tx.archive.select(narrowed(rule, compiled.selection), span.since, span.until, report)
    ids, unsure = list(found.certain), list(found.to_ask)
    for start in range(0, len(unsure), _ASKED_AT_ONCE):
        report(Progress(done=start, total=len(unsure), what="comments"))
        seen = gather(tx, unsure[start : start + _ASKED_AT_ONCE], compiled.needs, at=now())
        ids += [id_ for id_, one in seen.items() if compiled.fires(replace(one, at=one.comment.created_at or one.at))]
    return Caught(ids=sorted(ids), asked=len(unsure))


def _figures(tx: Transaction, rule: Rule, found: Caught, span: Span, said: Judged) -> Backtest:
    pace = seconds_each(tx.archive.made(GESTURES))
    each = USUAL_SECONDS if pace is None else pace
    actions = [action.action for action in rule.actions]
    return Backtest(
        rule=rule.name,
        version=rule.version,
        since=span.since,
        until=span.until,
        comments=span.comments,
        caught=len(found.ids),
        judged=len(said.judged),
        otherwise=len(said.otherwise),
        newly=0,
        freed=0,
        against=None,
        minutes_saved=decisions_saved(actions, len(found.ids), len(said.otherwise)) * each / 60,
        seconds_each=each,
        days=_days(tx, found, said),
        asked=found.asked,
        took=0.0,
        caught_ids=_newest(found.ids),
        otherwise_ids=_newest(said.otherwise),
        warnings=warnings_of(rule, is_pace_known=pace is not None),
    )


def _days(tx: Transaction, found: Caught, said: Judged) -> tuple[BacktestDay, ...]:
    return days_of(tx.archive.times(found.ids), tx.archive.times(sorted(said.otherwise)))


def _beside(test: Backtest, found: Caught, before: Caught, against: Rule) -> Backtest:
    """Add what a rule catches newly and lets free beside another."""
    here, there = set(found.ids), set(before.ids)
    newly, freed = here - there, there - here
    return replace(
        test,
        newly=len(newly),
        freed=len(freed),
        against=against.version,
        asked=test.asked + before.asked,
        newly_ids=_newest(newly),
        freed_ids=_newest(freed),
    )


def _newest(ids: Collection[CommentId]) -> tuple[CommentId, ...]:
    return tuple(sorted(ids, reverse=True)[:OPENED])


def _as_kept(tx: Transaction, rule: Rule) -> Rule:
    """Number a rule as it is kept or, where it says something else than what is kept, as it would be."""
    kept = tx.rules.find(rule.name)
    if kept is None:
        return rule.model_copy(update={"version": 1})
    earlier = tx.rules.find(rule.name, rule.version)
    if earlier is not None and _says(rule_of(earlier)) == _says(rule):
        return rule
    is_newest = _says(rule_of(kept)) == _says(rule)
    return rule.model_copy(update={"version": kept.version if is_newest else kept.version + 1})


def _says(rule: Rule) -> str:
    return rule.model_copy(update={"version": 1, "state": RuleState.DRAFT, "text": ""}).to_json()


def _lived_before(tx: Transaction, rule: Rule) -> Rule | None:
    """Give the last version before this one that was live."""
    lived = (line.version for line in tx.rules.life(rule.name) if line.state is RuleState.LIVE)
    version = max((number for number in lived if number < rule.version), default=None)
    kept = None if version is None else tx.rules.find(rule.name, version)
    return None if kept is None else rule_of(kept)
