"""The card of the open comment: where it stands, its text with the evidence in it, and why it is flagged."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator import search_text
from moderator.domain import CommentId, Flag, Status, Visibility
from moderator.explained import AlikeCase, Explanation, ReadAs
from moderator.ui import masking, phrases, sizes, theme
from moderator.ui.pages import comment_marks
from moderator.ui.pages.evidence_panel import EvidencePanel, shown_parts
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.flag_chips import ChipButton, FlagChips
from moderator.ui.widgets.marked_text import Mark, MarkedText
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.place_label import PlaceLabel
from moderator.ui.widgets.text import plain
from moderator.ui.wording import platform, say
from moderator.views import Case

_READABLE = 880
LONGEST = 4000
"""Letters that are laid out at once; the rest of a longer comment comes when it is asked for."""


class CommentCard(Panel):
    """Shows one case, with the coarse words of a coarse comment masked or not, and explains one of its flags."""

    reveal_asked = Signal()
    explanation_asked = Signal(object, object)
    reading_asked = Signal(object)
    """The comment is to be shown as it is read; `show_reading` is called when that is known."""
    case_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._is_masked = False
        self._case: Case | None = None
        self._explanation: Explanation | None = None
        self._reading: ReadAs | None = None
        self._alike: tuple[AlikeCase, ...] = ()
        self._is_whole = self._is_turning = False
        self._words = ""
        self.flag: Flag | None = None
        self.flags = FlagChips()
        self._contest = Chip(self.tr("Contest"), "accent")
        self._chips: list[Chip | ChipButton] = [*self.flags.buttons, self._contest]
        self.place = PlaceLabel(role="mute")
        self._reveal, self.whole = (QPushButton(self) for _ in range(2))
        self._state = plain(role="strong", wraps=True)
        self.text = MarkedText()
        self.read_as = plain(role="mute", wraps=True)
        self.why = EvidencePanel()
        self.bars = self.why.bars
        self._reveal.clicked.connect(self.reveal_asked)
        self.whole.clicked.connect(self._show_whole)
        self.flags.wanted.connect(self.explain)
        self.why.case_wanted.connect(self.case_wanted)
        self.why.reading_wanted.connect(self.toggle_reading)
        self._lay_out()
        self.refit()

    def refit(self) -> None:
        """Keep lines readable in a wide window."""
        self.text.setMaximumWidth(sizes.px(_READABLE))

    def show_case(self, case: Case, *, is_masked: bool) -> None:
        """Show another comment, or the same one masked or not."""
        is_fresh = case is not self._case
        before, self._case = self._case, case
        if before is None or before.card.id != case.card.id:
            self._explanation, self._alike, self._is_whole = None, (), False
            self.flag = case.card.raised[0][0] if case.card.raised else None
        if before is None or (before.card.id, before.revision) != (case.card.id, case.revision):
            self._reading = None
            self.why.as_read.setChecked(False)
        is_coarse = Flag.OBSCENE in dict(case.card.raised)
        self._is_masked = is_masked and is_coarse
        self._reveal.setVisible(is_coarse)
        self._reveal.setText(self.tr("Show coarse words") if self._is_masked else self.tr("Mask coarse words"))
        self.place.show_text(_context(case))
        self._state.setText(_state(case))
        self._state.setVisible(bool(self._state.text()))
        self._contest.setVisible(case.post is not None and case.post.is_contest)
        if is_fresh and self.flag is not None:
            self._is_turning = True
            self.explanation_asked.emit(case, self.flag)
            self._is_turning = False
        self._show_all()

    def search(self, words: str) -> None:
        """Frame these words of a search, from now on."""
        if words != self._words:
            self._words = words
            self._show_all()

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
            # what is known already is shown with the case, in one go
            if not self._is_turning:
                self._show_all()

    @Slot(object, object)
    def show_alike(self, comment: CommentId, cases: tuple[AlikeCase, ...]) -> None:
        """Show what was decided about the like of the open comment."""
        if self._case is not None and self._case.card.id == comment and cases != self._alike:
            self._alike = cases
            if not self._is_turning:
                self._show_all()

    @Slot()
    def toggle_reading(self) -> None:
        """Show the comment as it is read, or as it stands again."""
        if self._case is None:
            return
        if self._reading is not None:
            self._reading = None
            self.why.as_read.setChecked(False)
            self._show_all()
        else:
            self.why.as_read.setChecked(False)
            self.reading_asked.emit(self._case.card.id)

    @Slot(object, object)
    def show_reading(self, comment: CommentId, read: ReadAs) -> None:
        """Show the open comment as it is read."""
        if self._case is not None and self._case.card.id == comment:
            self._reading = read
            self.why.as_read.setChecked(True)
            self._show_all()

    def shown_text(self, case: Case) -> str:
        """Give the comment's text as the card shows it."""
        return masking.masked_evidence(case.card.text, case.evidence) if self._is_masked else case.card.text

    def _lay_out(self) -> None:
        for button in (self._reveal, self.whole):
            theme.mark(button, "link")
        chips, links = QHBoxLayout(), QHBoxLayout()
        chips.setSpacing(6)
        for widget in (self.flags, self._contest):
            chips.addWidget(widget)
        chips.addWidget(self.place, 1)
        for button in (self.whole, self._reveal):
            links.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        links.addStretch(1)
        self.body.addLayout(chips)
        for part in (self._state, self.text, self.read_as):
            self.body.addWidget(part)
        self.body.addLayout(links)
        self.body.addWidget(self.why)

    def _show_chips(self, case: Case) -> None:
        raised = [(flag, said) for said, (flag, _) in zip(phrases.flags(case.card), case.card.raised, strict=True)]
        self.flags.show_flags(raised, case.card.scores, self.flag)

    def _show_all(self) -> None:
        case, explained = self._case, self._explanation
        if case is None:
            return
        self._show_chips(case)
        self._show_text(case)
        hidden = masking.coarse_ranges(case.evidence) if self._is_masked else []
        if explained is None:
            shown = comment_marks.shown_evidence(case)
            self.why.show_kept(comment_marks.bars(shown, hidden), is_flagged=self.flag is not None)
        else:
            self.why.show_explanation(explained, hidden)
        self.why.show_alike(self._alike, is_masked=self._is_masked)

    def _show_text(self, case: Case) -> None:
        whole, marks = self._read(self._reading) if self._reading is not None else self._written(case)
        last = len(whole) if self._is_whole else LONGEST
        self.whole.setVisible(len(whole) > last)
        self.whole.setText(self.tr("Show all {n} characters").format(n=phrases.number(len(whole))))
        self.read_as.setVisible(self._reading is not None)
        self.text.show_text(whole[:last] + ("…" if len(whole) > last else ""), marks)

    def _written(self, case: Case) -> tuple[str, list[Mark]]:
        """Give the text as it stands, with the evidence and what was searched for."""
        text, explained = self.shown_text(case), self._explanation
        near = text if self._is_whole else text[:LONGEST]
        if explained is None:
            marks = comment_marks.evidence(near, comment_marks.shown_evidence(case))
        else:
            marks = comment_marks.evidence(near, shown_parts(explained))
            marks += comment_marks.of_other_flags(near, case, explained.flag)
        return text, marks + comment_marks.found(near, search_text.marks(near, self._words))

    def _read(self, read: ReadAs) -> tuple[str, list[Mark]]:
        """Give the text as it is read, with what was disguised."""
        text = masking.masked_words(read.text) if self._is_masked else read.text
        said = self.tr("As the classifier reads it: in small letters, names and addresses left out.")
        changed = len(read.replaced)
        if changed:
            undone = phrases.counted(changed, "%n disguise undone, and marked.", "%n disguises undone, and marked.")
            said = f"{said} {undone}"
        else:
            said = f"{said} {self.tr('Nothing of it is disguised.')}"
        self.read_as.setText(said)
        return text, comment_marks.replaced(text if self._is_whole else text[:LONGEST], read)

    @Slot()
    def _show_whole(self) -> None:
        self._is_whole = True
        self._show_all()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)


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
