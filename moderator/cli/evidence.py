"""What every condition of a rule answers about a comment, as a tree."""

from typing import Any

from moderator.cli import printing
from moderator.rulings import Answered


def of_answered(answered: Answered) -> dict[str, Any]:
    """Give it as a record; groups have `group` and `parts`, conditions `name` and `evidence`."""
    record: dict[str, Any] = {"place": answered.place, "holds": answered.holds}
    if answered.group is None:
        return record | {"name": answered.name, "evidence": answered.evidence}
    return record | {"group": answered.group.value, "parts": [of_answered(part) for part in answered.parts]}


def show_answered(answered: Answered, depth: int = 0) -> None:
    """Print it, a line for each condition, with a mark before what holds."""
    said = answered.evidence if answered.group is None else f"{answered.group.value} of"
    printing.line(f"{'  ' * depth}{'+' if answered.holds else '-'} {said}")
    for part in answered.parts:
        show_answered(part, depth + 1)
