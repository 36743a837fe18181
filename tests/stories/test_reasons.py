"""A reason is chosen by two keys, and goes with the next decision only."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from moderator.domain import Action, Reason
from moderator.ui.pages.log_model import ENTRY
from tests.stories.conftest import Person

Key = Qt.Key


def choose(person: Person, *keys: Qt.Key) -> None:
    """Open the menu, go through it by keys, and take what is marked."""
    person.press(Key.Key_C)
    menu = person.triage.decisions.reasons.menu
    person.until(menu.isVisible)
    for key in (*keys, Key.Key_Return):
        QTest.keyClick(menu, key)
    person.until(lambda: not menu.isVisible())
    person.come_back()


def test_a_reason_goes_with_the_next_decision_only_and_stands_in_the_log(at_work: Person) -> None:
    choose(at_work, Key.Key_G)
    assert at_work.triage.bar.reason.text() == "because: Gambling ×"
    assert at_work.triage.bar.reason.isVisible()
    at_work.decide(Key.Key_H)
    assert not at_work.triage.bar.reason.isVisible()
    at_work.decide(Key.Key_A)
    at_work.workplace.run("log")
    model = at_work.workplace.log._model
    at_work.until(lambda: model.rowCount() == 2)
    made = [model.index(row, 0).data(ENTRY).decision for row in range(2)]
    assert [(each.action, each.reason) for each in made] == [
        (Action.APPROVE, Reason.FINE),
        (Action.HIDE, Reason.GAMBLING),
    ]
    assert "Gambling" in {model.index(1, column).data() for column in range(model.columnCount())}


def test_a_letter_jumps_to_the_next_reason_that_begins_with_it(at_work: Person) -> None:
    choose(at_work, Key.Key_P, Key.Key_P, Key.Key_Down)
    reasons = list(Reason)
    second_with_p = [reason for reason in reasons if reason in {Reason.PHISHING, Reason.PRIZE_HUNTING}][1]
    assert at_work.triage.decisions.reasons.chosen is reasons[reasons.index(second_with_p) + 1]


def test_a_click_on_the_reason_takes_it_away(at_work: Person) -> None:
    choose(at_work, Key.Key_T)
    at_work.triage.bar.reason.click()
    assert at_work.triage.decisions.reasons.chosen is None
    assert not at_work.triage.bar.reason.isVisible()


def test_a_refused_decision_keeps_its_reason(at_work: Person) -> None:
    at_work.workplace._desk.decisions.decide([at_work.card.id], Action.APPROVE)
    choose(at_work, Key.Key_S)
    at_work.press(Key.Key_E)
    at_work.until(at_work.window.notice.isVisible)
    assert at_work.triage.decisions.reasons.chosen is Reason.SCAM
