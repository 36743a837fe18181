"""Comments counted by day, as days are where this computer stands."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from moderator.rulings import BacktestDay
from moderator.storage.archive import Times

_DAY = timedelta(days=1)
_FIRST, _LAST = datetime(1971, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
"""Beyond these a stream's times are mistakes, and some zones have no days."""
_MOST_IN_A_ROW = 3_660


def days_of(caught: Times, otherwise: Times) -> tuple[BacktestDay, ...]:
    """Count both by day, from the first to the last; of more than ten years the days without any are left out."""
    ends = caught.ends()
    if ends is None or ends[1] < _FIRST or ends[0] > _LAST:
        return ()
    days = _between(max(ends[0], _FIRST).astimezone().date(), min(ends[1], _LAST).astimezone().date())
    bounds = [_midnight(day) for day in (*days, days[-1] + _DAY)]
    found = zip(days, caught.spread(bounds), otherwise.spread(bounds), strict=True)
    is_long = len(days) > _MOST_IN_A_ROW
    return tuple(BacktestDay(day=day, caught=all_, otherwise=some) for day, all_, some in found if all_ or not is_long)


def _between(first: date, last: date) -> Sequence[date]:
    return [first + number * _DAY for number in range((last - first).days + 1)]


def _midnight(day: date) -> datetime:
    """Give when a day begins here; a day of 23 or 25 hours is one too."""
    return datetime.combine(day, time.min).astimezone()
