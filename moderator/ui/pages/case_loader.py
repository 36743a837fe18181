"""Fetches the open comment's case off the GUI thread, and the next ones ahead of time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from moderator.desk import Desk
from moderator.domain import CommentId
from moderator.progress import Report
from moderator.ui.background import Background
from moderator.ui.pages.fetching import Fetched, fetch, keep
from moderator.views import Case

_EVERY_MS = 100
_AHEAD_MS = 80
"""The window paints first what it has; the next case is fetched while that is read."""
_REST_MS = 300
"""A case that was fetched ahead is compared with the store when somebody stays with it so long."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a fetch found; None when nobody waits for it any more, or it is as it is known."""

    asked: object
    comment: CommentId
    found: Fetched | None


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
        self._ahead: Sequence[CommentId] = ()
        self._shown: Case | None = None
        self._known: dict[CommentId, Case] = {}
        self._asked: dict[CommentId, object] = {}
        self._since = QElapsedTimer()
        self._pause, self._before_ahead, self._rest = (QTimer(self) for _ in range(3))
        for timer, milliseconds, then in (
            (self._pause, _EVERY_MS, self._fetch_wanted),
            (self._before_ahead, _AHEAD_MS, self._fetch_ahead),
            (self._rest, _REST_MS, self._fetch_wanted),
        ):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(then)

    def want(self, comment: CommentId | None) -> None:
        """Ask for a comment's case; None asks for nothing any more."""
        self._wanted, self._ahead = comment, ()
        self._before_ahead.stop()
        self._rest.stop()
        if comment is None:
            self._shown = None
            self._pause.stop()
        elif comment in self._known:
            self._pause.stop()
            self._rest.start()
            self._show(self._known[comment])
        elif comment in self._asked:
            self._rest.start()
        else:
            self._fetch_soon()

    def want_ahead(self, comments: Sequence[CommentId]) -> None:
        """Have cases ready before they are asked for, the first one first."""
        self._ahead = comments
        self._before_ahead.start()

    def refresh(self, changed: Collection[CommentId] | None = None) -> None:
        """Fetch the open case anew, and believe no more what was known of these comments, or of any."""
        for comment in {*self._known, *self._asked} if changed is None else changed:
            self._known.pop(comment, None)
            self._asked.pop(comment, None)
        if self._wanted is None:
            return
        if self._wanted in self._known:
            self._rest.start()
        elif self._wanted not in self._asked:
            self._fetch_soon()
        if self._ahead and not self._before_ahead.isActive():
            self._before_ahead.start()

    def _fetch_soon(self) -> None:
        gone = self._since.elapsed() if self._since.isValid() else _EVERY_MS
        if gone >= _EVERY_MS:
            self._fetch_wanted()
        elif not self._pause.isActive():
            self._pause.start(_EVERY_MS - gone)

    @Slot()
    def _fetch_wanted(self) -> None:
        self._pause.stop()
        self._rest.stop()
        if self._wanted is not None:
            self._since.start()
            self._fetch(self._wanted, is_ahead=False)

    @Slot()
    def _fetch_ahead(self) -> None:
        missing = next((each for each in self._ahead if each not in self._known and each not in self._asked), None)
        if missing is not None:
            self._fetch(missing, is_ahead=True)

    def _fetch(self, comment: CommentId, *, is_ahead: bool) -> None:
        known = None if is_ahead else self._known.get(comment)
        asked = self._asked[comment] = object()

        def work(_: Report) -> _Answer:
            # a key held down passes comments that nobody waits for
            is_passed = self._wanted != comment and comment not in self._ahead
            return _Answer(asked, comment, None if is_passed else fetch(self._desk, comment, known))

        job = self._background.read(work)
        job.done.connect(self._take)
        job.failed.connect(self._forget_asked if is_ahead else self._fail)

    @Slot(object)
    def _forget_asked(self, _: object) -> None:
        """Ask again for a case that could not be fetched ahead, once it is wanted."""
        self._asked.clear()

    @Slot(object)
    def _fail(self, error: object) -> None:
        self._asked.clear()
        self.failed.emit(error)

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        if self._asked.get(answer.comment) is not answer.asked:
            return
        del self._asked[answer.comment]
        if answer.found is not None:
            self._keep(answer.found)
        elif answer.comment == self._wanted and answer.comment not in self._known:
            self._fetch_soon()
        if self._ahead and not self._before_ahead.isActive():
            self._before_ahead.start()

    def _keep(self, found: Fetched) -> None:
        case = found.case
        self.fetched.emit(found)
        keep(self._known, case.card.id, case)
        if case.card.id == self._wanted and case != self._shown:
            self._show(case)

    def _show(self, case: Case) -> None:
        self._shown = case
        self.loaded.emit(case)
