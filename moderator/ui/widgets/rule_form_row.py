"""One line of the form of a rule: a condition or an action, with a field for each of its values."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from moderator.gestures import BY_PEOPLE
from moderator.rulings import Problem
from moderator.ui import ruling_names, ruling_words, sizes
from moderator.ui.core_sentences import say_sentence
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.rule_buttons import MenuButton, QuietButton
from moderator.ui.widgets.rule_fields import ChoicesField, Field, TextField, field_of
from moderator.ui.widgets.rule_words import RuleWords
from moderator.ui.widgets.text import plain, tip

if TYPE_CHECKING:
    from moderator.rules.catalogue import Argument, Spec

_NAMED = 104
_STARTS: Mapping[str, object] = {"number": 1, "share": 0.8, "duration": "1h", "bool": True, "time": "09:00"}
_LISTS = frozenset({"words", "names", "members", "choices"})


def start_of(argument: "Argument") -> object:
    """Give a value to begin with."""
    if argument.default not in (None, "", (), []):
        return argument.default
    if argument.kind == "choices":
        return list(argument.choices[:1])
    if argument.kind in _LISTS:
        return []
    return argument.choices[0] if argument.choices else _STARTS.get(argument.kind, "")


def choices_of(argument: "Argument") -> Sequence[str]:
    """Give what can be chosen; of actions those that people take."""
    choices = [str(choice) for choice in argument.choices]
    return [choice for choice in choices if choice in BY_PEOPLE] if argument.name == "decided" else choices


class FormRow(QFrame):
    """Tells which value is wished where; what belongs to no field of it stays as it is written."""

    wished = Signal(str, object)
    """The place of a value, and the value."""
    gone = Signal(str)
    moved = Signal(str, int)
    """The place of the line, and by how many lines it shall move."""

    def __init__(self, place: str, name: str, title: str, spec: "Spec | None", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.name = place, name
        self._arguments = tuple(spec.arguments) if spec is not None else ()
        self.fields: dict[str, Field] = {}
        self.setAccessibleName(title)
        self.title: QLabel = plain(title, "strong", wraps=True)
        self.title.setToolTip(tip(say_sentence(spec.sentence)) if spec is not None else "")
        sizes.hold(self.title, width=_NAMED)
        self.wrong = plain("", "error", wraps=True)
        self.wrong.hide()
        self.more = MenuButton("⋯", self.tr("More for {title}").format(title=title))
        self.out = QuietButton("✕", self.tr("Take out: {title}").format(title=title))
        self.out.clicked.connect(self.take_out)
        self._values = QVBoxLayout()
        self._values.setSpacing(6)
        self._flow: FlowLayout | None = None
        self._lay_out()

    def show_written(self, written: object) -> None:
        """Show what is written: a table of values, or the one value alone."""
        values = written if isinstance(written, Mapping) else {self._value_name(): written}
        self.more.fill_when_asked(partial(self._fill_menu, values, is_alone=not isinstance(written, Mapping)))
        for argument in self._arguments:
            if argument.name in values or argument.is_needed:
                self._show_field(argument, values.get(argument.name), written)
        known = {argument.name for argument in self._arguments}
        for name in values.keys() - known:
            self._show_unknown(name, values[name])

    def show_problems(self, problems: Sequence[Problem]) -> list[Problem]:
        """Say what is wrong with it, below its fields; gives what is said."""
        here = [one for one in problems if one.place == self.place or one.place.startswith(f"{self.place}.")]
        self.wrong.setText("\n".join(ruling_words.problem(one) for one in here))
        self.wrong.setVisible(bool(here))
        return here

    def start(self) -> QWidget:
        """Give what takes the focus first."""
        first = next(iter(self.fields.values()), None)
        return next(_inner(first), self.out) if first is not None else self.out

    @Slot()
    def take_out(self) -> None:
        """Ask for the line to go."""
        self.gone.emit(self.place)

    def move_by(self, steps: int) -> None:
        """Ask for the line to stand elsewhere among its like."""
        self.moved.emit(self.place, steps)

    def _value_name(self) -> str:
        return next((one.name for one in self._arguments if one.is_value), self.name)

    def _place_of(self, argument: str, written: object) -> str:
        """Say where a value stands: a condition's own value stands under the word of the condition."""
        is_alone = not isinstance(written, Mapping)
        return self.place if is_alone else f"{self.place}.{argument}"

    def _show_field(self, argument: "Argument", value: object, written: object) -> None:
        said = ruling_names.argument(argument.name, self.name) if not argument.is_value else ""
        name = f"{self.title.text()}: {said}" if said else self.title.text()
        field = field_of(str(argument.kind), name, choices_of(argument), argument.name)
        field.show_value(value if value is not None else argument.default)
        place = self._place_of(argument.name, written)
        field.wished.connect(lambda wish, at=place: self.wished.emit(at, wish))
        self.fields[argument.name] = field
        is_long = isinstance(field, TextField) and (argument.is_value or argument.name == "text")
        self._put(field, said, is_long=is_long)

    def _show_unknown(self, name: str, value: object) -> None:
        self._values.addWidget(plain(f"{name} = {value}", "mute", wraps=True))

    def _put(self, field: Field, said: str, *, is_long: bool) -> None:
        """Give lists and texts a line of their own, and let what is small stand side by side."""
        label = plain(said, "mute") if said else None
        if is_long or isinstance(field, RuleWords | ChoicesField):
            self._flow = None
            line = QHBoxLayout()
            line.setSpacing(8)
            if label is not None:
                line.addWidget(label)
            line.addWidget(field, 1)
            self._values.addLayout(line)
            return
        if isinstance(field, TextField):
            sizes.hold(field, width=_NAMED + 12)
        if self._flow is None:
            self._flow = FlowLayout(8)
            self._values.addLayout(self._flow)
        self._flow.addWidget(_pair(label, field) if label is not None else field)

    def _fill_menu(self, values: Mapping[str, object], *, is_alone: bool) -> None:
        self.more.offer(self.tr("Move up\tAlt+Up"), lambda: self.move_by(-1))
        self.more.offer(self.tr("Move down\tAlt+Down"), lambda: self.move_by(1))
        optional = [one for one in self._arguments if not one.is_needed and not one.is_value]
        if optional:
            self.more.menu().addSeparator()
        for one in optional:
            self._offer(one, values, is_alone=is_alone)

    def _offer(self, one: "Argument", values: Mapping[str, object], *, is_alone: bool) -> None:
        said = ruling_names.argument(one.name, self.name)
        place = f"{self.place}.{one.name}"
        if one.name in values:
            self.more.offer(self.tr("Leave out: {value}").format(value=said), lambda: self.gone.emit(place))
            return
        words = self.tr("Also set: {value}").format(value=said)
        # a value alone has no room for another: both become a table
        wish = (self.place, {**values, one.name: start_of(one)}) if is_alone else (place, start_of(one))
        self.more.offer(words, lambda: self.wished.emit(*wish))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._values, 1)
        for button in (self.more, self.out):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.title.setContentsMargins(0, 6, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3, 0, 3)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.wrong)


def _pair(label: QLabel, field: Field) -> QWidget:
    """Keep a field beside its name, wherever the line ends."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(field)
    return pair


def _inner(field: QWidget) -> Iterator[QWidget]:
    """Give what of a field can have the focus."""
    if field.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield field
    for child in field.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and not child.isHidden():
            yield child
