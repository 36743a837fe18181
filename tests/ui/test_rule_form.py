"""The form of a rule changes its text where it must, and nowhere else."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderator.rules.catalogue import ACTIONS, CONDITIONS
from moderator.rules.rule import Rule
from moderator.rulings import Event, Problem
from moderator.ui.widgets.rule_buttons import MenuButton
from moderator.ui.widgets.rule_fields import ChoiceField, ChoicesField, DurationField, ShareField, TextField
from moderator.ui.widgets.rule_form import RuleForm
from moderator.ui.widgets.rule_outline import outline
from moderator.ui.widgets.rule_words import RuleWords

RULE = """# Late deliveries: the lead hears of them.
name = "Slow delivery"
when = "arrived"

[[all]]
flag = "negative"   # as the model sees it
at_least = 0.80

[[any]]
words = [
  "доставка",   # ru
  "delivery",   # en
]

[[none]]
all = [ { language = ["en"] }, { links = 2 } ]

[[then]]
escalate = { to = "lead", within = "2h", reason = "complaint" }   # in the lead's hours
"""
Draw = Callable[[str], RuleForm]


@pytest.fixture
def draw(qtbot: QtBot) -> Draw:
    def draw(text: str) -> RuleForm:
        form = RuleForm()
        qtbot.addWidget(form)
        form.show_text(text)
        form.show()
        return form

    return draw


@pytest.fixture
def form(draw: Draw) -> RuleForm:
    return draw(RULE)


def offered(button: MenuButton) -> list[QAction]:
    button.fill()
    return button.menu().actions()


def comments(text: str) -> list[str]:
    return [line.partition("#")[2] for line in text.splitlines() if "#" in line]


def test_every_line_of_the_rule_is_there_by_its_place(form: RuleForm) -> None:
    assert list(form.rows) == ["all[0]", "any[0]", "none[0].all[0]", "none[0].all[1]", "then[0].escalate"]
    assert form.head.name.text() == "Slow delivery"
    assert form.head.events.buttons[Event.ARRIVED].isChecked()


def test_a_value_is_changed_in_the_text_and_its_comments_stay(form: RuleForm) -> None:
    share = form.rows["all[0]"].fields["at_least"]
    assert isinstance(share, ShareField)
    share.setValue(0.9)
    assert "at_least = 0.9" in form.text
    assert comments(form.text) == comments(RULE)
    flag = form.rows["all[0]"].fields["flag"]
    assert isinstance(flag, ChoiceField)
    flag.wished.emit("spam")
    assert 'flag = "spam"   # as the model sees it' in form.text


def test_words_come_and_go_as_chips(form: RuleForm) -> None:
    words = form.rows["any[0]"].fields["words"]
    assert isinstance(words, RuleWords)
    words.field.setText("курьер")
    QTest.keyClick(words.field, Qt.Key.Key_Return)
    assert outline(form.text).places["any[0]"].written["words"] == ["доставка", "delivery", "курьер"]
    words.chips[0].click()
    assert outline(form.text).places["any[0]"].written["words"] == ["delivery", "курьер"]
    assert comments(form.text).count(" en") == 1


def test_a_duration_and_a_name_are_changed(form: RuleForm) -> None:
    within = form.rows["then[0].escalate"].fields["within"]
    assert isinstance(within, DurationField)
    within.amount.setValue(30)
    within.unit.setCurrentIndex(0)
    within.unit.activated.emit(0)
    assert 'within = "30m"' in form.text
    form.head.name.setText("Late delivery")
    form.head.name.editingFinished.emit()
    assert 'name = "Late delivery"' in form.text


def test_lines_are_added_moved_and_taken_out(form: RuleForm) -> None:
    form.groups["any"].added.emit("any", {"links": 1})
    assert "any[1]" in form.rows
    form.rows["any[1]"].move_by(-1)
    assert outline(form.text).places["any[0]"].written == {"links": 1}
    form.rows["any[0]"].take_out()
    assert "any[1]" not in form.rows
    assert comments(form.text) == comments(RULE)


def test_a_group_is_added_and_filled(form: RuleForm) -> None:
    form.groups["any"].added.emit("any", {"none": []})
    inner = form.groups["any[1]"]
    inner.added.emit(inner.place_of_parts, {"links": 3})
    assert outline(form.text).places["any[1].none[0]"].written == {"links": 3}


def test_a_line_is_moved_and_taken_out_by_keys(form: RuleForm, qtbot: QtBot) -> None:
    form.groups["all"].added.emit("all", {"links": 1})
    with qtbot.waitActive(form):
        form.activateWindow()
    form.go_to("all[1]")
    QTest.keyClick(form, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert outline(form.text).places["all[0]"].written == {"links": 1}
    QTest.keyClick(form, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert "all[1]" not in form.rows
    assert outline(form.text).places["all[0]"].written["flag"] == "negative"


def test_events_are_chosen_with_what_they_need(form: RuleForm) -> None:
    events = form.head.events
    events.buttons[Event.EDITED].click()
    assert outline(form.text).top["when"] == ["arrived", "edited"]
    events.buttons[Event.ARRIVED].click()
    events.buttons[Event.EDITED].click()
    events.buttons[Event.TIME_PASSED].click()
    assert outline(form.text).top["when"] == {"time_passed": "24h"}


def test_a_problem_stands_below_its_line(form: RuleForm) -> None:
    form.show_problems([Problem(place="all[0].at_least", sentence="8 is too much")])
    assert form.rows["all[0]"].wrong.text() == "8 is too much"
    assert form.rows["any[0]"].wrong.isHidden()


def test_a_text_that_is_no_toml_is_not_drawn_and_says_why(draw: Draw) -> None:
    form = draw('name = "open')
    assert not form.rows
    assert "no TOML" in form.unreadable.text()


def test_what_can_be_begun_is_drawn_for_every_condition_and_action(draw: Draw) -> None:
    form = draw(RULE)
    for number in range(len(CONDITIONS)):
        # the form is drawn anew each time
        offered(form.groups["all"].add)[number].trigger()
    assert len([place for place in form.rows if place.startswith("all")]) == 1 + len(CONDITIONS)
    assert outline(form.text).problem is None


def test_every_action_can_be_added(form: RuleForm) -> None:
    for number in range(len(ACTIONS)):
        offered(form.groups["then"].add)[number].trigger()
    assert len(outline(form.text).deeds) == 1 + len(ACTIONS)


def test_there_and_back_is_the_same_text(draw: Draw) -> None:
    form = draw(RULE)
    form.show_text(form.text)
    assert form.text == RULE
    assert Rule.from_toml(form.text).name == "Slow delivery"


def test_a_member_of_a_list_of_choices_is_pressed(form: RuleForm) -> None:
    languages = form.rows["none[0].all[0]"].fields["language"]
    assert isinstance(languages, ChoicesField)
    languages.buttons["ru"].click()
    assert outline(form.text).places["none[0].all[0]"].written["language"] == ["en", "ru"]


def test_a_field_that_may_be_left_out_is_offered(form: RuleForm) -> None:
    assert "exactly" not in form.rows["any[0]"].fields
    offered(form.rows["any[0]"].more)[-1].trigger()
    assert "exactly" in form.rows["any[0]"].fields


def test_a_text_field_tells_once(qtbot: QtBot) -> None:
    field = TextField("Name")
    qtbot.addWidget(field)
    field.show_value("one")
    field.setText("two")
    with qtbot.waitSignal(field.wished) as told:
        field.editingFinished.emit()
    assert told.args == ["two"]
    with qtbot.assertNotEmitted(field.wished):
        field.editingFinished.emit()
