"""How much work a rule saves, and which days it is counted by."""

from datetime import UTC, date, datetime, timedelta

import numpy as np

from moderator.desk.days import days_of
from moderator.desk.saving_work import decisions_saved, seconds_each
from moderator.domain import Action
from moderator.storage.archive import Made, Times

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def _made(*gaps: float, who: str = "Vera", comments: int = 1) -> list[Made]:
    at, found = NOON, [Made(who, NOON, comments)]
    for gap in gaps:
        at += timedelta(seconds=gap)
        found.append(Made(who, at, comments))
    return found


def test_a_decision_takes_the_median_of_the_gaps() -> None:
    assert seconds_each(_made(*[4] * 6, *[20] * 5)) == 4
    assert seconds_each([*_made(*[4] * 6), *_made(*[20] * 5, who="Ann")]) == 4


def test_a_pause_is_no_decision_and_few_gaps_say_nothing() -> None:
    assert seconds_each(_made(*[8] * 10, 301, 5000)) == 8
    assert seconds_each(_made(*[8] * 9)) is None
    assert seconds_each([]) is None


def test_a_gesture_about_many_comments_is_many_decisions() -> None:
    assert seconds_each(_made(*[40] * 10, comments=20)) == 2


def test_what_settles_a_comment_saves_a_decision_and_a_mistake_costs_one() -> None:
    assert decisions_saved([Action.HIDE], 10, 0) == 10
    assert decisions_saved([Action.HIDE], 10, 3) == 4
    assert decisions_saved([Action.MARK_SPAM, Action.BAN], 10, 9) == -8
    assert decisions_saved([Action.ESCALATE], 10, 3) == -3
    assert decisions_saved([Action.ESCALATE, Action.NOTIFY, Action.ASK], 10, 3) == -23
    assert decisions_saved([Action.ROUTE], 10, 0) == 0


def _times(*moments: datetime) -> Times:
    return Times(np.array([int(moment.timestamp()) * 1_000_000 for moment in moments], np.int64))


def test_days_without_any_are_shown_between_others() -> None:
    found = days_of(_times(NOON, NOON + timedelta(days=3)), _times(NOON))
    assert [(day.caught, day.otherwise) for day in found] == [(1, 1), (0, 0), (0, 0), (1, 0)]


def test_of_many_years_the_empty_days_are_left_out() -> None:
    found = days_of(_times(datetime(1, 1, 2, tzinfo=UTC), datetime(1971, 6, 1, 12, tzinfo=UTC), NOON), _times())
    assert [day.day for day in found] == [date(1971, 6, 1), date(2026, 11, 20)]
    assert days_of(_times(), _times()) == ()
    assert days_of(_times(datetime(1, 1, 2, tzinfo=UTC)), _times()) == ()
