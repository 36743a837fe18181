"""What time it is."""

from datetime import UTC, datetime


def now() -> datetime:
    """Give the time, aware and in UTC."""
    return datetime.now(UTC)
