"""One alarm for what a brand has no reason to expect, seen to by people."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from moderator.desk import Desk
from moderator.domain import Changes
from moderator.errors import NotFoundError
from tests.conftest import WriteComments

pytestmark = pytest.mark.usefixtures("small")
NOW = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
Row = tuple[str, ...]
WORDS = ("harbour", "morning", "window", "table", "corner", "street", "music", "garden", "winter", "paper", "barista")


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


def rows(
    count: int, since: datetime, until: datetime, *, text: str = "Rude staff, cold", post: str = "Menu"
) -> list[Row]:
    draw = random.Random(count)  # noqa: S311 - no secret
    step = (until - since) / count
    return [
        (
            f"{text}{since:%d%H%M}{number}",
            f"{text} {' '.join(draw.sample(WORDS, 4))}",
            f"a{number % 7}",
            (since + (number + 0.5) * step).isoformat(),
            post,
        )
        for number in range(count)
    ]


def past(days: int = 21) -> list[Row]:
    return [
        *rows(days * 6, NOW - timedelta(days=days), NOW - timedelta(hours=1)),
        *rows(days * 6, NOW - timedelta(days=days), NOW, text="What a lovely place"),
    ]


@pytest.fixture
def take(desk: Desk, write_comments: WriteComments, clock: object) -> "Take":
    return Take(desk, write_comments)


class Take:
    """Takes rows in as files of one stream, each under its own name."""

    def __init__(self, desk: Desk, write: WriteComments) -> None:
        self._desk, self._write, self._files = desk, write, 0

    def __call__(self, wanted: Sequence[Row], brand: str = "Aurora") -> None:
        self._files += 1
        self._desk.inbox.take(self._write(wanted, f"{brand}{self._files}.csv"), stream=f"{brand} wall", brand=brand)


def crisis(count: int = 30, at: datetime = NOW, post: str = "Menu") -> list[Row]:
    return rows(count, at - timedelta(minutes=50), at, text="Rude staff, terrible glass", post=post)


def test_an_outcry_becomes_one_alarm_with_what_is_behind_it(desk: Desk, take: Take) -> None:
    take(past())
    assert not desk.watch.look()
    take(crisis())
    assert desk.watch.look()
    (alarm,) = desk.watch.alarms()
    assert (alarm.brand, alarm.seen, alarm.post_title) == ("Aurora", 30, "Menu")
    assert alarm.expected < 1
    assert alarm.words[0][0] == "glass"
    assert alarm.posts[0][1:] == ("Menu", 30)
    assert sum(count for _, count in alarm.authors) == 30
    assert len(alarm.comments) == 30
    assert list(alarm.comments) == sorted(alarm.comments, reverse=True)


def test_an_alarm_goes_on_until_it_has_been_quiet(desk: Desk, take: Take, clock: time_machine.Traveller) -> None:
    take(past())
    take(crisis())
    desk.watch.look()
    clock.move_to(NOW + timedelta(hours=1))
    take(crisis(50, NOW + timedelta(hours=1)))
    assert desk.watch.look()
    (alarm,) = desk.watch.alarms()
    assert (alarm.seen, len(alarm.comments)) == (50, 80)
    clock.move_to(NOW + timedelta(hours=2, minutes=30))
    desk.watch.look()
    assert desk.watch.alarms()
    clock.move_to(NOW + timedelta(hours=5))
    assert desk.watch.look()
    assert desk.watch.alarms() == ()
    (ended,) = desk.watch.all()
    assert ended.ended_at == NOW + timedelta(hours=5)


def test_an_old_archive_raises_nothing(desk: Desk, take: Take) -> None:
    take(past())
    take(rows(300, NOW - timedelta(days=3), NOW - timedelta(days=3, hours=-1), text="Rude staff, terrible glass"))
    assert not desk.watch.look()


def test_a_new_brand_raises_nothing_in_its_first_days(desk: Desk, take: Take) -> None:
    take(past(4))
    take(crisis(60))
    assert not desk.watch.look()


def test_each_brand_is_judged_by_its_own_history(desk: Desk, take: Take) -> None:
    take(past())
    take(past(), "Borealis")
    take(crisis(), "Borealis")
    desk.watch.look()
    assert [alarm.brand for alarm in desk.watch.alarms()] == ["Borealis"]


def test_an_outcry_under_two_posts_is_the_brands_alone(desk: Desk, take: Take) -> None:
    take(past())
    take([*crisis(20, post="Menu"), *crisis(20, NOW - timedelta(minutes=2), post="Opening")])
    desk.watch.look()
    (alarm,) = desk.watch.alarms()
    assert alarm.post is None
    assert {title for _, title, _ in alarm.posts} == {"Menu", "Opening"}


def test_who_acknowledged_is_kept(desk: Desk, take: Take, home: Path) -> None:
    take(past())
    take(crisis())
    desk.watch.look()
    (alarm,) = desk.watch.alarms()
    assert desk.watch.acknowledge(alarm.id).acknowledged_by == "Vera"
    with Desk.open(home, moderator="Oleg") as other:
        assert other.watch.alarms()[0].acknowledged_by == "Vera"


def test_a_muted_brand_stays_muted_when_the_next_alarm_comes(
    desk: Desk, take: Take, clock: time_machine.Traveller
) -> None:
    take(past())
    take(crisis())
    desk.watch.look()
    until = NOW + timedelta(hours=12)
    desk.watch.mute(desk.watch.alarms()[0].id, until)
    clock.move_to(NOW + timedelta(hours=6))
    desk.watch.look()
    assert desk.watch.alarms() == ()
    take(crisis(40, NOW + timedelta(hours=6)))
    desk.watch.look()
    assert desk.watch.alarms()[0].muted_until == until


def test_an_unknown_alarm_is_told(desk: Desk) -> None:
    with pytest.raises(NotFoundError, match="no alarm 7"):
        desk.watch.acknowledge(7)  # type: ignore[arg-type]


def test_hours_tell_what_was_seen_and_what_is_usual(desk: Desk, take: Take) -> None:
    take(past())
    take(crisis())
    desk.watch.look()
    hours = desk.watch.hours(desk.watch.alarms()[0].id, 24)
    assert len(hours) == 24
    assert sum(hour.seen for hour in hours[-2:]) >= 30
    assert all(hour.expected < 2 for hour in hours)


def test_time_brings_a_look_each_minute_at_most(desk: Desk, take: Take, clock: time_machine.Traveller) -> None:
    take(past())
    desk.tend()
    take(crisis())
    assert Changes.CARE not in desk.tend()
    clock.move_to(NOW + timedelta(minutes=2))
    assert Changes.CARE in desk.tend()


def test_hours_are_counted_anew_once_a_day(desk: Desk, take: Take, clock: time_machine.Traveller) -> None:
    take(past())
    desk.watch.look()
    with desk._store.read() as tx:
        first = tx.watched.reach()
        before = tx.watched.of_brand(next(iter(tx.alarms.brands())))
    clock.move_to(NOW + timedelta(days=1, minutes=1))
    desk.watch.look()
    with desk._store.read() as tx:
        again = tx.watched.reach()
        after = tx.watched.of_brand(next(iter(tx.alarms.brands())))
    assert first
    assert again
    assert again.counted_at > first.counted_at
    assert before == after
