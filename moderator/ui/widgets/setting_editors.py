"""The controls that settings are changed with: a choice, a switch, a number, a text."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from moderator.declared import Declared
from moderator.ui import setting_words, sizes, theme
from moderator.ui.widgets.switch import SaidSwitch

_STEPS = {"text_size": sizes.STEP}
_WIDTH = 190


class ChoiceEditor(QWidget):
    """The few values beside each other; the arrows go from one to the next."""

    wished = Signal(object)

    def __init__(self, setting: Declared) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        title = setting_words.title(setting.name)
        for value in setting.choices:
            button = QPushButton(setting_words.choice(value))
            button.setCheckable(True)
            button.setProperty("value", value)
            button.setAccessibleName(f"{title}: {setting_words.choice(value)}")
            theme.mark(button, "pill")
            self._group.addButton(button)
            self.buttons[value] = button
            row.addWidget(button)
        self._group.buttonClicked.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Check the value that is so now."""
        self.buttons[str(value)].setChecked(True)

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        self.wished.emit(button.property("value"))


class SwitchEditor(SaidSwitch):
    """On or off."""

    def __init__(self, setting: Declared) -> None:
        super().__init__(setting_words.title(setting.name))

    def words(self, *, is_on: bool) -> str:
        """Give the words for how it stands."""
        return self.tr("On") if is_on else self.tr("Off")


class NumberEditor(QWidget):
    """A number between its limits, by typing, by the arrow keys or by the two buttons around it."""

    wished = Signal(object)

    def __init__(self, setting: Declared) -> None:
        super().__init__()
        title = setting_words.title(setting.name)
        self.field = QSpinBox()
        self.field.setRange(setting.least, setting.most)
        self.field.setSingleStep(_STEPS.get(setting.name, 1))
        self.field.setSuffix(setting_words.unit(setting.name))
        # typed digits count when the typing is over
        self.field.setKeyboardTracking(False)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setAccessibleName(title)
        sizes.hold(self.field, width=_WIDTH // 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_step("−", self.tr("{setting}: less").format(setting=title), self.field.stepDown))
        row.addWidget(self.field)
        row.addWidget(_step("+", self.tr("{setting}: more").format(setting=title), self.field.stepUp))
        self.field.valueChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show the number."""
        self.field.blockSignals(True)
        self.field.setValue(int(str(value)))
        self.field.blockSignals(False)

    @Slot()
    def _tell(self) -> None:
        self.wished.emit(self.field.value())


class TextEditor(QLineEdit):
    """A text; it counts when the typing is over."""

    wished = Signal(object)

    def __init__(self, setting: Declared) -> None:
        super().__init__()
        self._shown = ""
        self.setAccessibleName(setting_words.title(setting.name))
        if setting.name.startswith("quiet"):
            self.setPlaceholderText(self.tr("hh:mm"))
        sizes.hold(self, width=_WIDTH)
        self.editingFinished.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show the text."""
        self._shown = str(value)
        self.setText(self._shown)

    @Slot()
    def _tell(self) -> None:
        if self.text() != self._shown:
            self.wished.emit(self.text())


def start_of(editor: QWidget) -> QWidget:
    """Give the part of a control that takes the focus first."""
    if isinstance(editor, NumberEditor):
        return editor.field
    if isinstance(editor, ChoiceEditor):
        return next((button for button in editor.buttons.values() if button.isChecked()), editor)
    return editor


def _step(sign: str, name: str, step: Callable[[], None]) -> QPushButton:
    button = QPushButton(sign)
    button.setAccessibleName(name)
    button.setAutoRepeat(True)
    theme.mark(button, "step")
    sizes.hold(button, width=30)
    button.clicked.connect(step)
    return button


Editor = ChoiceEditor | SwitchEditor | NumberEditor | TextEditor


def editor_of(setting: Declared) -> Editor:
    """Make the control that a setting's type asks for."""
    if setting.choices:
        return ChoiceEditor(setting)
    if setting.default in {"true", "false"}:
        return SwitchEditor(setting)
    return NumberEditor(setting) if setting.most else TextEditor(setting)
