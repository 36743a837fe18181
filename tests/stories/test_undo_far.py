"""Undo as far back as the log goes, and the honest word where there is no way back."""

from datetime import UTC, datetime, timedelta

import time_machine
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from moderator.domain import Action, Reason, Status, Visibility
from moderator.views import LogFilter
from tests.stories.conftest import SHIFT, Person

Key = Qt.Key


def wait_until_said(person: Person, told: str) -> None:
    person.until(lambda: person.said.startswith(told))


def test_undo_goes_back_gesture_by_gesture_and_redo_forward_again(at_work: Person) -> None:
    decided = [at_work.decide(key) for key in (Key.Key_A, Key.Key_H, Key.Key_E)]
    desk = at_work.workplace._desk
    for told in ("Took back “Escalate”", "Took back “Hide”", "Took back “Approve”"):
        at_work.press(Key.Key_U)
        wait_until_said(at_work, told)
    assert {desk.queues.card(comment).status for comment in decided} == {Status.OPEN}
    at_work.press(Key.Key_U)
    at_work.until(at_work.window.notice.isVisible)
    assert "nothing to undo" in at_work.window.notice.said.text().lower()
    for told in ("Again: Approved", "Again: Hid", "Again: Escalated"):
        at_work.press(Key.Key_U, SHIFT)
        wait_until_said(at_work, told)
    assert [desk.queues.card(comment).status for comment in decided][-1] is Status.ESCALATED
    assert desk.log.verify() == 9


def test_what_the_platform_does_not_unlearn_is_said_and_the_next_undo_goes_past_it(at_work: Person) -> None:
    desk = at_work.workplace._desk
    hidden = at_work.decide(Key.Key_H)
    deleted = at_work.card.id
    desk.decisions.decide([deleted], Action.DELETE, reason=Reason.SCAM)
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=1), tick=True):
        desk.outbox.deliver()
        at_work.press(Key.Key_U)
        at_work.until(lambda: "goes on to the decision before it" in at_work.said)
        assert "no way back" in at_work.window.notice.said.text()
        at_work.press(Key.Key_U)
        at_work.until(lambda: at_work.said.startswith("Took back “Hide”"))
    assert desk.queues.card(deleted).visibility is Visibility.DELETED
    assert desk.queues.card(hidden).status is Status.OPEN
    assert desk.log.count(LogFilter()) == 3


def test_any_gesture_is_undone_from_the_log_and_from_the_cases_history(at_work: Person) -> None:
    desk = at_work.workplace._desk
    first, second = at_work.decide(Key.Key_H), at_work.decide(Key.Key_A)
    at_work.workplace.run("log")
    log = at_work.workplace.log
    at_work.until(lambda: log._model.rowCount() == 2)
    log._side.show_entry(desk.log.page(LogFilter())[1])
    log._side.card.take_back.click()
    at_work.until(lambda: at_work.said.startswith("Took back “Hide”"))
    assert desk.queues.card(first).status is Status.OPEN
    at_work.workplace.run("triage")
    # what was undone comes back to the list and is open there
    at_work.until(lambda: at_work.sees_case() and at_work.card.id == first)
    at_work.triage.opening.visit(second)
    at_work.until(lambda: at_work.triage.opening.is_visiting and at_work.case.card.id == second)
    undo = next(each for each in at_work.triage.panel.history.findChildren(QPushButton) if each.text() == "Undo")
    undo.click()
    at_work.until(lambda: at_work.said.startswith("Took back “Approve”"))
    assert desk.queues.card(second).status is Status.OPEN
