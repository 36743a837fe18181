"""One question for one gesture, and a reason where the house wants one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from moderator.domain import Action, Reason, Status
from moderator.gestures import MOVES
from moderator.queues import QueueName
from moderator.ui.widgets.question_sheet import QuestionSheet
from moderator.views import LogFilter
from tests.conftest import WriteComments
from tests.stories.conftest import Person
from tests.stories.test_many_at_once import ROWS

Key = Qt.Key


@pytest.fixture
def at_work(person: Person, write_comments: WriteComments) -> Person:
    """Sit before six copies of one advert and two comments of people."""
    person.take_in(write_comments(ROWS))
    person.open_queue(QueueName.EVERYTHING)
    return person


def sheet_of(person: Person) -> QuestionSheet:
    return person.triage.decisions.checking.sheet


def pick(person: Person, count: int) -> None:
    for _ in range(count):
        person.press(Key.Key_X)
        person.press(Key.Key_J)


def test_a_question_says_what_will_happen_and_escape_leaves_everything_as_it_is(at_work: Person) -> None:
    sheet = sheet_of(at_work)
    pick(at_work, 3)
    at_work.press(Key.Key_H)
    at_work.until(sheet.isVisible)
    assert sheet.said.text() == "Hide 3 comments by 3 authors?"
    assert sheet.where.text() == "3 on File"
    assert sheet.undo.text() == "Undo: possible at any time"
    at_work.press(Key.Key_Escape)
    assert not sheet.isVisible()
    assert len(at_work.triage.model.picked) == 3
    assert at_work.workplace._desk.log.count(LogFilter()) == 0


def test_another_decision_asks_anew_and_a_change_of_the_selection_asks_no_longer(at_work: Person) -> None:
    sheet = sheet_of(at_work)
    pick(at_work, 2)
    at_work.press(Key.Key_H)
    at_work.until(sheet.isVisible)
    at_work.press(Key.Key_A)
    at_work.until(lambda: sheet.isVisible() and sheet.said.text().startswith("Approve 2"))
    at_work.press(Key.Key_X)
    assert not sheet.isVisible()
    assert at_work.workplace._desk.log.count(LogFilter()) == 0


def test_many_decided_on_are_one_gesture_and_one_undo(at_work: Person) -> None:
    pick(at_work, 4)
    at_work.press(Key.Key_S)
    at_work.until(sheet_of(at_work).isVisible)
    at_work.press(Key.Key_S)
    at_work.until(lambda: at_work.said == "Marked 4 comments as spam —")
    assert len({entry.decision.gesture for entry in at_work.workplace._desk.log.page(LogFilter())}) == 1
    at_work.press(Key.Key_U)
    at_work.until(lambda: at_work.said == "Took back “Spam” on 4 comments")
    at_work.until(lambda: at_work.triage.model.rowCount() == len(ROWS))


def test_deleting_asks_for_a_reason_whose_key_decides(at_work: Person) -> None:
    sheet, comment = sheet_of(at_work), at_work.card.id
    at_work.press(Key.Key_D)
    at_work.until(sheet.isVisible)
    assert sheet.reasons.isVisible()
    assert "final on File" in sheet.undo.text()
    at_work.press(Key.Key_G)
    at_work.until(lambda: at_work.said == "Deleted 1 comment —")
    (entry,) = at_work.workplace._desk.log.page(LogFilter())
    assert (entry.decision.comment_id, entry.decision.reason) == (comment, Reason.GAMBLING)


def test_enter_takes_the_reason_that_the_flags_speak_for(at_work: Person) -> None:
    row = next(row for row in range(len(ROWS)) if "Earn" in at_work.triage.model.index(row, 0).data())
    at_work.triage.list._go_to(row)
    at_work.until(at_work.sees_case)
    at_work.press(Key.Key_B)
    at_work.until(sheet_of(at_work).isVisible)
    assert sheet_of(at_work).reasons.suggested is Reason.ADVERTISING
    at_work.press(Key.Key_Return)
    at_work.until(lambda: at_work.said == "Banned the author of 1 comment —")
    (entry,) = at_work.workplace._desk.log.page(LogFilter())
    assert entry.decision.reason is Reason.ADVERTISING


def test_a_reason_that_is_wanted_since_is_asked_for_and_the_decision_goes_on(at_work: Person) -> None:
    at_work.workplace._desk.policy.require_reason(Action.HIDE)
    comment = at_work.card.id
    at_work.press(Key.Key_H)
    at_work.until(sheet_of(at_work).isVisible)
    assert at_work.workplace._desk.queues.card(comment).status is Status.OPEN
    at_work.press(Key.Key_F)
    at_work.until(lambda: at_work.said == "Hid 1 comment —")
    (entry,) = at_work.workplace._desk.log.page(LogFilter())
    assert (entry.decision.comment_id, entry.decision.reason) == (comment, Reason.OFF_TOPIC)


def test_a_chosen_reason_needs_no_question(at_work: Person) -> None:
    at_work.triage.decisions.reasons.choose(Reason.SCAM)
    at_work.press(Key.Key_D)
    at_work.until(lambda: at_work.said == "Deleted 1 comment —")
    (entry,) = at_work.workplace._desk.log.page(LogFilter())
    assert entry.decision.reason is Reason.SCAM


def test_every_decision_is_in_the_menus_and_its_tool_tip_says_why_it_cannot_be_made(at_work: Person) -> None:
    commands = at_work.window.commands
    menu = at_work.triage.menu.menu
    offered = {action.objectName() for action in menu.actions()}
    decided = {action.value for action in MOVES | {Action.NOTE}}
    assert decided <= offered
    in_main_menu = {
        action.objectName() for each in at_work.window.menus.findChildren(QMenu) for action in each.actions()
    }
    assert decided <= in_main_menu
    assert not commands["reopen"].isEnabled()
    assert commands["reopen"].toolTip() == "The comment is open"
    assert not commands["unhide"].isEnabled()
    assert commands["unhide"].toolTip() == "Everybody sees the comment"
    at_work.press(Key.Key_X)
    assert commands["unhide"].isEnabled()
    at_work.press(Key.Key_X)
    assert not commands["unhide"].isEnabled()


def test_of_a_selection_what_cannot_be_decided_on_is_left_out_and_said(at_work: Person) -> None:
    desk = at_work.workplace._desk
    rows = [at_work.triage.model.card(row) for row in range(3)]
    ids = [card.id for card in rows if card is not None]
    desk.decisions.decide(ids[:1], Action.APPROVE)
    at_work.triage.model.pick(ids, are_picked=True)
    at_work.press(Key.Key_H)
    at_work.until(sheet_of(at_work).isVisible)
    assert sheet_of(at_work).rest.text() == "1 stays as it is: closed already."
    at_work.press(Key.Key_H)
    at_work.until(lambda: at_work.said == "Hid 2 comments —")


def test_a_note_for_many_is_asked_about_once_it_is_written(at_work: Person) -> None:
    pick(at_work, 2)
    at_work.press(Key.Key_N)
    at_work.type("seen by the lawyer")
    at_work.press(Key.Key_Return)
    at_work.until(sheet_of(at_work).isVisible)
    assert sheet_of(at_work).said.text().startswith("Note on 2 comments")
    at_work.press(Key.Key_N)
    at_work.until(lambda: at_work.said == "Noted on 2 comments —")


def test_a_selected_campaign_warns_of_what_looks_different(at_work: Person) -> None:
    desk = at_work.workplace._desk
    row = next(row for row in range(len(ROWS)) if "Earn" in at_work.triage.model.index(row, 0).data())
    at_work.triage.list._go_to(row)
    at_work.until(lambda: at_work.sees_case() and at_work.case.campaign is not None)
    campaign = at_work.case.campaign
    assert campaign is not None
    approved = desk.queues.campaign_ids(campaign.id)[-1]
    desk.decisions.decide([approved], Action.APPROVE)
    at_work.triage.refresh()
    at_work.until(
        lambda: at_work.triage.panel.campaign.look is not None and at_work.triage.panel.campaign.look.open == 5
    )
    at_work.triage.panel.campaign.hide_all.click()
    at_work.until(sheet_of(at_work).isVisible)
    assert sheet_of(at_work).said.text() == "Hide 5 comments by 5 authors?"
    assert "look" in sheet_of(at_work).examples.said.text()
