"""Thresholds: what would come of another one, and keeping one for this home in place of the model's own."""

from collections import Counter

from moderator.classifier.classifier import Classifier
from moderator.classifier.lessons import cell, latest, taught
from moderator.classifier.model import FLAGS, LANGS
from moderator.curves import HIGHEST, LOWEST, STEPS, KeptThreshold, OpenScores, ScoreCounts, Threshold
from moderator.desk.clock import now
from moderator.desk.knowledge import Knowledge
from moderator.desk.scored import Scored
from moderator.desk.team import Team
from moderator.domain import Flag, Role
from moderator.errors import ForbiddenError, ModeratorError, NothingToUndoError
from moderator.progress import Progress, Report, silent
from moderator.storage.store import Store
from moderator.storage.thresholds import OpenRow
from moderator.views import Card

_READ_AT_ONCE = 4096
_TOLD_AT_ONCE = 5000
_COUNTED_AT_ONCE = 50_000


class Thresholds:
    """From which score on each flag is raised, in each language, by the model in use."""

    def __init__(self, store: Store, knowledge: Knowledge, team: Team) -> None:
        self._store = store
        self._knowledge = knowledge
        self._team = team
        self._measured: tuple[tuple[object, ...], tuple[ScoreCounts, ...]] | None = None

    def all(self) -> tuple[Threshold, ...]:
        """List the thresholds of the model in use, by flag and language."""
        plain = self._knowledge.plain
        with self._store.read() as tx:
            kept = tx.thresholds.current(plain.name)
        return tuple(
            Threshold(flag=flag, lang=lang, own=plain.threshold(flag, lang), kept=kept.get((flag, lang)))
            for flag in FLAGS
            for lang in LANGS
        )

    def steps(self) -> tuple[KeptThreshold, ...]:
        """List who kept which threshold for the model in use, newest first."""
        with self._store.read() as tx:
            return tx.thresholds.all(self._knowledge.classifier.name)

    def last(self) -> KeptThreshold | None:
        """Give the step that `back` would take back; None when there is none."""
        with self._store.read() as tx:
            found = tx.thresholds.last(self._knowledge.classifier.name)
        return found[1] if found is not None else None

    def keep(self, flag: Flag, lang: str, value: float | None) -> KeptThreshold:
        """Raise a flag from this score on, for the model in use; None gives the model's own threshold back.

        What waits is judged anew when `models.rejudge` is called. The threshold belongs to the model: another one has
        its own. ForbiddenError for a moderator, ModeratorError for a score that is none or a language no model knows.
        """
        if lang not in LANGS:
            raise ModeratorError(
                "No model knows the language {lang}; there are {langs}.", lang=lang, langs=", ".join(LANGS)
            )
        if value is not None and not LOWEST <= value <= HIGHEST:
            raise ModeratorError("A threshold lies between {lowest} and {highest}.", lowest=LOWEST, highest=HIGHEST)
        return self._step(flag, lang, value)

    def back(self) -> KeptThreshold:
        """Take the last step back; NothingToUndoError when none stands, ForbiddenError for a moderator."""
        with self._store.read() as tx:
            last = tx.thresholds.last(self._knowledge.classifier.name)
        if last is None:
            raise NothingToUndoError("No threshold of this model has been moved.")
        id_, step = last
        return self._step(step.flag, step.lang, step.before, takes_back=id_)

    def _step(self, flag: Flag, lang: str, value: float | None, takes_back: int | None = None) -> KeptThreshold:
        if self._team.me.role is Role.MODERATOR:
            raise ForbiddenError("Only a lead may keep another threshold.")
        plain = self._knowledge.plain
        own = plain.threshold(flag, lang)
        with self._store.write() as tx:
            standing = tx.thresholds.current(plain.name).get((flag, lang))
            before = standing.value if standing is not None else None
            step = KeptThreshold(
                model=plain.name,
                flag=flag,
                lang=lang,
                value=value,
                before=before,
                moderator=self._team.me.name,
                made_at=now(),
                takes_back=takes_back is not None,
            )
            low, high = sorted(own if one is None else one for one in (before, value))
            tx.thresholds.add(step, (low, high), takes_back)
        return step

    def open_scores(self, flag: Flag, report: Report = silent) -> tuple[OpenScores, ...]:
        """Count open comments by their scores, each language for itself; at a million that takes seconds."""
        classifier = self._knowledge.classifier
        limits = {lang: classifier.threshold(flag, lang) for lang in LANGS}
        with self._store.read() as tx:
            newest = tx.thresholds.newest_comment()
        tally: Counter[OpenRow] = Counter()
        for start in range(0, newest, _COUNTED_AT_ONCE):
            report(Progress(done=start, total=newest, what="open comments counted"))
            with self._store.read() as tx:
                for row in tx.thresholds.open_scores(flag, limits, (start, start + _COUNTED_AT_ONCE)):
                    tally[row._replace(comments=0)] += row.comments
        return _spread(flag, tally)

    def examples(self, flag: Flag, lang: str, low: float, high: float, limit: int = 5) -> tuple[Card, ...]:
        """Show the newest open comments that a threshold passes on its way between two scores."""
        with self._store.read() as tx:
            return tuple(tx.queues.cards(tx.thresholds.between(flag, lang, (low, high), limit)))

    def measured(self, report: Report = silent) -> tuple[ScoreCounts, ...]:
        """Count the scores of decided comments that the model in use had not learnt from, near-duplicates once.

        A model of this home brings the counts of its training along; what was decided since is judged anew. Quick where
        nothing has changed since it was last asked.
        """
        classifier = self._knowledge.classifier
        with self._store.read() as tx:
            key = (classifier.name, *tx.learning.state())
        if self._measured is None or self._measured[0] != key:
            self._measured = key, self._measured_anew(classifier, report)
        return self._measured[1]

    def _measured_anew(self, classifier: Classifier, report: Report) -> tuple[ScoreCounts, ...]:
        known = self._knowledge.candidates.record(self._knowledge.wanted()).model
        after = None if self._knowledge.warning else known.learnt_to
        scored = Scored(classifier, known.counts if after is not None else ())
        with self._store.read() as tx:
            last = latest(tx.learning.told(), report=report)
            for place, told in enumerate(tx.learning.told()):
                if not place % _TOLD_AT_ONCE:
                    report(Progress(done=place, what="decisions judged"))
                labels = {
                    flag: has_it
                    for flag, has_it in taught(told).items()
                    if last.get(cell(told.comment, flag)) == told.id
                }
                scored.add(told, labels, is_asked=after is None or told.id > after)
        return scored.counts()


def _spread(flag: Flag, tally: Counter[OpenRow]) -> tuple[OpenScores, ...]:
    counts: dict[str, list[int]] = {}
    fixed: Counter[str] = Counter()
    for row, count in tally.items():
        here = counts.setdefault(row.lang, [0] * STEPS)
        if row.is_raised == row.is_over:
            here[row.step] += count
        elif row.is_raised:
            fixed[row.lang] += count
    return tuple(
        OpenScores(flag=flag, lang=lang, counts=tuple(found), fixed=fixed[lang])
        for lang, found in sorted(counts.items())
    )
