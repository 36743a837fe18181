"""The whole story of one comment: what it said, and every decision about it in order."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from moderator.desk import Desk
from moderator.domain import CommentId, DecisionId, GestureId
from moderator.progress import Report
from moderator.ui import phrases, theme
from moderator.ui.background import Work
from moderator.ui.pages import log_words
from moderator.ui.widgets.chip import Chip
from moderator.ui.widgets.panel import Panel
from moderator.ui.wording import platform, say
from moderator.views import Card, LogEntry, LogFilter

LONGEST = 100
"""How many of a comment's latest decisions are told."""
READ_AT_MOST = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A comment as it stands now, and its decisions, oldest first."""

    card: Card
    entries: Sequence[LogEntry]


def reading(desk: Desk, comment_id: CommentId) -> Work:
    """Give the work that reads a comment's story."""

    def read(_: Report) -> Story:
        entries = desk.log.page(LogFilter(comment=comment_id), None, LONGEST)
        return Story(card=desk.queues.card(comment_id), entries=entries[::-1])

    return read


def looking_up(desk: Desk, entry_id: DecisionId) -> Work:
    """Give the work that reads one line."""

    def look_up(_: Report) -> LogEntry:
        return desk.log.entry(entry_id)

    return look_up


def teaching(desk: Desk, gesture: GestureId, *, teaches: bool) -> Work:
    """Give the work that leaves a gesture out of learning, or takes it in again."""

    def teach(_: Report) -> int:
        lines = desk.learning.of_gesture(gesture)
        return desk.learning.heed(lines) if teaches else desk.learning.ignore(lines)

    return teach


class StoryCard(Panel):
    """Shows a story; the line that is looked at stands out in it."""

    comment_wanted = Signal(object)
    """The comment that is to be opened on the triage page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Case story"), parent)
        self._where = _plain("mute")
        self._text = _plain("value")
        self._lines = QWidget()
        self._entry: LogEntry | None = None
        self._is_masked = False
        self.reveal = QPushButton()
        theme.mark(self.reveal, "link")
        self.reveal.clicked.connect(self._turn_mask)
        self.reveal.hide()
        self.aside.addWidget(self.reveal)
        self.body.addWidget(self._where)
        self.body.addWidget(self._text)
        self.body.addWidget(self._lines)
        self.open = QPushButton(self.tr("Open in triage"))
        self.open.clicked.connect(self._want)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_text(self, entry: LogEntry, *, is_masking: bool) -> None:
        """Show at once what is known of the comment, until its story is read; a coarse one waits to be asked for."""
        is_same = self._entry is not None and self._entry.decision.id == entry.decision.id
        self._is_masked = log_words.is_coarse(entry) and (self._is_masked if is_same else is_masking)
        self._entry = entry
        self.reveal.setVisible(log_words.is_coarse(entry))
        self._write()

    @Slot()
    def _want(self) -> None:
        if self._entry is not None:
            self.comment_wanted.emit(self._entry.decision.comment_id)

    @Slot()
    def _turn_mask(self) -> None:
        self._is_masked = not self._is_masked
        self._write()

    def _write(self) -> None:
        if self._entry is not None:
            text = log_words.masked(self._entry) if self._is_masked else self._entry.decision.text
            self._text.setText(text if len(text) <= READ_AT_MOST else f"{text[:READ_AT_MOST]}…")
            self.reveal.setText(self.tr("Show coarse words") if self._is_masked else self.tr("Mask coarse words"))

    def show_story(self, story: Story, shown: DecisionId) -> None:
        """Tell a story."""
        card = story.card
        told = [
            card.author,
            platform(card.platform),
            card.post,
            f"{say(card.status).lower()}, {say(card.visibility).lower()}",
        ]
        self._where.setText(" · ".join(filter(None, told)))
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, entry in enumerate(story.entries):
            _add_line(grid, row, entry, is_shown=entry.decision.id == shown)
        self.body.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh


def _add_line(grid: QGridLayout, row: int, entry: LogEntry, *, is_shown: bool) -> None:
    chip = Chip(log_words.done(entry), log_words.action_tint(entry))
    who = _plain("strong" if is_shown else "value")
    who.setText(f"▸ {log_words.who(entry)}" if is_shown else log_words.who(entry))
    what = _plain("mute")
    told = (phrases.moment_of(entry.decision.made_at), log_words.reason(entry), log_words.detail(entry))
    what.setText(" · ".join(filter(None, told)))
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addWidget(who)
    lines.addWidget(what)
    grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addLayout(lines, row, 1)


def _plain(role: str) -> QLabel:
    """Make a label that never reads a comment as rich text."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    theme.mark(label, role)
    return label
