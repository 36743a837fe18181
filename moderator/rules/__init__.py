"""Escalation rules: conditions, the rule as data, its compilation."""

from moderator.rules.compile import CompiledRule, RuleStoppedError, RuleVerdict, compile_rule
from moderator.rules.files import read_rule, read_rules
from moderator.rules.rule import ConditionCall, Rule
from moderator.rules.seen import Seen

__all__ = [
    "CompiledRule",
    "ConditionCall",
    "Rule",
    "RuleStoppedError",
    "RuleVerdict",
    "Seen",
    "compile_rule",
    "read_rule",
    "read_rules",
]
