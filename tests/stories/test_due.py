"""What falls due is told, once for several, and never where the person does not want it."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

import pytest

from moderator.domain import Action
from moderator.queues import Queue, QueueName
from moderator.ui.due import is_quiet
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import Person


class FakeTray:
    """Stands where the desktop's tray would."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.has_icon = False

    def tell(self, title: str, text: str) -> bool:
        assert title == "Moderator"
        self.told.append(text)
        return True

    def want_icon(self, *, is_wanted: bool) -> None:
        self.has_icon = is_wanted


@pytest.fixture
def tray() -> FakeTray:
    return FakeTray()


@pytest.fixture
def watched(person: Person, tray: FakeTray, write_comments: WriteComments) -> Person:
    """Sit down at a few comments, with the fake tray in the place of the desktop's."""
    person.take_in(write_comments(INVENTED))
    person.until(lambda: person.workplace.news.latest is not None)
    person.workplace.surroundings.due.teller = tray
    return person


def snooze(person: Person, count: int) -> None:
    desk = person.workplace._desk
    ids = [card.id for card in desk.queues.page(Queue(name=QueueName.EVERYTHING))[:count]]
    desk.decisions.decide(ids, Action.SNOOZE, until=datetime.now(UTC) + timedelta(milliseconds=50))


def escalate(person: Person, count: int) -> None:
    desk = person.workplace._desk
    ids = [card.id for card in desk.queues.page(Queue(name=QueueName.EVERYTHING))[:count]]
    person.workplace.news.refresh()
    person.until(lambda: not person.workplace.news._is_counting)
    desk.decisions.decide(ids, Action.ESCALATE, until=datetime.now(UTC) - timedelta(seconds=1))
    person.workplace.news.refresh()


def test_several_that_come_back_are_told_in_one_message(watched: Person, tray: FakeTray) -> None:
    snooze(watched, 2)
    watched.until(lambda: bool(tray.told))
    assert tray.told == ["2 snoozed comments are back"]


def test_an_escalation_that_falls_due_is_told_and_opens_its_queue(watched: Person, tray: FakeTray) -> None:
    escalate(watched, 1)
    watched.until(lambda: bool(tray.told))
    assert tray.told == ["1 escalated comment is due"]
    assert watched.said == "1 escalated comment is due"
    watched.workplace.surroundings.come_forward()
    assert watched.triage.model.queue.name is QueueName.ESCALATED


def test_what_was_told_is_not_told_again(watched: Person, tray: FakeTray) -> None:
    escalate(watched, 1)
    watched.until(lambda: bool(tray.told))
    watched.workplace.news.refresh()
    watched.until(lambda: not watched.workplace.news._is_counting)
    assert len(tray.told) == 1


@pytest.mark.parametrize(
    "wish", [{"notify": False}, {"quiet_from": "00:00", "quiet_until": "23:59"}], ids=["muted", "quiet hours"]
)
def test_the_desktop_stays_quiet_and_the_window_tells_it(
    watched: Person, tray: FakeTray, wish: dict[str, object]
) -> None:
    watched.workplace.preferences.change(**wish)
    escalate(watched, 1)
    watched.until(lambda: watched.said == "1 escalated comment is due")
    assert tray.told == []


def test_the_icon_stands_there_when_it_is_wanted(watched: Person, tray: FakeTray) -> None:
    watched.workplace.preferences.change(tray_icon=True)
    assert tray.has_icon
    watched.workplace.preferences.change(tray_icon=False)
    assert not tray.has_icon


@pytest.mark.parametrize(
    ("now", "since", "until", "quiet"),
    [
        (time(23, 0), "22:00", "07:30", True),
        (time(7, 29), "22:00", "07:30", True),
        (time(7, 30), "22:00", "07:30", False),
        (time(12, 0), "11:00", "13:00", True),
        (time(12, 0), "", "13:00", False),
        (time(12, 0), "12:00", "12:00", False),
    ],
)
def test_quiet_hours_may_go_over_midnight(now: time, since: str, until: str, quiet: bool) -> None:  # noqa: FBT001
    assert is_quiet(now, since, until) is quiet


def test_what_was_due_before_the_window_opened_is_not_news(
    watched: Person, tray: FakeTray, sit_down: Callable[..., Person]
) -> None:
    escalate(watched, 1)
    watched.until(lambda: bool(tray.told))
    watched.window.close()
    again = sit_down()
    later = FakeTray()
    again.workplace.surroundings.due.teller = later
    again.until(lambda: again.workplace.news.latest is not None)
    assert later.told == []
