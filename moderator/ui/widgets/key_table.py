"""Every command with its key, by what it is for; each key can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.ui import keys, theme
from moderator.ui.commands import COMMANDS, Group, title
from moderator.ui.dialogs.palette_list import name_of, sentence_of
from moderator.ui.preferences import Preferences
from moderator.ui.widgets.key_field import KeyField
from moderator.ui.widgets.key_hint import key_text
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain
from moderator.ui.wording import QT_TRANSLATE_NOOP

COLUMNS = 2
_HEADINGS = {
    Group.DECIDE: QT_TRANSLATE_NOOP("KeyTable", "Decide"),
    Group.REPLY: QT_TRANSLATE_NOOP("KeyTable", "Reply"),
    Group.MOVE: QT_TRANSLATE_NOOP("KeyTable", "Move and select"),
    Group.VIEW: QT_TRANSLATE_NOOP("KeyTable", "Look"),
    Group.FILE: QT_TRANSLATE_NOOP("KeyTable", "File"),
    Group.RULES: QT_TRANSLATE_NOOP("KeyTable", "Rules"),
    Group.MODEL: QT_TRANSLATE_NOOP("KeyTable", "Model"),
    Group.HELP: QT_TRANSLATE_NOOP("KeyTable", "Help"),
}


class KeyRow(QWidget):
    """One command; its key goes back to the usual one by the link behind it."""

    reset_wished = Signal(str)

    def __init__(self, command: QAction) -> None:
        super().__init__()
        self.command = command
        self.name = command.objectName()
        self.field = KeyField(self.name, name_of(command))
        said = plain(name_of(command), wraps=True)
        said.setToolTip(sentence_of(command))
        said.setBuddy(self.field)
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setAccessibleName(self.tr("Reset the key of “{command}”").format(command=name_of(command)))
        self.reset.setAutoDefault(False)
        theme.mark(self.reset, "link")
        self.reset.clicked.connect(self._wish)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.field)
        row.addWidget(said, 1)
        row.addWidget(self.reset)
        self.follow()

    def follow(self) -> None:
        """Show the key as it is now."""
        key = self.command.shortcut().toString()
        usual = COMMANDS[self.name].key if self.name in COMMANDS else key
        self.field.show_key(key)
        self.field.setEnabled(self.name in COMMANDS)
        self.reset.setVisible(keys.is_other(key, usual))

    def fits(self, words: str) -> bool:
        """Tell whether name or key have these words."""
        key = self.command.shortcut().toString()
        text = f"{name_of(self.command)} {key} {key_text(key)} {self.name}".casefold()
        return all(word in text for word in words.casefold().split())

    @Slot()
    def _wish(self) -> None:
        self.reset_wished.emit(self.name)


class Conflict(QFrame):
    """Says whose key it is, and offers that the two change keys."""

    swapped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        theme.mark(self, "visit")
        self._pair = ("", "")
        self.said = plain(role="strong", wraps=True)
        self.swap = QPushButton(self.tr("Swap the two keys"))
        self.leave = QPushButton(self.tr("Leave it"))
        theme.mark(self.leave, "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self.said, 1)
        for button in (self.swap, self.leave):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.swap.clicked.connect(self._swap)
        self.leave.clicked.connect(self.hide)
        self.hide()

    def show_conflict(self, name: str, other: str, key: str) -> None:
        """Refuse a key for a command, since another one has it."""
        self._pair = name, other
        said = self.tr("{key} is the key of “{other}” already; “{command}” keeps its own.").format(
            key=key_text(key), other=title(other), command=title(name)
        )
        self.said.setText(said)
        self.said.setAccessibleName(said)
        self.show()
        self.swap.setFocus()

    @Slot()
    def _swap(self) -> None:
        self.hide()
        self.swapped.emit(*self._pair)


class KeyTable(QWidget):
    """Changes keys in the preferences; without these it only shows them."""

    def __init__(
        self, commands: Sequence[QAction], preferences: Preferences | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.rows = [KeyRow(command) for command in commands if command.text()]
        self.conflict = Conflict()
        self._cards: list[tuple[Panel, list[KeyRow]]] = []
        self._lay_out()
        for row in self.rows:
            row.field.wished.connect(self.wish)
            row.reset_wished.connect(self._reset)
            row.command.changed.connect(row.follow)
        self.conflict.swapped.connect(self._swap)

    def look_for(self, words: str) -> int:
        """Show only commands that have these words in name or key, and tell how many."""
        found = 0
        for card, rows in self._cards:
            fitting = [row for row in rows if row.fits(words)]
            for row in rows:
                row.setVisible(row in fitting)
            card.setVisible(bool(fitting))
            found += len(fitting)
        return found

    def as_text(self) -> str:
        """Write the list as text, to be printed."""
        parts = []
        for card, rows in self._cards:
            lines = [f"{key_text(row.command.shortcut()):<14}{name_of(row.command)}" for row in rows]
            parts.append("\n".join([card.accessibleName(), *lines]))
        return "\n\n".join(parts) + "\n"

    @Slot(str, str)
    def wish(self, name: str, key: str) -> None:
        """Give a command a key, or say who has it."""
        self.conflict.hide()
        if self._preferences is None:
            return
        own = self._preferences.now.keys
        other = keys.holder(own, key)
        if other and other != name:
            self.conflict.show_conflict(name, other, key)
        else:
            self._preferences.change(keys=keys.given(own, name, key))

    @Slot()
    def reset_all(self) -> None:
        """Give every command its usual key back."""
        self.conflict.hide()
        if self._preferences is not None:
            self._preferences.change(keys={})

    @Slot(str)
    def _reset(self, name: str) -> None:
        self.wish(name, COMMANDS[name].key)

    @Slot(str, str)
    def _swap(self, name: str, other: str) -> None:
        if self._preferences is not None:
            self._preferences.change(keys=keys.swapped(self._preferences.now.keys, name, other))

    def _lay_out(self) -> None:
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        lengths = [0] * COLUMNS
        for heading, rows in self._groups():
            card = Panel(heading)
            card.body.setSpacing(5)
            for row in rows:
                card.body.addWidget(row)
            self._cards.append((card, rows))
            shortest = lengths.index(min(lengths))
            columns[shortest].addWidget(card)
            lengths[shortest] += len(rows) + COLUMNS
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        grid.addWidget(self.conflict, 0, 0, 1, COLUMNS)
        for place, column in enumerate(columns):
            column.setSpacing(12)
            column.addStretch(1)
            grid.addLayout(column, 1, place)
            grid.setColumnStretch(place, 1)

    def _groups(self) -> list[tuple[str, list[KeyRow]]]:
        more = self.tr("More")
        groups: dict[str, list[KeyRow]] = {
            QCoreApplication.translate("KeyTable", heading): [] for heading in _HEADINGS.values()
        }
        groups[more] = []
        for row in self.rows:
            known = COMMANDS.get(row.name)
            heading = QCoreApplication.translate("KeyTable", _HEADINGS[known.group]) if known else more
            groups[heading].append(row)
        return [(heading, rows) for heading, rows in groups.items() if rows]
