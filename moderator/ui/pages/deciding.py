"""Carries decisions to the desk, one gesture after the other, and remembers whom each was about."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.domain import Action, CampaignId, CommentId, Reason
from moderator.progress import Report
from moderator.ui.background import Background, Job
from moderator.views import Gesture


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A decision as the moderator asked for it."""

    action: Action
    ids: Sequence[CommentId] = ()
    campaign: CampaignId | None = None
    reason: Reason | None = None
    note: str = ""
    body: str = ""
    shortcut: str = ""
    until: datetime | None = None
    to: str | None = None
    learn: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A gesture that is in the log, and the comments that it was about."""

    gesture: Gesture
    ids: Sequence[CommentId] = field(default=())


class Deciding(QObject):
    """Decisions are written in the order in which they were asked for, however fast the keys come."""

    decided = Signal(object)
    undone = Signal(object)
    failed = Signal(object)
    began = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._made: list[Outcome] = []

    def decide(self, wanted: Wanted) -> None:
        """Write a decision down; a campaign's comments are looked up in the same breath."""

        def work(_: Report) -> Outcome:
            ids = wanted.ids
            if wanted.campaign is not None:
                ids = self._desk.queues.campaign_ids(wanted.campaign)
            gesture = self._desk.decisions.decide(
                ids,
                wanted.action,
                reason=wanted.reason,
                note=wanted.note,
                body=wanted.body,
                shortcut=wanted.shortcut,
                until=wanted.until,
                to=wanted.to,
                learn=wanted.learn,
            )
            return Outcome(gesture=gesture, ids=ids)

        self._follow(self._background.write(work)).done.connect(self._remember)

    @Slot()
    def undo(self) -> None:
        """Take the moderator's last gesture back."""

        def work(_: Report) -> Gesture:
            return self._desk.decisions.undo()

        self._follow(self._background.write(work)).done.connect(self._forget)

    def _follow(self, job: Job) -> Job:
        job.failed.connect(self.failed)
        self.began.emit(job)
        return job

    @Slot(object)
    def _remember(self, outcome: Outcome) -> None:
        self._made.append(outcome)
        self.decided.emit(outcome)

    @Slot(object)
    def _forget(self, gesture: Gesture) -> None:
        ids = self._made.pop().ids if self._made else ()
        self.undone.emit(Outcome(gesture=gesture, ids=ids))
