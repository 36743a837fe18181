"""A lead teaches the model: decides, trains, puts it to work, takes it back, and asks what it is unsure of."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from moderator.desk import Desk
from moderator.queues import QueueName
from moderator.ui.pages.log_model import ENTRY
from moderator.ui.pages.model import ModelPage
from tests.conftest import INVENTED, WriteComments
from tests.desk.conftest import decide, text
from tests.small_model import NAME
from tests.stories.conftest import CTRL, Person

Key = Qt.Key
COMMENTS, DECIDED = 120, 80


@pytest.fixture
def at_the_page(small: Path, home: Path, tmp_path: Path, sit_down: Callable[..., Person]) -> Person:
    """Sit before the model page of a home with some decisions in it."""
    assert small.is_dir()
    path = tmp_path / "wall.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "text", "author"))
        writer.writerows((f"c{n}", text(n), f"a{n}") for n in range(COMMENTS))
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(path)
        for number in range(DECIDED):
            decide(desk, number)
    person = sit_down()
    person.open_queue(QueueName.EVERYTHING)
    person.come_back()
    person.press(Key.Key_8, CTRL)
    person.until(lambda: page_of(person).isVisible() and is_idle(person))
    return person


def page_of(person: Person) -> ModelPage:
    return person.workplace.learning.page


def is_idle(person: Person) -> bool:
    return page_of(person).list.sheet.key() is not None and not page_of(person).work.is_busy


def judging(person: Person) -> str:
    numbers = person.workplace.news.latest
    return numbers.model if numbers is not None else ""


def test_a_model_is_trained_put_to_work_and_taken_back(at_the_page: Person) -> None:
    person, page = at_the_page, page_of(at_the_page)
    person.until(page.train.isEnabled)
    person.workplace.run("train")
    person.until(lambda: person.said.startswith("Trained own-") and is_idle(person))
    person.until(lambda: page.list.sheet.key().startswith("own-"))
    name = page.list.sheet.key()
    assert judging(person) == NAME
    person.workplace.run("use_model")
    person.until(lambda: judging(person) == name)
    person.until(lambda: page.notes.waiting.isVisible() and is_idle(person))
    person.workplace.run("rejudge")
    person.until(lambda: person.said == f"Judged {COMMENTS - DECIDED} comments again" and is_idle(person))
    person.until(lambda: not page.notes.waiting.isVisible())
    person.workplace.run("model_back")
    person.until(lambda: judging(person) == NAME and is_idle(person))
    person.until(lambda: not page.list.switch.isVisible())


def test_the_uncertain_are_asked_for_and_leave_their_queue_when_decided(at_the_page: Person) -> None:
    person = at_the_page
    page_of(person).teach.click()
    person.until(lambda: bool(person.said) and is_idle(person) and "Looking" not in person.said)
    if person.said.startswith("The model is sure"):
        pytest.fail("the small model was to be unsure of something")
    person.until(lambda: person.triage.isVisible() and person.sees_case())
    assert person.triage.model.queue.name is QueueName.TEACH
    entry = person.window.sidebar._queues[QueueName.TEACH]
    person.until(lambda: entry.isChecked() and entry._count == str(person.triage.model.rowCount()))
    assert not person.triage.head.order.isEnabled()
    before = person.triage.model.rowCount()
    person.decide(Key.Key_A)
    person.until(lambda: entry._count == str(before - 1))


def test_the_page_works_by_keys_alone(at_the_page: Person) -> None:
    person, page = at_the_page, page_of(at_the_page)
    assert page.list.sheet.hasFocus()
    person.workplace.run("automatic")
    assert page.automatic.sheet.hasFocus()
    before = page.automatic.proposal.flag
    person.press(Key.Key_Down)
    assert page.automatic.proposal.flag is not before


def test_a_decision_without_teaching_is_marked_in_the_log_and_taken_in_again(
    person: Person, write_comments: WriteComments
) -> None:
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.EVERYTHING)
    pill = person.triage.bar.teaching
    person.press(Key.Key_L)
    assert pill.isVisible()
    person.decide(Key.Key_H)
    assert not pill.isVisible()
    person.decide(Key.Key_A)
    person.workplace.run("log")
    log = person.workplace.log
    model, card = log._model, log._side.card
    person.until(lambda: model.rowCount() == 2)
    assert [model.index(row, 0).data(ENTRY).teaches for row in range(2)] == [True, False]
    assert "not learnt from" in {model.index(1, column).data() for column in range(model.columnCount())}
    log._table.view.selectRow(1)
    person.until(card.unteaching.isChecked)
    card.unteaching.click()
    person.until(lambda: model.index(1, 0).data(ENTRY).teaches)
    assert not card.unteaching.isChecked()


def test_the_second_press_lets_the_decision_teach(person: Person, write_comments: WriteComments) -> None:
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.EVERYTHING)
    person.press(Key.Key_L)
    person.press(Key.Key_L)
    assert not person.triage.bar.teaching.isVisible()
    assert not person.triage.decisions.teaching.is_without


def test_a_damaged_model_is_told_when_the_window_opens(
    small: Path, home: Path, sit_down: Callable[..., Person]
) -> None:
    assert small.is_dir()
    own = home / "models"
    own.mkdir(parents=True)
    (own / "en-ru-id.skops").write_bytes(b"broken")
    person = sit_down()
    person.until(person.window.notice.isVisible)
    assert "judges instead" in person.window.notice.said.text()
