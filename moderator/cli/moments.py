"""Times as people type them in a terminal: `2h`, `7d`, `2026-11-20`, `2026-11-20 14:30`."""

import re
from datetime import UTC, datetime, timedelta

_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LAST = datetime.max.replace(tzinfo=UTC)
_SPAN = re.compile(r"(\d{1,4})\s*([mhdw])")


def ahead(text: str, now: datetime) -> datetime:
    """Read a time to come: a span from now, or a date on this computer's clock; a day alone means its start."""
    moment = now + span if (span := _span(text)) else _on_the_calendar(text)
    if moment <= now:
        raise ValueError(f"{text} is in the past")
    return moment


def since(text: str, now: datetime) -> datetime:
    """Read where a stretch of the past begins: a span before now, or a date; a day alone means its start."""
    return now - span if (span := _span(text)) else _on_the_calendar(text)


def until(text: str, now: datetime) -> datetime:
    """Read where a stretch of the past ends; a day alone means its end, so that the day is in the stretch."""
    moment = since(text, now)
    is_day = _DAY.fullmatch(text.strip()) and moment <= _LAST - timedelta(days=1)
    return moment + timedelta(days=1) if is_day else moment


def _span(text: str) -> timedelta | None:
    match = _SPAN.fullmatch(text.strip())
    return int(match[1]) * _UNITS[match[2]] if match else None


def _on_the_calendar(text: str) -> datetime:
    try:
        # without a zone it is the clock on the wall
        return datetime.fromisoformat(text.strip()).astimezone(UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError(f"{text!r} is no time: write it like 30m, 2h, 7d, 2026-11-20 or 2026-11-20T14:30") from error
