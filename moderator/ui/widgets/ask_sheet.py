"""A sheet above the decisions that asks something, and waits: Enter answers, Escape leaves; the keys stay alive."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from moderator.ui import theme
from moderator.ui.widgets.text import plain


class AskSheet(QFrame):
    """Says something in a line and more below it; while it has the focus, it may take letters before commands do."""

    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "ask")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.said = plain("", "subtitle", wraps=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 14, 20, 14)
        self.body.setSpacing(8)
        self.body.addWidget(self.said)
        self.hide()

    def add_line(self, role: str) -> QLabel:
        """Add a line of words below what is here; an empty one takes no room."""
        line = plain("", role, wraps=True)
        line.hide()
        self.body.addWidget(line)
        return line

    def open_up(self) -> None:
        """Be seen, and take the focus."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def takes(self, _event: QKeyEvent) -> bool:
        """Tell whether a key is an answer, and not a command."""
        return False

    def event(self, event: QEvent) -> bool:
        """Take the keys that answer before a command of the window gets them."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_answer(event):
            event.accept()
            return True
        return super().event(event)

    def _is_answer(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and (event.key() == Qt.Key.Key_Escape or self.takes(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Ask no longer."""
        self.hide()
        self.left.emit()


def is_written_in(widget: QWidget | None) -> bool:
    """Tell whether somebody types into a widget."""
    return isinstance(widget, QLineEdit) or (isinstance(widget, QTextEdit | QPlainTextEdit) and not widget.isReadOnly())


def say_in(line: QLabel, words: str) -> None:
    """Say something in a line, or nothing."""
    line.setText(words)
    line.setAccessibleName(words)
    line.setVisible(bool(words))
