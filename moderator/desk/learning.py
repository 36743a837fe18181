"""Learning from what the team decides: training candidates, leaving decisions out, asking for what is uncertain."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from moderator.classifier import model
from moderator.classifier.classifier import Classifier
from moderator.classifier.lessons import Lesson, latest, lessons
from moderator.desk.asking import chosen
from moderator.desk.candidates import SHIPPED, Record, file_digest, write_record, written_comments
from moderator.desk.clock import now
from moderator.desk.knowledge import Knowledge
from moderator.desk.team import Team
from moderator.domain import DecisionId, GestureId, Role
from moderator.errors import ForbiddenError, NotFoundError, TrainingDataError
from moderator.learnt import CandidateModel, ModelFigures, Told
from moderator.progress import Progress, Report, silent
from moderator.storage.store import Store, Transaction

if TYPE_CHECKING:
    from moderator.classifier.card import ModelCard

_RECIPE = "2"
"""Another way of learning makes another model of the same decisions."""
_TOLD_AT_ONCE = 5000
_OPEN_LOOKED_AT = 100_000


class Learning:
    """What decisions teach."""

    def __init__(self, store: Store, knowledge: Knowledge, team: Team) -> None:
        self._store = store
        self._knowledge = knowledge
        self._team = team
        self._counted: tuple[tuple[int, ...], int] | None = None

    def train(self, report: Report = silent) -> CandidateModel:
        """Train a candidate on the shipped model and this home's decisions, with figures; nothing is put to work.

        Where nothing has changed since one was trained, that one is given, and its `is_new` is False. Stopped by
        `report`, it leaves nothing behind. TrainingDataError when there is nothing to learn.
        """
        found = self._lessons(report)
        if not found:
            raise TrainingDataError("There is no decision yet that a model could learn from.")
        candidates = self._knowledge.candidates
        shipped = candidates.place(SHIPPED)
        digest = _digest(found, file_digest(shipped))
        known = candidates.with_digest(digest)
        if known is not None:
            return replace(known, is_in_use=known.name == self._knowledge.wanted())
        # scikit-learn comes with it, and nothing but training needs that
        from moderator.classifier.learning import learn

        name = candidates.fresh_name(now().date())
        base = model.load(shipped / model.FILE_NAME)
        rival = _Rival(self._knowledge)
        learnt = learn(base, found, rival.fair_since, report, name=name)
        made = CandidateModel(
            name=name,
            is_in_use=False,
            is_shipped=False,
            made_at=now(),
            made_by=self._team.me.name,
            base=base.name,
            labels=learnt.labels,
            learnt_to=found[-1].told.id,
            figures=ModelFigures(against=rival.name, since=self._made_at(learnt.since), flags=learnt.figures),
            is_new=False,
            counts=learnt.counts,
            curves=learnt.curves,
        )
        with candidates.making(name) as folder:
            model.save(learnt.model, folder / model.FILE_NAME)
            write_record(folder, Record(digest=digest, model=made))
            # the last moment to stop: what follows is the renaming
            report(Progress(done=1, total=1, what="done"))
        return replace(made, is_new=True)

    def train_on(
        self, folder: Path, report: Report = silent, *, written: bool = False, with_vectors: bool = False
    ) -> tuple[str, "ModelCard"]:
        """Train a candidate on labelled files, and on the comments that were written for it if so wished.

        Gives its name and card. TrainingDataError when the files teach nothing, or a package for vectors is missing.
        """
        from moderator.classifier.training import train

        candidates = self._knowledge.candidates
        name = candidates.fresh_name(now().date())
        with candidates.making(name) as aside:
            card = train(folder, aside, report, written=written_comments(written), with_vectors=with_vectors)
            # comments say by which model they were judged, so that each has a name of its own
            model.save(replace(model.load(aside / model.FILE_NAME), name=name), aside / model.FILE_NAME)
            made = CandidateModel(
                name=name, is_in_use=False, is_shipped=False, made_at=now(), made_by=self._team.me.name
            )
            write_record(aside, Record(digest="", model=replace(made, base=str(folder), is_new=False)))
        return name, card

    def labels(self, report: Report = silent) -> int:
        """Count what this home's decisions teach: one a comment and flag; quick where nothing has changed since."""
        with self._store.read() as tx:
            state = tx.learning.state()
            if self._counted is None or self._counted[0] != state:
                self._counted = state, len(latest(tx.learning.told(), report=report))
        return self._counted[1]

    def ignore(self, decisions: Sequence[DecisionId]) -> int:
        """Leave decisions out of learning; answers how many were not so before.

        NotFoundError for a line that the log does not have, ForbiddenError for a moderator and others' decisions.
        """
        with self._store.write() as tx:
            self._refuse_foreign(tx, decisions)
            return tx.learning.ignore(decisions, self._team.me.name, now())

    def heed(self, decisions: Sequence[DecisionId]) -> int:
        """Learn from decisions again that were left out; answers how many were. Errors as of `ignore`."""
        with self._store.write() as tx:
            self._refuse_foreign(tx, decisions)
            return tx.learning.heed(decisions, self._team.me.name, now())

    def ignored(self, decisions: Sequence[DecisionId]) -> frozenset[DecisionId]:
        """Tell which of these decisions are left out."""
        with self._store.read() as tx:
            return tx.learning.ignored(decisions)

    def of_gesture(self, gesture: GestureId) -> list[DecisionId]:
        """Name the decisions of a gesture; NotFoundError when there is none."""
        with self._store.read() as tx:
            found = [made.id for made in tx.decisions.of_gesture(gesture)]
        if not found:
            raise NotFoundError("There is no gesture {gesture}.", gesture=gesture)
        return found

    def ask(self, report: Report = silent) -> int:
        """Fill the queue `teach` anew with what the model is least sure of; answers how many comments it holds."""
        report(Progress(done=0, what="looking for uncertain comments"))
        classifier = self._knowledge.classifier
        with self._store.read() as tx:
            wanted = chosen(tx.learning.open_scores(_OPEN_LOOKED_AT), classifier.threshold, report)
        with self._store.write() as tx:
            tx.learning.ask(wanted)
        return len(wanted)

    def _lessons(self, report: Report) -> list[Lesson]:
        told: list[Told] = []
        with self._store.read() as tx:
            for one in tx.learning.told():
                if not len(told) % _TOLD_AT_ONCE:
                    report(Progress(done=len(told), what="decisions read"))
                told.append(one)
        return lessons(told, report=report)

    def _refuse_foreign(self, tx: Transaction, decisions: Sequence[DecisionId]) -> None:
        for id_ in decisions:
            made = tx.decisions.get(id_)
            if made is None:
                raise NotFoundError("The log has no line {id}.", id=id_)
            if self._team.me.role is Role.MODERATOR and made.moderator != self._team.me.name:
                raise ForbiddenError("Only a lead may say what is learnt from others' decisions.")

    def _made_at(self, decision: DecisionId | None) -> datetime | None:
        with self._store.read() as tx:
            made = None if decision is None else tx.decisions.get(decision)
        return None if made is None else made.made_at


class _Rival:
    """The model that a candidate is measured against: the one in use, where it has not learnt what it is asked."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self.name = ""

    def fair_since(self, first: DecisionId | None) -> Classifier:
        knowledge = self._knowledge
        record = knowledge.candidates.record(knowledge.wanted()).model
        knows = record.learnt_to is not None and first is not None and record.learnt_to >= first
        rival = Classifier.load(knowledge.candidates.place(SHIPPED)) if knows else knowledge.classifier
        self.name = rival.name
        return rival


def _digest(found: Sequence[Lesson], base: str) -> str:
    said = sha256(f"{_RECIPE} {base}".encode())
    for lesson in found:
        told = lesson.told
        said.update(f"{told.id} {lesson.flag} {lesson.has_it:d} {lesson.weight:.6g} {told.lang} ".encode())
    return said.hexdigest()
