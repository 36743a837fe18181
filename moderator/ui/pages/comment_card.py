"""The card of the open comment: where it stands, its text with the evidence in it, and why it is flagged."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator.domain import EvidenceKind, Finding, Flag, Status, Visibility
from moderator.ui import masking, phrases, theme
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.evidence_bars import Bar, EvidenceBars
from moderator.ui.widgets.marked_text import Mark, MarkedText
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import ElidedLabel, plain
from moderator.ui.wording import platform, say
from moderator.views import Card, Case

_CHIPS = 6
_BARS = 8
_TELLING = 0.2
"""Evidence weaker than this part of the strongest explains nothing, and would colour every word."""


class CommentCard(Panel):
    """Shows one case; a coarse comment stays masked until it is asked for."""

    reveal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._case: Case | None = None
        self.is_masked = False
        self._chips = [Chip() for _ in range(_CHIPS)]
        self._context = ElidedLabel(role="mute")
        self._reveal = QPushButton(self.tr("Show coarse words"))
        theme.mark(self._reveal, "link")
        self._reveal.clicked.connect(self.reveal_asked)
        self._state = plain(role="strong", wraps=True)
        self.text = MarkedText()
        self._earlier = plain(role="mute", wraps=True)
        self.bars = EvidenceBars()
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in self._chips:
            chips.addWidget(chip)
        chips.addWidget(self._context, 1)
        chips.addWidget(self._reveal)
        self.body.addLayout(chips)
        for widget in (self._state, self.text, self._earlier, self.bars):
            self.body.addWidget(widget)

    def show_case(self, case: Case, *, is_masked: bool) -> None:
        """Show another comment, or the same one masked or not."""
        self._case = case
        is_coarse = Flag.OBSCENE in dict(case.card.raised)
        self.is_masked = is_masked and is_coarse
        self._reveal.setVisible(is_coarse)
        self._reveal.setText(self.tr("Show coarse words") if self.is_masked else self.tr("Mask coarse words"))
        self._show_chips(case.card)
        self._context.show_text(_context(case))
        self._state.setText(_state(case))
        self._state.setVisible(bool(self._state.text()))
        self._show_text(case)
        earlier = " → ".join(case.earlier_texts)
        self._earlier.setText(self.tr("Edited. Before: {text}").format(text=earlier))
        self._earlier.setVisible(bool(earlier) and not self.is_masked)

    @Slot()
    def toggle_mask(self) -> None:
        """Show what is masked, or mask it again."""
        if self._case is not None:
            self.show_case(self._case, is_masked=not self.is_masked)

    def _show_chips(self, card: Card) -> None:
        wanted = [(phrases.flag(flag, score), theme.TINTS[flag]) for flag, score in card.raised[:_CHIPS]]
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(wanted))
            if place < len(wanted):
                chip.show_text(*wanted[place])

    def _show_text(self, case: Case) -> None:
        shown = shown_evidence(case)
        text = case.card.text
        if self.is_masked:
            text = masking.masked_evidence(text, case.evidence)
        marks = [
            Mark(start=start, end=end, tint=theme.TINTS[finding.flag])
            for finding in shown
            if finding.weight > 0
            for start, end in masking.utf16(text, finding.ranges)
        ]
        self.text.show_text(text, marks)
        several = len({finding.flag for finding in shown}) > 1
        self.bars.show_bars([self._bar(finding, says_flag=several) for finding in shown])

    def _bar(self, finding: Finding, *, says_flag: bool) -> Bar:
        label = phrases.finding(finding)
        if self.is_masked and finding.flag is Flag.OBSCENE and finding.kind is EvidenceKind.WORDS:
            label = masking.DOT * len(label)
        if says_flag:
            label = f"{say(finding.flag)}: {label}"
        return Bar(label=label, weight=finding.weight, tint=theme.TINTS[finding.flag])


def shown_evidence(case: Case) -> list[Finding]:
    """Choose the evidence of the raised flags, flag by flag, strongest first, so that each flag has its say."""
    flags = [flag for flag, _ in case.card.raised]
    room = max(2, _BARS // max(1, len(flags)))
    shown: list[Finding] = []
    for flag in flags:
        own = sorted((each for each in case.evidence if each.flag is flag), key=lambda each: -abs(each.weight))
        shown.extend([each for each in own if abs(each.weight) >= _TELLING * abs(own[0].weight)][:room])
    return shown


def _context(case: Case) -> str:
    card = case.card
    where = card.stream if card.platform == "file" else platform(card.platform)
    if case.parent:
        where = phrases.reply_to(where, case.parent)
    if card.post:
        where = phrases.under_post(where, card.post)
    return f"{where} · {phrases.moment_of(card.created_at)}"


def _state(case: Case) -> str:
    """Say what is out of the ordinary: where the comment stands, whom it waits for, what the public sees."""
    card, parts = case.card, []
    if card.status is not Status.OPEN:
        parts.append(say(card.status))
    if case.assignee:
        parts.append(phrases.given_to(case.assignee))
    if card.due_at and card.status is not Status.CLOSED:
        parts.append(phrases.due(card.due_at, datetime.now(UTC)))
    if card.visibility is not Visibility.PUBLISHED:
        parts.append(phrases.public_sees(card.visibility))
    return " · ".join(parts)
