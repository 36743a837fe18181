"""Fetches the open comment's case off the GUI thread, and the next one ahead of time."""

from collections.abc import Collection

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from moderator.desk import Desk
from moderator.domain import CommentId
from moderator.progress import Report
from moderator.ui.background import Background
from moderator.ui.pages.fetching import Fetched, fetch
from moderator.views import Case

KEPT = 16
_EVERY_MS = 100


class CaseLoader(QObject):
    """Shows a case at once when it is known, and again when it has changed since.

    A key held down passes comments faster than anybody reads: cases are fetched ten times a second at most, so that
    the window has the machine for itself in between.
    """

    loaded = Signal(object)
    fetched = Signal(object)
    """A case with what is known about it; comes before the case is shown, so that all of it is shown at once."""
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._wanted: CommentId | None = None
        self._ahead: CommentId | None = None
        self._shown: Case | None = None
        self._known: dict[CommentId, Case] = {}
        self._since = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._fetch_wanted)

    def want(self, comment: CommentId | None) -> None:
        """Ask for a comment's case; None asks for nothing any more."""
        self._wanted, self._ahead = comment, None
        if comment is None:
            self._shown = None
            self._pause.stop()
            return
        if comment in self._known:
            self._show(self._known[comment])
        self._fetch_soon()

    def want_ahead(self, comment: CommentId) -> None:
        """Have a case ready before it is asked for."""
        if comment not in self._known:
            self._ahead = comment
            self._fetch_soon()

    def refresh(self, changed: Collection[CommentId] | None = None) -> None:
        """Fetch the open case anew, and believe no more what was known of these comments, or of any."""
        for comment in list(self._known) if changed is None else changed:
            self._known.pop(comment, None)
        if self._wanted is not None:
            self._fetch_soon()

    def _fetch_soon(self) -> None:
        gone = self._since.elapsed() if self._since.isValid() else _EVERY_MS
        if gone >= _EVERY_MS:
            self._fetch_wanted()
        elif not self._pause.isActive():
            self._pause.start(_EVERY_MS - gone)

    @Slot()
    def _fetch_wanted(self) -> None:
        self._pause.stop()
        self._since.start()
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            self._fetch(ahead, is_ahead=True)
        if self._wanted is not None:
            self._fetch(self._wanted, is_ahead=False)

    def _fetch(self, comment: CommentId, *, is_ahead: bool) -> None:
        known = None if is_ahead else self._known.get(comment)

        def work(_: Report) -> Fetched | None:
            # a key held down passes comments that nobody waits for
            if not is_ahead and self._wanted != comment:
                return None
            return fetch(self._desk, comment, known)

        job = self._background.read(work)
        job.done.connect(self._take)
        if not is_ahead:
            job.failed.connect(self.failed)

    @Slot(object)
    def _take(self, found: Fetched | None) -> None:
        if found is None:
            return
        case = found.case
        self.fetched.emit(found)
        self._known[case.card.id] = case
        while len(self._known) > KEPT:
            del self._known[next(iter(self._known))]
        if case.card.id == self._wanted and case != self._shown:
            self._show(case)

    def _show(self, case: Case) -> None:
        self._shown = case
        self.loaded.emit(case)
