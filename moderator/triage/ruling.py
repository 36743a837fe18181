"""Asks the rules about a comment, in their order, and says which fired; the desk carries out what live ones order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from moderator.domain import Action, Flag, RuleState
from moderator.rules.compile import CompiledRule, RuleStoppedError
from moderator.rules.rule import Rule
from moderator.rules.seen import Seen
from moderator.rules.when import When
from moderator.rulings import Event

ASKED = frozenset({RuleState.LIVE, RuleState.SHADOW})


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """What has happened to a comment: events at once, the flags that are new on it, and what was decided."""

    events: frozenset[Event]
    flags: frozenset[Flag] = frozenset()
    action: Action | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fired:
    """That a rule fired on a comment: at which event, and what it found."""

    rule: Rule
    event: Event
    findings: tuple[str, ...]


Asked = tuple[tuple[CompiledRule, Event], ...]
"""Rules in the order in which they are asked, each with the event that it is asked at."""


def asked_at(rules: Sequence[CompiledRule], happening: Happening) -> Asked:
    """Choose the rules that what has happened concerns; each is asked once, however many of its events came at once."""
    found = [(rule, _event(rule.rule, happening)) for rule in rules if rule.rule.state in ASKED]
    return tuple((rule, event) for rule, event in found if event is not None)


def _event(rule: Rule, happening: Happening) -> Event | None:
    return next((when.event for when in rule.when if _concerns(when, happening)), None)


def _concerns(when: When, happening: Happening) -> bool:
    if when.event not in happening.events:
        return False
    if when.event is Event.FLAGGED:
        return not when.flags or not happening.flags.isdisjoint(when.flags)
    return when.event is not Event.DECIDED or not when.actions or happening.action in when.actions


def fired(seen: Seen, asked: Asked) -> tuple[Fired, ...]:
    """Ask one rule after the other, and give those that fire; a live one that stops is the last that is asked.

    A rule whose pattern runs out of time fires on nothing; its `stopped` then says so, and the caller has to show it.
    """
    return tuple(_until_stopped(seen, asked)) if asked else ()


def _until_stopped(seen: Seen, asked: Asked) -> Iterator[Fired]:
    for compiled, event in asked:
        try:
            if not compiled.fires(seen):
                continue
            verdict = compiled.check(seen)
        except RuleStoppedError:
            continue
        if verdict.fired:
            yield Fired(rule=compiled.rule, event=event, findings=verdict.findings)
            # what only shadows the others does nothing, and so keeps none from being asked
            if compiled.rule.stop and compiled.rule.state is RuleState.LIVE:
                return
