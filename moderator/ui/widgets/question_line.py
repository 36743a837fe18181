"""A question in a line below what it is about: yes or no, and nothing is done until somebody says so."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from moderator.ui import theme
from moderator.ui.widgets.text import plain


class QuestionLine(QFrame):
    """Asks with two buttons; the one that changes nothing has the focus."""

    answered = Signal()

    def __init__(self, question: str, yes: str, no: str) -> None:
        super().__init__()
        theme.mark(self, "visit")
        self.yes, self.no = QPushButton(yes), QPushButton(no)
        theme.mark(self.yes, "danger")
        self.setAccessibleName(question)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(plain(question, "strong"), 1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self.yes.clicked.connect(self._answer)
        self.no.clicked.connect(self.hide)

    def ask(self) -> None:
        """Be seen, and take the focus."""
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _answer(self) -> None:
        self.hide()
        self.answered.emit()
