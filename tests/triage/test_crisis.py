"""What an hour may bring is told by a brand's own history."""

from datetime import UTC, datetime, timedelta
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import PostId
from moderator.triage.alarming import Brand, PostPast, Written
from moderator.triage.crisis import HOUR, History, Profile, hour_of, profile, stands_out
from moderator.triage.crisis_words import new_words
from moderator.triage.tails import at_least

NOW = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
HERE = hour_of(NOW)
POST, OTHER = PostId(1), PostId(2)


def history(days: int, by_hour: int = 2) -> History:
    negative = dict.fromkeys(range(HERE - days * 24, HERE), by_hour)
    return History(negative=negative, days=frozenset(hour // 24 for hour in negative))


def usual(days: int = 28, by_hour: int = 2) -> Profile:
    found = profile(history(days, by_hour), HERE - 3)
    assert found is not None
    return found


def said(count: int, *posts: PostId | None, ago: timedelta = timedelta()) -> list[Written]:
    step = timedelta(minutes=50) / max(count, 1)
    return [
        Written(NOW - ago - number * step, (posts or (None,))[number % max(len(posts), 1)]) for number in range(count)
    ]


@given(st.integers(0, 400), st.floats(0.01, 300), st.sampled_from([0.2, 1.0, 5.0, inf]))
def test_a_tail_is_a_chance_and_falls_with_every_count(seen: int, mean: float, size: float) -> None:
    chance, next_ = at_least(seen, mean, size), at_least(seen + 1, mean, size)
    assert 0.0 <= next_ <= chance + 1e-9 <= 1.0 + 2e-9


def test_tails_are_those_of_the_tables() -> None:
    assert at_least(10, 3.0) == pytest.approx(0.00110249, rel=1e-4)
    assert at_least(5, 2.0, 1.0) == pytest.approx((2 / 3) ** 5, rel=1e-6)


def test_what_is_usual_is_learnt_by_the_hour_of_the_week() -> None:
    lively = {hour: 20 if hour % 24 == 20 else 1 for hour in range(HERE - 28 * 24, HERE)}
    found = profile(History(negative=lively, days=frozenset(hour // 24 for hour in lively)), HERE)
    assert found is not None
    assert found.at(HERE - HERE % 24 + 20).mean > 15
    assert found.at(HERE - HERE % 24 + 4).mean < 2


def test_a_brand_of_a_few_days_is_not_watched_yet() -> None:
    assert profile(history(5), HERE) is None
    assert profile(history(9), HERE) is not None


def test_days_on_which_nothing_was_read_are_no_quiet_days() -> None:
    past = history(28, 6)
    read = frozenset(day for day in past.days if day % 2)
    found = profile(History(negative=past.negative, days=read), HERE)
    assert found is not None
    assert found.before(NOW).mean == pytest.approx(6, rel=0.1)


def test_an_old_crisis_that_nobody_was_warned_of_is_not_what_is_usual() -> None:
    past = history(28)
    wild = dict(past.negative) | {HERE - 24 * 7 - back: 400 for back in range(6)}
    found = profile(History(negative=wild, days=past.days), HERE)
    assert found is not None
    assert stands_out(40, found.before(NOW))


def test_few_comments_are_never_a_crisis() -> None:
    quiet = profile(history(28, 0), HERE)
    assert quiet is not None
    assert not stands_out(5, quiet.before(NOW))


def test_many_more_than_usual_stand_out() -> None:
    found = Brand(usual(), {}, HERE - 3).outcry(said(40), NOW)
    assert found is not None
    assert (found.seen, found.post) == (40, None)
    assert found.expected == pytest.approx(2, rel=0.2)
    assert found.chance < 1e-5


def test_a_usual_hour_does_not() -> None:
    assert Brand(usual(), {}, HERE - 3).outcry(said(5), NOW) is None


def test_one_post_carries_an_outcry_that_is_mostly_its_own() -> None:
    brand = Brand(usual(), {}, HERE - 3)
    mostly, shared = brand.outcry(said(40, POST), NOW), brand.outcry(said(40, POST, OTHER), NOW)
    assert mostly
    assert mostly.post == POST
    assert shared
    assert shared.post is None


def test_an_old_quiet_post_stands_out_in_a_brand_that_is_busy() -> None:
    posts = {POST: PostPast(negative={}, first=HERE - 24 * 30)}
    busy = Brand(usual(by_hour=30), posts, HERE - 3)
    found = busy.outcry([*said(60, POST), *said(5, OTHER)], NOW)
    assert found is not None
    assert found.post == POST


def test_what_was_written_yesterday_is_history() -> None:
    brand = Brand(usual(), {}, HERE - 3)
    assert brand.outcry(said(40, ago=timedelta(days=1)), NOW) is None
    late = brand.outcry(said(40, ago=HOUR), NOW)
    assert late
    assert late.until == NOW - HOUR


def test_words_that_are_new_come_before_those_that_everybody_says_always() -> None:
    before = ["the coffee was cold again", "why is the queue so long", "cold coffee and rude staff"] * 30
    now = ["found glass in my coffee", "glass! in a latte!!", "Glass in the cup, coffee for the hospital"] * 4
    words = new_words(now, before)
    assert words[0] == ("glass", 12)
    assert "coffee" not in dict(words)
    assert "the" not in dict(words)
