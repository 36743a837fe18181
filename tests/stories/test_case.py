"""A person reads everything about one comment: its evidence, thread, author, campaign and history."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from moderator.domain import Action, Reason
from moderator.queues import QueueName
from moderator.ui.pages.case_panel import CasePanel
from moderator.ui.pages.comment_card import LONGEST
from tests.conftest import WriteComments
from tests.stories.conftest import Person

Key = Qt.Key
ADVERT = "EARN {} A DAY without leaving home!!! Write me in telegram today, click here http://x.example/win"
COMPLAINT = "Waited fifty minutes, the coffee was cold and the staff were rude. Never again, terrible."
ADVERTS = [(f"a{n}", ADVERT.format(5000), ("Win", "Ann", "Ben")[n % 3], f"2026-11-20T{n:02}:30:00Z") for n in range(8)]
LONG = "the coffee was cold and the staff were rude " * 400


@pytest.fixture
def at_work(person: Person, write_comments: WriteComments) -> Person:
    """Sit before an advert of eight copies, a complaint, a long comment and one by nobody."""
    rows = [*ADVERTS, ("c1", COMPLAINT, "Ben"), ("c2", LONG, "Cleo"), ("c3", "Who wrote this?", "")]
    person.take_in(write_comments(rows))
    person.open_queue(QueueName.EVERYTHING)
    return person


def panel(person: Person) -> CasePanel:
    return person.triage.panel


def at(person: Person, external_id: str) -> None:
    """Stand on a comment of the list, and wait until it is explained."""
    comment = person.workplace._desk.queues.find_id(external_id)
    person.triage.list._go_to(person.triage.model.row_of(comment))
    person.until(lambda: person.sees_case() and person.case.card.id == comment)


def test_the_strongest_parts_come_first_and_the_rest_on_demand(at_work: Person) -> None:
    at(at_work, "c1")
    why = panel(at_work).comment.why
    at_work.until(lambda: not why.total.isHidden())
    assert len(why.bars.shown()) == 4
    assert not why.turn.isVisible()
    QTest.mouseClick(why.more, Qt.MouseButton.LeftButton)
    assert why.bars.shown() == why.bars.bars()
    assert len(why.bars.shown()) > 4
    assert why.turn.isVisible()


def test_what_is_searched_for_stands_in_a_frame(at_work: Person) -> None:
    at_work.press(Key.Key_Slash)
    at_work.type("fifty")
    at_work.press(Key.Key_Return)
    at_work.until(lambda: at_work.triage.model.queue.words == "fifty" and at_work.sees_case())
    text = panel(at_work).comment.text
    at_work.until(lambda: any(mark.found for mark in text._marks))
    assert [part for part, mark in zip(text.marked(), text._marks, strict=True) if mark.found] == ["fifty"]


def test_a_long_comment_is_laid_out_in_part_until_it_is_asked_for(at_work: Person) -> None:
    at(at_work, "c2")
    card = panel(at_work).comment
    assert len(card.text.toPlainText()) == LONGEST + 1
    card.whole.click()
    assert card.text.toPlainText() == LONG.strip() or card.text.toPlainText() == LONG
    at(at_work, "c1")
    assert not card.whole.isVisible()


def test_nobody_known_nothing_alike_and_no_thread_are_said(at_work: Person) -> None:
    at(at_work, "c3")
    assert panel(at_work).author._unknown.isVisible()
    assert panel(at_work).campaign._none.isVisible()
    assert panel(at_work).thread_card._alone.isVisible()
    assert "does not say" in panel(at_work).thread_card.post.title.text()
    assert panel(at_work).history._nothing.isVisible()


def test_the_campaigns_time_line_and_authors_are_looked_up(at_work: Person) -> None:
    at(at_work, "a0")
    campaign = panel(at_work).campaign
    at_work.until(lambda: campaign.look is not None)
    assert campaign.strip.isVisible()
    assert campaign.strip.accessibleDescription().startswith("8 comments from 20 Nov")
    assert not campaign.examples.isVisible()
    campaign.more.click()
    pairs = dict(campaign.texts.facts.pairs())
    assert pairs["Most by"].replace("\N{NO-BREAK SPACE}", " ").startswith("Ann × 3, Win × 3")
    assert campaign.texts.texts[0].toPlainText() == ADVERT.format(5000)


def test_a_member_that_was_approved_warns_before_all_are_hidden_and_opens(at_work: Person) -> None:
    desk = at_work.workplace._desk
    approved = desk.queues.find_id("a1")
    desk.decisions.decide([approved], Action.APPROVE)
    at(at_work, "a0")
    examples = panel(at_work).campaign.examples
    at_work.until(examples.isVisible)
    assert examples.said.text() == "1 of 8 looks different: read it first"
    assert "approved before" in examples.lines[0].accessibleName()
    examples.lines[0].setFocus()
    at_work.press(Key.Key_Return)
    at_work.until(lambda: at_work.case.card.id == approved)
    assert at_work.triage.opening.is_visiting


def test_all_of_an_authors_comments_are_listed(at_work: Person) -> None:
    at(at_work, "a0")
    author = panel(at_work).author
    assert author.all.text() == "All 3 comments"
    author.all.click()
    at_work.until(lambda: at_work.triage.model.queue.author is not None and at_work.triage.model.rowCount() == 3)
    at_work.until(at_work.sees_case)
    assert {at_work.triage.model.card(row).author for row in range(3)} == {"Win"}  # type: ignore[union-attr]


def test_an_author_is_told_in_brief_and_all_of_it_on_demand(at_work: Person) -> None:
    desk = at_work.workplace._desk
    desk.decisions.decide([desk.queues.find_id("a3")], Action.NOTE, note="Seen elsewhere too")
    desk.decisions.decide([desk.queues.find_id("a6")], Action.BAN, reason=Reason.ADVERTISING)
    at(at_work, "a0")
    author = panel(at_work).author
    at_work.until(lambda: "ban author × 1" in dict(author.facts.pairs())["Earlier decisions"])
    assert "by Vera" in author._banned.text()
    assert author.strip.isVisible()
    assert not author.rest.isVisible()
    author.more.click()
    assert "Seen elsewhere too\n— Vera" in author.rest.notes.text()
    at(at_work, "a3")
    assert author.rest.isVisible()


def test_history_strikes_through_what_was_undone(at_work: Person) -> None:
    desk = at_work.workplace._desk
    comment = desk.queues.find_id("c1")
    desk.decisions.decide([comment], Action.HIDE)
    desk.decisions.undo()
    at(at_work, "c1")
    history = panel(at_work).history
    at_work.until(lambda: len(history.rows) == 2)
    told = [row.accessibleName() for row in history.rows]
    assert any("took back “Hide”" in said for said in told)
    assert any(said.startswith("Hide") and "undone by Vera" in said for said in told)


def test_an_edit_shows_what_went_and_what_came(person: Person, write_comments: WriteComments) -> None:
    person.take_in(write_comments([("c1", "The coffee was cold and bad", "Ann"), ("c2", "Fine", "Ben")]))
    desk = person.workplace._desk
    desk.inbox.take(write_comments([("c1", "The coffee was cold and wonderful", "Ann")]))
    person.open_queue(QueueName.EVERYTHING)
    at(person, "c1")
    person.triage.refresh()
    person.until(lambda: len(panel(person).history.rows) == 1)
    (row,) = panel(person).history.rows
    assert "came: “wonderful”" in row.accessibleName()


def test_own_answers_stand_out_and_long_threads_are_paged(person: Person, write_comments: WriteComments) -> None:
    first = ("t0", "What do you think of the new menu?", "Ann", "2026-11-20T09:00:00Z", "Menu")
    answers = [
        (f"t{n}", f"Answer number {n} of many", f"P{n}", f"2026-11-20T10:{n:02}:00Z", "Menu", "t0")
        for n in range(1, 30)
    ]
    person.take_in(write_comments([first, *answers]))
    person.open_queue(QueueName.EVERYTHING)
    at(person, "t20")
    card = panel(person).thread_card
    shown = [line for line in card.lines if line.isVisible()]
    assert len(shown) == 12
    assert card.earlier.text() == "14 comments before"
    card.earlier.click()
    assert len([line for line in card.lines if line.isVisible()]) == 24
    assert card.post.title.text() == "Menu"


def test_the_address_of_a_post_is_copied_and_never_opened(at_work: Person) -> None:
    line = panel(at_work).thread_card.post
    line._url = "https://aurora.example/menu"
    line.copy.click()
    assert QGuiApplication.clipboard().text() == "https://aurora.example/menu"


@pytest.mark.parametrize("size", [(1280, 720), (2560, 1440)])
def test_comment_and_evidence_are_seen_without_scrolling(at_work: Person, size: tuple[int, int]) -> None:
    at_work.window.resize(*size)
    at(at_work, "c1")
    card = panel(at_work).comment
    at_work.until(lambda: not card.why.total.isHidden())
    at_work.qtbot.wait(1)
    below = card.mapTo(panel(at_work), card.rect().bottomLeft()).y()
    assert below <= panel(at_work).viewport().height()
    assert at_work.triage.bar.isVisible()
    assert card.text.width() <= 1100
    is_beside = panel(at_work).author.mapTo(panel(at_work), panel(at_work).author.rect().topLeft()).y() < below
    assert is_beside is (size[0] > 2000)


def test_a_thread_that_is_cut_says_so(person: Person, write_comments: WriteComments) -> None:
    first = ("t0", "What do you think?", "Ann", "2026-11-20T09:00:00Z")
    answers = [
        (f"t{n}", f"Answer {n}", f"P{n}", f"2026-11-20T10:{n % 60:02}:{n // 60:02}Z", "", "t0") for n in range(1, 220)
    ]
    person.take_in(write_comments([first, *answers]))
    person.open_queue(QueueName.EVERYTHING)
    at(person, "t0")
    assert panel(person).thread_card.cut.isVisible()
    assert panel(person).thread_card.cut.text() == "Of this thread, the 200 nearest are here."


def test_one_key_shows_all_that_is_known_and_again_what_matters(at_work: Person) -> None:
    at(at_work, "a0")
    buttons = (panel(at_work).comment.why.more, panel(at_work).author.more, panel(at_work).campaign.more)
    at_work.until(lambda: all(button.isVisible() for button in buttons))
    at_work.triage.list.setFocus()
    at_work.press(Key.Key_I)
    assert all(button.isChecked() for button in buttons)
    at_work.press(Key.Key_I)
    assert not any(button.isChecked() for button in buttons)


def test_the_next_case_comes_with_its_explanation(at_work: Person) -> None:
    at(at_work, "a0")
    card = panel(at_work).comment
    at_work.until(lambda: card._explanation is not None)
    following = at_work.triage.model.card(at_work.triage.model.row_of(at_work.card.id) + 1)
    assert following is not None
    at_work.until(lambda: following.id in at_work.triage.opening.loader._known)
    at_work.triage.list.setFocus()
    at_work.press(Key.Key_J)
    assert at_work.case.card.id == following.id
    assert card._explanation is not None
    assert card._explanation.comment == following.id
