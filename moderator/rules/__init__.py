"""Escalation rules: conditions, the rule as data, its compilation."""

from moderator.rules.compile import CompiledRule, RuleStoppedError, RuleVerdict, compile_rule
from moderator.rules.files import read_rule, read_rules
from moderator.rules.rule import ConditionCall, Group, Rule, When
from moderator.rules.seen import Need, Past, Seen

__all__ = [
    "CompiledRule",
    "ConditionCall",
    "Group",
    "Need",
    "Past",
    "Rule",
    "RuleStoppedError",
    "RuleVerdict",
    "Seen",
    "When",
    "compile_rule",
    "read_rule",
    "read_rules",
]
