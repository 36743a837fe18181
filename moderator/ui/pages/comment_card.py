"""The card of the open comment: where it stands, its text with the evidence in it, and why it is flagged."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator.domain import CommentId, Finding, Flag, Status, Visibility
from moderator.explained import AlikeCase, Explanation
from moderator.ui import because, masking, phrases, theme
from moderator.ui.pages.evidence_panel import EvidencePanel, shown_parts
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.evidence_bars import Bar
from moderator.ui.widgets.flag_chips import ChipButton, FlagChips
from moderator.ui.widgets.marked_text import Mark, MarkedText
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import ElidedLabel, plain
from moderator.ui.wording import platform, say
from moderator.views import Case

_BARS = 8
_TELLING = 0.2
"""Evidence weaker than this part of the strongest explains nothing, and would colour every word."""
_AROUND = ".,!;:…\"'«»“”„()[]"


class CommentCard(Panel):
    """Shows one case, with the coarse words of a coarse comment masked or not, and explains one of its flags."""

    reveal_asked = Signal()
    explanation_asked = Signal(object, object)
    case_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._is_masked = False
        self._case: Case | None = None
        self._explanation: Explanation | None = None
        self._alike: tuple[AlikeCase, ...] = ()
        self.flag: Flag | None = None
        self.flags = FlagChips()
        self._contest = Chip(self.tr("Contest"), "accent")
        self._chips: list[Chip | ChipButton] = [*self.flags.buttons, self._contest]
        self._context = ElidedLabel(role="mute")
        self._reveal = QPushButton(self.tr("Show coarse words"))
        theme.mark(self._reveal, "link")
        self._state = plain(role="strong", wraps=True)
        self.text = MarkedText()
        self._earlier = plain(role="mute", wraps=True)
        self.why = EvidencePanel()
        self.bars = self.why.bars
        self._reveal.clicked.connect(self.reveal_asked)
        self.flags.wanted.connect(self.explain)
        self.why.case_wanted.connect(self.case_wanted)
        self._lay_out()

    def show_case(self, case: Case, *, is_masked: bool) -> None:
        """Show another comment, or the same one masked or not."""
        is_fresh = case is not self._case
        if self._case is None or self._case.card.id != case.card.id:
            self._explanation, self._alike = None, ()
            self.flag = case.card.raised[0][0] if case.card.raised else None
        self._case = case
        is_coarse = Flag.OBSCENE in dict(case.card.raised)
        self._is_masked = is_masked and is_coarse
        self._reveal.setVisible(is_coarse)
        self._reveal.setText(self.tr("Show coarse words") if self._is_masked else self.tr("Mask coarse words"))
        self._context.show_text(_context(case))
        self._state.setText(_state(case))
        self._state.setVisible(bool(self._state.text()))
        self._contest.setVisible(case.post is not None and case.post.is_contest)
        self._show_evidence(case)
        earlier = " → ".join(case.earlier_texts)
        self._earlier.setText(self.tr("Edited. Before: {text}").format(text=earlier))
        self._earlier.setVisible(bool(earlier) and not self._is_masked)
        if is_fresh and self.flag is not None:
            self.explanation_asked.emit(case, self.flag)

    @Slot(object)
    def explain(self, flag: Flag) -> None:
        """Explain another flag, raised or not; what was shown stays until that is worked out."""
        if self._case is not None:
            self.flag = flag
            self._show_chips(self._case)
            self.explanation_asked.emit(self._case, flag)

    def explain_next(self) -> None:
        """Explain the flag after the one that is explained."""
        if self._case is not None:
            self.explain(self.flags.after(self.flag))

    @Slot(object)
    def show_explanation(self, found: Explanation) -> None:
        """Show why the open comment has a flag, or has it not."""
        if self._case is not None and (found.comment, found.flag) == (self._case.card.id, self.flag):
            self._explanation = found
            self._show_evidence(self._case)

    @Slot(object, object)
    def show_alike(self, comment: CommentId, cases: tuple[AlikeCase, ...]) -> None:
        """Show what was decided about the like of the open comment."""
        if self._case is not None and self._case.card.id == comment:
            self._alike = cases
            self._show_evidence(self._case)

    def shown_text(self, case: Case) -> str:
        """Give the comment's text as the card shows it."""
        return masking.masked_evidence(case.card.text, case.evidence) if self._is_masked else case.card.text

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(6)
        chips.addWidget(self.flags)
        chips.addWidget(self._contest)
        chips.addWidget(self._context, 1)
        self.body.addLayout(chips)
        self.body.addWidget(self._state)
        self.body.addWidget(self.text)
        self.body.addWidget(self._reveal, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._earlier)
        self.body.addWidget(self.why)

    def _show_chips(self, case: Case) -> None:
        raised = [(flag, said) for said, (flag, _) in zip(phrases.flags(case.card), case.card.raised, strict=True)]
        self.flags.show_flags(raised, case.card.scores, self.flag)

    def _show_evidence(self, case: Case) -> None:
        self._show_chips(case)
        hidden = masking.coarse_ranges(case.evidence) if self._is_masked else []
        text, found = self.shown_text(case), self._explanation
        if found is None:
            shown = shown_evidence(case)
            self.text.show_text(text, _marks(text, shown))
            several = len({finding.flag for finding in shown}) > 1
            self.why.show_kept([_bar(each, says_flag=several, hidden=hidden) for each in shown])
        else:
            self.text.show_text(text, _marks(text, shown_parts(found)))
            self.why.show_explanation(found, hidden, is_masked=self._is_masked)
        self.why.show_alike(self._alike, is_masked=self._is_masked)


def _marks(text: str, findings: Sequence[Finding]) -> list[Mark]:
    """Mark the parts that tell: in the flag's tint what speaks for it; in another, with a broken line, what against."""
    least = _TELLING * max((abs(finding.weight) for finding in findings), default=0.0)
    return [
        Mark(
            start=start,
            end=end,
            tint=theme.TINTS[finding.flag] if finding.weight > 0 else "accent",
            against=finding.weight < 0,
        )
        for finding in findings
        if abs(finding.weight) >= least
        for start, end in masking.utf16(text, _bare(text, finding.ranges))
    ]


def _bare(text: str, ranges: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """Leave the punctuation around words unmarked, unless there is nothing else."""
    for start, end in ranges:
        word = text[start:end]
        left = len(word) - len(word.lstrip(_AROUND))
        right = len(word.rstrip(_AROUND))
        yield (start + left, start + right) if left < right else (start, end)


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
    label = because.part(finding, hidden)
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
