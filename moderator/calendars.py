"""When a brand works: business hours in a time zone, with holidays, and arithmetic with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from moderator.errors import CalendarError
from moderator.timelines import Days, Timeline, public_holidays, timeline, zone_of

Hours = tuple[time, time]
"""From and until, of the brand's own clock; until 00:00 is the end of the day."""

_EPOCH = datetime.fromtimestamp(0, UTC)
_MICROSECOND = timedelta(microseconds=1)
_ALL_DAY: tuple[Hours, ...] = ((time(0), time(0)),)
_YEARS = 4
"""A line of business time is drawn for whole stretches of so many years."""
_FARTHEST = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Business hours by weekday (0 is Monday) in an IANA time zone; with no hours at all, every hour counts.

    `country` is a code like `RU`, whose public holidays are free days too; empty for none. Hours belong to the day that
    they begin on: those that go over midnight into a holiday are worked to their end. Business time is time that
    really passes: an hour that the clock skips is none, and one that it repeats counts twice. A calendar with a zone
    or a country that does not exist raises CalendarError when it is asked.
    """

    zone: str = "UTC"
    hours: Mapping[int, tuple[Hours, ...]] = field(default_factory=dict)
    holidays: frozenset[date] = frozenset()
    country: str = ""

    def is_open(self, at: datetime) -> bool:
        """Whether the brand works at that moment."""
        return self._always or self._line(at, at).is_open(_stored(at))

    def after(self, at: datetime, hours: timedelta) -> datetime:
        """Give the moment (aware UTC) at which so much business time has passed since `at`.

        It is the first such moment: four hours after 14:00, where the day ends at 18:00, are over at 18:00. With
        negative `hours` it is the last moment from which so much passes until `at`.
        """
        if self._always or not hours:
            return _moved(at, hours)
        wanted, years = hours // _MICROSECOND, 1
        while years <= _FARTHEST:
            far = timedelta(days=366 * years)
            line = self._line(at, _moved(at, far)) if wanted > 0 else self._line(_moved(at, -far), at)
            worked = line.worked(_stored(at)) + wanted
            found = line.first_at(worked) if wanted > 0 else line.last_at(worked)
            if found is not None and line.since < found < line.until:
                return _EPOCH + found * _MICROSECOND
            years *= 4
        raise CalendarError("No calendar reaches so far: {hours} hours of business.", hours=hours // timedelta(hours=1))

    def between(self, since: datetime, until: datetime) -> timedelta:
        """Give how much business time lies between two moments; negative where `until` is the earlier one."""
        if self._always:
            return until.astimezone(UTC) - since.astimezone(UTC)
        line = self._line(min(since, until), max(since, until))
        return (line.worked(_stored(until)) - line.worked(_stored(since))) * _MICROSECOND

    def check(self) -> None:
        """Raise CalendarError when the zone or the country does not exist."""
        zone_of(self.zone)
        if self.country:
            public_holidays(self.country, datetime.now(UTC).year)

    @property
    def _always(self) -> bool:
        return not (any(self.hours.values()) or self.holidays or self.country)

    def _line(self, since: datetime, until: datetime) -> Timeline:
        week = (
            tuple(tuple(self.hours.get(day, ())) for day in range(7)) if any(self.hours.values()) else 7 * (_ALL_DAY,)
        )
        days = Days(self.zone, week, self.holidays, self.country)
        # a day around them: the brand's clock may stand in another year than UTC, a night begins in the one before
        first, last = (_moved(since, timedelta(days=-4)).year, _moved(until, timedelta(days=4)).year)
        return timeline(days, first - first % _YEARS, last - last % _YEARS + _YEARS - 1)


def _stored(at: datetime) -> int:
    return (at - _EPOCH) // _MICROSECOND


def _moved(at: datetime, by: timedelta) -> datetime:
    try:
        return at.astimezone(UTC) + by
    except OverflowError as error:
        raise CalendarError("No calendar reaches so far from {at:%Y-%m-%d}.", at=at) from error
