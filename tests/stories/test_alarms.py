"""A brand that gets more negative comments than usual calls once, and a person sees to it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import time_machine
from PySide6.QtWidgets import QApplication

from moderator.desk import Desk
from moderator.queues import QueueName
from moderator.ui.dialogs.alarm_dialog import AlarmDialog
from moderator.ui.widgets.alarm_lines import AlarmLine
from tests.conftest import WriteComments
from tests.desk.test_watching import NOW, crisis, past
from tests.stories.conftest import Person
from tests.stories.test_due import FakeTray

pytestmark = pytest.mark.usefixtures("small")
BRAND = "Aurora Coffee"


@pytest.fixture
def clock() -> Iterator[None]:
    with time_machine.travel(NOW):
        yield


@pytest.fixture
def calm(home: Path, write_comments: WriteComments, clock: None, sit_down: Callable[..., Person]) -> Person:
    """Sit down at a brand with three weeks of history."""
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(write_comments(past()), brand=BRAND, stream="wall")
    person = sit_down()
    person.open_queue(QueueName.EVERYTHING)
    person.until(lambda: person.workplace.news.latest is not None)
    return person


def break_out(person: Person, write_comments: WriteComments) -> AlarmLine:
    desk = person.workplace._desk
    desk.inbox.take(write_comments(crisis(), "crisis.csv"), brand=BRAND, stream="wall")
    desk.watch.look()
    person.workplace.news.refresh()
    person.until(person.window.alarms.isVisible)
    (line,) = person.window.alarms.lines.values()
    return line


def test_an_alarm_calls_once_across_the_window_and_on_the_desktop(calm: Person, write_comments: WriteComments) -> None:
    tray = FakeTray()
    calm.workplace.surroundings.due.teller = tray
    line = break_out(calm, write_comments)
    assert line.said.text().startswith("Aurora Coffee: 30 negative comments in an hour")
    assert line.said.text().endswith("most under “Menu”")
    calm.workplace.news.refresh()
    calm.until(lambda: not calm.workplace.news._is_counting)
    assert tray.told == [line.said.text()]
    line.seen.click()
    calm.until(lambda: not calm.window.alarms.isVisible())
    assert calm.workplace._desk.watch.alarms()[0].acknowledged_by == "Vera"


def test_a_close_look_tells_what_is_behind_it_and_opens_the_comments(
    calm: Person, write_comments: WriteComments
) -> None:
    break_out(calm, write_comments).look.click()
    calm.until(lambda: any(isinstance(each, AlarmDialog) for each in calm.dialogs()))
    (dialog,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, AlarmDialog))
    assert len(dialog.plot.hours) == 48
    assert dialog.alarm.words[0][0] == "glass"
    dialog.open_comments.click()
    calm.until(lambda: calm.triage.model.queue.name is QueueName.NEGATIVE)
    calm.until(lambda: calm.sees_case() and "terrible glass" in calm.card.text)


def test_a_muted_alarm_calls_nobody(calm: Person, write_comments: WriteComments) -> None:
    line = break_out(calm, write_comments)
    line.menu.actions()[2].trigger()
    calm.until(lambda: not calm.window.alarms.isVisible())
    assert calm.workplace._desk.watch.alarms()[0].muted_until is not None


def test_the_latest_alarm_is_found_by_command(calm: Person) -> None:
    calm.workplace.run("alarms")
    calm.until(lambda: calm.said == "There has been no alarm yet.")
