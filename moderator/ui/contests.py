"""Says that a post is a contest, or that it is none, for the comment that is open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from moderator.desk import Desk
from moderator.domain import KnownPost
from moderator.progress import Report
from moderator.ui.background import Background
from moderator.views import Case


class Contests(QObject):
    """Turns what a post is taken for into its opposite; the desk judges its authors again meanwhile."""

    marked = Signal(object)
    failed = Signal(object)
    began = Signal(object)

    def __init__(
        self, desk: Desk, background: Background, open_case: Callable[[], Case | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._open_case = open_case

    def turn(self) -> None:
        """Mark the post of the open comment; without one, do nothing."""
        case = self._open_case()
        if case is None or case.post is None:
            return
        post = case.post

        def work(report: Report) -> KnownPost:
            return self._desk.contests.mark(post.id, is_contest=not post.is_contest, report=report)

        job = self._background.write(work)
        job.done.connect(self.marked)
        job.failed.connect(self.failed)
        self.began.emit(job)
