"""Times as people type them."""

from datetime import UTC, datetime, timedelta

import pytest

from moderator.cli import moments

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_a_span_counts_from_now() -> None:
    assert moments.ahead("30m", NOW) == NOW + timedelta(minutes=30)
    assert moments.since(" 7 d ", NOW) == NOW - timedelta(days=7)
    assert moments.until("2w", NOW) == NOW - timedelta(weeks=2)


def test_a_zone_is_believed() -> None:
    assert moments.since("2026-11-20T14:30+05:00", NOW) == datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def test_without_a_zone_it_is_the_clock_on_the_wall() -> None:
    assert moments.since("2026-11-20 14:30", NOW) == datetime(2026, 11, 20, 14, 30).astimezone()


def test_a_day_is_part_of_the_stretch_that_ends_with_it() -> None:
    assert moments.until("2026-11-20", NOW) - moments.since("2026-11-20", NOW) == timedelta(days=1)


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01", "2y", "-1d", "99999d", "0001-01-01T00:00"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no time|is in the past"):
        moments.ahead(text, NOW)


def test_what_is_past_does_not_lie_ahead() -> None:
    with pytest.raises(ValueError, match="in the past"):
        moments.ahead("2026-11-19", NOW)


def test_the_last_day_of_the_calendar_ends_a_stretch() -> None:
    assert moments.until("9999-12-31", NOW).year == 9999
