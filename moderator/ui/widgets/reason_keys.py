"""Every reason with a key of its own; the one that the flags speak for stands first."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from moderator.domain import Reason
from moderator.ui import theme
from moderator.ui.commands import LATIN
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.key_button import KeyButton
from moderator.ui.wording import say

KEYS = {
    Reason.ADVERTISING: "A",
    Reason.GAMBLING: "G",
    Reason.SCAM: "S",
    Reason.PHISHING: "P",
    Reason.BOT: "B",
    Reason.PRIZE_HUNTING: "Z",
    Reason.VOTE_BOOSTING: "V",
    Reason.INSULT: "I",
    Reason.OBSCENE: "O",
    Reason.THREAT: "T",
    Reason.PERSONAL_DATA: "D",
    Reason.OFF_TOPIC: "F",
    Reason.COMPLAINT: "C",
    Reason.QUESTION: "Q",
    Reason.PRAISE: "R",
    Reason.FINE: "N",
}
"""By their English names; the same in every language, so that hands that know them need not learn anew."""


class ReasonKeys(QWidget):
    """Buttons in as many lines as they need."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reasons"))
        self.buttons: dict[Reason, QPushButton] = {}
        self.suggested: Reason | None = None
        self._flow = FlowLayout(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._flow)
        for reason in Reason:
            # an action of no window: its key is shown, and taken only while the question stands there
            action = QAction(say(reason), self)
            action.setShortcut(QKeySequence(KEYS[reason]))
            button = KeyButton(action, says=say(reason))
            button.clicked.connect(self._tell)
            self.buttons[reason] = button

    def suggest(self, suggested: Reason | None) -> None:
        """Put one reason first and bring it to the front; Enter takes it."""
        self.suggested = suggested
        while self._flow.count():
            self._flow.takeAt(0)
        for reason in sorted(Reason, key=lambda reason: reason is not suggested):
            button = self.buttons[reason]
            theme.mark(button, "primary" if reason is suggested else "")
            button.setAccessibleDescription(self.tr("suggested") if reason is suggested else "")
            self._flow.addWidget(button)

    def of_key(self, event: QKeyEvent) -> Reason | None:
        """Say which reason a key stands for, on a Cyrillic layout by its place."""
        letter = LATIN.get(event.text().lower(), event.text()).upper()
        return next((reason for reason, key in KEYS.items() if key == letter), None)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(next(reason for reason, button in self.buttons.items() if button is self.sender()))
