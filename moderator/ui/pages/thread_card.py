"""The card of a thread: what was said before and after the open comment."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from moderator.domain import CommentId, Status, Visibility
from moderator.ui import phrases
from moderator.ui.widgets.avatar import Avatar
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import ElidedLabel, plain
from moderator.ui.wording import say
from moderator.views import ThreadLine

_INDENT = 22
_LONGEST = 12


class _Line(QFrame):
    """One comment of the thread, indented as deep as it answers."""

    def __init__(self, line: ThreadLine, *, is_open: bool) -> None:
        super().__init__()
        self._avatar = Avatar(line.author, 22)
        body = QVBoxLayout()
        body.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(ElidedLabel(line.author, "strong"), 1)
        if is_open:
            head.addWidget(Chip(self.tr("this comment"), "accent"))
        elif line.visibility is not Visibility.PUBLISHED:
            head.addWidget(Chip(say(line.visibility), "mute"))
        elif line.status is not Status.OPEN:
            head.addWidget(Chip(say(line.status), "mute"))
        head.addWidget(plain(phrases.ago(line.created_at), "mute"))
        body.addLayout(head)
        body.addWidget(ElidedLabel(line.text, "" if is_open else "mute"))
        row = QHBoxLayout(self)
        row.setContentsMargins(min(line.depth, 6) * _INDENT, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(self._avatar)
        row.addLayout(body, 1)


class ThreadCard(Panel):
    """Shows the lines around the open comment; long threads are cut around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Thread"), parent)
        self._lines: list[QWidget] = []

    def show_thread(self, thread: Sequence[ThreadLine], comment: CommentId, text: str) -> None:
        """Show another thread, with the open comment's own text as it may be read; one that stands alone has none."""
        for old in self._lines:
            self.body.removeWidget(old)
            old.deleteLater()
        self._lines = []
        self.setVisible(len(thread) > 1)
        self.head(self.tr("Thread · {n} comments").format(n=phrases.number(len(thread))))
        if len(thread) > 1:
            for line in _around(thread, comment):
                is_open = line.id == comment
                widget = _Line(replace(line, text=text) if is_open else line, is_open=is_open)
                self._lines.append(widget)
                self.body.addWidget(widget)


def _around(thread: Sequence[ThreadLine], comment: CommentId) -> Sequence[ThreadLine]:
    place = next((number for number, line in enumerate(thread) if line.id == comment), 0)
    first = max(0, min(place - _LONGEST // 2, len(thread) - _LONGEST))
    return thread[first : first + _LONGEST]
