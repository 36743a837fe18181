"""A search narrows the open queue while it is typed, marks what it found, and leads back to where one was."""

import pytest
from PySide6.QtCore import Qt

from moderator.queues import Order, QueueName
from moderator.ui.pages.queue_model import MARKS
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import CTRL, Person

Key = Qt.Key


@pytest.fixture
def at_work(person: Person, write_comments: WriteComments) -> Person:
    """Sit before six open comments, at the third."""
    person.take_in(write_comments(INVENTED))
    person.open_queue(QueueName.EVERYTHING)
    for _ in range(2):
        person.press(Key.Key_J)
    person.until(person.sees_case)
    return person


def settled(person: Person, rows: int) -> None:
    model = person.triage.model
    person.until(lambda: not model._is_fetching and model.rowCount() == rows)


def test_typing_narrows_the_queue_newest_first(at_work: Person) -> None:
    at_work.press(Key.Key_Slash)
    at_work.type("question")
    settled(at_work, 1)
    assert at_work.triage.model.queue.name is QueueName.EVERYTHING
    assert at_work.triage.model.queue.order is Order.NEWEST


def test_what_was_found_is_marked(at_work: Person) -> None:
    at_work.press(Key.Key_Slash)
    at_work.type("coff")
    settled(at_work, 1)
    card = at_work.card
    find = at_work.triage.model.index(0, 0).data(MARKS)
    (begin, end) = find(card.text)[0]
    assert card.text[begin:end].startswith("coff")


def test_escape_leads_back_to_the_queue_and_the_comment(at_work: Person) -> None:
    before, queue = at_work.card.id, at_work.triage.model.queue
    at_work.press(Key.Key_Slash)
    at_work.type("coffee")
    settled(at_work, 1)
    at_work.press(Key.Key_Escape)
    settled(at_work, len(INVENTED))
    assert at_work.triage.model.queue == queue
    at_work.until(lambda: at_work.sees_case() and at_work.card.id == before)
    assert at_work.triage.list.hasFocus()


def test_escape_in_the_list_leaves_the_search_too(at_work: Person) -> None:
    before = at_work.card.id
    at_work.press(Key.Key_Slash)
    at_work.type("coffee")
    settled(at_work, 1)
    at_work.press(Key.Key_Return)
    at_work.press(Key.Key_Escape)
    at_work.until(lambda: at_work.triage.model.rowCount() == len(INVENTED) and at_work.card.id == before)
    assert at_work.window.top.search.text() == ""


def test_nothing_found_offers_to_search_everything(at_work: Person) -> None:
    at_work.triage.list.open_at(at_work.workplace._desk.queues.find_id("c3"))
    at_work.until(at_work.sees_case)
    hidden = at_work.decide(Key.Key_H)
    at_work.press(Key.Key_Slash)
    at_work.type("coffee")
    sign = at_work.triage.emptiness.sign
    at_work.until(lambda: sign.isVisible() and sign.title.text() == "Nothing found")
    assert "coffee" in sign.said.text()
    sign.buttons[0].click()
    settled(at_work, 1)
    assert at_work.card.id == hidden
    assert at_work.triage.model.queue.name is QueueName.ALL


def test_ctrl_enter_searches_everything_at_once(at_work: Person) -> None:
    at_work.press(Key.Key_Slash)
    at_work.type("coffee")
    at_work.press(Key.Key_Return, CTRL)
    settled(at_work, 1)
    assert at_work.triage.model.queue.name is QueueName.ALL
    assert at_work.triage.list.hasFocus()


def test_the_empty_field_says_what_can_be_typed(at_work: Person) -> None:
    at_work.press(Key.Key_Slash)
    field = at_work.window.top.search
    assert field._hints is not None
    assert field._hints.isVisible()
    assert "author:" in field.accessibleDescription()
    at_work.type("c")
    assert not field._hints.isVisible()


def test_taking_the_words_off_the_filter_empties_the_field(at_work: Person) -> None:
    at_work.press(Key.Key_Slash)
    at_work.type("coffee")
    settled(at_work, 1)
    bar = at_work.triage.head.filter
    at_work.until(lambda: [chip.text() for chip in bar.chips] == ["“coffee”"])
    bar.chips[0].click()
    settled(at_work, len(INVENTED))
    assert at_work.window.top.search.text() == ""
    assert at_work.triage.model.queue.order is Order.PRIORITY


def test_taking_the_words_off_a_search_of_everything_leads_back(at_work: Person) -> None:
    queue = at_work.triage.model.queue
    at_work.press(Key.Key_Slash)
    at_work.type("coffee")
    at_work.press(Key.Key_Return, CTRL)
    settled(at_work, 1)
    at_work.until(lambda: len(at_work.triage.head.filter.chips) == 1)
    at_work.triage.head.filter.chips[0].click()
    settled(at_work, len(INVENTED))
    assert at_work.triage.model.queue == queue
