"""What takes its time on the model page: training, putting to work, judging again, looking for the uncertain."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from moderator.desk import Desk
from moderator.learnt import CandidateModel, ModelSwitch
from moderator.progress import Report
from moderator.ui.background import Background, Job


@dataclass(frozen=True, slots=True)
class Switched:
    """A switch of models, and whether the one before had thresholds that this home kept for it."""

    switch: ModelSwitch
    has_left_thresholds: bool


class ModelWork(QObject):
    """Does one thing at a time; what is asked for meanwhile is not done."""

    began = Signal(object, str)
    """The job, and what it does in words."""
    trained = Signal(object)
    switched = Signal(object)
    judged = Signal(object)
    asked = Signal(object)
    stopped = Signal(str)
    """What that means, in words."""
    failed = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._job: Job | None = None
        self._is_settled = False
        self._left = ""

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being done."""
        return self._job is not None

    @Slot()
    def train(self) -> None:
        """Train a model on this home's decisions."""

        def work(report: Report) -> CandidateModel:
            return self._desk.learning.train(report)

        # training only reads the inbox: the moderator goes on deciding meanwhile
        left = self.tr("Stopped. No model was made.")
        self._start(lambda: self._background.read(work), self.tr("Training"), self.trained, left)

    def use(self, name: str) -> None:
        """Put a model to work."""

        def work(_: Report) -> Switched:
            has_kept = _has_kept(self._desk)
            return Switched(self._desk.models.use(name), has_kept)

        self._start(lambda: self._background.write(work), self.tr("Putting the model to work"), self.switched)

    @Slot()
    def take_back(self) -> None:
        """Put the model before back to work."""

        def work(_: Report) -> Switched:
            has_kept = _has_kept(self._desk)
            return Switched(self._desk.models.back(), has_kept)

        self._start(lambda: self._background.write(work), self.tr("Putting the model before to work"), self.switched)

    @Slot()
    def rejudge(self) -> None:
        """Judge what waits by the model in use."""

        def work(report: Report) -> int:
            return self._desk.models.rejudge(report)

        # it writes a thousand at a time, and decisions are let in between
        left = self.tr("Stopped. “Judge again” goes on where it was.")
        self._start(lambda: self._background.read(work), self.tr("Judging again"), self.judged, left)

    @Slot()
    def ask(self) -> None:
        """Look for what the model is least sure of."""

        def work(report: Report) -> int:
            return self._desk.learning.ask(report)

        left = self.tr("Stopped. The queue is as it was.")
        self._start(lambda: self._background.read(work), self.tr("Looking for uncertain comments"), self.asked, left)

    def _start(self, start: Callable[[], Job], what: str, done: Any, left: str = "") -> None:
        if self._job is not None:
            return
        self._job = job = start()
        self._is_settled, self._left = False, left
        job.done.connect(self._settle)
        job.failed.connect(self._settle)
        job.ended.connect(self._end)
        job.done.connect(done)
        job.failed.connect(self.failed)
        self.began.emit(job, what)

    @Slot(object)
    def _settle(self) -> None:
        # told last what came of it, whoever listens may start the next thing
        self._is_settled = True

    @Slot()
    def _end(self) -> None:
        self._job = None
        if not self._is_settled:
            self.stopped.emit(self._left)
        self.ended.emit()


def _has_kept(desk: Desk) -> bool:
    return any(one.kept is not None and one.kept.value is not None for one in desk.thresholds.all())
