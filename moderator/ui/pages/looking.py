"""Looks at the open comment more closely, off the GUI thread: at its campaign, and at how the classifier reads it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moderator.closeups import CampaignLook
from moderator.desk import Desk
from moderator.domain import CampaignId, CommentId
from moderator.explained import ReadAs
from moderator.progress import Report
from moderator.ui.background import Background
from moderator.ui.pages.fetching import Fetched, keep, look

_PAUSE_MS = 150
"""Who holds a key down passes campaigns at which nobody looks."""


class Looking(QObject):
    """Answers for what was asked last alone."""

    looked = Signal(object)
    read = Signal(object, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._wanted: CampaignId | None = None
        self._comment: CommentId | None = None
        self._kept: dict[CampaignId, CampaignLook] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    @Slot(object)
    def want(self, campaign: CampaignId) -> None:
        """Ask for a closer look at a campaign; what is known is told at once."""
        self._wanted = campaign
        if campaign in self._kept:
            self._pause.stop()
            self.looked.emit(self._kept[campaign])
        else:
            self._pause.start()

    @Slot(object)
    def keep(self, found: Fetched) -> None:
        """Keep what was seen before anybody asked."""
        if found.look is not None:
            keep(self._kept, found.look.id, found.look)

    @Slot(object)
    def want_reading(self, comment: CommentId) -> None:
        """Ask how the classifier reads a comment."""
        self._comment = comment

        def work(_: Report) -> tuple[CommentId, ReadAs]:
            return comment, self._desk.explanations.reading(comment)

        job = self._background.read(work)
        job.done.connect(self._take_reading)
        job.failed.connect(self.failed)

    @Slot()
    def _look(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return

        def work(_: Report) -> CampaignLook | None:
            return look(self._desk, wanted)

        job = self._background.read(work)
        job.done.connect(self._take)
        job.failed.connect(self.failed)

    @Slot(object)
    def _take(self, found: CampaignLook | None) -> None:
        if found is not None and found.id == self._wanted:
            self.looked.emit(found)

    @Slot(object)
    def _take_reading(self, found: tuple[CommentId, ReadAs]) -> None:
        if found[0] == self._comment:
            self.read.emit(*found)
