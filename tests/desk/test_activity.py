"""Times are counted in spans of a length that suits them, and words that differ are found."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.desk.activity import strip_of
from moderator.desk.differences import different

HOUR = 3_600_000_000


def test_two_times_make_no_plot() -> None:
    assert strip_of([HOUR, 2 * HOUR]) is None


def test_a_day_is_counted_by_the_hour_and_a_month_by_the_day() -> None:
    day, month = strip_of([0, HOUR, HOUR, 20 * HOUR]), strip_of([0, HOUR, 24 * 30 * HOUR])
    assert day is not None
    assert month is not None
    assert (day.step, day.counts[:3], day.busiest) == (timedelta(hours=1), (1, 2, 0), 1)
    assert day.since == datetime.fromtimestamp(0, UTC)
    assert month.step == timedelta(days=1)


@given(st.lists(st.integers(0, 10**16), min_size=3))
def test_every_time_is_counted_once(times: list[int]) -> None:
    strip = strip_of(times)
    assert strip is not None
    assert sum(strip.counts) == len(times)
    assert strip.counts[0]
    assert strip.counts[-1]


@pytest.mark.parametrize(
    ("old", "new", "went", "came"),
    [
        ("so it goes", "so it went", ["goes"], ["went"]),
        ("it goes", "it goes on and on", [], ["on and on"]),
        ("the same", "the same", [], []),
        ("", "words", [], ["words"]),
    ],
)
def test_words_that_differ_are_found(old: str, new: str, went: list[str], came: list[str]) -> None:
    before, after = different(old, new)
    assert [old[start:end] for start, end in before] == went
    assert [new[start:end] for start, end in after] == came
