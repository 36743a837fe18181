"""Why one flag is raised or is not: bars that add up, what would turn it, and what was decided about the like."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.domain import Finding
from moderator.explained import AlikeCase, Explanation
from moderator.ui import because, phrases, sizes, theme
from moderator.ui.widgets.alike_row import AlikeRow
from moderator.ui.widgets.evidence_bars import Bar, EvidenceBars
from moderator.ui.widgets.key_hint import KeyHint
from moderator.ui.widgets.more_button import MoreButton
from moderator.ui.widgets.panel import Heading
from moderator.ui.widgets.text import plain

_BARS = 8
_AT_ONCE = 4
_FEWEST_WORDS = 4
_LEAST_WEIGHT = 0.05
_ALIKE = 3
_FOOT = 24

Ranges = Sequence[tuple[int, int]]


class EvidencePanel(QWidget):
    """Shows the strongest evidence that was kept with the comment at once, and the sum when it has been worked out."""

    case_wanted = Signal(object)
    reading_wanted = Signal()
    """The comment is to be shown as it is read, or as it stands again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = EvidenceBars()
        self.total = plain(role="mute", wraps=True)
        self.turn = plain(role="mute", wraps=True)
        self.more = MoreButton("", "")
        self.as_read = QPushButton(self.tr("As it is read"))
        self.as_read.setAccessibleDescription(self.tr("Shows the text as the classifier reads it, disguise undone"))
        self.as_read.setToolTip(self.tr("Shows the text as the classifier reads it, disguise undone"))
        self.as_read.setCheckable(True)
        theme.mark(self.as_read, "link")
        self._key = KeyHint()
        self._action: QAction | None = None
        self._key.hide()
        self._alike_heading = Heading(self.tr("Decided before, much alike"))
        self.alike = [AlikeRow() for _ in range(_ALIKE)]
        self._cases = 0
        self._lay_out()
        self.more.toggled.connect(self._unfold)
        self.as_read.clicked.connect(self.reading_wanted)
        self.as_read.toggled.connect(self._name_reading)
        self.show_alike((), is_masked=False)
        self.show_kept((), is_flagged=False)

    def refit(self) -> None:
        """Grow with the text."""
        self._foot.setMinimumHeight(sizes.px(_FOOT))

    def follow(self, action: QAction) -> None:
        """Say which key shows the comment as it is read, also when it is changed."""
        self._action = action
        action.changed.connect(self._show_key)
        self._show_key()

    def show_kept(self, bars: Sequence[Bar], *, is_flagged: bool) -> None:
        """Show evidence as it was kept, until it is explained."""
        self.bars.show_bars(bars)
        self.total.setText("" if is_flagged else self.tr("No flag is raised."))
        self.total.setVisible(not is_flagged)
        self.turn.setText("")
        self._unfold()

    def show_explanation(self, found: Explanation, hidden: Ranges) -> None:
        """Show the whole sum; words in hidden ranges are not said."""
        self.bars.show_bars(_bars(found, hidden))
        self.total.setText(because.total(found))
        self.total.show()
        self.turn.setText(because.turn(found, hidden))
        self._unfold()

    def show_alike(self, cases: Sequence[AlikeCase], *, is_masked: bool) -> None:
        """Show decided cases, with their words masked or not; none take no room."""
        self._cases = len(cases)
        self._alike_heading.setVisible(bool(cases))
        for row, case in zip(self.alike, cases, strict=False):
            row.show_case(case, is_masked=is_masked)
        self._unfold()

    @Slot()
    def _name_reading(self) -> None:
        self.as_read.setText(self.tr("As it stands") if self.as_read.isChecked() else self.tr("As it is read"))

    @Slot()
    def _show_key(self) -> None:
        if self._action is not None:
            self._key.show_key(self._action.shortcut())
            self._key.setVisible(not self._action.shortcut().isEmpty())

    @Slot()
    def _unfold(self) -> None:
        """Show all that there is, or what matters most."""
        is_open, parts = self.more.isChecked(), len(self.bars.bars())
        self.bars.show_first(None if is_open else _AT_ONCE)
        self.turn.setVisible(is_open and bool(self.turn.text()))
        self.more.show_words(phrases.counted(parts, "All of %n part", "All %n parts"), self.tr("Less"))
        self.more.setVisible(parts > _AT_ONCE or self._cases > 1 or bool(self.turn.text()))
        for place, row in enumerate(self.alike):
            row.setVisible(place < (self._cases if is_open else min(self._cases, 1)))

    def _lay_out(self) -> None:
        self._foot = QWidget()
        self.refit()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(6)
        foot.addWidget(self.total, 1)
        foot.addStretch(0)
        for widget in (self.more, self.as_read, self._key):
            foot.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.bars, self.turn, self._foot, self._alike_heading):
            column.addWidget(part)
        for row in self.alike:
            column.addWidget(row)
            row.wanted.connect(self.case_wanted)


def shown_parts(found: Explanation) -> Sequence[Finding]:
    """Choose the parts that have a bar of their own."""
    telling = [part for part in found.account.parts if abs(part.weight) >= _LEAST_WEIGHT]
    return telling[: max(_BARS - len(found.facts), _FEWEST_WORDS)]


def _bars(found: Explanation, hidden: Ranges) -> list[Bar]:
    tint, account, words = theme.TINTS[found.flag], found.account, shown_parts(found)
    strongest = sorted((*found.facts, *words), key=lambda each: -abs(each.weight))
    bars = [
        Bar(label=because.part(each, hidden), weight=each.weight, tint=tint if each.weight > 0 else "accent")
        for each in strongest
    ]
    weaker = account.parts[len(words) :]
    rest = account.rest + sum(part.weight for part in weaker)
    if (others := len(weaker) + account.others) and rest:
        bars.append(Bar(label=because.others(others), weight=rest, tint="mute"))
    return [*bars, Bar(label=because.start(), weight=account.bias, tint="mute")] if account.bias else bars
