"""What the rule says of one comment: the one that is open on the triage page, or one that is asked for."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from moderator.domain import Flag
from moderator.ui import sizes, theme
from moderator.ui.masking import masked_words
from moderator.ui.pages.rules_state import Looked
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.rule_answers import RuleAnswers
from moderator.ui.widgets.rule_outline import outline
from moderator.ui.widgets.text import ElidedLabel, plain
from moderator.ui.wording import say_error
from moderator.views import Card

_READ = 200
"""No more letters of a comment than that are laid out here."""


class OnThisComment(Panel):
    """Every condition with what it measured, held or not."""

    asked = Signal(str)
    """The number of a comment, as it was typed."""
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("On this comment"), parent)
        self.number = QLineEdit()
        self.number.setPlaceholderText(self.tr("number…"))
        self.number.setAccessibleName(self.tr("Number of a comment to try the rule on"))
        sizes.hold(self.number, width=96, height=26)
        self.next = QPushButton(self.tr("Next caught"))
        theme.mark(self.next, "link")
        self.comment = ElidedLabel("", "mute")
        self.outcome = plain("", "strong", wraps=True)
        self.answers = RuleAnswers()
        self.none = plain("", "mute", wraps=True)
        self.number.returnPressed.connect(self._tell)
        self.next.clicked.connect(self.next_asked)
        self._lay_out()
        self.is_masking = False
        self._card: Card | None = None
        self.show_comment(None)

    def show_comment(self, card: Card | None) -> None:
        """Show which comment is looked at."""
        self._card = card
        self._say_comment()
        self.comment.setVisible(card is not None)
        if card is None:
            self.show_looked(None)

    def mask_coarse(self, *, is_masking: bool) -> None:
        """Put a coarse comment, and what was found in it, under dots, or show them."""
        self.is_masking = is_masking
        self._say_comment()

    def _say_comment(self) -> None:
        card = self._card
        is_masked = card is not None and self.is_masking and any(flag is Flag.OBSCENE for flag, _ in card.raised)
        self.answers.mask_found(is_masked=is_masked)
        text = card.text[:_READ] if card is not None else ""
        said = masked_words(text) if is_masked else text
        self.comment.show_text(f"{card.author} · {said}" if card is not None else "")

    def show_looked(self, looked: Looked | None) -> None:
        """Show what the rule says; what is wrong with it is said elsewhere."""
        answered = looked.answered if looked is not None else None
        self.answers.show_answers(answered, outline(looked.text).places if looked is not None else None)
        self.answers.setVisible(answered is not None)
        self.outcome.setVisible(answered is not None)
        if looked is not None and answered is not None:
            self.outcome.setText(self.tr("The rule fires.") if looked.fired else self.tr("The rule does not fire."))
            theme.mark(self.outcome, "ok" if looked.fired else "key")
        self.none.setText(self._why_not(looked) if answered is None else "")
        self.none.setVisible(answered is None)

    def _why_not(self, looked: Looked | None) -> str:
        if looked is None:
            return self.tr("Choose a comment on the triage page, or type its number, to see what each condition says.")
        if looked.stopped is not None:
            return say_error(looked.stopped)
        if looked.problems:
            return self.tr("It is asked as soon as nothing is wrong with the rule.")
        return self.tr("Choose a comment on the triage page, or type its number, to see what each condition says.")

    @Slot()
    def _tell(self) -> None:
        self.asked.emit(self.number.text().strip())

    def _lay_out(self) -> None:
        for part in (self.next, self.number):
            self.aside.addWidget(part)
        for below in (self.comment, self.outcome, self.answers, self.none):
            self.body.addWidget(below)
