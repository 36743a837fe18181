"""The head of the form of a rule: its name, what makes it be asked, its order, and whether it is the last."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from moderator.rulings import Problem
from moderator.ui import ruling_words, sizes
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.rule_events import RuleEvents
from moderator.ui.widgets.rule_fields import NumberField, TextField, YesField
from moderator.ui.widgets.text import plain

_NAMED = 104
_USUAL_ORDER = 100


class FormHead(QWidget):
    """Tells which key of the rule is wished to be what."""

    wished = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = TextField(self.tr("Name of the rule"))
        self.events = RuleEvents()
        self.order = NumberField(self.tr("Order"))
        self.stop = YesField(self.tr("Rules after it are not asked"))
        self.wrong = plain("", "error", wraps=True)
        self.wrong.hide()
        for key, field in (("name", self.name), ("when", self.events), ("order", self.order), ("stop", self.stop)):
            field.wished.connect(lambda value, key=key: self.wished.emit(key, value))
        self._lay_out()

    def show_top(self, top: Mapping[str, object]) -> None:
        """Show what is written."""
        self.name.show_value(top.get("name", ""))
        self.events.show_value(top.get("when"))
        self.order.show_value(top.get("order", _USUAL_ORDER))
        self.stop.show_value(top.get("stop", False))

    def show_problems(self, problems: Sequence[Problem]) -> list[Problem]:
        """Say what is wrong with these; gives what is said."""
        fields = {"name", "when", "order", "stop"}
        here = [one for one in problems if one.place.partition(".")[0] in fields]
        self.wrong.setText("\n".join(ruling_words.problem(one) for one in here))
        self.wrong.setVisible(bool(here))
        return here

    def go_to(self, place: str) -> None:
        """Put the focus on the field of a key."""
        fields = {"name": self.name, "when": next(iter(self.events.buttons.values())), "order": self.order}
        field = fields.get(place.partition(".")[0], self.stop if place == "stop" else self.name)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        last = QWidget()
        flow = FlowLayout(10, last)
        flow.setContentsMargins(0, 0, 0, 0)
        for part in (self.order, plain(self.tr("Rules after it are not asked"), "mute"), self.stop):
            flow.addWidget(part)
        lines: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.name),
            (self.tr("When"), self.events),
            (self.tr("Order"), last),
        )
        for number, (said, field) in enumerate(lines):
            grid.addWidget(self._label(said), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, number, 1)
        grid.addWidget(self.wrong, len(lines), 1)

    def _label(self, words: str) -> QLabel:
        label = plain(words, "strong")
        label.setContentsMargins(0, 6, 0, 0)
        sizes.hold(label, width=_NAMED)
        return label
