"""Bars that say what went wrong and what can be done; they wait until they are put away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from moderator.ui import remedies, theme
from moderator.ui.remedies import Remedy
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say_error

MOST = 4
"""More at once would push the work out of the window; the oldest one goes."""


class Complaint(QFrame):
    """One sentence, the buttons that help, and the one that puts it away."""

    closed = Signal()
    remedy_asked = Signal(str)

    def __init__(self, sentence: str, wanted: tuple[Remedy, ...]) -> None:
        super().__init__()
        theme.mark(self, "notice")
        self.setAccessibleName(sentence)
        self.said = plain(sentence, "warning", wraps=True)
        self.said.setAccessibleName(sentence)
        self.buttons: dict[Remedy, QPushButton] = {}
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close this notice"))
        theme.mark(self.close_button, "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        sign = plain("⚠", "warning")
        sign.setAccessibleName(self.tr("Warning"))
        row.addWidget(sign)
        row.addWidget(self.said, 1)
        for remedy in wanted:
            self.buttons[remedy] = button = QPushButton(remedies.title(remedy))
            button.setObjectName(remedy)
            button.clicked.connect(self._ask)
            row.addWidget(button)
        row.addWidget(self.close_button)
        self.close_button.clicked.connect(self.closed)

    @Slot()
    def _ask(self) -> None:
        self.remedy_asked.emit(self.sender().objectName())
        self.closed.emit()


class Notice(QFrame):
    """Never stands in the way of the keys: the work goes on below it."""

    remedy_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.complaints: list[Complaint] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    @property
    def said(self) -> QLabel:
        """The sentence that was said last."""
        return self.complaints[-1].said

    @property
    def close_button(self) -> QPushButton:
        """The button that puts the last sentence away."""
        return self.complaints[-1].close_button

    @Slot(object)
    def complain(self, error: object) -> None:
        """Show an error's sentence below those that were not put away yet; the same one is not said twice."""
        self.say(say_error(error), remedies.of(error))

    def say(self, sentence: str, wanted: tuple[Remedy, ...] = ()) -> None:
        """Show a sentence, and tell it to screen readers."""
        for same in [each for each in self.complaints if each.said.text() == sentence]:
            self._put_away(same)
        for oldest in self.complaints[: max(0, len(self.complaints) + 1 - MOST)]:
            self._put_away(oldest)
        complaint = Complaint(sentence, wanted)
        complaint.closed.connect(self._close)
        complaint.remedy_asked.connect(self.remedy_asked)
        self.complaints.append(complaint)
        self._column.addWidget(complaint)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(complaint, sentence))

    @Slot()
    def _close(self) -> None:
        complaint = self.sender()
        if isinstance(complaint, Complaint):
            self._put_away(complaint)

    def _put_away(self, complaint: Complaint) -> None:
        self.complaints.remove(complaint)
        self._column.removeWidget(complaint)
        complaint.hide()
        complaint.deleteLater()
        self.setVisible(bool(self.complaints))
