"""How long work says how far it is, and how it is stopped."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a piece of work has come, in units of its own choice."""

    done: int
    total: int | None = None
    what: str = ""


Report = Callable[[Progress], None]
"""Called by long work now and then; it raises `Cancelled` when the work shall stop."""


def silent(_: Progress) -> None:
    """Listen to nothing and never stop the work."""
