"""The rules in force, in the order in which they are asked, compiled once for as long as they stay as they are."""

from collections.abc import Mapping, Sequence
from threading import Lock

from moderator.domain import RuleState
from moderator.rules.compile import CompiledRule, compile_rule
from moderator.rules.earlier import as_before
from moderator.rules.rule import Rule
from moderator.rulings import Event
from moderator.storage.rules import KeptRule
from moderator.storage.store import Transaction
from moderator.triage.ruling import ASKED

Key = tuple[str, int, RuleState]


class Rulebook:
    """What is asked; safe to use from several threads."""

    def __init__(self) -> None:
        self._compiled: dict[Key, CompiledRule] = {}
        self._reading = Lock()

    def in_force(self, tx: Transaction, *events: Event) -> list[CompiledRule]:
        """Give the rules that live or run in shadow, have not stopped, and are asked at one of these events."""
        if not tx.rules.is_asked_at(*events):
            return []
        kept = [one for one in tx.rules.newest() if one.state in ASKED and not one.stopped]
        places = tx.rules.places()
        with self._reading:
            rules = [self._compile(one) for one in kept]
            self._compiled = {(r.rule.name, r.rule.version, r.rule.state): r for r in rules}
        rules.sort(key=lambda one: _place(one.rule, places))
        return [one for one in rules if not one.rule.events.isdisjoint(events)]

    def _compile(self, kept: KeptRule) -> CompiledRule:
        known = self._compiled.get((kept.name, kept.version, kept.state))
        # another order is no other version: what was compiled is asked elsewhere
        return known if known is not None and not known.stopped else compile_rule(rule_of(kept))


def in_order(tx: Transaction) -> list[tuple[KeptRule, Rule]]:
    """Give the newest version of every rule, in the order in which they are asked."""
    places = tx.rules.places()
    return sorted(((kept, rule_of(kept)) for kept in tx.rules.newest()), key=lambda one: _place(one[1], places))


def _place(rule: Rule, places: Mapping[str, int]) -> tuple[int, str]:
    return places.get(rule.name, rule.order), rule.name


def rule_of(kept: KeptRule) -> Rule:
    """Read a stored rule; its version and its state are the store's, whatever its text says."""
    rule = Rule.from_json(kept.body)
    # what earlier versions of the program kept has no text
    known = rule if kept.text else as_before(rule)
    return known.model_copy(update={"version": kept.version, "state": kept.state, "text": kept.text})


def stop_what_stopped(tx: Transaction, rules: Sequence[CompiledRule]) -> tuple[str, ...]:
    """Write down which rules have stopped answering, and give the sentences that say why."""
    found = [compiled for compiled in rules if compiled.stopped]
    for compiled in found:
        tx.rules.stop(compiled.rule.name, compiled.rule.version, compiled.stopped)
    return tuple(compiled.stopped for compiled in found)
