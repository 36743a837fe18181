"""The row of filters over the log."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from moderator.domain import Action, CommentId, GestureId, Origin, Reason
from moderator.ui import phrases, sizes
from moderator.ui.locale_words import in_order
from moderator.ui.pages.log_pill import HEIGHT, FilterPill
from moderator.ui.widgets.flow import FlowLayout
from moderator.ui.wording import say
from moderator.views import LogFilter

TYPING_PAUSE_MS = 250
WORDS_WIDTH = 240

Kept = tuple[tuple[tuple[Any, str], ...], str]
"""Each pill's value with its words, and the words that are looked for."""


class LogFilters(QWidget):
    """When, who, action, reason, origin and words; a comment or a gesture is shown as a pill while it is the filter."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._when = FilterPill(self.tr("When"))
        self._who = FilterPill(self.tr("Who"))
        self._action = FilterPill(self.tr("Action"))
        self._reason = FilterPill(self.tr("Reason"))
        self._origin = FilterPill(self.tr("Origin"))
        self._comment = FilterPill(self.tr("Comment"))
        self._gesture = FilterPill(self.tr("Gesture"))
        self._words = QLineEdit()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._offer()
        self._lay_out()
        self._connect()

    @property
    def _pills(self) -> Sequence[FilterPill]:
        return (self._when, self._who, self._action, self._reason, self._origin, self._comment, self._gesture)

    def chosen(self) -> LogFilter:
        """Give the filter as it stands now; days begin at this machine's midnight."""
        return LogFilter(
            since=None if self._when.value is None else midnight(self._when.value),
            moderator=self._who.value,
            action=self._action.value,
            reason=self._reason.value,
            origin=self._origin.value,
            comment=self._comment.value,
            gesture=self._gesture.value,
            words=self._words.text().strip(),
        )

    def offer_people(self, names: Iterable[str]) -> None:
        """Offer the people who have decided something."""
        self._who.offer([(name, name) for name in in_order(names, str)])

    def show_comment(self, comment_id: CommentId) -> None:
        """Show all of one comment's decisions, and nothing else."""
        self._reset()
        self._comment.take(comment_id, phrases.number(comment_id))
        self._tell()

    def show_gesture(self, gesture: GestureId) -> None:
        """Show what one key press decided."""
        self._reset()
        self._gesture.take(gesture, phrases.number(gesture))
        self._tell()

    def kept(self) -> Kept:
        """Give what the filters are, for filters that take their place."""
        return tuple(pill.kept() for pill in self._pills), self._words.text()

    def take(self, kept: Kept) -> None:
        """Be what other filters were."""
        for pill, (value, words) in zip(self._pills, kept[0], strict=True):
            pill.take(value, pill.words_of(value) or words)
        self._words.setText(kept[1])
        self._typing.stop()
        self._show_pills()

    @Slot()
    def clear(self) -> None:
        """Show everything."""
        self._reset()
        self._tell()

    def focus_words(self) -> None:
        """Let the person type what to look for."""
        self._words.setFocus()
        self._words.selectAll()

    def _offer(self) -> None:
        self._when.offer(
            [
                (self.tr("today"), 0),
                (self.tr("last 7 days"), 6),
                (self.tr("last 30 days"), 29),
            ]
        )
        self._who.offer([])
        self._action.offer([(say(each), each) for each in Action])
        self._reason.offer([(say(each), each) for each in Reason])
        self._origin.offer([(say(each), each) for each in Origin])
        for pill in (self._comment, self._gesture):
            pill.offer([])

    def _lay_out(self) -> None:
        row = FlowLayout(8, self)
        row.setContentsMargins(0, 0, 0, 0)
        for pill in self._pills:
            row.addWidget(pill)
        self._words.setPlaceholderText(self.tr("Words in comment, note or rule"))
        self._words.setAccessibleName(self.tr("Words in comment, note or rule"))
        self._words.setClearButtonEnabled(True)
        sizes.hold(self._words, width=WORDS_WIDTH, height=HEIGHT)
        row.addWidget(self._words)
        self._show_pills()

    def _connect(self) -> None:
        for pill in self._pills:
            pill.changed.connect(self._tell)
        self._words.textChanged.connect(self._typing.start)
        self._words.returnPressed.connect(self._tell)
        self._typing.timeout.connect(self._tell)

    def _reset(self) -> None:
        for pill in self._pills:
            pill.take(None)
        self._words.clear()

    @Slot()
    def _tell(self) -> None:
        self._typing.stop()
        self._show_pills()
        self.changed.emit()

    def _show_pills(self) -> None:
        for pill in (self._comment, self._gesture):
            pill.setVisible(pill.value is not None)


def midnight(days_ago: int) -> datetime:
    """Give the local midnight that a day began with."""
    day = datetime.now().astimezone().date() - timedelta(days=days_ago)
    return datetime.combine(day, time()).astimezone()
