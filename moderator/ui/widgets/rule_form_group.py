"""A group of conditions in the form of a rule, with groups in it, and what can be added to it."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from moderator.rulings import GroupKind
from moderator.ui import ruling_names, theme
from moderator.ui.widgets.rule_buttons import MenuButton, QuietButton
from moderator.ui.widgets.rule_form_row import FormRow, start_of
from moderator.ui.widgets.rule_outline import Part
from moderator.ui.widgets.text import plain

if TYPE_CHECKING:
    from moderator.rules.catalogue import Spec

Written = dict[str, object]


def beginning(spec: "Spec") -> Written:
    """Give a condition to begin with."""
    return {one.name: start_of(one) for one in spec.arguments if one.is_value or one.is_needed}


def beginning_of_action(spec: "Spec") -> object:
    """Give the values of an action to begin with; one that needs no more than one value has it alone."""
    values = beginning(spec)
    needed = [one for one in spec.arguments if one.is_needed]
    if len(values) == 1 and all(one.is_value for one in needed):
        return next(iter(values.values()))
    return values


class FormGroup(QFrame):
    """Says how its lines hold together; lines and groups in it stand behind a line at the left."""

    added = Signal(str, object)
    """The place of the group, and what shall stand in it."""
    gone = Signal(str)

    def __init__(self, part: Part, specs: Mapping[str, "Spec"], *, is_inner: bool = False) -> None:
        super().__init__()
        self.part, self.specs = part, specs
        self.rows: list[FormRow] = []
        self.groups: list[FormGroup] = []
        kind = part.group or GroupKind.ALL
        self.place_of_parts = f"{part.place}.{kind}" if is_inner else part.place
        said = ruling_names.group(kind)
        self.setAccessibleName(said)
        self.title = plain(said[:1].upper() + said[1:], "key")
        self.stroke = QFrame()
        self.add = MenuButton("+ " + self.tr("Add a condition"), self.tr("Add a condition: {group}").format(group=said))
        self.add.fill_when_asked(self._fill)
        self.inner = QVBoxLayout()
        self.inner.setContentsMargins(12, 0, 0, 0)
        self.inner.setSpacing(0)
        self._lay_out(is_inner=is_inner)

    def add_row(self, row: FormRow) -> None:
        """Take a line in."""
        self.rows.append(row)
        self.stroke.show()
        theme.mark(self.title, "strong")
        self.inner.addWidget(row)

    def add_group(self, group: "FormGroup") -> None:
        """Take a group in."""
        self.groups.append(group)
        self.stroke.show()
        theme.mark(self.title, "strong")
        self.inner.addWidget(group)

    def _fill(self) -> None:
        for name, spec in self.specs.items():
            self._offer(ruling_names.condition(name), beginning(spec))
        self.add.menu().addSeparator()
        for kind in GroupKind:
            self._offer(self.tr("Group: {how}").format(how=ruling_names.group(kind)), {kind.value: []})

    def _offer(self, words: str, written: Written) -> None:
        self.add.offer(words, partial(self.added.emit, self.place_of_parts, written))

    def _lay_out(self, *, is_inner: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.add)
        if is_inner:
            out = QuietButton("✕", self.tr("Take out the group: {title}").format(title=self.title.text()))
            out.clicked.connect(lambda: self.gone.emit(self.part.place))
            head.addWidget(out)
        theme.mark(self.stroke, "stroke")
        self.stroke.setFixedWidth(2)
        self.stroke.hide()
        inside = QHBoxLayout()
        inside.setContentsMargins(2, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.stroke)
        inside.addLayout(self.inner, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4 if is_inner else 0, 0, 4 if is_inner else 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(inside)
