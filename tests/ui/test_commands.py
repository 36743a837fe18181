"""Every command has a name, a title and, where it has a key, one of its own."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderator.ui.commands import COMMANDS, Commands

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
DESIGNED = {
    "next": "J",
    "previous": "K",
    "approve": "A",
    "hide": "H",
    "delete": "D",
    "mark_spam": "S",
    "reply": "R",
    "escalate": "E",
    "ban": "B",
    "snooze": "Z",
    "assign": "G",
    "note": "N",
    "undo": "U",
    "select": "X",
    "select_campaign": "Shift+A",
    "search": "/",
    "palette": "Ctrl+K",
    "keys": "?",
}


@pytest.fixture
def kept(qtbot: QtBot) -> tuple[QWidget, Commands]:
    window = QWidget()
    qtbot.addWidget(window)
    # kept by the fixture, or the window would go with this function
    return window, Commands(window)


@pytest.fixture
def commands(kept: tuple[QWidget, Commands]) -> Commands:
    return kept[1]


def test_the_keys_are_those_of_the_manual() -> None:
    assert {name: COMMANDS[name].key for name in DESIGNED} == DESIGNED


def test_no_two_commands_share_a_key() -> None:
    keys = Counter(command.key for command in COMMANDS.values() if command.key)
    assert [key for key, count in keys.items() if count > 1] == []


def test_asking_tells_the_name(qtbot: QtBot, commands: Commands) -> None:
    with qtbot.waitSignal(commands.asked) as asked:
        commands["hide"].trigger()
    assert asked.args == ["hide"]


def test_a_changed_key_replaces_the_old_one(commands: Commands) -> None:
    commands.rekey({"hide": "Y"})
    assert commands["hide"].shortcut().toString() == "Y"
    assert commands["approve"].shortcut().toString() == "A"
    commands.rekey({})
    assert commands["hide"].shortcut().toString() == "H"


@pytest.mark.parametrize(("letter", "modifiers", "name"), [("р", PLAIN, "hide"), ("Ф", SHIFT, "select_campaign")])
def test_cyrillic_letters_count_by_their_place(
    qtbot: QtBot, commands: Commands, letter: str, modifiers: Qt.KeyboardModifier, name: str
) -> None:
    with qtbot.waitSignal(commands.asked) as asked:
        assert commands.run_by_place(QKeyEvent(QEvent.Type.KeyPress, 0, modifiers, letter))
    assert asked.args == [name]


def test_other_letters_are_left_alone(commands: Commands) -> None:
    assert not commands.run_by_place(QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, "1"))
    commands["hide"].setEnabled(False)
    assert not commands.run_by_place(QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, "р"))
