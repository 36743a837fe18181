"""Works out why the open comment is flagged, off the GUI thread, and what was decided about the like of it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from moderator.desk import Desk
from moderator.domain import CommentId, Flag
from moderator.explained import AlikeCase, Explanation
from moderator.progress import Report
from moderator.ui.background import Background
from moderator.ui.pages.fetching import Fetched, keep
from moderator.views import Case

_PAUSE_MS = 150
"""Who holds a key down passes comments for whose like nobody waits."""

Alike = tuple[CommentId, tuple[AlikeCase, ...]]


class Explaining(QObject):
    """Answers for what was asked last alone."""

    explained = Signal(object)
    found_alike = Signal(object, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._wanted: tuple[CommentId, Flag] | None = None
        self._kept: dict[CommentId, Fetched] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_for_alike)

    @Slot(object)
    def keep(self, found: Fetched) -> None:
        """Keep what was worked out before anybody asked."""
        keep(self._kept, found.case.card.id, found)

    def want(self, case: Case, flag: Flag) -> None:
        """Ask why a comment has a flag or has not; what is known is told at once."""
        wanted = self._wanted = (case.card.id, flag)
        # what was decided since a case was fetched ahead may be alike
        self._pause.start()
        kept = self._kept.get(case.card.id)
        if kept is not None and kept.alike is not None:
            self.found_alike.emit(case.card.id, kept.alike)
        if kept is not None and kept.explanation is not None and kept.explanation.flag is flag:
            self.explained.emit(kept.explanation)
            return

        def work(_: Report) -> Explanation | None:
            return self._desk.explanations.of(*wanted) if self._wanted == wanted else None

        job = self._background.read(work)
        job.done.connect(self._take)
        job.failed.connect(self.failed)

    @Slot()
    def _look_for_alike(self) -> None:
        if self._wanted is None:
            return
        comment, _ = self._wanted

        def work(report: Report) -> Alike:
            return comment, self._desk.explanations.alike(comment, report)

        job = self._background.read(work)
        job.done.connect(self._take_alike)
        job.failed.connect(self.failed)

    @Slot(object)
    def _take(self, found: Explanation | None) -> None:
        if found is not None and self._wanted == (found.comment, found.flag):
            self.explained.emit(found)

    @Slot(object)
    def _take_alike(self, found: Alike) -> None:
        if self._wanted is not None and self._wanted[0] == found[0]:
            self.found_alike.emit(*found)
