"""Escalation rules: keeping them, and saying which are in force."""

from collections.abc import Mapping
from pathlib import Path

from moderator.desk.clock import now
from moderator.desk.knowledge import rule_of
from moderator.desk.team import Team
from moderator.domain import Role
from moderator.errors import ForbiddenError
from moderator.rules.compile import compile_rule
from moderator.rules.files import read_rule
from moderator.rules.rule import Rule
from moderator.storage.store import Store


class Rules:
    """Rules by name; each saving makes a new version."""

    def __init__(self, store: Store, team: Team) -> None:
        self._store = store
        self._team = team

    def all(self) -> tuple[Rule, ...]:
        """List the newest version of every rule, by name."""
        with self._store.read() as tx:
            return tuple(rule_of(kept) for kept in tx.rules.newest())

    def stopped(self) -> Mapping[str, str]:
        """Say of the rules that no longer run why that is, by name; saving one makes it run again."""
        with self._store.read() as tx:
            return {rule_of(kept).name: kept.stopped for kept in tx.rules.newest() if kept.stopped}

    def hits(self) -> Mapping[str, int]:
        """Count on how many comments the newest version of each rule has fired, in shadow too."""
        with self._store.read() as tx:
            found = tx.rules.hits()
            return {rule.name: found.get((rule.name, rule.version), 0) for rule in map(rule_of, tx.rules.newest())}

    def save(self, rule: Rule) -> Rule:
        """Keep a rule as its next version; RuleError when it does not compile, ForbiddenError for a moderator."""
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may change rules.")
        compile_rule(rule)
        with self._store.write() as tx:
            newest = next((kept for kept in tx.rules.newest() if rule_of(kept).name == rule.name), None)
            if newest is not None and not newest.stopped and rule_of(newest) == _as_version(rule, newest.version):
                return rule_of(newest)
            version = tx.rules.put(rule.name, rule.state.value, rule.to_json(), now())
        return _as_version(rule, version)

    def load_file(self, path: Path) -> Rule:
        """Keep the rule of a TOML file."""
        return self.save(read_rule(path))


def _as_version(rule: Rule, version: int) -> Rule:
    return rule.model_copy(update={"version": version})
