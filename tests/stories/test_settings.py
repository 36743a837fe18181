"""Settings are changed in the window, hold at once, and are kept with the person's comments in the file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from moderator.declared import declared
from moderator.settings import Section
from moderator.ui import setting_words, theme
from moderator.ui.remedies import Remedy
from moderator.ui.widgets.setting_editors import ChoiceEditor, NumberEditor, SwitchEditor, TextEditor
from tests.stories.conftest import CTRL, Person


@pytest.fixture
def at_settings(person: Person) -> Person:
    person.until(person.workplace.welcome.isVisible)
    person.press(Qt.Key.Key_Comma, CTRL)
    person.until(person.workplace.settings.isVisible)
    return person


def test_every_setting_has_its_control_title_and_sentence(at_settings: Person) -> None:
    page = at_settings.workplace.settings
    assert page.rows.keys() == {each.name for each in declared() if each.section is not Section.KEYS}
    assert setting_words.TITLES.keys() == {each.name for each in declared()}
    assert set(setting_words.SENTENCES) == {each.description for each in declared()}


def test_a_theme_is_put_on_at_once_and_kept(at_settings: Person, home: Path) -> None:
    editor = at_settings.workplace.settings.rows["theme"].editor
    assert isinstance(editor, ChoiceEditor)
    editor.buttons["dark"].click()
    assert theme.current() is theme.DARK
    at_settings.until(lambda: theme.kept(home) == {"theme": "dark"})
    at_settings.workplace.settings.rows["theme"].reset.click()
    at_settings.until(lambda: theme.kept(home) == {"theme": "system"})


def test_what_is_typed_by_hand_beside_a_change_stays(at_settings: Person, home: Path) -> None:
    path = home / "config.toml"
    path.write_text("# mine\ngrace_seconds = 30 # slow platform\n", "utf-8")
    editor = at_settings.workplace.settings.rows["mask_coarse"].editor
    assert isinstance(editor, SwitchEditor)
    editor.click()
    at_settings.until(lambda: "mask_coarse = false" in path.read_text("utf-8"))
    assert path.read_text("utf-8").startswith("# mine\ngrace_seconds = 30 # slow platform\n")


def test_the_grace_of_the_next_decision_is_the_new_one(at_settings: Person) -> None:
    editor = at_settings.workplace.settings.rows["grace_seconds"].editor
    assert isinstance(editor, NumberEditor)
    editor.field.setValue(77)
    assert at_settings.workplace._desk.decisions._grace.total_seconds() == 77


def test_a_value_that_cannot_be_is_refused_where_it_was_typed(at_settings: Person) -> None:
    row = at_settings.workplace.settings.rows["quiet_from"]
    assert isinstance(row.editor, TextEditor)
    row.editor.setText("25:00")
    row.editor.editingFinished.emit()
    assert row.wrong.isVisible()
    assert "22:00" in row.wrong.text()
    assert at_settings.workplace.preferences.now.quiet_from == ""
    row.editor.setText("22:30")
    row.editor.editingFinished.emit()
    assert not row.wrong.isVisible()
    assert at_settings.workplace.preferences.now.quiet_from == "22:30"


def test_the_field_finds_settings_and_keys(at_settings: Person) -> None:
    page = at_settings.workplace.settings
    at_settings.until(lambda: QApplication.focusWidget() is page.field)
    QTest.keyClicks(page.field, "coarse")
    shown = {name for name, row in page.rows.items() if row.isVisible()}
    assert shown == {"mask_coarse", "coarse_figure", "coarse_enough"}
    page.field.clear()
    QTest.keyClicks(page.field, "campaign")
    at_settings.until(lambda: [row.name for row in page.keys.rows if row.isVisible()] == ["select_campaign"])


def test_a_broken_file_is_said_with_its_line_and_can_be_mended_on_the_spot(
    sit_down: Callable[..., Person], home: Path
) -> None:
    home.mkdir()
    (home / "config.toml").write_text('# mine\ntheme = "pink"\n', "utf-8")
    person = sit_down(waits=False)
    person.until(person.window.notice.isVisible)
    assert "config.toml, line 2" in person.window.notice.said.text()
    (home / "config.toml").write_text('# mine\ntheme = "dark"\n', "utf-8")
    person.window.notice.complaints[-1].buttons[Remedy.RETRY].click()
    person.until(lambda: person.start.workplace is not None)
    assert person.workplace.preferences.now.theme.value == "dark"
