"""Conflicts between rules in force, with how often both have fired on one comment."""

from dataclasses import replace

from moderator.desk.rulebook import in_order
from moderator.rules.conflicts import conflicts
from moderator.rulings import RuleConflict
from moderator.storage.store import Transaction
from moderator.triage.ruling import ASKED


def conflicts_of(tx: Transaction) -> tuple[RuleConflict, ...]:
    """Name the pairs that want what does not go together."""
    rules = [rule for kept, rule in in_order(tx) if kept.state in ASKED and not kept.stopped]
    versions, met = {rule.name: rule.version for rule in rules}, tx.rule_hits.both()

    def count(one: RuleConflict) -> int:
        pair = sorted((name, versions[name]) for name in (one.first, one.second))
        return met.get((pair[0], pair[1]), 0)

    return tuple(replace(one, comments=count(one)) for one in conflicts(rules))
