"""What a rule can ask of a comment: plain functions that answer with their measure, whether they hold or not."""

from moderator.rules import author_conditions, place_conditions, text_conditions, time_conditions
from moderator.rules.asking import CONDITIONS, Answer, Condition

__all__ = ["CONDITIONS", "DECLARED", "Answer", "Condition"]

DECLARED = (place_conditions, text_conditions, author_conditions, time_conditions)
"""The modules that declare conditions; importing them fills `CONDITIONS`."""
