"""The card of the open comment: where it stands, its text with the evidence in it, and why it is flagged."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator.domain import Finding, Flag, Status, Visibility
from moderator.ui import masking, phrases, theme
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.evidence_bars import Bar, EvidenceBars
from moderator.ui.widgets.marked_text import Mark, MarkedText
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import ElidedLabel, plain
from moderator.ui.wording import platform, say
from moderator.views import Case

_FLAGS = 3
_BARS = 8
_TELLING = 0.2
"""Evidence weaker than this part of the strongest explains nothing, and would colour every word."""


class CommentCard(Panel):
    """Shows one case, with the coarse words of a coarse comment masked or not."""

    reveal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._is_masked = False
        self._chips = [Chip() for _ in range(_FLAGS + 2)]
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
        self.body.addLayout(chips)
        self.body.addWidget(self._state)
        self.body.addWidget(self.text)
        self.body.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._earlier)
        self.body.addWidget(self.bars)

    def show_case(self, case: Case, *, is_masked: bool) -> None:
        """Show another comment, or the same one masked or not."""
        is_coarse = Flag.OBSCENE in dict(case.card.raised)
        self._is_masked = is_masked and is_coarse
        self._reveal.setVisible(is_coarse)
        self._reveal.setText(self.tr("Show coarse words") if self._is_masked else self.tr("Mask coarse words"))
        self._show_chips(case)
        self._context.show_text(_context(case))
        self._state.setText(_state(case))
        self._state.setVisible(bool(self._state.text()))
        self._show_text(case)
        earlier = " → ".join(case.earlier_texts)
        self._earlier.setText(self.tr("Edited. Before: {text}").format(text=earlier))
        self._earlier.setVisible(bool(earlier) and not self._is_masked)

    def shown_text(self, case: Case) -> str:
        """Give the comment's text as the card shows it."""
        return masking.masked_evidence(case.card.text, case.evidence) if self._is_masked else case.card.text

    def _show_chips(self, case: Case) -> None:
        card = case.card
        wanted = [
            (said, theme.TINTS[flag])
            for said, (flag, _) in zip(phrases.flags(card), card.raised[:_FLAGS], strict=False)
        ]
        if len(card.raised) > _FLAGS:
            wanted.append((f"+{len(card.raised) - _FLAGS}", "mute"))
        if case.post is not None and case.post.is_contest:
            wanted.append((self.tr("Contest"), "accent"))
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(wanted))
            if place < len(wanted):
                chip.show_text(*wanted[place])

    def _show_text(self, case: Case) -> None:
        shown = shown_evidence(case)
        text = self.shown_text(case)
        marks = [
            Mark(start=start, end=end, tint=theme.TINTS[finding.flag])
            for finding in shown
            if finding.weight > 0
            for start, end in masking.utf16(text, finding.ranges)
        ]
        self.text.show_text(text, marks)
        several = len({finding.flag for finding in shown}) > 1
        hidden = masking.coarse_ranges(case.evidence) if self._is_masked else []
        self.bars.show_bars([_bar(each, says_flag=several, hidden=hidden) for each in shown])


def shown_evidence(case: Case) -> list[Finding]:
    """Choose the evidence of the raised flags, flag by flag, strongest first, so that each flag has its say."""
    flags = [flag for flag, _ in case.card.raised]
    room = max(2, _BARS // max(1, len(flags)))
    shown: list[Finding] = []
    for flag in flags:
        own = sorted((each for each in case.evidence if each.flag is flag), key=lambda each: -abs(each.weight))
        shown.extend([each for each in own if abs(each.weight) >= _TELLING * abs(own[0].weight)][:room])
    return shown


def _bar(finding: Finding, *, says_flag: bool, hidden: Sequence[tuple[int, int]]) -> Bar:
    label = phrases.finding(finding)
    if masking.is_coarse(finding, hidden):
        label = masking.DOT * len(label)
    if says_flag:
        label = f"{say(finding.flag)}: {label}"
    return Bar(label=label, weight=finding.weight, tint=theme.TINTS[finding.flag])


def _context(case: Case) -> str:
    card = case.card
    where = card.stream if card.platform == "file" else platform(card.platform)
    if case.parent:
        where = phrases.reply_to(where, case.parent)
    if card.post:
        where = phrases.under_post(where, card.post)
    return f"{where} · {phrases.moment_of(card.created_at)}"


def _state(case: Case) -> str:
    """Say what is out of the ordinary: a contest, where the comment stands, whom it waits for, what the public sees."""
    card, parts = case.card, []
    if case.post is not None:
        parts.append(phrases.contest(case.post))
    if card.status is not Status.OPEN:
        parts.append(say(card.status))
    if case.assignee:
        parts.append(phrases.given_to(case.assignee))
    if card.due_at and card.status is not Status.CLOSED:
        parts.append(phrases.due(card.due_at, datetime.now(UTC)))
    if card.visibility is not Visibility.PUBLISHED:
        parts.append(phrases.public_sees(card.visibility))
    return " · ".join(filter(None, parts))
