"""Escalation rules: conditions, the rule as data, its compilation."""
