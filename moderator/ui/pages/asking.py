"""Small questions before a decision: until when, to whom, what to note."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QWidget

from moderator.domain import Member
from moderator.ui import phrases, theme
from moderator.ui.widgets.field_keys import pressed


class AskMenu(QMenu):
    """A few answers to choose from by arrow, by number or by click; those without numbers by their first letter."""

    answered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.triggered.connect(self._take)

    def ask(self, answers: Sequence[tuple[str, object]], beside: QWidget, *, are_numbered: bool = True) -> None:
        """Open with these answers above a widget."""
        self.clear()
        # kept here: a member of an enumeration would come back from Qt as a mere text
        self._values = [value for _, value in answers]
        for number, (words, _) in enumerate(answers, 1):
            action = self.addAction(f"&{number}  {words}" if are_numbered and number < 10 else words)
            action.setData(number - 1)
        self.setActiveAction(self.actions()[0])
        top_left = beside.mapToGlobal(beside.rect().topLeft())
        top_left.setY(top_left.y() - self.sizeHint().height() - 4)
        self.popup(top_left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Jump to the next answer that begins with the letter."""
        letter, actions = event.text().casefold(), self.actions()
        begin = actions.index(self.activeAction()) + 1 if self.activeAction() in actions else 0
        for action in (*actions[begin:], *actions[:begin]):
            if letter.isalpha() and action.text().casefold().startswith(letter):
                self.setActiveAction(action)
                return
        super().keyPressEvent(event)

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        self.answered.emit(self._values[action.data()])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Asking", text)


def snooze_answers(now: datetime) -> list[tuple[str, object]]:
    """Offer the moments at which a snoozed comment may come back, in local time; None is when its author answers."""
    here = now.astimezone()
    morning = here.replace(hour=9, minute=0, second=0, microsecond=0)
    moments = (
        (_tr("In 1 hour"), here + timedelta(hours=1)),
        (_tr("In 3 hours"), here + timedelta(hours=3)),
        (_tr("Tomorrow"), morning + timedelta(days=1)),
        (_tr("Next week"), morning + timedelta(days=7 - here.weekday())),
    )
    timed: list[tuple[str, object]] = [(f"{words} · {phrases.moment_of(moment)}", moment) for words, moment in moments]
    return [*timed, (_tr("Until the author answers"), None)]


def member_answers(members: Sequence[Member], me: Member) -> list[tuple[str, object]]:
    """Offer oneself first, then the others by name."""
    others = [(member.name, member.name) for member in members if member.id != me.id]
    return [(_tr("Me ({name})").format(name=me.name), me.name), *others]


class InlineAsk(QFrame):
    """One line to write in, at the foot of the comment; Enter answers, Escape leaves."""

    answered = Signal(str)
    left = Signal()

    def __init__(self, question: str, button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "bottom")
        label = QLabel(question)
        self.line = QLineEdit()
        self.line.setAccessibleName(question)
        self.line.installEventFilter(self)
        label.setBuddy(self.line)
        save = QPushButton(button or self.tr("Save"))
        theme.mark(save, "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.line, 1)
        row.addWidget(save)
        self.line.returnPressed.connect(self._answer)
        save.clicked.connect(self._answer)
        self.hide()

    def ask(self) -> None:
        """Open, empty."""
        self.line.clear()
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Close on Escape."""
        press = pressed(event)
        if press is not None and press.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
            return True
        return False

    @Slot()
    def _answer(self) -> None:
        text = self.line.text().strip()
        self.hide()
        self.left.emit()
        if text:
            self.answered.emit(text)
