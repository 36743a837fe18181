"""Records add up what authors do: the same whoever hands the comments over, and in whatever order."""

from datetime import UTC, datetime

import pytest

from moderator.classifier.mentions import tagged
from moderator.classifier.records import record_of
from moderator.habits import Account, AuthorRecord, Written

DAY = 86400.0
MONDAY = datetime(2026, 11, 16, tzinfo=UTC).timestamp()


def test_nobody_has_an_empty_record() -> None:
    assert record_of([]) == AuthorRecord()


def test_comments_posts_and_brands_are_counted() -> None:
    record = record_of(
        [Written("a", post=1, brand=1), Written("b", post=1, brand=1), Written("c", post=2, brand=2), Written("d")]
    )
    assert (record.comments, record.posts, record.brands) == (4, 2, 2)


def test_a_campaign_and_the_same_words_are_both_repeated() -> None:
    long = "Come and see our wonderful little shop today"
    rows = [
        Written(long, campaign=7),
        Written(f"{long}!", campaign=7),
        Written(long),
        Written(long),
        Written("ok"),
        Written("ok"),
    ]
    record = record_of(rows)
    assert (record.repeated, record.repeated_short) == (3, 1)


def test_answers_of_a_name_alone_repeat_nothing() -> None:
    record = record_of([Written("[id17|Анна],")] * 6 + [Written("[id17|Анна], да"), Written("[id18|Борис], да")])
    assert (record.repeated, record.repeated_short) == (1, 1)


def test_tagging_the_same_friends_is_no_repetition() -> None:
    record = record_of([Written("@ann @ben")] * 5)
    assert (record.repeated, record.mentions_only) == (0, 5)


def test_contests_are_counted_by_comments_and_by_posts() -> None:
    rows = [Written("me", post=1, is_contest=True), Written("me too", post=1, is_contest=True), Written("hi", post=2)]
    record = record_of(rows)
    assert (record.contest, record.contest_posts) == (2, 1)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@Ann @ben. look", {"ann", "ben"}),
        ("[id17|Анна] и [id18|Борис]", {"id17", "id18"}),
        ("[id17|Анна], спасибо", set()),
        ("mail me@example.org", set()),
        ("", set()),
    ],
)
def test_whom_a_comment_tags_is_known(text: str, names: set[str]) -> None:
    assert tagged(text) == names


def test_friends_are_those_tagged_under_three_posts() -> None:
    rows = [Written("@ann @ben", post=post) for post in range(4)]
    rows += [
        Written("@carl thanks", post=9),
        Written("@carl yes", post=9),
        Written("@carl no", post=9),
        Written("hi", post=1),
    ]
    record = record_of(rows)
    assert (record.tagging, record.friends, record.tagged_again) == (7, 2, 4)


def test_the_rhythm_is_told_in_any_order() -> None:
    rows = [Written(str(n), at=MONDAY + 7 * n + 1) for n in range(10)]
    record = record_of(rows[::-1])
    assert (record.median_gap, record.beat, record.beats, record.beat_variation) == (7, 7, 9, 0)
    assert (record.busiest_hour, record.sitting) == (10, 63)


def test_pauses_break_sittings_and_not_the_beat() -> None:
    rows = [Written("", at=MONDAY + DAY * day + 10 * n + 1) for day in range(3) for n in range(4)]
    record = record_of(rows)
    assert (record.beat, record.beat_variation, record.sitting) == (10, 0, 30)
    assert record.busiest_hour == 4


@pytest.mark.parametrize("step", [60.0, DAY])
def test_coarse_times_show_no_clockwork(step: float) -> None:
    record = record_of([Written("", at=MONDAY + step * n) for n in range(8)])
    assert record.beat_variation is None


def test_times_that_are_all_one_moment_are_no_rush() -> None:
    record = record_of([Written("", at=MONDAY)] * 50)
    assert (record.busiest_hour, record.beat_variation) == (0, None)


def test_hops_are_from_post_to_post_in_seconds() -> None:
    rows = [Written("", at=MONDAY + at, post=post) for at, post in ((1, 1), (9, 2), (17, 2), (18, 3), (90, 4), (90, 5))]
    assert record_of(rows).hops == 2


def test_days_and_the_silence_between_them() -> None:
    rows = [Written("", at=MONDAY + DAY * day + 5, post=day, is_contest=True) for day in (0, 7, 14)]
    record = record_of([*rows, Written("", at=MONDAY + 14 * DAY + 9, post=99)])
    assert (record.days, record.contest_days, record.silence) == (3, 2, 7 * DAY)


def test_the_first_answer_to_each_post_is_timed() -> None:
    rows = [Written("", at=MONDAY + late, post=1, post_at=MONDAY) for late in (500, 20, 90)]
    rows += [Written("", at=MONDAY + 40, post=2, post_at=MONDAY), Written("", at=MONDAY, post=3, post_at=MONDAY)]
    record = record_of(rows)
    assert (record.answered, record.answer) == (2, 30)


def test_an_account_is_as_old_as_at_its_first_comment() -> None:
    account = Account(created_at=datetime(2026, 11, 13, tzinfo=UTC))
    record = record_of([Written("", at=MONDAY + DAY), Written("", at=MONDAY)], account=account, name="ann84719")
    assert (record.account, record.account_age, record.handle_digits) == (account, 3 * DAY, 5)


@pytest.mark.parametrize(
    ("name", "digits"),
    [
        ("Ann 84719", 0),
        ("ann_1984", 4),
        ("@ann.bright84719", 5),
        ("a1b2c33333", 0),
        ("84719", 0),
        ("id84719", 0),
        ("user-84719", 0),
    ],
)
def test_digits_count_in_handles_alone(name: str, digits: int) -> None:
    assert record_of([], name=name).handle_digits == digits
