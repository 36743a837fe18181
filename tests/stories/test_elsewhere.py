"""Comments that are opened from elsewhere: a search, a thread, an author's others, the log, a number."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from moderator.domain import Action, Status, Visibility
from moderator.queues import QueueName
from moderator.ui.masking import DOT
from moderator.ui.pages.queue_model import STATE
from tests.conftest import WriteComments
from tests.stories.conftest import CTRL, Person

Key = Qt.Key
COARSE = "What the fuck is this shit, you fucking idiots"


def at(person: Person, external_id: str) -> None:
    """Stand on a comment of the list."""
    comment = person.workplace._desk.queues.find_id(external_id)
    person.triage.list._go_to(person.triage.model.row_of(comment))
    person.until(lambda: person.sees_case() and person.case.card.id == comment)


def shows(person: Person, external_id: str) -> Callable[[], bool]:
    """Give the claim that the panel shows a comment."""

    def claim() -> bool:
        case = person.triage.panel.case
        return case is not None and case.card.external_id == external_id

    return claim


def search(person: Person, words: str) -> None:
    person.press(Key.Key_Slash)
    person.type(words)
    person.press(Key.Key_Return, CTRL)
    person.until(lambda: person.triage.model.queue.words == words and not person.triage.model._is_fetching)
    person.until(person.sees_case)


def test_a_search_finds_closed_comments_and_says_what_became_of_them(at_work: Person) -> None:
    at(at_work, "c3")
    comment = at_work.decide(Key.Key_H)
    search(at_work, "rude")
    assert at_work.card.id == comment
    assert at_work.triage.model.index(0, 0).data(STATE) == "hidden"
    assert "hidden" in at_work.triage.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    at_work.until(lambda: at_work.triage.head._open.text() == "1 found")


def test_a_closed_comment_refuses_a_decision_and_o_reopens_it(at_work: Person) -> None:
    at(at_work, "c3")
    comment = at_work.decide(Key.Key_H)
    search(at_work, "rude")
    at_work.press(Key.Key_A)
    at_work.until(at_work.window.notice.isVisible)
    assert "reopen it first" in at_work.window.notice.said.text()
    at_work.until(lambda: at_work.sees_case() and at_work.case.card.status is Status.CLOSED)
    at_work.decide(Key.Key_O)
    assert at_work.workplace._desk.queues.card(comment).status is Status.OPEN
    at_work.until(lambda: at_work.card.status is Status.OPEN)


def test_a_decision_in_a_search_leaves_the_card_and_steps_on(at_work: Person) -> None:
    search(at_work, "ann")
    assert at_work.triage.model.rowCount() == 2
    first = at_work.card.id
    at_work.decide(Key.Key_H)
    assert at_work.triage.model.rowCount() == 2
    assert at_work.card.id != first
    at_work.until(lambda: at_work.triage.model.index(0, 0).data(STATE) == "hidden")


def test_enter_on_a_line_of_the_thread_opens_it_and_escape_goes_back(at_work: Person) -> None:
    at(at_work, "c1")
    lines = [line for line in at_work.triage.panel.thread_card.lines if line.isVisible()]
    assert [line.isEnabled() for line in lines] == [False, True]
    assert lines[1].accessibleName().startswith("Ann. Same question!")
    lines[1].setFocus()
    at_work.press(Key.Key_Return)
    at_work.until(shows(at_work, "c6"))
    assert at_work.triage.panel.visit.isVisible()
    assert at_work.card.external_id == "c1"
    at_work.press(Key.Key_Escape)
    at_work.until(shows(at_work, "c1"))
    assert not at_work.triage.panel.visit.isVisible()
    assert at_work.triage.list.hasFocus()


def test_a_click_on_another_comment_of_the_author_opens_it(at_work: Person) -> None:
    at(at_work, "c1")
    at_work.triage.panel.author.more.click()
    QTest.mouseClick(at_work.triage.panel.author.recent[0], Qt.MouseButton.LeftButton)
    at_work.until(shows(at_work, "c6"))


def test_a_decision_is_about_the_visited_comment_alone(at_work: Person) -> None:
    at(at_work, "c4")
    at_work.press(Key.Key_X)
    at(at_work, "c1")
    at_work.triage.opening.visit(at_work.workplace._desk.queues.find_id("c6"))
    at_work.until(shows(at_work, "c6"))
    at_work.press(Key.Key_H)
    at_work.until(lambda: at_work.said == "Hid 1 comment —")
    desk = at_work.workplace._desk
    states = {key: desk.queues.card(desk.queues.find_id(key)).visibility for key in ("c1", "c4", "c6")}
    published = Visibility.PUBLISHED
    assert states == {"c1": published, "c4": published, "c6": Visibility.HIDDEN}
    at_work.until(lambda: at_work.case.card.visibility is Visibility.HIDDEN)
    assert at_work.case.card.external_id == "c6"
    assert at_work.card.external_id == "c1"


def test_a_visit_lasts_while_the_list_is_read_anew_and_ends_when_somebody_moves(at_work: Person) -> None:
    at(at_work, "c1")
    at_work.triage.opening.visit(at_work.workplace._desk.queues.find_id("c6"))
    at_work.until(shows(at_work, "c6"))
    with at_work.qtbot.waitSignal(at_work.triage.model.refreshed):
        at_work.triage.refresh()
    assert at_work.triage.opening.is_visiting
    at_work.press(Key.Key_J)
    at_work.until(at_work.sees_case)
    assert not at_work.triage.opening.is_visiting


@pytest.mark.parametrize("written", ["c4", "4"])
def test_a_number_or_an_id_of_the_stream_is_gone_to(at_work: Person, written: str) -> None:
    at_work.press(Key.Key_G, CTRL)
    at_work.type(written)
    at_work.press(Key.Key_Return)
    at_work.until(shows(at_work, "c4"))


def test_going_to_a_comment_that_does_not_exist_is_answered(at_work: Person) -> None:
    at_work.workplace.run("log")
    at_work.workplace.run("goto")
    at_work.type("nowhere")
    at_work.press(Key.Key_Return)
    at_work.until(at_work.window.notice.isVisible)
    assert at_work.window.notice.said.text() == "There is no comment nowhere."


def test_the_log_leads_to_the_comment(at_work: Person) -> None:
    comment = at_work.decide(Key.Key_H)
    at_work.workplace.run("log")
    story = at_work.workplace.log._side.story
    at_work.until(story.open.isVisible)
    story.open.click()
    assert at_work.triage.isVisible()
    at_work.until(lambda: at_work.case.card.id == comment and at_work.case.card.status is Status.CLOSED)


def test_coarse_lines_of_a_thread_are_masked_until_they_are_asked_for(
    person: Person, write_comments: WriteComments
) -> None:
    person.take_in(write_comments([("c1", "When do you open?", "Ann"), ("c2", COARSE, "Ben", "", "", "c1")]))
    person.open_queue(QueueName.EVERYTHING)
    at(person, "c1")
    card = person.triage.panel.thread_card
    line = next(line for line in card.lines if line.isEnabled())
    assert DOT in line.accessibleName()
    assert "fuck" not in line.accessibleName() + line.toolTip()
    person.press(Key.Key_M)
    assert COARSE in line.accessibleName()
    card.reveal.click()
    assert "fuck" not in line.accessibleName()


def test_an_undo_of_a_decision_about_a_visited_comment_is_told(at_work: Person) -> None:
    at(at_work, "c1")
    comment = at_work.workplace._desk.queues.find_id("c6")
    at_work.triage.opening.visit(comment)
    at_work.until(shows(at_work, "c6"))
    at_work.decide(Key.Key_H)
    at_work.press(Key.Key_U)
    at_work.until(lambda: at_work.said.startswith("Took back"))
    made = at_work.workplace._desk.queues.case(comment).decisions
    assert {each.action for each in made} == {Action.HIDE, Action.UNHIDE}
