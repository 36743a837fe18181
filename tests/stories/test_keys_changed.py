"""Every key can be changed where it is shown; two commands never share one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from moderator.ui import theme
from moderator.ui.commands import COMMANDS
from moderator.ui.dialogs.keys_dialog import KeysDialog
from moderator.ui.widgets.key_table import KeyRow
from tests.conftest import INVENTED, WriteComments
from tests.stories.conftest import PLAIN, SHIFT, Person


@pytest.fixture
def sheet(person: Person, write_comments: WriteComments) -> KeysDialog:
    """Open the list of keys by its key."""
    person.take_in(write_comments(INVENTED))
    person.until(person.sees_case)
    person.press(Qt.Key.Key_Question)
    person.until(lambda: any(isinstance(each, KeysDialog) for each in person.dialogs()))
    return next(each for each in person.dialogs() if isinstance(each, KeysDialog))


def row(sheet: KeysDialog, name: str) -> KeyRow:
    return next(each for each in sheet.table.rows if each.name == name)


def change(sheet: KeysDialog, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    field = row(sheet, name).field
    field.click()
    assert field.is_listening
    QTest.keyClick(field, key, modifiers)


def test_a_new_key_works_at_once_and_at_the_next_start(
    person: Person, sheet: KeysDialog, home: Path, sit_down: Callable[..., Person]
) -> None:
    change(sheet, "hide", Qt.Key.Key_Y)
    sheet.close()
    person.come_back()
    person.triage.list.setFocus()
    person.decide(Qt.Key.Key_Y)
    before = person.decisions()
    person.press(Qt.Key.Key_H)
    assert person.decisions() == before
    person.until(lambda: theme.kept(home).get("keys") == {"hide": "Y"})
    person.window.close()
    again = sit_down()
    again.until(lambda: again.window.commands["hide"].shortcut().toString() == "Y")


def test_a_key_that_another_command_has_is_refused_and_can_be_swapped(person: Person, sheet: KeysDialog) -> None:
    change(sheet, "hide", Qt.Key.Key_A)
    conflict = sheet.table.conflict
    assert conflict.isVisible()
    assert conflict.said.text() == "A is the key of “Approve” already; “Hide” keeps its own."
    assert person.window.commands["hide"].shortcut().toString() == "H"
    conflict.swap.click()
    assert person.window.commands["hide"].shortcut().toString() == "A"
    assert person.window.commands["approve"].shortcut().toString() == "H"
    assert not conflict.isVisible()


def test_one_key_and_all_keys_go_back_to_the_usual_ones(person: Person, sheet: KeysDialog) -> None:
    change(sheet, "hide", Qt.Key.Key_Y)
    change(sheet, "approve", Qt.Key.Key_W, SHIFT)
    assert person.window.commands["approve"].shortcut().toString() == "Shift+W"
    row(sheet, "hide").reset.click()
    assert person.workplace.preferences.now.keys == {"approve": "Shift+W"}
    sheet.reset.click()
    usual = {name: COMMANDS[name].key for name in ("hide", "approve")}
    assert {name: person.window.commands[name].shortcut().toString() for name in usual} == usual


def test_escape_leaves_a_key_and_backspace_takes_it_away(person: Person, sheet: KeysDialog) -> None:
    change(sheet, "hide", Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert person.window.commands["hide"].shortcut().toString() == "H"
    change(sheet, "hide", Qt.Key.Key_Backspace)
    assert person.window.commands["hide"].shortcut().isEmpty()
    assert row(sheet, "hide").field.accessibleName() == "Hide: no key"


def test_a_letter_of_a_cyrillic_layout_is_the_latin_one_of_its_key(person: Person, sheet: KeysDialog) -> None:
    field = row(sheet, "hide").field
    field.click()
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, ord("Н"), PLAIN, "н"))
    assert person.window.commands["hide"].shortcut().toString() == "Y"


def test_the_list_is_searched_and_copied_as_text(sheet: KeysDialog) -> None:
    QTest.keyClicks(sheet.field, "select")
    shown = [each.name for each in sheet.table.rows if each.isVisible()]
    assert "select" in shown
    assert "hide" not in shown
    sheet.field.clear()
    sheet.copy.click()
    lines = QApplication.clipboard().text().splitlines()
    assert "H             Hide" in lines
    assert "Decide" in lines


def test_a_hand_written_key_takes_the_key_from_its_usual_command(home: Path, sit_down: Callable[..., Person]) -> None:
    home.mkdir()
    (home / "config.toml").write_text('[keys]\nhide = "A"\n', "utf-8")
    person = sit_down()
    person.until(lambda: person.window.commands["hide"].shortcut().toString() == "A")
    assert person.window.commands["approve"].shortcut().isEmpty()
    assert "“Approve” has no key" in person.window.notice.said.text()
