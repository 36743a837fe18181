"""Which key asks for which command, once a person has changed some."""

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from moderator.ui.commands import COMMANDS, LATIN

_MODIFIERS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock}
)
_COUNTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def written(event: QKeyEvent) -> str:
    """Write a pressed key as the settings have it; empty while only Shift and the like are held.

    A Cyrillic letter counts as the Latin one on the same key; Shift counts for letters, and not where it is
    needed to reach a sign at all.
    """
    key = event.key()
    if key in _MODIFIERS or key <= 0 or key == Qt.Key.Key_unknown:
        return ""
    sign = chr(key) if key < 0x10000 else ""
    sign = LATIN.get(sign.lower(), sign).upper()
    modifiers = event.modifiers() & _COUNTING
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and (sign.isalpha() or not sign.strip()):
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, Qt.Key(ord(sign) if sign else key))).toString()


def present(own: Mapping[str, str]) -> dict[str, str]:
    """Give every command's key; one that a person gave away to another command is no longer there."""
    taken = {_one(key) for key in own.values() if key}
    usual = {name: "" if _one(command.key) in taken else command.key for name, command in COMMANDS.items()}
    return usual | {name: _one(key) for name, key in own.items() if name in COMMANDS}


def robbed(own: Mapping[str, str]) -> list[tuple[str, str]]:
    """Name commands that have lost their usual key to another one, with that one."""
    owners = {_one(key): name for name, key in own.items() if key and name in COMMANDS}
    return [
        (name, owners[_one(command.key)])
        for name, command in COMMANDS.items()
        if command.key and name not in own and _one(command.key) in owners
    ]


def holder(own: Mapping[str, str], key: str) -> str:
    """Name the command that has a key; empty when none has."""
    return next((name for name, held in present(own).items() if key and _one(held) == _one(key)), "")


def given(own: Mapping[str, str], name: str, key: str) -> dict[str, str]:
    """Give a command a key that is free; what is as usual again needs no word in the settings."""
    changed = {**own, name: key}
    return {each: held for each, held in changed.items() if each not in COMMANDS or held != COMMANDS[each].key}


def swapped(own: Mapping[str, str], name: str, other: str) -> dict[str, str]:
    """Let two commands change their keys."""
    now = present(own)
    # both at once, or for a moment the two would have the same
    changed = {**own, name: now[other], other: now[name]}
    return {each: held for each, held in changed.items() if each not in COMMANDS or held != COMMANDS[each].key}


def is_other(key: str, usual: str) -> bool:
    """Tell whether a key is not the usual one, however the two are written."""
    return _one(key) != _one(usual)


def _one(key: str) -> str:
    return QKeySequence(key).toString()
