"""Portions of many values, as many as one statement may name."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

PORTION = 5000
"""Well below SQLite's 32,766 variables a statement, two to a row."""

T = TypeVar("T")


def portions(values: Sequence[T], size: int = PORTION) -> Iterator[Sequence[T]]:
    """Cut a sequence into portions, in order."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
