"""The window opens as it was closed, and the palette reaches everything."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from moderator.declared import declared
from moderator.queues import QueueName
from moderator.ui import reaching, setting_words
from moderator.ui.commands import COMMANDS
from moderator.ui.dialogs.palette import CommandPalette
from moderator.ui.window_memory import FILE_NAME
from moderator.ui.wording import say
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import CTRL, Person


@pytest.fixture
def at_work(person: Person, write_comments: WriteComments) -> Person:
    person.take_in(write_comments(INVENTED))
    person.until(person.sees_case)
    return person


def test_queue_comment_and_page_are_those_of_before(at_work: Person, sit_down: Callable[..., Person]) -> None:
    at_work.open_queue(QueueName.EVERYTHING)
    at_work.workplace.run("next")
    at_work.until(at_work.sees_case)
    comment = at_work.card.id
    at_work.workplace.run("log")
    at_work.window.close()
    again = sit_down()
    again.until(lambda: again.workplace.turning.shown() == "log")
    again.workplace.run("triage")
    again.until(again.sees_case)
    assert again.triage.model.queue.name is QueueName.EVERYTHING
    assert again.card.id == comment


def test_a_damaged_memory_opens_the_first_queue(at_work: Person, home: Path, sit_down: Callable[..., Person]) -> None:
    at_work.window.close()
    (home / FILE_NAME).write_text('[window]\nstanding=@ByteArray({"page": 7})\n', "utf-8")
    again = sit_down()
    again.until(again.sees_case)
    assert again.triage.model.queue.name is QueueName.NEEDS_DECISION


def test_the_palette_reaches_commands_queues_streams_settings_and_files(at_work: Person) -> None:
    at_work.until(lambda: at_work.workplace.news.latest is not None and bool(at_work.workplace.news.latest.streams))
    titles = {action.text() for action in reaching.places(at_work.workplace)}
    assert {f"Queue: {say(name)}" for name in QueueName if name is not QueueName.ALL} <= titles
    assert {f"Setting: {setting_words.title(each.name)}" for each in declared()} <= titles
    assert {"Stream: wall", "Open wall.csv"} <= titles
    assert len(at_work.window.commands.all()) == len(COMMANDS)


def test_a_setting_is_opened_by_its_name(at_work: Person) -> None:
    at_work.press(Qt.Key.Key_K, CTRL)
    palette = next(each for each in at_work.dialogs() if isinstance(each, CommandPalette))
    QTest.keyClicks(palette.field, "setting grace")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    at_work.until(at_work.workplace.settings.isVisible)


def test_a_queue_is_opened_by_its_name(at_work: Person) -> None:
    at_work.press(Qt.Key.Key_K, CTRL)
    palette = next(each for each in at_work.dialogs() if isinstance(each, CommandPalette))
    QTest.keyClicks(palette.field, "queue questions")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    at_work.until(lambda: at_work.triage.model.queue.name is QueueName.QUESTION)


def test_notices_wait_below_each_other_until_they_are_put_away(at_work: Person) -> None:
    notice = at_work.window.notice
    notice.complain("The disk is full.")
    notice.complain("The model cannot be read.")
    notice.complain("The disk is full.")
    assert [each.said.text() for each in notice.complaints] == ["The model cannot be read.", "The disk is full."]
    at_work.decide(Qt.Key.Key_A)
    assert len(notice.complaints) == 2
    notice.complaints[0].close_button.click()
    notice.complaints[0].close_button.click()
    assert not notice.isVisible()
