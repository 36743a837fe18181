"""The list of keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from moderator.ui import theme
from moderator.ui.commands import COMMANDS, Group
from moderator.ui.dialogs.palette_list import name_of, sentence_of
from moderator.ui.widgets.key_hint import KeyHint, key_text
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain

COLUMNS = 2
KEY_WIDTH = 74


class KeysDialog(QDialog):
    """Every command that has a key, by what it is for; commands that the table does not know come last."""

    def __init__(self, commands: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 680)
        columns = [QVBoxLayout() for _ in range(COLUMNS)]
        lengths = [0] * COLUMNS
        for heading, found in self._groups(commands):
            shortest = lengths.index(min(lengths))
            columns[shortest].addWidget(_card(heading, found))
            lengths[shortest] += len(found) + COLUMNS
        self._lay_out(columns)

    def _groups(self, commands: Sequence[QAction]) -> list[tuple[str, list[QAction]]]:
        names = {
            Group.DECIDE: self.tr("Decide"),
            Group.REPLY: self.tr("Reply"),
            Group.MOVE: self.tr("Move and select"),
            Group.VIEW: self.tr("Look"),
            Group.FILE: self.tr("File"),
            Group.MODEL: self.tr("Model"),
            Group.HELP: self.tr("Help"),
        }
        groups: dict[str, list[QAction]] = {heading: [] for heading in (*names.values(), self.tr("More"))}
        for command in commands:
            if not command.shortcut().isEmpty():
                known = COMMANDS.get(command.objectName())
                groups[names[known.group] if known else self.tr("More")].append(command)
        return [(heading, found) for heading, found in groups.items() if found]

    def _lay_out(self, columns: Sequence[QVBoxLayout]) -> None:
        canvas = QWidget()
        theme.mark(canvas, "canvas")
        beside = QHBoxLayout(canvas)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        for column in columns:
            column.setSpacing(12)
            column.addStretch(1)
            beside.addLayout(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(canvas)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(scroll, 1)
        note = plain(self.tr("No key works as a command while you are typing in a field."), "mute")
        row = QHBoxLayout()
        row.addWidget(note, 1)
        row.addWidget(buttons)
        column.addLayout(row)


def _card(heading: str, commands: Sequence[QAction]) -> Panel:
    card = Panel(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, KEY_WIDTH)
    grid.setColumnStretch(1, 1)
    for row, command in enumerate(commands):
        name = plain(name_of(command), wraps=True)
        name.setAccessibleName(f"{key_text(command.shortcut())}: {name_of(command)}")
        name.setToolTip(sentence_of(command))
        hint = KeyHint()
        hint.show_key(command.shortcut())
        grid.addWidget(hint, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(name, row, 1)
    card.body.addLayout(grid)
    return card
