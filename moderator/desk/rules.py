"""Escalation rules: keeping them, and saying which are in force."""

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
            return tuple(rule_of(version, body) for version, body in tx.rules.newest())

    def save(self, rule: Rule) -> Rule:
        """Keep a rule as its next version; RuleError when it does not compile, ForbiddenError for a moderator."""
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may change rules.")
        compile_rule(rule)
        with self._store.write() as tx:
            newest = {kept.name: kept for kept in (rule_of(*found) for found in tx.rules.newest())}.get(rule.name)
            if newest is not None and newest == rule.model_copy(update={"version": newest.version}):
                return newest
            version = tx.rules.put(rule.name, rule.state.value, rule.to_json(), now())
        return rule.model_copy(update={"version": version})

    def load_file(self, path: Path) -> Rule:
        """Keep the rule of a TOML file."""
        return self.save(read_rule(path))
