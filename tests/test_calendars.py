"""Business time: hours, holidays, and clocks that are changed."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moderator.calendars import Calendar, Hours
from moderator.errors import CalendarError

NINE_TO_SIX: Hours = (time(9), time(18))
WEEK = dict.fromkeys(range(5), (NINE_TO_SIX,))
BERLIN = Calendar(zone="Europe/Berlin", hours=WEEK)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)

CHANGES = {
    "Europe/Berlin": datetime(2026, 3, 29, 1, tzinfo=UTC),
    "America/New_York": datetime(2026, 11, 1, 6, tzinfo=UTC),
    "Asia/Jakarta": datetime(2026, 6, 1, tzinfo=UTC),
    "Europe/Moscow": datetime(2014, 10, 25, 22, tzinfo=UTC),
    "Australia/Lord_Howe": datetime(2026, 4, 4, 15, tzinfo=UTC),
    "Pacific/Apia": datetime(2011, 12, 30, 10, tzinfo=UTC),
}
"""Zones, and a moment at which their clocks are changed (Jakarta's are not)."""

times = st.integers(0, 24 * 4 - 1).map(lambda quarter: time(quarter // 4, quarter % 4 * 15))
weeks = st.dictionaries(
    st.integers(0, 6), st.lists(st.tuples(times, times), min_size=1, max_size=2).map(tuple), min_size=1, max_size=7
)
amounts = st.timedeltas(timedelta(0), timedelta(hours=60))


@st.composite
def calendars(draw: st.DrawFn) -> tuple[Calendar, datetime]:
    """Draw hours in a zone, and a moment near the change of its clocks."""
    zone, change = draw(st.sampled_from(sorted(CHANGES.items())))
    holidays = draw(st.frozensets(st.integers(-4, 4).map(lambda days: (change + timedelta(days=days)).date())))
    at = change + draw(st.timedeltas(timedelta(days=-3), timedelta(days=3)))
    return Calendar(zone=zone, hours=draw(weeks), holidays=holidays), at


def is_open(calendar: Calendar, at: datetime) -> bool:
    """Say so by what the brand's clock shows, minute by minute."""
    here = at.astimezone(ZoneInfo(calendar.zone))
    clock = here.time().replace(microsecond=0)
    for day in (here.date(), here.date() - timedelta(days=1)):
        if day in calendar.holidays:
            continue
        for start, end in calendar.hours.get(day.weekday(), ()):
            over_midnight = end <= start
            if day == here.date() and start <= clock and (over_midnight or clock < end):
                return True
            if day != here.date() and over_midnight and clock < end:
                return True
    return False


@given(calendars(), amounts)
@settings(max_examples=300, deadline=None)
def test_so_much_time_passes_until_the_moment_after_it(drawn: tuple[Calendar, datetime], hours: timedelta) -> None:
    calendar, at = drawn
    assert calendar.between(at, calendar.after(at, hours)) == hours
    assert calendar.between(calendar.after(at, -hours), at) == hours


@given(calendars(), amounts, amounts)
@settings(max_examples=300, deadline=None)
def test_times_add_up(drawn: tuple[Calendar, datetime], first: timedelta, second: timedelta) -> None:
    calendar, at = drawn
    assert calendar.after(calendar.after(at, first), second) == calendar.after(at, first + second)
    one, two = calendar.after(at, first), calendar.after(at, second)
    assert calendar.between(at, one) + calendar.between(one, two) == calendar.between(at, two)
    assert (one <= two) if first <= second else (one >= two)


@given(calendars(), st.integers(0, 3 * 24 * 60))
@settings(max_examples=40, deadline=None)
def test_business_time_is_the_minutes_at_which_the_clock_shows_it(
    drawn: tuple[Calendar, datetime], minutes: int
) -> None:
    calendar, moment = drawn
    since = moment.replace(second=0, microsecond=0)
    counted = sum(is_open(calendar, since + n * MINUTE) for n in range(minutes))
    assert calendar.between(since, since + minutes * MINUTE) == counted * MINUTE
    assert calendar.is_open(since) == is_open(calendar, since)


@given(calendars(), amounts)
@settings(max_examples=100, deadline=None)
def test_the_moment_after_is_the_first_one(drawn: tuple[Calendar, datetime], hours: timedelta) -> None:
    calendar, at = drawn
    found = calendar.after(at, hours)
    if hours:
        assert calendar.between(at, found - timedelta(microseconds=1)) < hours


@pytest.mark.parametrize(
    ("zone", "night", "worked"),
    [
        ("Europe/Berlin", datetime(2026, 3, 28, 23, tzinfo=UTC), 5),
        ("Europe/Berlin", datetime(2026, 10, 24, 22, tzinfo=UTC), 7),
        ("America/New_York", datetime(2026, 3, 8, 5, tzinfo=UTC), 5),
        ("Australia/Lord_Howe", datetime(2026, 10, 3, 13, 30, tzinfo=UTC), 5.5),
        ("Asia/Jakarta", datetime(2026, 3, 28, 17, tzinfo=UTC), 6),
    ],
)
def test_an_hour_that_the_clock_skips_is_none_and_one_that_it_repeats_is_two(
    zone: str, night: datetime, worked: float
) -> None:
    nights = Calendar(zone=zone, hours={day: ((time(0), time(6)),) for day in range(7)})
    assert nights.between(night, night + timedelta(hours=12)) == timedelta(hours=worked)
    assert nights.after(night, timedelta(hours=worked)) == night + timedelta(hours=worked)


def test_a_day_that_a_country_skipped_had_no_hours() -> None:
    around = Calendar(zone="Pacific/Apia", hours={day: ((time(0), time(0)),) for day in range(7)})
    since = datetime(2011, 12, 29, 10, tzinfo=UTC)
    assert around.between(since, since + timedelta(days=2)) == timedelta(days=2)
    fridays = Calendar(zone="Pacific/Apia", hours={4: (NINE_TO_SIX,)})
    assert fridays.between(since, since + timedelta(days=7)) == timedelta(0)


def test_a_level_that_begins_on_friday_evening_ends_on_monday() -> None:
    friday = datetime(2026, 11, 20, 16, tzinfo=UTC)
    assert BERLIN.after(friday, 2 * HOUR) == datetime(2026, 11, 23, 9, tzinfo=UTC)
    assert BERLIN.after(friday, HOUR) == datetime(2026, 11, 20, 17, tzinfo=UTC)


def test_own_and_public_holidays_are_free() -> None:
    germany = Calendar(zone="Europe/Berlin", hours=WEEK, country="DE", holidays=frozenset({date(2026, 12, 24)}))
    eve = datetime(2026, 12, 23, 16, tzinfo=UTC)
    # Christmas is on Friday and Saturday
    assert germany.after(eve, 2 * HOUR) == datetime(2026, 12, 28, 9, tzinfo=UTC)


def test_a_night_shift_that_began_before_a_holiday_is_worked_to_its_end() -> None:
    nights = Calendar(hours={day: ((time(22), time(6)),) for day in range(7)}, holidays=frozenset({date(2026, 5, 1)}))
    assert nights.is_open(datetime(2026, 5, 1, 5, tzinfo=UTC))
    assert not nights.is_open(datetime(2026, 5, 1, 23, tzinfo=UTC))
    assert not nights.is_open(datetime(2026, 5, 2, 5, tzinfo=UTC))


def test_without_hours_every_hour_counts_but_on_holidays() -> None:
    at = datetime(2026, 4, 30, 12, tzinfo=UTC)
    assert Calendar().after(at, 24 * HOUR) == at + 24 * HOUR
    assert Calendar().is_open(at)
    labour_day = Calendar(holidays=frozenset({date(2026, 5, 1)}))
    assert labour_day.after(at, 24 * HOUR) == at + 48 * HOUR


def test_hours_of_two_days_that_touch_are_one() -> None:
    calendar = Calendar(hours={0: ((time(20), time(8)),), 1: ((time(6), time(10)),)})
    assert calendar.between(datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 11, 25, tzinfo=UTC)) == 14 * HOUR


@pytest.mark.parametrize("zone", ["Mars/Olympus", "", "../../etc/passwd", "Europe", "a" * 300])
def test_an_unknown_zone_is_told_in_a_sentence(zone: str) -> None:
    with pytest.raises(CalendarError, match=r"There is no time zone .+Europe/Berlin"):
        Calendar(zone=zone, hours=WEEK).check()


def test_an_unknown_country_is_told_in_a_sentence() -> None:
    with pytest.raises(CalendarError, match="No public holidays are known for “QX”"):
        Calendar(hours=WEEK, country="QX").is_open(datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("hours", [timedelta.max, timedelta(days=366 * 100)])
def test_a_time_that_no_calendar_reaches_is_told(hours: timedelta) -> None:
    with pytest.raises(CalendarError):
        Calendar(hours={0: ((time(9), time(9, 1)),)}).after(datetime(2026, 1, 1, tzinfo=UTC), hours)
