"""Somebody who looks after several brands chooses one, and sees its comments alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from moderator.queues import Queue, QueueName
from moderator.ui.dialogs.palette import CommandPalette
from tests.conftest import WriteComments
from tests.stories.conftest import CTRL, Person

Key = Qt.Key
CAFE = [(f"a{n}", f"Where is cafe number {n}, please?", "Ann") for n in range(3)]
BOOKS = [("b1", "Where is the bookshop, please?", "Ben"), ("b2", "Is the bookshop open on Sunday?", "Cleo")]


@pytest.fixture
def at_work(person: Person, write_comments: WriteComments) -> Person:
    """Sit before the comments of two brands."""
    desk = person.workplace._desk
    desk.inbox.take(write_comments(BOOKS, "books.csv"), stream="Book wall", brand="Books & Co")
    desk.inbox.take(write_comments(CAFE, "cafe.csv"), stream="Cafe wall", brand="Aurora Coffee")
    person.workplace.news.refresh()
    person.until(person.window.top.brand.isVisible)
    person.open_queue(QueueName.EVERYTHING)
    return person


def choose(person: Person, row: int) -> None:
    """Open the menu by its key and choose a line of it."""
    person.press(Key.Key_B, CTRL)
    menu = person.window.top.brand.menu()
    person.until(menu.isVisible)
    menu.actions()[row].trigger()
    menu.close()
    person.come_back()


def shown_streams(person: Person) -> list[str]:
    return [entry.text() for entry in person.window.sidebar.streams.entries.values() if not entry.isHidden()]


def test_one_brand_is_a_name_and_several_are_a_choice(person: Person, write_comments: WriteComments) -> None:
    person.workplace._desk.inbox.take(write_comments(CAFE), brand="Aurora Coffee")
    person.workplace.news.refresh()
    person.until(lambda: person.window.top._brand.text() == "Aurora Coffee")
    assert not person.window.top.brand.isVisible()
    assert not person.window.commands["brand"].isEnabled()


def test_a_brand_narrows_queue_counts_streams_and_search(at_work: Person) -> None:
    assert at_work.triage.model.rowCount() == 5
    choose(at_work, 2)
    at_work.until(lambda: at_work.triage.model.rowCount() == 2)
    at_work.until(lambda: shown_streams(at_work) == ["Book wall"])
    assert at_work.window.sidebar._queues[QueueName.EVERYTHING]._count == "2"
    assert at_work.window.top.brand.text() == "Books && Co ▾"
    assert at_work.window.top.brand.accessibleName() == "Brand: Books & Co"
    at_work.press(Key.Key_Slash)
    at_work.type("please")
    at_work.until(lambda: at_work.triage.model.rowCount() == 1)
    assert at_work.card.author == "Ben"


def test_the_brand_stays_while_queues_change_and_all_brands_come_back(at_work: Person) -> None:
    choose(at_work, 1)
    at_work.until(lambda: at_work.triage.model.rowCount() == 3)
    at_work.open_queue(QueueName.QUESTION)
    assert {at_work.triage.model.queue.brand} == {"Aurora Coffee"}
    at_work.workplace.show_queue(Queue(name=QueueName.EVERYTHING))
    choose(at_work, 0)
    at_work.until(lambda: at_work.triage.model.rowCount() == 5)
    at_work.until(lambda: len(shown_streams(at_work)) == 2)


def test_a_stream_of_another_brand_is_left(at_work: Person) -> None:
    stream = next(each.id for each in at_work.workplace._desk.queues.streams() if each.name == "Book wall")
    at_work.workplace.show_queue(Queue(name=QueueName.EVERYTHING, stream=stream))
    choose(at_work, 1)
    at_work.until(lambda: at_work.triage.model.queue.stream is None)
    assert at_work.triage.model.queue.brand == "Aurora Coffee"


def test_the_palette_offers_the_choice(at_work: Person) -> None:
    at_work.press(Key.Key_K, CTRL)
    palette = next(each for each in at_work.dialogs() if isinstance(each, CommandPalette))
    QTest.keyClicks(palette.field, "choose br")
    QTest.keyClick(palette.field, Key.Key_Return)
    menu = at_work.window.top.brand.menu()
    at_work.until(menu.isVisible)
    menu.close()
