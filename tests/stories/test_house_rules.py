"""A lead says which actions need a reason, and the desk holds everybody to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from moderator.domain import Action
from moderator.ui.pages.house_rules import HouseRules
from tests.stories.conftest import CTRL, Person


@pytest.fixture
def rules(person: Person) -> HouseRules:
    person.until(person.workplace.welcome.isVisible)
    person.press(Qt.Key.Key_Comma, CTRL)
    person.until(person.workplace.settings.isVisible)
    house = person.workplace.settings.house
    person.until(house.buttons[Action.DELETE].isChecked)
    return house


def test_what_is_pressed_holds_for_the_team_at_once(person: Person, rules: HouseRules) -> None:
    policy = person.workplace._desk.policy
    assert [action for action, button in rules.buttons.items() if button.isChecked()] == [Action.DELETE, Action.BAN]
    rules.buttons[Action.HIDE].click()
    person.until(lambda: policy.reasons() == {Action.DELETE, Action.BAN, Action.HIDE})
    rules.buttons[Action.BAN].click()
    person.until(lambda: policy.reasons() == {Action.DELETE, Action.HIDE})


def test_it_is_reached_and_pressed_by_key(person: Person, rules: HouseRules) -> None:
    rules.buttons[Action.APPROVE].setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is rules.buttons[Action.APPROVE]
    person.press(Qt.Key.Key_Space)
    person.until(lambda: Action.APPROVE in person.workplace._desk.policy.reasons())


def test_it_is_found_like_a_setting(person: Person, rules: HouseRules) -> None:
    page = person.workplace.settings
    page.field.setText("need a reason")
    assert rules.isVisible()
    assert not page._none.isVisible()
    page.field.setText("tray")
    assert not rules.isVisible()
