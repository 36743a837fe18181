"""Times come out as aware UTC, however they were written."""

from datetime import UTC, datetime

import pytest

from moderator.streams.refusal import Refused
from moderator.streams.times import clock

NOON = datetime(2024, 1, 31, 12, 5, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "2024-01-31T12:05:06Z",
        "2024-01-31T12:05:06",
        "2024-01-31 12:05:06",
        "2024-01-31T15:05:06+03:00",
        "2024-01-31 19:05:06 +0700",
        "2024-01-31 12:05:06 UTC",
        "2024-01-31 12:05:06 +0000 UTC",
        "2024/1/31 12:05:06",
        "31.01.2024 12:05:06",
        "31.01.24 12:05:06",
        "31.01.2024, 12:05:06",
        "31/01/2024 12:05:06",
        "1/31/2024 12:05:06 PM",
        "1706702706",
        "1706702706000",
        "1706702706000000",
        "1706702706.0",
        "20240131120506",
        "Wed, 31 Jan 2024 12:05:06 +0000",
        "Wed, 31 Jan 2024 15:05:06 +0300",
        "Wed Jan 31 12:05:06 +0000 2024",
    ],
)
def test_one_moment_in_many_spellings(written: str) -> None:
    assert clock()(written) == NOON
    assert clock()(written).tzinfo is UTC


@pytest.mark.parametrize(("written", "hour"), [("12:30 AM", 0), ("1:30 pm", 13), ("12:30 PM", 12)])
def test_halves_of_the_day(written: str, hour: int) -> None:
    assert clock()(f"1/31/2024 {written}").hour == hour


def test_a_day_alone_is_its_midnight() -> None:
    midnight = datetime(2024, 1, 31, tzinfo=UTC)
    assert clock()("31.01.2024") == clock()("2024-01-31") == clock()("20240131") == midnight


def test_the_day_comes_first_unless_the_file_shows_otherwise() -> None:
    march, february = datetime(2024, 3, 2, tzinfo=UTC), datetime(2024, 2, 3, tzinfo=UTC)
    assert clock(["02/03/2024"])("02/03/2024") == march
    assert clock(["02/03/2024", "02/28/2024"])("02/03/2024") == february


@pytest.mark.parametrize(
    "written",
    [
        "yesterday",
        "31.13.2024",
        "45123.5",
        "2024-02-30",
        "999999999999999999999",
        "2011-x09-30T22:48:43Z",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-12:00",
    ],
)
def test_what_is_no_time_is_refused_with_its_words(written: str) -> None:
    with pytest.raises(Refused, match=r"is no time"):
        clock()(written)
