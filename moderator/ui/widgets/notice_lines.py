"""Lines across the window with what rules and escalations tell a person: read, opened, or put away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.rulings import Notice
from moderator.ui import care_words, theme
from moderator.ui.widgets.text import plain

MOST = 2
"""The others come up when these are put away."""


class NoticeLine(QFrame):
    """One notice; opening its comment puts it away as well."""

    opened = Signal(object)
    seen = Signal(object)

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        theme.mark(self, "bar")
        self.notice = notice
        words = care_words.notice(notice)
        self.setAccessibleName(words)
        self.said = plain(words, "strong", wraps=True)
        self.open = QPushButton(self.tr("Open the comment"))
        self.put_away = QPushButton(self.tr("Seen"))
        theme.mark(self.put_away, "flat")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(self.said, 1)
        row.addWidget(self.open)
        row.addWidget(self.put_away)
        self.open.clicked.connect(self._open)
        self.put_away.clicked.connect(self._see)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.notice)
        self.seen.emit(self.notice)

    @Slot()
    def _see(self) -> None:
        self.seen.emit(self.notice)


class NoticeLines(QFrame):
    """Not in the way of the keys; gone when there is nothing more to tell."""

    opened = Signal(object)
    seen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[int, NoticeLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self.hide()

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show the newest of these and no others."""
        wanted = {notice.id: notice for notice in notices[:MOST]}
        for gone in [id_ for id_ in self.lines if id_ not in wanted]:
            line = self.lines.pop(gone)
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        for id_, notice in wanted.items():
            if id_ not in self.lines:
                self.lines[id_] = line = NoticeLine(notice)
                line.opened.connect(self.opened)
                line.seen.connect(self.seen)
                self._column.addWidget(line)
        self.setVisible(bool(self.lines))
