"""What a template would say: for invented people or for the open comment, with and without a name, on each platform."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from moderator.canned import PartKind, RenderedReply
from moderator.domain import CommentId
from moderator.errors import ReplyError
from moderator.replies import limits
from moderator.ui import phrases, reply_words
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.choice_button import ChoiceButton
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.marked_text import Mark, MarkedText
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.reply_pieces import utf16_length
from moderator.ui.widgets.switch import Switch
from moderator.ui.widgets.text import plain
from moderator.ui.wording import language, platform, say_error
from moderator.views import Card

_TINTS = {PartKind.VALUE: "accent", PartKind.BLANK: "prize"}
_PLATFORMS = ("x", "instagram", "telegram", "facebook", "vk", "youtube")


class ReplyPreview(Panel):
    """Asks to be filled in anew when it is to show something else."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Preview"), parent)
        self._card: Card | None = None
        self.whose = ChoiceButton(self.tr("Filled in for"), [(False, self.tr("Invented people"))], "flat")
        self.is_for_comment = False
        self.nameless = Switch(self.tr("As for an author without a name"))
        self.text = MarkedText(role="comment", pixels=14, name=self.tr("Preview"))
        self.legend = plain("", "mute", wraps=True)
        self.error = plain("", "error", wraps=True)
        self._lengths = QWidget()
        self._flow = FlowLayout(6, self._lengths)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.chips = {name: Chip() for name in _PLATFORMS}
        self._show_lengths("")
        self._lay_out()
        self.whose.chosen.connect(self._choose)
        self.nameless.toggled.connect(self.changed)

    @property
    def comment(self) -> CommentId | None:
        """The comment that it is filled in for; None for invented values."""
        return self._card.id if self._card is not None and self.is_for_comment else None

    def offer_comment(self, card: Card | None) -> None:
        """Let it be filled in for the comment that is open on the triage page."""
        self._card = card
        choices: list[tuple[object, str]] = [(False, self.tr("Invented people"))]
        if card is not None:
            choices.append((True, self.tr("The open comment, by {author}").format(author=card.author)))
        self.is_for_comment = self.is_for_comment and card is not None
        self.whose.offer(choices)
        self.whose.show_choice(self.is_for_comment)
        self.whose.setVisible(card is not None)

    def show_rendered(self, shown: RenderedReply | None, error: ReplyError | None, lang: str, mistakes: int) -> None:
        """Show what the template says, or why it says nothing; `mistakes` are told where they are written."""
        self.head(self.tr("Preview · {language}").format(language=language(shown.lang if shown else lang)))
        why = self.tr("There is nothing to show until the mistake is mended.") if mistakes else say_error(error)
        self.error.setText(why if error is not None else "")
        self.error.setVisible(error is not None)
        for part in (self.text, self.legend, self._lengths):
            part.setVisible(shown is not None)
        if shown is None:
            return
        self.text.show_text(shown.body, _marks(shown))
        values = [part.name for part in shown.parts if part.kind is PartKind.VALUE]
        said = reply_words.legend(values, shown.blanks)
        self.legend.setText(said)
        self.legend.setVisible(bool(said))
        self._show_lengths(shown.body)

    def too_long(self) -> list[str]:
        """Name the platforms on which what is shown is too long."""
        body = self.text.toPlainText()
        return [name for name in _PLATFORMS if limits.length(name, body) > limits.limit(name)]

    def _show_lengths(self, body: str) -> None:
        for name, chip in self.chips.items():
            length, most = limits.length(name, body), limits.limit(name)
            said = f"{platform(name)} {phrases.number(length)} / {phrases.number(most)}"
            too_long = self.tr("{lengths}: too long").format(lengths=said)
            chip.show_text(too_long if length > most else said, "spam" if length > most else "mute")

    def _lay_out(self) -> None:
        self.aside.addWidget(self.whose)
        for chip in self.chips.values():
            self._flow.addWidget(chip)
        for part in (self.text, self.error, self.legend, self.nameless, self._lengths):
            self.body.addWidget(part)
        self.error.hide()
        self.whose.hide()

    @Slot(object)
    def _choose(self, is_for_comment: object) -> None:
        self.is_for_comment = bool(is_for_comment)
        self.changed.emit()


def _marks(shown: RenderedReply) -> Sequence[Mark]:
    found, at = [], 0
    for part in shown.parts:
        end = at + utf16_length(part.text)
        if part.kind in _TINTS and end > at:
            found.append(Mark(start=at, end=end, tint=_TINTS[part.kind], against=part.kind is PartKind.BLANK))
        at = end
    return found
