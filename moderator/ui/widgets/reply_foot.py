"""What stands below a reply: what went wrong, and the button that sends it, which says what it will do."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from moderator.canned import Guard, Objection
from moderator.ui.widgets.key_hint import KeyHint
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say_error


class ReplyFoot(QWidget):
    """A reply that cannot be sent at all has a button that cannot be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.error = plain(role="error", wraps=True)
        self.send = QPushButton(self.tr("Send reply"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.error, 1)
        row.addStretch()
        row.addWidget(KeyHint("Ctrl+Return"))
        row.addWidget(self.send)

    @Slot(object)
    def complain(self, error: object) -> None:
        """Say why a reply cannot be inserted or sent."""
        self.error.setText(say_error(error))
        self.error.setVisible(bool(str(error)))

    def say_send(self, objections: Sequence[Objection], *, insists: bool, fits: bool) -> None:
        """Say what sending would do now."""
        words = self.tr("Send reply")
        if any(each.guard is Guard.APPROVAL for each in objections):
            words = self.tr("Send to a lead")
        if insists:
            words = self.tr("Send anyway")
        self.send.setText(words)
        # a blank is gone to when sending is asked for, so that the button stays alive
        is_stopped = any(each.is_final and each.guard is not Guard.BLANK for each in objections)
        self.send.setEnabled(fits and not is_stopped)
