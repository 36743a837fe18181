"""A bar that says what went wrong, and waits until it is put away."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from moderator.ui import theme
from moderator.ui.widgets.text import plain


class Notice(QFrame):
    """Never stands in the way of the keys: the work goes on below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "notice")
        self.said = plain(role="warning", wraps=True)
        self.close_button = QPushButton(self.tr("Close"))
        theme.mark(self.close_button, "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(plain("⚠", "warning"))
        row.addWidget(self.said, 1)
        row.addWidget(self.close_button)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    @Slot(object)
    def complain(self, error: object) -> None:
        """Show an error's sentence."""
        self.said.setText(str(error))
        self.said.setAccessibleName(str(error))
        self.show()
