"""Open time as a line: the moments at which a brand opens and closes, and how much open time lies before each.

A brand is open at the moments whose time of day, as its own clock shows it, lies within its hours. So an hour that the
clock skips does not exist, and one that it repeats counts twice. Moments are microseconds since 1970.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import accumulate
from zoneinfo import ZoneInfo

from moderator.errors import CalendarError

MICROSECONDS = 1_000_000
_HOUR = 3600
_DAY = 24 * _HOUR
_FIRST_YEAR, _LAST_YEAR = 1900, 2300
"""Beyond these no hours are known."""
Span = tuple[int, int]
Week = tuple[tuple[tuple[time, time], ...], ...]
"""Hours by weekday, Monday first."""


@dataclass(frozen=True, slots=True)
class Days:
    """All that open time hangs on, so that lines of it are drawn once."""

    zone: str
    week: Week
    holidays: frozenset[date]
    country: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Spans that are open, in order and apart from each other; `before` is the open time before each begins."""

    starts: Sequence[int]
    ends: Sequence[int]
    before: Sequence[int]
    since: int
    until: int
    """From where and to where it is drawn whole."""

    def is_open(self, at: int) -> bool:
        """Whether that moment lies in a span."""
        place = bisect_right(self.starts, at) - 1
        return place >= 0 and at < self.ends[place]

    def worked(self, at: int) -> int:
        """How much open time there is before that moment."""
        place = bisect_right(self.starts, at) - 1
        if place < 0:
            return 0
        return self.before[place] + min(at, self.ends[place]) - self.starts[place]

    def first_at(self, worked: int) -> int | None:
        """Give the first moment before which there is so much open time; None beyond the end of the line."""
        place = bisect_left(self.before, worked) - 1
        if place < 0:
            return None
        at = self.starts[place] + worked - self.before[place]
        return at if at <= self.ends[place] else None

    def last_at(self, worked: int) -> int | None:
        """Give the last moment before which there is no more open time than that; None outside the line."""
        place = bisect_right(self.before, worked) - 1
        if place < 0 or worked < 0:
            return None
        at = self.starts[place] + worked - self.before[place]
        return at if at < self.ends[place] else None


def timeline(days: Days, first: int, last: int) -> Timeline:
    """Draw the line for all of these years; CalendarError for what no calendar knows."""
    if first < _FIRST_YEAR or last > _LAST_YEAR:
        raise CalendarError("No business hours are known before {first} or after {last}.", first=first, last=last)
    return _timeline(days, first, last)


@lru_cache(maxsize=64)
def _timeline(days: Days, first: int, last: int) -> Timeline:
    spans = list(_joined([span for year in range(first, last + 1) for span in _year(days, year)]))
    starts, ends = [start for start, _ in spans], [end for _, end in spans]
    worked = accumulate((end - start for start, end in spans), initial=0)
    since = int(datetime(first, 1, 1, tzinfo=UTC).timestamp() + 2 * _DAY) * MICROSECONDS
    until = int(datetime(last + 1, 1, 1, tzinfo=UTC).timestamp() - 2 * _DAY) * MICROSECONDS
    return Timeline(starts, ends, list(worked)[: len(spans)], since, until)


def _joined(spans: list[Span]) -> Iterator[Span]:
    """Make one of spans that touch, such as a night's end and the next day's first hours."""
    spans.sort()
    open_since, open_until = spans[0] if spans else (0, 0)
    for start, end in spans[1:]:
        if start > open_until:
            yield open_since, open_until
            open_since, open_until = start, end
        else:
            open_until = max(open_until, end)
    if spans:
        yield open_since, open_until


@lru_cache(maxsize=512)
def _year(days: Days, year: int) -> tuple[Span, ...]:
    """Give the spans of all hours that begin within a year of the brand's own calendar."""
    zone = zone_of(days.zone)
    closed = days.holidays | (public_holidays(days.country, year) if days.country else frozenset())
    shifts = _shifts(zone, year)
    found: list[Span] = []
    day, midnight = date(year, 1, 1), int(datetime(year, 1, 1, tzinfo=UTC).timestamp())
    while day.year == year:
        if day not in closed:
            for hours in days.week[day.weekday()]:
                found += _moments(*_seconds(*hours), midnight, shifts)
        midnight += _DAY
        if day == date.max:
            break
        day += timedelta(days=1)
    return tuple(found)


def _seconds(since: time, until: time) -> Span:
    start, end = (each.hour * _HOUR + each.minute * 60 + each.second for each in (since, until))
    return start, end if end > start else end + _DAY


Shift = tuple[int, int, int]
"""From and until when, in seconds of UTC, a zone is so many seconds ahead of it."""


def _moments(start: int, end: int, midnight: int, shifts: Sequence[Shift]) -> Iterator[Span]:
    """Give the moments at which the clock shows hours that begin on the day of that midnight."""
    for since, until, ahead in shifts:
        first, last = max(midnight + start - ahead, since), min(midnight + end - ahead, until)
        if first < last:
            yield first * MICROSECONDS, last * MICROSECONDS


@lru_cache(maxsize=512)
def _shifts(zone: ZoneInfo, year: int) -> tuple[Shift, ...]:
    """Give the stretches of a year, and some days around it, in which the clock is not changed."""
    start = int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) - 3 * _DAY
    end = start + (366 + 6) * _DAY
    found, since, ahead = [], start, _ahead(zone, start)
    for at in range(start + _DAY, end + 1, _DAY):
        if _ahead(zone, at) != ahead:
            changed = _change(zone, at - _DAY, at)
            found.append((since, changed, ahead))
            since, ahead = changed, _ahead(zone, at)
    return (*found, (since, end, ahead))


def _change(zone: ZoneInfo, before: int, after: int) -> int:
    old = _ahead(zone, before)
    while after - before > 1:
        middle = (before + after) // 2
        before, after = (middle, after) if _ahead(zone, middle) == old else (before, middle)
    return after


def _ahead(zone: ZoneInfo, at: int) -> int:
    return round((datetime.fromtimestamp(at, zone).utcoffset() or timedelta()).total_seconds())


def zone_of(name: str) -> ZoneInfo:
    """Look a time zone up; CalendarError when there is none of that name."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise CalendarError(
            "There is no time zone “{zone}”; names are written as Europe/Berlin or Asia/Jakarta.", zone=name
        ) from error


@lru_cache(maxsize=512)
def public_holidays(country: str, year: int) -> frozenset[date]:
    """Give a country's public holidays; CalendarError for a code that is none."""
    # importing it takes 40 ms, and most brands need none
    import holidays

    try:
        return frozenset(holidays.country_holidays(country.upper(), years=year))
    except NotImplementedError as error:
        raise CalendarError(
            "No public holidays are known for “{country}”; codes have two letters, as DE, ID or RU.", country=country
        ) from error
