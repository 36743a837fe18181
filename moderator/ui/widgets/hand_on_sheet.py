"""Asks to whom a comment goes on, and with which words; Enter hands it on, Escape leaves."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from moderator.ui import theme
from moderator.ui.widgets.ask_sheet import AskSheet, say_in
from moderator.ui.widgets.key_hint import KeyHint
from moderator.ui.widgets.pick_box import PickBox
from moderator.ui.widgets.text import plain

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_LONGEST = 420


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What may be chosen, in words and as a value, and what is said once it is."""

    words: str
    value: object
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A question to fill the sheet with; without `spans` no time is asked for, without `text` no words are."""

    said: str
    whom: str
    offers: Sequence[Offer]
    yes: str
    text: str = ""
    needs_text: bool = False
    spans: Sequence[tuple[str, object]] = ()


class HandOnSheet(AskSheet):
    """The same few fields for an escalation, for a hand-over and for a question to a colleague."""

    confirmed = Signal()
    chosen = Signal()
    """Another person, path or time is chosen: what follows from it has to be said anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.whom, self.within, self.text = PickBox(), PickBox(), QLineEdit()
        self.whom_label, self.within_label = plain("", "key"), plain(self.tr("Within"), "key")
        self.due = self.add_line("mute")
        self.wrong = self.add_line("error")
        self.yes, self.no = QPushButton(), QPushButton(self.tr("Leave it"))
        self._offers: Sequence[Offer] = ()
        self._spans: Sequence[tuple[str, object]] = ()
        self._form: Form | None = None
        self._lay_out()
        self.whom.currentIndexChanged.connect(self._choose)
        self.within.currentIndexChanged.connect(self._choose)
        self.yes.clicked.connect(self.go_on)
        self.no.clicked.connect(self.leave)

    def ask(self, form: Form) -> None:
        """Open with these choices, the first one chosen."""
        self._form = None
        self._offers, self._spans = form.offers, form.spans
        say_in(self.said, form.said)
        say_in(self.due, "")
        say_in(self.wrong, "")
        self.setAccessibleName(form.said)
        self.whom_label.setText(form.whom)
        self.whom.setAccessibleName(form.whom)
        for box, words in (
            (self.whom, [offer.words for offer in form.offers]),
            (self.within, [w for w, _ in form.spans]),
        ):
            box.clear()
            box.addItems(words)
        self.text.clear()
        self.text.setPlaceholderText(form.text)
        self.text.setAccessibleName(form.text)
        self.text.setVisible(bool(form.text))
        self.yes.setText(form.yes)
        self._form = form
        self._choose()
        self.show()
        (self.text if form.needs_text and len(form.offers) == 1 else self.whom).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

    def value(self) -> object:
        """Give what is chosen."""
        place = self.whom.currentIndex()
        return self._offers[place].value if 0 <= place < len(self._offers) else None

    def time(self) -> object:
        """Give the time that is chosen; None where none is asked for."""
        place = self.within.currentIndex()
        return self._spans[place][1] if self.within.isVisibleTo(self) and 0 <= place < len(self._spans) else None

    def say_due(self, words: str) -> None:
        """Say by when it would be due."""
        say_in(self.due, words)

    def takes(self, event: QKeyEvent) -> bool:
        """Take Enter."""
        return event.key() in _ENTER

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on by Enter, wherever the focus is."""
        if event.key() in _ENTER:
            self.go_on()
        else:
            super().keyPressEvent(event)

    @Slot()
    def go_on(self) -> None:
        """Hand on; what has to be written first is asked for."""
        form = self._form
        if form is None or self.value() is None or not self.isVisible():
            return
        if form.needs_text and not self.text.text().strip():
            say_in(self.wrong, self.tr("Write what you want to know."))
            self.text.setFocus()
            return
        self.hide()
        self.confirmed.emit()

    @Slot()
    def _choose(self) -> None:
        if self._form is None:
            return
        place = self.whom.currentIndex()
        said = self._offers[place].said if 0 <= place < len(self._offers) else ""
        # a path says itself how long each level has
        for part in (self.within, self.within_label):
            part.setVisible(bool(self._spans) and not said)
        say_in(self.due, said)
        self.chosen.emit()

    def _lay_out(self) -> None:
        fields, ends = QHBoxLayout(), QHBoxLayout()
        for row in (fields, ends):
            row.setSpacing(8)
        for box in (self.whom, self.within):
            box.setMaximumWidth(_LONGEST)
        self.within.setAccessibleName(self.within_label.text())
        for part in (self.whom_label, self.whom, self.within_label, self.within):
            fields.addWidget(part)
        fields.addWidget(self.text, 1)
        fields.addStretch(0)
        theme.mark(self.yes, "primary")
        ends.addWidget(self.yes)
        ends.addStretch(1)
        ends.addWidget(KeyHint("Esc"))
        ends.addWidget(self.no)
        self.body.insertLayout(1, fields)
        self.body.addLayout(ends)
