"""The palette finds commands by a few letters, and the list of keys leaves none out."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from moderator.ui.commands import Commands
from moderator.ui.dialogs.keys_dialog import KeysDialog
from moderator.ui.dialogs.palette import CommandPalette
from moderator.ui.dialogs.palette_list import PaletteModel
from moderator.ui.dialogs.palette_match import best, score

NAMES = ["Hide", "Next comment", "Select the whole campaign", "Moderation log", "Mask coarse words"]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def commands(window: QMainWindow) -> Commands:
    return Commands(window)


def open_palette(qtbot: QtBot, commands: list[QAction], window: QMainWindow) -> CommandPalette:
    palette = CommandPalette(commands, window)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(palette)
    palette.show()
    return palette


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("hide", "Hide"),
        ("nc", "Next comment"),
        ("swc", "Select the whole campaign"),
        ("modlog", "Moderation log"),
        ("MASK", "Mask coarse words"),
        ("camp", "Select the whole campaign"),
    ],
)
def test_a_few_letters_of_a_name_find_it_first(typed: str, found: str) -> None:
    assert NAMES[best(typed, [(name, "") for name in NAMES])[0]] == found


def test_letters_that_do_not_stand_in_this_order_find_nothing() -> None:
    assert score("edih", "Hide") == 0


def test_words_of_the_sentence_find_a_command_after_those_that_are_named_so() -> None:
    named = [("Ban author", "Hide all that they write"), ("Hide", "")]
    assert best("hide", named) == [1, 0]


def test_nothing_typed_shows_every_command_in_its_order() -> None:
    assert best("", [(name, "") for name in NAMES]) == list(range(len(NAMES)))


def test_enter_runs_the_first_command_after_the_palette_has_closed(
    qtbot: QtBot, commands: Commands, window: QMainWindow
) -> None:
    palette = open_palette(qtbot, commands.all(), window)
    seen: list[bool] = []
    commands["log"].triggered.connect(lambda: seen.append(palette.isVisible()))
    QTest.keyClicks(palette.field, "modlog")
    with qtbot.waitSignal(commands.asked) as asked:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert asked.args == ["log"]
    assert seen == [False]


def test_the_arrows_choose_another_command(qtbot: QtBot, commands: Commands, window: QMainWindow) -> None:
    palette = open_palette(qtbot, commands.all(), window)
    QTest.keyClicks(palette.field, "theme")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    wanted = palette.list.currentIndex().data()
    with qtbot.waitSignal(commands.asked) as asked:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert asked.args is not None
    assert commands[asked.args[0]].text() == wanted


def test_letters_that_fit_nothing_are_answered(qtbot: QtBot, commands: Commands, window: QMainWindow) -> None:
    palette = open_palette(qtbot, commands.all(), window)
    QTest.keyClicks(palette.field, "zzzz")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette._none.isVisible()
    assert palette.isVisible()


def test_commands_that_cannot_run_now_are_not_offered(commands: Commands) -> None:
    commands.enable(["hide"], are_enabled=False)
    model = PaletteModel(commands.all())
    assert "Hide" not in [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_list_of_commands_keeps_the_rules_of_models(qtmodeltester: Any, commands: Commands) -> None:
    model = PaletteModel(commands.all())
    model.look_for("se")
    qtmodeltester.check(model)


def test_every_command_with_a_key_stands_in_the_list_of_keys(
    qtbot: QtBot, commands: Commands, window: QMainWindow
) -> None:
    own = QAction("Water the plants", window)
    own.setShortcut("Ctrl+W")
    dialog = KeysDialog([*commands.all(), own], window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    keyed = {action.text().removesuffix("…") for action in commands.all() if not action.shortcut().isEmpty()}
    assert keyed | {"Water the plants"} <= shown
