"""The models: which one judges, how right the others are, and putting one of them to work."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moderator.desk.candidates import SHIPPED, written_comments
from moderator.desk.clock import now
from moderator.desk.knowledge import Knowledge
from moderator.desk.team import Team
from moderator.domain import CommentId, Role
from moderator.errors import ForbiddenError, ModelError, NothingToUndoError
from moderator.figures import Measurements
from moderator.learnt import CandidateModel, ModelSwitch
from moderator.progress import Progress, Report, silent
from moderator.storage.store import Store

if TYPE_CHECKING:
    from moderator.classifier.card import ModelCard
    from moderator.classifier.classifier import Classifier
    from moderator.classifier.evaluation import Evaluation

_AT_ONCE = 1000


class Models:
    """What judges comments."""

    def __init__(self, store: Store, knowledge: Knowledge, team: Team) -> None:
        self._store = store
        self._knowledge = knowledge
        self._team = team

    @property
    def classifier(self) -> "Classifier":
        """The model in use."""
        return self._knowledge.classifier

    @property
    def warning(self) -> str:
        """Say why the model that was put to work does not judge, once that is known; empty when it does."""
        return self._knowledge.warning

    def current(self) -> str:
        """Name the model in use; one that cannot be told its name from is loaded, so that `warning` says why."""
        return self._knowledge.name

    def all(self) -> tuple[CandidateModel, ...]:
        """List the shipped model and those of this home, the oldest first."""
        candidates = self._knowledge.candidates
        return tuple(self._described(name) for name in candidates.names())

    def show(self, name: str) -> CandidateModel:
        """Look a model up, with its figures; NotFoundError when there is none of that name."""
        self._knowledge.candidates.place(name)
        return self._described(name)

    def _described(self, name: str) -> CandidateModel:
        found = self._knowledge.candidates.record(name).model
        in_use = SHIPPED if self._knowledge.warning else self._knowledge.wanted()
        return replace(found, name=name, is_in_use=name == in_use)

    def use(self, name: str) -> ModelSwitch:
        """Put a model to work; what waits is judged by it when `rejudge` is called.

        ModelError for a file that is damaged, foreign or of another version: the model in use stays. ForbiddenError
        for a moderator.
        """
        self._refuse_moderators()
        self._try(name)
        with self._store.write() as tx:
            tx.switches.add(name, self._knowledge.wanted(), self._team.me.name, now())
        return self.switches()[0]

    def back(self) -> ModelSwitch:
        """Take the last switch back; NothingToUndoError when none stands, and errors as of `use`."""
        self._refuse_moderators()
        with self._store.read() as tx:
            last = tx.switches.last()
        if last is None:
            raise NothingToUndoError("No model has been put in the place of another.")
        switch, before = last
        self._try(before)
        with self._store.write() as tx:
            tx.switches.add(before, self._knowledge.wanted(), self._team.me.name, now(), takes_back=switch)
        return self.switches()[0]

    def _try(self, name: str) -> None:
        from moderator.classifier.classifier import Classifier

        try:
            Classifier.load(self._knowledge.candidates.place(name))
        except ModelError as error:
            raise ModelError("{error} The model in use stays.", error=error) from error

    def _refuse_moderators(self) -> None:
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may put another model to work.")

    def switches(self) -> tuple[ModelSwitch, ...]:
        """List who put which model to work, newest first."""
        with self._store.read() as tx:
            return tx.switches.all()

    def outdated(self) -> int:
        """Count the comments that wait and were judged by another model, or before a threshold was moved past them."""
        name = self.current()
        with self._store.read() as tx:
            passed = sum(tx.thresholds.count(band, name) for band in tx.thresholds.bands(name))
            return tx.judgements.count_outdated(name) + passed

    def rejudge(self, report: Report = silent) -> int:
        """Judge what waits by the model in use, and answer how many; decisions and closed comments stay as they are.

        Stopped half way, it goes on where it was: what was judged by the model in use is not judged again, and neither
        is what no threshold has passed since.
        """
        from moderator.desk.passed import judging_passed
        from moderator.desk.reconsidering import judge_again

        classifier, total, done, last = self.classifier, self.outdated(), 0, CommentId(0)
        while True:
            report(Progress(done=done, total=total, what="comments judged again"))
            with self._store.read() as tx:
                some = tx.judgements.outdated(classifier.name, last, _AT_ONCE)
            if not some:
                break
            judge_again(self._store, some, classifier, events=self._knowledge.events)
            done, last = done + len(some), some[-1].id
        for count in judging_passed(self._store, classifier, self._knowledge.events):
            done += count
            report(Progress(done=done, total=total, what="comments judged again"))
        return done

    def score(self, lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
        """Answer each JSON line with its flags, in the same order; a line that cannot be read with its error."""
        from moderator.desk.scoring import scored

        return scored(lines, self.classifier)

    def train(
        self, folder: Path, target: Path, report: Report = silent, *, written: bool = False, with_vectors: bool = False
    ) -> "ModelCard":
        """Train a model on labelled files; TrainingDataError when they teach nothing, or a package is missing."""
        from moderator.classifier.training import train

        return train(folder, target, report, written=written_comments(written), with_vectors=with_vectors)

    def evaluate(self, path: Path, *, alone: bool = False, report: Report = silent) -> "Evaluation":
        """Measure the model in use on a labelled file: as `score` judges, or `alone`, each text for itself.

        TrainingDataError when the file holds no labelled comment.
        """
        from moderator.desk.measuring import measured

        return measured(self.classifier, path, alone=alone, report=report)

    def figures(self, name: str) -> Measurements | None:
        """Give the figures that were made when a model was trained or published; None where none lie beside it.

        NotFoundError when there is no such model, ModelError when its figures are damaged.
        """
        from moderator.classifier.card import CARD_NAME
        from moderator.classifier.figures_file import place, read

        return read(place(self._knowledge.candidates.place(name) / CARD_NAME))
