"""What one flag might do by itself, from which score on, and how far this home's decisions bear that out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from moderator.desk.automations import ALLOWED, PROMISE, THRESHOLDS
from moderator.domain import Action, Flag
from moderator.learnt import AutomaticAction, Precision
from moderator.ui import phrases, theme
from moderator.ui.core_sentences import say_sentence
from moderator.ui.pages import model_words
from moderator.ui.widgets.choice_button import ChoiceButton
from moderator.ui.widgets.sheet import STRETCHED, Sheet
from moderator.ui.widgets.sheet_model import Cell, Row, Share
from moderator.ui.widgets.sheet_panel import SheetPanel
from moderator.ui.widgets.text import plain, tip
from moderator.ui.wording import say

_ROW = 28


class AutomaticProposal(SheetPanel):
    """Offers the actions that a flag may do, and thresholds with what is certain at each."""

    action_chosen = Signal()
    allow_asked = Signal(float)
    stop_asked = Signal()

    def __init__(self, *, is_lead: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.flag, self.action = next(iter(Flag)), Action.HIDE
        self._is_lead = is_lead
        self._found: AutomaticAction | None = None
        self._thresholds: dict[float, Precision] = {}
        self._why = plain("", "error", wraps=True)
        self.choice = ChoiceButton(self.tr("Action"), [(Action.HIDE, say(Action.HIDE))])
        columns = (
            (self.tr("From"), 62),
            (self.tr("Surely right"), STRETCHED),
            (self.tr("At least"), 82),
            (self.tr("Decisions"), 104),
            (self.tr("Missing"), 78),
        )
        self.sheet = Sheet(self.tr("Scores from which the flag might act"), columns)
        self._said = plain("", "mute", wraps=True)
        self.allow, self.stop = QPushButton(), QPushButton(self.tr("Stop"))
        self._lay_out()
        self._forget()
        self.choice.chosen.connect(self._choose_action)
        self.sheet.chosen.connect(self._judge)
        self.allow.clicked.connect(self._ask)
        self.stop.clicked.connect(self.stop_asked)

    def show_flag(self, flag: Flag, found: AutomaticAction | None) -> None:
        """Turn to a flag; what it does already is what is shown first."""
        is_other = flag is not self.flag or (found is not None and self._found is None)
        self.flag, self._found = flag, found
        fitting = [action for action, flags in ALLOWED.items() if flag in flags]
        if is_other or self.action not in fitting:
            self.action = found.action if found is not None else fitting[0]
            self._forget()
        self.head(self.tr("What {flag} might do by itself").format(flag=say(flag)))
        self.choice.offer([(action, say(action)) for action in fitting])
        self.choice.show_choice(self.action)
        self._why.setText(say_sentence(found.suspended) if found is not None else "")
        self._why.setVisible(bool(self._why.text()))
        self.stop.setVisible(found is not None)
        self.stop.setEnabled(self._is_lead)
        self.stop.setToolTip(tip("" if self._is_lead else self._only_a_lead()))
        self._judge()

    def show_thresholds(self, found: Sequence[Precision]) -> None:
        """Show how the flag stands; the lowest score that keeps the promise is turned to first."""
        is_first = not self._thresholds
        self._thresholds = {one.threshold: one for one in found}
        self.sheet.show_rows([self._row(one) for one in found], height=_ROW)
        if is_first:
            kept = min(found, key=lambda one: one.missing).threshold
            own = self._found.threshold if self._found is not None and self._found.action is self.action else kept
            self.sheet.choose(own if own in self._thresholds else kept)
        self._judge()

    @Slot(object)
    def _choose_action(self, action: Action) -> None:
        self.action = action
        self._forget()
        self.action_chosen.emit()

    def _forget(self) -> None:
        """Show nothing of another flag or action while decisions are counted."""
        self._thresholds = {}
        counting = Cell(text="…", ink="mute")
        self.sheet.show_rows(
            [Row(key=one, cells=(Cell(text=model_words.score(one)), counting)) for one in THRESHOLDS], height=_ROW
        )
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """Say whether the chosen score may be allowed, and if not, what is missing."""
        chosen = self._thresholds.get(self.sheet.key())
        self.allow.setVisible(chosen is not None)
        if chosen is None:
            self.allow.setEnabled(False)
            self._said.setText(self.tr("Counting decisions…"))
            return
        self.allow.setText(model_words.permission(self.action, chosen.threshold))
        why_not = self._refusal(chosen)
        self.allow.setEnabled(not why_not)
        self.allow.setToolTip(tip(why_not))
        theme.mark(self.allow, "" if why_not else "primary")
        self._said.setText(why_not or self.tr("It acts on comments that come from now on; each can be undone."))

    def _refusal(self, chosen: Precision) -> str:
        if not self._is_lead:
            return self._only_a_lead()
        if chosen.missing:
            return model_words.refusal(self.flag, chosen, PROMISE)
        found = self._found
        if found is None or found.suspended:
            return ""
        is_same = (found.action, found.threshold) == (self.action, chosen.threshold)
        return self.tr("This is what it does already.") if is_same else ""

    def _only_a_lead(self) -> str:
        return self.tr("Only a lead may say what a flag does by itself.")

    @Slot()
    def _ask(self) -> None:
        self.allow_asked.emit(self.sheet.key())

    def _row(self, found: Precision) -> Row:
        share = Share(value=found.value, low=found.lower, mark=PROMISE, tint=theme.TINTS[self.flag])
        seen = self.tr("{right} of {all}").format(
            right=phrases.number(found.right), all=phrases.number(found.decisions)
        )
        told = (
            self.tr("no decision yet")
            if found.value is None
            else self.tr("{value} right, {lower} certain").format(
                value=model_words.share(found.value), lower=model_words.share(found.lower)
            )
        )
        kept = Cell(text="✓", ink="ok", is_strong=True, tip=self.tr("may be allowed"))
        return Row(
            key=found.threshold,
            cells=(
                Cell(text=model_words.score(found.threshold), is_strong=not found.missing),
                Cell(text=told, share=share, tip=told),
                Cell(text=model_words.share(found.lower) if found.decisions else "–"),
                Cell(text=seen, ink="mute"),
                Cell(text=phrases.number(found.missing), ink="mute") if found.missing else kept,
            ),
        )

    def _lay_out(self) -> None:
        about = plain(
            self.tr(
                "By what people decided under the model in use. The line is the {promise} that has to be certain "
                "(95 % lower bound) before a flag may act."
            ).format(promise=model_words.share(PROMISE)),
            "mute",
            wraps=True,
        )
        self.aside.insertWidget(0, self.choice)
        for words in (self._why, about):
            self.add_words(words)
        self.body.addWidget(self.sheet)
        self.add_words(self._said)
        self.add_row(self.allow, self.stop).addStretch(1)
