"""Asks once before many comments are decided on, or why one is: what will happen, where, and what undo can do."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator.closeups import CampaignLook
from moderator.domain import Reason
from moderator.gestures import Plan
from moderator.ui import gesture_words, theme
from moderator.ui.widgets.ask_sheet import AskSheet, say_in
from moderator.ui.widgets.counter_examples import CounterExamples
from moderator.ui.widgets.key_button import KeyButton
from moderator.ui.widgets.key_hint import KeyHint
from moderator.ui.widgets.reason_keys import ReasonKeys
from moderator.ui.wording import say

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class QuestionSheet(AskSheet):
    """Enter, or the key of the decision itself, goes on with it; where a reason is wanted, the reason's key does."""

    confirmed = Signal(object)
    """The reason that was chosen, None where none was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Before it is decided"))
        self.where = self.add_line("value")
        self.undo = self.add_line("mute")
        self.rest = self.add_line("mute")
        self.examples = CounterExamples()
        self.body.addWidget(self.examples)
        self.why = self.add_line("key")
        self.reasons = ReasonKeys()
        self.body.addWidget(self.reasons)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self.yes: QPushButton | None = None
        self.no = QPushButton(self.tr("Leave it"))
        self._row.addStretch(1)
        self._row.addWidget(KeyHint("Esc"))
        self._row.addWidget(self.no)
        self.body.addLayout(self._row)
        self._wants_reason = False
        self._can_go_on = False
        self.no.clicked.connect(self.leave)
        self.reasons.chosen.connect(self._answer)

    def ask(
        self, plan: Plan, command: QAction, grace_seconds: int, *, reason: Reason | None, look: CampaignLook | None
    ) -> None:
        """Ask about a plan; `look` warns of members of a campaign that look different."""
        count = len(plan.seen)
        self._can_go_on = count > 0
        self._wants_reason = plan.needs_reason and reason is None and self._can_go_on
        say_in(self.said, gesture_words.question(plan))
        say_in(self.where, gesture_words.platforms(plan) if count > 1 else "")
        say_in(self.undo, gesture_words.way_back(plan, grace_seconds))
        theme.mark(self.undo, "error" if gesture_words.is_final(plan) else "mute")
        say_in(self.rest, gesture_words.left_out(plan))
        self.examples.show_look(look, is_masked=True)
        self._show_reasons(plan, reason)
        self._show_yes(plan, command)
        self.open_up()

    def takes(self, event: QKeyEvent) -> bool:
        """Take Enter, and the keys of the reasons while one is wanted."""
        return event.key() in _ENTER or (self._wants_reason and self._reason_of(event) is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key."""
        reason = self._reason_of(event) if self._wants_reason else None
        if reason is not None:
            self._answer(reason)
        elif event.key() in _ENTER:
            self.go_on()
        else:
            super().keyPressEvent(event)

    @Slot()
    def go_on(self) -> None:
        """Take the decision; where a reason is wanted, the suggested one, or nothing while there is none."""
        if not self._can_go_on:
            self.leave()
        elif not self._wants_reason:
            self._answer(None)
        elif self.reasons.suggested is not None:
            self._answer(self.reasons.suggested)

    @Slot(object)
    def _answer(self, reason: Reason | None) -> None:
        self.hide()
        self.confirmed.emit(reason)

    def _show_reasons(self, plan: Plan, reason: Reason | None) -> None:
        self.reasons.suggest(plan.usual)
        self.reasons.setVisible(self._wants_reason)
        if self._wants_reason:
            say_in(self.why, self.tr("The house wants a reason; its key decides, Enter takes the first:"))
        else:
            say_in(self.why, self.tr("because: {reason}").format(reason=say(reason)) if reason else "")

    def _show_yes(self, plan: Plan, command: QAction) -> None:
        if self.yes is not None:
            self._row.removeWidget(self.yes)
            self.yes.deleteLater()
            self.yes = None
        if self._can_go_on and not self._wants_reason:
            self.yes = KeyButton(command, "primary", says=gesture_words.will(plan.action, len(plan.seen)))
            self.yes.clicked.connect(self.go_on)
            self._row.insertWidget(0, self.yes)

    def _reason_of(self, event: QKeyEvent) -> Reason | None:
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        return self.reasons.of_key(event) if is_plain else None
