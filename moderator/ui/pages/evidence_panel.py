"""Why one flag is raised or is not: bars that add up, what would turn it, and what was decided about the like."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator.domain import Finding
from moderator.explained import AlikeCase, Explanation, ReadAs
from moderator.ui import because, masking, theme
from moderator.ui.widgets.alike_row import AlikeRow
from moderator.ui.widgets.evidence_bars import Bar, EvidenceBars
from moderator.ui.widgets.marked_text import Mark, MarkedText
from moderator.ui.widgets.panel import Heading
from moderator.ui.widgets.text import plain

_BARS = 8
_FEWEST_WORDS = 4
_LEAST_WEIGHT = 0.05
_ALIKE = 3
_LONGEST_READING = 400

Ranges = Sequence[tuple[int, int]]


class EvidencePanel(QWidget):
    """Shows the evidence that was kept with the comment at once, and the whole sum when it has been worked out."""

    case_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read_as = MarkedText(role="read", pixels=13, name=self.tr("The comment as it is read"))
        self.bars = EvidenceBars()
        self.total = plain(role="strong", wraps=True)
        self.turn = plain(role="mute", wraps=True)
        self._alike_heading = Heading(self.tr("Decided before, much alike"))
        self.alike = [AlikeRow() for _ in range(_ALIKE)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.read_as, self.bars, self.total, self.turn, self._alike_heading):
            column.addWidget(widget)
        for row in self.alike:
            column.addWidget(row)
            row.wanted.connect(self.case_wanted)
        self.show_alike((), is_masked=False)
        self.show_kept(())

    def show_kept(self, bars: Sequence[Bar]) -> None:
        """Show evidence as it was kept, until it is explained."""
        self.bars.show_bars(bars)
        for widget in (self.read_as, self.total, self.turn):
            widget.hide()

    def show_explanation(self, found: Explanation, hidden: Ranges, *, is_masked: bool) -> None:
        """Show the whole sum; words in hidden ranges are not said."""
        self.bars.show_bars(_bars(found, hidden))
        self.total.setText(because.total(found))
        self.total.show()
        self.turn.setText(because.turn(found, hidden))
        self.turn.setVisible(bool(self.turn.text()))
        # what is masked above would be read here
        self.read_as.setVisible(found.read_as is not None and not is_masked)
        if found.read_as is not None:
            self._show_reading(found.read_as)

    def show_alike(self, cases: Sequence[AlikeCase], *, is_masked: bool) -> None:
        """Show decided cases, with their words masked or not; none take no room."""
        self._alike_heading.setVisible(bool(cases))
        for place, row in enumerate(self.alike):
            row.setVisible(place < len(cases))
            if place < len(cases):
                row.show_case(cases[place], is_masked=is_masked)

    def _show_reading(self, read: ReadAs) -> None:
        before = self.tr("Read as: ")
        text = before + read.text[:_LONGEST_READING] + ("…" if len(read.text) > _LONGEST_READING else "")
        shift = len(before)
        ranges = [
            (shift + one.read_start, shift + min(one.read_end, _LONGEST_READING))
            for one in read.replaced
            if one.read_start < _LONGEST_READING
        ]
        self.read_as.show_text(text, [Mark(start=a, end=b, tint="accent") for a, b in masking.utf16(text, ranges)])


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
