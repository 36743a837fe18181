"""Fields for the values in a rule, each fit for its kind: numbers, shares, times, words, choices, yes and no."""

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from moderator.ui import ruling_names, sizes, theme
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.rule_words import RuleWords
from moderator.ui.widgets.switch import SaidSwitch

_MOST = 1_000_000
_UNITS = ("m", "h", "d")
_AMOUNT = re.compile(r"\s*(\d+)\s*([mhd])\s*")


class TextField(QLineEdit):
    """A line of text; it counts when the typing is over."""

    wished = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shown = ""
        self.setAccessibleName(name)
        self.setMinimumWidth(sizes.px(120))
        self.editingFinished.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show a text."""
        self._shown = str(value) if value is not None else ""
        self.setText(self._shown)
        self.setCursorPosition(0)

    @Slot()
    def _tell(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.wished.emit(self._shown)


class NumberField(QSpinBox):
    """A whole number."""

    wished = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setRange(-_MOST, _MOST)
        self.setAccessibleName(name)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizes.hold(self, width=84)
        self.valueChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show a number; what is none is shown as 0, and its problem beside it."""
        self.blockSignals(True)
        self.setValue(value if isinstance(value, int) else 0)
        self.blockSignals(False)

    @Slot(int)
    def _tell(self, value: int) -> None:
        self.wished.emit(value)


class ShareField(QDoubleSpinBox):
    """A share from 0 to 1, in steps of five hundredths."""

    wished = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setRange(0, 1)
        self.setSingleStep(0.05)
        self.setDecimals(2)
        self.setAccessibleName(name)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizes.hold(self, width=72)
        self.valueChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show a share."""
        self.blockSignals(True)
        self.setValue(float(value) if isinstance(value, int | float) else 0.0)
        self.blockSignals(False)

    @Slot(float)
    def _tell(self, value: float) -> None:
        self.wished.emit(round(value, 4))


class DurationField(QWidget):
    """How long, as a number and its unit; what is written with several units stays a text."""

    wished = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.amount, self.unit, self.written = QSpinBox(), QComboBox(), TextField(name)
        self.amount.setRange(1, 9999)
        self.amount.setKeyboardTracking(False)
        self.amount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.amount.setAccessibleName(name)
        sizes.hold(self.amount, width=64)
        self.unit.addItems([self.tr("minutes"), self.tr("hours"), self.tr("days")])
        self.unit.setAccessibleName(self.tr("{name}: unit").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self.amount, self.unit, self.written):
            row.addWidget(part)
        self.amount.valueChanged.connect(self._tell)
        self.unit.activated.connect(self._tell)
        self.written.wished.connect(self.wished)

    def show_value(self, value: object) -> None:
        """Show a time as rules write it: `2h`."""
        found = _AMOUNT.fullmatch(str(value))
        is_simple = found is not None or not value
        for part in (self.amount, self.unit):
            part.setVisible(is_simple)
        self.written.setVisible(not is_simple)
        if found is not None:
            self.amount.blockSignals(True)
            self.amount.setValue(int(found[1]))
            self.amount.blockSignals(False)
            self.unit.setCurrentIndex(_UNITS.index(found[2]))
        elif not is_simple:
            self.written.show_value(value)

    def value(self) -> str:
        """Give the time as rules write it."""
        if self.amount.isHidden():
            return self.written.text()
        return f"{self.amount.value()}{_UNITS[self.unit.currentIndex()]}"

    @Slot()
    def _tell(self) -> None:
        self.wished.emit(self.value())


class ChoiceField(QComboBox):
    """One of a few values; one that is none of them is shown as it is written."""

    wished = Signal(object)

    def __init__(self, name: str, choices: Sequence[str], argument: str = "") -> None:
        super().__init__()
        self._values = list(choices)
        self._argument = argument
        self.addItems([ruling_names.value(choice, argument) for choice in choices])
        self.setAccessibleName(name)
        self.activated.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show what is chosen."""
        written = str(value) if value is not None else ""
        if written not in self._values:
            self._values.append(written)
            self.addItem(ruling_names.value(written, self._argument))
        self.setCurrentIndex(self._values.index(written))

    @Slot(int)
    def _tell(self, place: int) -> None:
        self.wished.emit(self._values[place])


class ChoicesField(QWidget):
    """Any of a few values, as pills that are pressed or not."""

    wished = Signal(object)

    def __init__(self, name: str, choices: Sequence[str], argument: str = "") -> None:
        super().__init__()
        self._name, self._argument = name, argument
        self.buttons: dict[str, QPushButton] = {}
        self._flow = FlowLayout(6, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        for choice in choices:
            self._add(choice)

    def show_value(self, value: object) -> None:
        """Press what is chosen."""
        chosen = [str(one) for one in value] if isinstance(value, list | tuple) else [str(value)] if value else []
        for written in chosen:
            if written not in self.buttons:
                self._add(written)
        for written, button in self.buttons.items():
            button.setChecked(written in chosen)

    def value(self) -> list[str]:
        """Give what is chosen."""
        return [written for written, button in self.buttons.items() if button.isChecked()]

    def _add(self, choice: str) -> None:
        said = ruling_names.value(choice, self._argument)
        button = QPushButton(said)
        button.setCheckable(True)
        button.setAccessibleName(f"{self._name}: {said}")
        theme.mark(button, "pill")
        button.clicked.connect(self._tell)
        self.buttons[choice] = button
        self._flow.addWidget(button)

    @Slot()
    def _tell(self) -> None:
        self.wished.emit(self.value())


class YesField(SaidSwitch):
    """Yes or no."""

    def words(self, *, is_on: bool) -> str:
        """Give the words for how it stands."""
        return self.tr("yes") if is_on else self.tr("no")


Field = TextField | NumberField | ShareField | DurationField | ChoiceField | ChoicesField | YesField | RuleWords

_PLAIN: Mapping[str, Callable[[str], Field]] = {
    "words": RuleWords,
    "names": RuleWords,
    "members": RuleWords,
    "choices": RuleWords,
    "number": NumberField,
    "share": ShareField,
    "duration": DurationField,
    "bool": YesField,
}


def field_of(kind: str, name: str, choices: Sequence[str] = (), argument: str = "") -> Field:
    """Make the field that a kind of value asks for; what is not known is written as a text."""
    if choices and kind == "choices":
        return ChoicesField(name, choices, argument)
    if choices and kind == "choice":
        return ChoiceField(name, choices, argument)
    return _PLAIN.get(kind, TextField)(name)
