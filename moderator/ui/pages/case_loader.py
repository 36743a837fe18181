"""Fetches the open comment's case off the GUI thread, and the next one ahead of time."""

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import CommentId
from moderator.progress import Report
from moderator.ui.background import Background
from moderator.views import Case

_KEPT = 16


class CaseLoader(QObject):
    """Shows a case at once when it is known, and again when it has changed since."""

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._wanted: CommentId | None = None
        self._shown: Case | None = None
        self._known: dict[CommentId, Case] = {}

    def want(self, comment: CommentId | None) -> None:
        """Ask for a comment's case; None asks for nothing any more."""
        self._wanted = comment
        if comment is None:
            self._shown = None
            return
        if comment in self._known:
            self._show(self._known[comment])
        self._fetch(comment, is_ahead=False)

    def want_ahead(self, comment: CommentId) -> None:
        """Have a case ready before it is asked for."""
        if comment not in self._known:
            self._fetch(comment, is_ahead=True)

    @Slot()
    def refresh(self) -> None:
        """Fetch the open case anew, since something was decided; what was fetched ahead is not believed any more."""
        self._known.clear()
        if self._wanted is not None:
            self._fetch(self._wanted, is_ahead=False)

    def _fetch(self, comment: CommentId, *, is_ahead: bool) -> None:
        def work(_: Report) -> Case | None:
            # a key held down passes comments that nobody waits for
            if not is_ahead and self._wanted != comment:
                return None
            return self._desk.queues.case(comment)

        job = self._background.read(work)
        job.done.connect(self._take)
        if not is_ahead:
            job.failed.connect(self.failed)

    @Slot(object)
    def _take(self, case: Case | None) -> None:
        if case is None:
            return
        self._known[case.card.id] = case
        while len(self._known) > _KEPT:
            del self._known[next(iter(self._known))]
        if case.card.id == self._wanted and case != self._shown:
            self._show(case)

    def _show(self, case: Case) -> None:
        self._shown = case
        self.loaded.emit(case)
