"""The life of a rule: who put which version into which state when, and the steps that it can take now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from moderator.domain import RuleState
from moderator.rulings import LifeLine
from moderator.ui import ruling_words
from moderator.ui.widgets.elided_button import ElidedButton
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain, tip

_MOST = 8
_STEPS = {
    RuleState.DRAFT: (RuleState.SHADOW, RuleState.RETIRED),
    RuleState.SHADOW: (RuleState.DRAFT, RuleState.RETIRED),
    RuleState.LIVE: (RuleState.SHADOW, RuleState.DRAFT, RuleState.RETIRED),
    RuleState.RETIRED: (RuleState.DRAFT, RuleState.SHADOW),
}
"""The steps beside going live, which is the time machine's to offer."""


class LifeCard(Panel):
    """Newest first; pressing a line shows the text of its version."""

    version_wanted = Signal(int)
    step_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Life"), parent)
        self.lines: list[ElidedButton] = []
        self._others: list[QLabel] = []
        self.steps: dict[RuleState, QPushButton] = {}
        self.none = plain(self.tr("Nobody has kept this rule yet."), "mute", wraps=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        # what can be pressed has a rim, and its words begin where those of the heading do
        self._grid.setContentsMargins(-3, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        steps = QWidget()
        flow = FlowLayout(8, steps)
        flow.setContentsMargins(0, 0, 0, 0)
        words = {
            RuleState.SHADOW: self.tr("Put to shadow"),
            RuleState.DRAFT: self.tr("Back to draft"),
            RuleState.RETIRED: self.tr("Retire"),
        }
        for state, said in words.items():
            self.steps[state] = button = QPushButton(said)
            button.clicked.connect(lambda _=False, state=state: self.step_asked.emit(state))
            flow.addWidget(button)
        self.why = plain("", "mute", wraps=True)
        self.body.addWidget(self.none)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.why)
        self.body.addWidget(steps)

    def show_life(self, life: Sequence[LifeLine]) -> None:
        """Show these steps, the newest ones."""
        for old in (*self.lines, *self._others):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines, self._others = [], []
        self.none.setVisible(not life)
        for row, line in enumerate(life[:_MOST]):
            self._add(row, line)

    def allow(self, state: RuleState | None, why_not: str) -> None:
        """Offer the steps from a state, or say why none can be taken."""
        offered = _STEPS[state] if state is not None else ()
        for which, button in self.steps.items():
            button.setVisible(which in offered)
            button.setEnabled(not why_not)
            button.setToolTip(tip(why_not))
        self.why.setText(why_not)
        self.why.setVisible(bool(why_not) and state is not None)

    def _add(self, row: int, line: LifeLine) -> None:
        said = ruling_words.life(line)
        button = ElidedButton(said, "line")
        when = ruling_words.moment(line.made_at)
        button.setAccessibleName(f"{said}, {when}")
        button.setToolTip(tip(self.tr("{said}. Show this version").format(said=said)))
        button.clicked.connect(lambda: self.version_wanted.emit(line.version))
        moment = plain(when, "")
        self.lines.append(button)
        self._others.append(moment)
        self._grid.addWidget(button, row, 0)
        self._grid.addWidget(moment, row, 1, Qt.AlignmentFlag.AlignRight)
