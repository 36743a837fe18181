"""Shows a comment that somebody else has decided about or edited meanwhile: as it was seen, and as it is now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from moderator.desk.differences import different
from moderator.domain import Action
from moderator.gestures import Conflict, Seen
from moderator.ui import gesture_words, phrases, theme
from moderator.ui.widgets.ask_sheet import AskSheet, is_written_in, say_in
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.widgets.key_hint import KeyHint
from moderator.ui.widgets.marked_text import Mark, MarkedText
from moderator.ui.widgets.panel import Heading
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say

_LONGEST = 600


class ConflictSheet(AskSheet):
    """Goes through conflicts one by one; each ends with theirs kept, or with a new decision on the present state.

    The decision's own key does not insist: it may be on its way to the next comment when the sheet comes up.
    """

    wanted = Signal(object)
    """A comment that is to be opened."""
    insisted = Signal(object)
    """A conflict in spite of which the decision is to be made, about the comment as it is now."""
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Decided by somebody else meanwhile"))
        self._found: Sequence[Conflict] = ()
        self._place = 0
        self._action = Action.NOTE
        self.happened = self.add_line("warning")
        self.before, self.now = _Version(self.tr("As you saw it")), _Version(self.tr("As it is now"))
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(self.before, 1)
        both.addWidget(self.now, 1)
        self.body.addLayout(both)
        self.keep = QPushButton(self.tr("Keep theirs"))
        self.keep_all = QPushButton()
        self.open = QPushButton(self.tr("Open"))
        self.insist = QPushButton()
        theme.mark(self.insist, "danger")
        self._row = FlowLayout(8)
        for button, key in (
            (self.keep, "Esc"),
            (self.open, "Return"),
            (self.keep_all, ""),
            (self.insist, "Ctrl+Return"),
        ):
            self._row.addWidget(_with_key(button, key))
        self.body.addLayout(self._row)
        self.keep.clicked.connect(self.leave)
        self.keep_all.clicked.connect(self._end)
        self.open.clicked.connect(self._open)
        self.insist.clicked.connect(self.go_on)

    @property
    def conflict(self) -> Conflict:
        """The conflict that is shown."""
        return self._found[self._place]

    def show_conflicts(self, found: Sequence[Conflict], wanted: Action) -> None:
        """Show conflicts that a decision has met."""
        self._found, self._place, self._action = found, 0, wanted
        self._show()
        self.show()
        # somebody who writes goes on writing
        if not is_written_in(QApplication.focusWidget()):
            self.open_up()

    def takes(self, event: QKeyEvent) -> bool:
        """Take Enter."""
        return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, insist with Ctrl, keep theirs on Escape."""
        if self.takes(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go_on()
        elif self.takes(event):
            self._open()
        else:
            super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Keep theirs, and go on to the next one."""
        if self._place + 1 < len(self._found):
            self._place += 1
            self._show()
        else:
            self._end()

    @Slot()
    def go_on(self) -> None:
        """Make the decision all the same."""
        conflict = self.conflict
        self.leave()
        self.insisted.emit(conflict)

    @Slot()
    def _open(self) -> None:
        self.wanted.emit(self.conflict.now.comment)

    @Slot()
    def _end(self) -> None:
        self.hide()
        self.settled.emit()

    def _show(self) -> None:
        found = self.conflict
        say_in(self.said, gesture_words.conflict(self._found, self._place, self._action))
        say_in(self.happened, gesture_words.happened(found))
        went, came = different(found.seen_text, found.text)
        self.before.show_version(found.seen, found.seen_text, went, "spam")
        self.now.show_version(found.now, found.text, came, "ok", found.assignee)
        left = len(self._found) - self._place
        self.keep_all.setText(self.tr("Keep all {n}").format(n=phrases.number(left)))
        self.keep_all.setVisible(left > 1)
        self.insist.setText(self.tr("{action} anyway").format(action=say(self._action)))
        self.keep.setText(self.tr("Leave it") if found.action is None else self.tr("Keep theirs"))


def _with_key(button: QPushButton, key: str) -> QWidget:
    """Put a button and its key together, so that no line ends between them."""
    if not key:
        return button
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(button)
    row.addWidget(KeyHint(key))
    return both


class _Version(QFrame):
    """One version: how the comment stands, and what it says."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        theme.mark(self, "panel")
        self.setAccessibleName(heading)
        self.stands: QLabel = plain("", "strong", wraps=True)
        self.text = MarkedText(role="read", pixels=13, name=heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(Heading(heading))
        column.addWidget(self.stands)
        column.addWidget(self.text)
        column.addStretch(1)

    def show_version(
        self, seen: Seen, text: str, places: Sequence[tuple[int, int]], tint: str, assignee: str = ""
    ) -> None:
        """Show a version, with what the other one has not marked in it."""
        with_whom = phrases.given_to(assignee) if assignee else ""
        self.stands.setText(gesture_words.stands(say(seen.status), phrases.public_sees(seen.visibility), with_whom))
        shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
        marks = [
            Mark(start=_units(text, start), end=_units(text, end), tint=tint)
            for start, end in places
            if end <= len(shown)
        ]
        self.text.show_text(shown, marks)


def _units(text: str, place: int) -> int:
    """Give a place in UTF-16 units, as Qt counts."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
