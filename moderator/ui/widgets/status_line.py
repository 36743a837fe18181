"""The foot of the window: what the last gesture did and how to take it back, and how the day goes."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from moderator.ui import phrases, sizes, theme
from moderator.ui.dialogs.job_bar import JobBar
from moderator.ui.widgets.key_hint import KeyHint
from moderator.ui.widgets.text import plain
from moderator.views import Today


class StatusLine(QFrame):
    """Says things once; nothing here asks for an answer."""

    def __init__(self, undo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "bottom")
        sizes.hold(self, height=29)
        self.said = plain(role="status")
        self.undo = QPushButton(self.tr("Undo"))
        theme.mark(self.undo, "link")
        self.undo.clicked.connect(undo.trigger)
        self.offer = QPushButton()
        theme.mark(self.offer, "link")
        self.offer.clicked.connect(self._take_offer)
        self._offered: Callable[[], object] | None = None
        self._key = KeyHint()
        self._key.show_key(undo.shortcut())
        self.job = JobBar()
        self.read = plain(role="status")
        self._today = plain(role="status")
        self._outbox = plain(role="status")
        self._model = plain(role="status")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        for widget in (self.said, self.undo, self._key, self.offer):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.job)
        for widget in (self.read, self._today, self._outbox, self._model):
            row.addSpacing(12)
            row.addWidget(widget)
        self.say(self.tr("All work is on this machine"))

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Say what has just happened."""
        self.said.setText(f"{text} —" if can_undo else text)
        self.said.setAccessibleName(text)
        self.undo.setVisible(can_undo)
        self._key.setVisible(can_undo)
        self.offer.hide()
        self._offered = None

    def say_with_offer(self, text: str, offer: str, take: Callable[[], object]) -> None:
        """Say what has happened, and offer what can be done about it until something else is said."""
        self.say(text)
        self._offered = take
        self.offer.setText(offer)
        self.offer.setAccessibleName(offer)
        self.offer.show()

    @Slot()
    def _take_offer(self) -> None:
        self.offer.hide()
        taken, self._offered = self._offered, None
        if taken is not None:
            taken()

    def show_today(self, today: Today) -> None:
        """Show the day so far."""
        text = phrases.counted(today.decisions, "Today %n decision", "Today %n decisions")
        if today.median_seconds is not None:
            text += self.tr(" · median {gap}").format(gap=phrases.gap(today.median_seconds))
        self._today.setText(text)
        self._outbox.setText(self.tr("Outbox {n} waiting").format(n=phrases.number(today.waiting)))

    def show_read(self, count: int, enough: int) -> None:
        """Show how much coarse text was read today, with a hint when it is much; nothing to tell takes no room."""
        text = phrases.counted(count, "%n coarse comment read", "%n coarse comments read") if count > 0 else ""
        if 0 < enough <= count:
            text += self.tr(" · time for a break, or to hand over?")
        self.read.setText(text)
        self.read.setToolTip(self.tr("Only you see this figure; it stays on this machine."))
        self.read.setVisible(bool(text))

    def show_model(self, name: str) -> None:
        """Show which model judges."""
        self._model.setText(self.tr("Model {name}").format(name=name))
