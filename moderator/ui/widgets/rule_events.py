"""What makes a rule be asked: events as pills, with what some of them have to be told."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from moderator.domain import Action, Flag
from moderator.rulings import Event
from moderator.ui import ruling_names, theme
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.rule_fields import ChoicesField, DurationField, Field, NumberField, TextField
from moderator.ui.widgets.text import plain

_DECIDED = (Action.APPROVE, Action.HIDE, Action.DELETE, Action.MARK_SPAM, Action.BAN, Action.ESCALATE, Action.REPLY)
_STARTS: Mapping[Event, object] = {Event.TIME_PASSED: "24h", Event.QUEUE_OVER: 500}
"""Events that cannot be without a value, and one to begin with."""


class _Pill(QPushButton):
    """Has room for its words as they are written when it is chosen."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.setCheckable(True)
        theme.mark(self, "pill")

    def sizeHint(self) -> QSize:
        """Add what the strong letters take more than the usual ones."""
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        wide, usual = (QFontMetrics(font).horizontalAdvance(self.text()) for font in (strong, self.font()))
        return super().sizeHint() + QSize(max(wide - usual, 0), 0)


class RuleEvents(QWidget):
    """Tells the value of `when` as a person would write it: a word, a table, or a list of them."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Event, QPushButton] = {}
        self.fields: dict[Event, Field] = {}
        self.queue = TextField(self.tr("Which queue, as a filter"))
        self.queue.setPlaceholderText("flag:spam")
        self._flow = FlowLayout(6, self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        for event in Event:
            self._add(event)

    def show_value(self, value: object) -> None:
        """Show what is written; without anything, comments that arrive are meant."""
        written = value if isinstance(value, list) else [value if value is not None else Event.ARRIVED.value]
        values = dict(_read(one) for one in written)
        for event, button in self.buttons.items():
            button.setChecked(event in values)
            if event in self.fields:
                self._show_field(event, values.get(event), is_asked=event in values)
        queue = next((one.get("queue", "") for one in written if isinstance(one, dict)), "")
        self.queue.show_value(queue)

    def value(self) -> object:
        """Give what is chosen."""
        chosen = [self._written(event) for event, button in self.buttons.items() if button.isChecked()]
        if not chosen:
            return Event.ARRIVED.value
        return chosen[0] if len(chosen) == 1 else chosen

    def _add(self, event: Event) -> None:
        button = _Pill(ruling_names.event(event))
        button.clicked.connect(self._tell)
        self.buttons[event] = button
        self._flow.addWidget(button)
        field = self._field(event)
        if field is not None:
            self.fields[event] = field
            field.wished.connect(self._tell)
            self._flow.addWidget(field)
        if event is Event.QUEUE_OVER:
            self._in = plain(self.tr("in"), "mute")
            self._flow.addWidget(self._in)
            self._flow.addWidget(self.queue)
            self.queue.wished.connect(self._tell)

    def _field(self, event: Event) -> Field | None:
        said = ruling_names.event(event)
        match event:
            case Event.TIME_PASSED:
                return DurationField(said)
            case Event.QUEUE_OVER:
                return NumberField(said)
            case Event.DECIDED:
                return ChoicesField(said, [one.value for one in _DECIDED], "action")
            case Event.FLAGGED:
                return ChoicesField(said, [one.value for one in Flag])
        return None

    def _show_field(self, event: Event, value: object, *, is_asked: bool) -> None:
        field = self.fields[event]
        field.show_value(value if value is not None else _STARTS.get(event))
        field.setVisible(is_asked)
        if event is Event.QUEUE_OVER:
            self._in.setVisible(is_asked)
            self.queue.setVisible(is_asked)

    def _written(self, event: Event) -> object:
        field = self.fields.get(event)
        if isinstance(field, DurationField):
            return {event.value: field.value()}
        if isinstance(field, NumberField):
            queue = {"queue": self.queue.text()} if self.queue.text() else {}
            return {event.value: field.value() or _STARTS[event], **queue}
        chosen = field.value() if isinstance(field, ChoicesField) else []
        return {event.value: chosen} if chosen else event.value

    @Slot()
    def _tell(self) -> None:
        self.wished.emit(self.value())


def _read(written: object) -> tuple[Event, Any]:
    """Tell the event of a word or a table, with the value after it."""
    if isinstance(written, dict):
        word = next((key for key in written if key in set(Event)), Event.ARRIVED.value)
        return Event(word), written.get(word)
    return Event(str(written)) if written in set(Event) else Event.ARRIVED, None
