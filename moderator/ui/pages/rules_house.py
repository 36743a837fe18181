"""What holds for all rules: which of them do not go together, and when one is put back to the shadow by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from moderator.rulings import RuleConflict, Trust
from moderator.ui import locale_words, phrases, ruling_words, sizes
from moderator.ui.widgets.elided_button import ElidedButton
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain

_MOST, _NAMED = 5, 230


class ConflictsCard(Panel):
    """Takes no room while all rules go together."""

    rule_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Conflicts"), parent)
        self.lines: list[QWidget] = []
        self.hide()

    def show_conflicts(self, conflicts: Sequence[RuleConflict], name: str) -> None:
        """Show the conflicts of one rule first, then those of the others."""
        for line in self.lines:
            self.body.removeWidget(line)
            line.hide()
            line.deleteLater()
        ordered = sorted(conflicts, key=lambda one: name not in (one.first, one.second))
        self.lines = [self._line(one) for one in ordered[:_MOST]]
        for line in self.lines:
            self.body.addWidget(line)
        self.setVisible(bool(self.lines))

    def _line(self, conflict: RuleConflict) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        names = QWidget()
        flow = FlowLayout(4, names)
        flow.setContentsMargins(0, 0, 0, 0)
        for place, name in enumerate((conflict.first, conflict.second)):
            if place:
                flow.addWidget(plain(self.tr("before"), "mute"))
            button = ElidedButton(name, "link")
            button.setMaximumWidth(sizes.px(_NAMED))
            button.setAccessibleName(self.tr("Open the rule {name}").format(name=name))
            button.clicked.connect(lambda _=False, name=name: self.rule_wanted.emit(name))
            flow.addWidget(button)
        said = ruling_words.conflict(conflict)
        if conflict.comments:
            both = phrases.counted(conflict.comments, "Both fired on %n comment.", "Both fired on %n comments.")
            said = f"{said} {both}"
        column.addWidget(names)
        column.addWidget(plain(said, "mute", wraps=True))
        return line


class TrustCard(Panel):
    """Leads say when a rule is no longer trusted; the others read it."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Trust"), parent)
        self.said = plain(
            self.tr("A live rule goes back to the shadow by itself when people too often decide otherwise:"),
            "mute",
            wraps=True,
        )
        self.share, self.judged = QSpinBox(), QSpinBox()
        self.share.setRange(0, 100)
        self.share.setSuffix(locale_words.per_cent())
        self.share.setAccessibleName(self.tr("Largest share decided otherwise, in per cent"))
        self.judged.setRange(1, 10_000)
        self.judged.setAccessibleName(self.tr("Fewest decisions that count"))
        for field in (self.share, self.judged):
            field.setKeyboardTracking(False)
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            sizes.hold(field, width=72)
            field.valueChanged.connect(self._tell)
        row = QHBoxLayout()
        row.setSpacing(6)
        for part in (
            plain(self.tr("more than"), "mute"),
            self.share,
            plain(self.tr("of at least"), "mute"),
            self.judged,
        ):
            row.addWidget(part)
        row.addStretch(1)
        self.body.addWidget(self.said)
        self.body.addLayout(row)

    def show_trust(self, trust: Trust, *, is_lead: bool) -> None:
        """Show what holds now."""
        for field, value in ((self.share, round(trust.most_otherwise * 100)), (self.judged, trust.judged)):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
            field.setEnabled(is_lead)

    @Slot()
    def _tell(self) -> None:
        self.wished.emit(Trust(most_otherwise=self.share.value() / 100, judged=self.judged.value()))
