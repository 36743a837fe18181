"""Carries decisions to the desk, one gesture after the other, and brings back what came of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import Action, CampaignId, CommentId, GestureId, Reason
from moderator.errors import ConflictError, ModeratorError, NothingToUndoError, ReasonRequired, ReplyRefused
from moderator.gestures import Seen
from moderator.progress import Report
from moderator.ui.background import Background, Job, Work
from moderator.views import Gesture


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A decision as the moderator asked for it; `seen` is what they had before them."""

    action: Action
    ids: Sequence[CommentId] = ()
    campaign: CampaignId | None = None
    reason: Reason | None = None
    note: str = ""
    body: str = ""
    shortcut: str = ""
    until: datetime | None = None
    to: str | None = None
    path: str = ""
    until_answer: bool = False
    learn: bool = True
    seen: Sequence[Seen] = ()
    anyway: bool = False
    anyway_reply: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A gesture that is in the log, and the comments that it was about."""

    gesture: Gesture
    ids: Sequence[CommentId] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A decision that the desk would make if it were asked otherwise: with a reason, or knowing what has changed."""

    wanted: Wanted
    error: ModeratorError


class Deciding(QObject):
    """Decisions are written in the order in which they were asked for, however fast the keys come."""

    decided = Signal(object)
    undone = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    passed_over = Signal()
    """An undo was refused for good; the next one goes on to the gesture before it."""
    began = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._stays: GestureId | None = None

    def decide(self, wanted: Wanted) -> None:
        """Write a decision down."""
        self._stays = None
        self._follow(self._background.write(_deciding(self._desk, wanted))).done.connect(self._tell)

    @Slot()
    def undo(self) -> None:
        """Take the moderator's last gesture back, or the one before that which had to stay."""
        self._undo(_undoing(self._desk, None, self._stays))

    @Slot(object)
    def undo_gesture(self, gesture: GestureId) -> None:
        """Take any gesture back."""
        self._undo(_undoing(self._desk, gesture, None))

    @Slot()
    def redo(self) -> None:
        """Make the gesture again that was taken back last."""
        self._follow(self._background.write(_redoing(self._desk))).done.connect(self._tell)

    def _undo(self, work: Work) -> None:
        job = self._follow(self._background.write(work))
        job.done.connect(self.undone)
        job.failed.connect(self._pass_over)

    def _follow(self, job: Job) -> Job:
        job.failed.connect(self.failed)
        self.began.emit(job)
        return job

    @Slot(object)
    def _tell(self, outcome: Outcome | Refused) -> None:
        if isinstance(outcome, Refused):
            self.refused.emit(outcome)
        else:
            self.decided.emit(outcome)

    @Slot(object)
    def _pass_over(self, error: object) -> None:
        if isinstance(error, NothingToUndoError) and error.gesture is not None:
            self._stays = GestureId(error.gesture)
            self.passed_over.emit()


# Work is made outside the object: what a worker thread holds last, it also destroys.
def _deciding(desk: Desk, wanted: Wanted) -> Work:
    def decide(_: Report) -> Outcome | Refused:
        try:
            gesture = desk.decisions.decide(
                wanted.ids,
                wanted.action,
                reason=wanted.reason,
                note=wanted.note,
                body=wanted.body,
                shortcut=wanted.shortcut,
                until=wanted.until,
                to=wanted.to,
                path=wanted.path,
                until_answer=wanted.until_answer,
                learn=wanted.learn,
                seen=wanted.seen,
                anyway=wanted.anyway,
                anyway_reply=wanted.anyway_reply,
            )
        except (ConflictError, ReasonRequired, ReplyRefused) as error:
            return Refused(wanted=wanted, error=error)
        return Outcome(gesture=gesture, ids=wanted.ids)

    return decide


def _undoing(desk: Desk, gesture: GestureId | None, before: GestureId | None) -> Work:
    def undo(_: Report) -> Outcome:
        made = desk.decisions.undo(gesture, before=before)
        return Outcome(gesture=made, ids=desk.decisions.about(made.id))

    return undo


def _redoing(desk: Desk) -> Work:
    def redo(_: Report) -> Outcome:
        made = desk.decisions.redo()
        return Outcome(gesture=made, ids=desk.decisions.about(made.id))

    return redo
