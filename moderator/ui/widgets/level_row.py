"""One level of an escalation path to be changed: to whom, who of them, by when, and what then."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from moderator.care import Level, Then, Turn
from moderator.care_forms import written_time
from moderator.domain import Role
from moderator.ui import care_words, phrases, sizes, theme
from moderator.ui.widgets.people_button import PeopleButton
from moderator.ui.widgets.pick_box import PickBox
from moderator.ui.widgets.switch import Switch
from moderator.ui.widgets.text import plain

NEW = Level(to=(Role.LEAD.value,), within=timedelta(hours=4))
_TIME = 96


class LevelRow(QWidget):
    """Gives what is written as the form of paths reads it; what is wrong is said by whoever reads it."""

    removed = Signal()
    changed = Signal()

    def __init__(self, number: int, level: Level, people: Sequence[str], *, may_change: bool) -> None:
        super().__init__()
        number_said = self.tr("Level {number}").format(number=phrases.number(number))
        self.setAccessibleName(number_said)
        self.people = PeopleButton(f"{number_said}, {self.tr('to')}", people, level.to)
        self.turn = PickBox()
        for turn, words in self._turns().items():
            self.turn.addItem(words, str(turn.value))
        self.turn.setCurrentIndex(list(Turn).index(level.turn))
        self.turn.setAccessibleName(f"{number_said}, {self.tr('who of them')}")
        self.within = QLineEdit(written_time(level.within))
        self.within.setPlaceholderText("4h")
        self.within.setAccessibleName(f"{number_said}, {self.tr('within')}")
        sizes.hold(self.within, width=_TIME)
        self.then = {step: Switch(care_words.step(step)) for step in Then}
        for step, box in self.then.items():
            box.setChecked(step in level.then)
            box.setAccessibleName(f"{number_said}, {care_words.step(step)}")
            box.toggled.connect(self.changed)
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setAccessibleName(f"{self.tr('Remove')}: {number_said}")
        theme.mark(self.remove, "link")
        self.remove.clicked.connect(self._remove)
        self.people.changed.connect(self.changed)
        self.turn.activated.connect(self.changed)
        self.within.textEdited.connect(self.changed)
        self._lay_out(number_said)
        for part in (self.people, self.turn, self.within, self.remove, *self.then.values()):
            part.setEnabled(may_change)

    def written(self) -> Mapping[str, Any]:
        """Give the level as the form of paths takes it."""
        return {
            "to": self.people.chosen(),
            "within": self.within.text(),
            "turn": list(Turn)[self.turn.currentIndex()],
            "then": tuple(step for step, box in self.then.items() if box.isChecked()),
        }

    def _turns(self) -> Mapping[Turn, str]:
        return {
            Turn.ALL: self.tr("all of them"),
            Turn.IN_TURN: self.tr("one after the other"),
            Turn.BY_LOAD: self.tr("whoever has least"),
        }

    def _lay_out(self, number: str) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(8)
        for part in (plain(self.tr("to"), "key"), self.people, self.turn, plain(self.tr("within"), "key"), self.within):
            first.addWidget(part)
        first.addStretch(1)
        first.addWidget(self.remove)
        second.addWidget(plain(self.tr("then"), "key"))
        for box in self.then.values():
            second.addWidget(box)
        second.addStretch(1)
        grid.addWidget(plain(number, "strong"), 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addLayout(second, 1, 1)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit()
