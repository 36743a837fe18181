"""What stands right of the log: the chosen line's card and its comment's story."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from moderator.desk import Desk
from moderator.domain import DecisionId, GestureId
from moderator.ui import sizes, theme
from moderator.ui.background import Background
from moderator.ui.pages import log_story
from moderator.ui.pages.log_entry_card import EntryCard
from moderator.ui.pages.log_story import Story, StoryCard
from moderator.views import LogEntry

WIDTH = 330
PAUSE_MS = 60
"""Lines that are only passed by, with an arrow key held down, need no story."""


class LogSide(QScrollArea):
    """Follows the choice in the table; the story comes from the background, and a late one is dropped."""

    gesture_wanted = Signal(object)
    comment_wanted = Signal(object)
    failed = Signal(object)
    undo_asked = Signal(object)
    """A gesture that is to be taken back."""
    taught = Signal()
    """What models may learn from has changed."""

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._entry: LogEntry | None = None
        self.is_masking = False
        self.card = EntryCard()
        self.story = StoryCard()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._fetch_story)
        self._lay_out()
        self.story.comment_wanted.connect(self.comment_wanted)
        self.card.gesture_wanted.connect(self.gesture_wanted)
        self.card.entry_wanted.connect(self.fetch_entry)
        self.card.undo_asked.connect(self.undo_asked)
        self.card.teaching_turned.connect(self._turn_teaching)
        self.show_entry(None)

    @Slot(object)
    def show_entry(self, entry: LogEntry | None) -> None:
        """Show a line, or nothing."""
        self._entry = entry
        self.card.setVisible(entry is not None)
        self.story.setVisible(entry is not None)
        if entry is not None:
            self.card.show_entry(entry, self._desk.me)
            self.story.show_text(entry, is_masking=self.is_masking)
            self._pause.start()

    @Slot(object)
    def fetch_entry(self, entry_id: DecisionId) -> None:
        """Show a line that need not stand in the table."""
        job = self._background.read(log_story.looking_up(self._desk, entry_id))
        job.done.connect(self.show_entry)
        job.failed.connect(self.failed)

    @Slot(object, bool)
    def _turn_teaching(self, gesture: GestureId, teaches: bool) -> None:  # noqa: FBT001 - the signal's argument
        """Leave a gesture out of learning, or take it in again."""
        job = self._background.write(log_story.teaching(self._desk, gesture, teaches=teaches))
        job.failed.connect(self.failed)
        # a refusal too: the box shows again what stands
        job.ended.connect(self.taught)

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        sizes.hold(self, width=WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The chosen decision"))
        canvas = QWidget()
        theme.mark(canvas, "canvas")
        column = QVBoxLayout(canvas)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.card)
        column.addWidget(self.story)
        column.addStretch(1)
        self.setWidget(canvas)

    @Slot()
    def _fetch_story(self) -> None:
        if self._entry is not None:
            job = self._background.read(log_story.reading(self._desk, self._entry.decision.comment_id))
            job.done.connect(self._take_story)
            job.failed.connect(self.failed)

    @Slot(object)
    def _take_story(self, story: Story) -> None:
        if self._entry is not None and story.card.id == self._entry.decision.comment_id:
            self.story.show_story(story, self._entry.decision.id)
