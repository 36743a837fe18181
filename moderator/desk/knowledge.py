"""What judging needs: the model, loaded when it is first asked for, and the events that rules are asked at."""

from datetime import timedelta
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from moderator.desk.candidates import SHIPPED, Candidates
from moderator.desk.joining import Joining
from moderator.desk.rule_events import RuleEvents
from moderator.errors import ModelError, NotFoundError
from moderator.settings import Settings
from moderator.storage.store import Store

if TYPE_CHECKING:
    from moderator.classifier.classifier import Classifier


class Knowledge:
    """The model in use, the events for rules, and what campaigns are known by."""

    def __init__(self, store: Store, home: Path, settings: Settings, events: RuleEvents | None = None) -> None:
        self._store = store
        self.candidates = Candidates(home)
        self._plain: Classifier | None = None
        self._classifier: Classifier | None = None
        self._loaded = ""
        self._step = 0
        self._loading = Lock()
        self.warning = ""
        self.joining = Joining()
        self.grace = timedelta(seconds=settings.grace_seconds)
        self.events = events or RuleEvents(self.grace)

    @property
    def classifier(self) -> "Classifier":
        """The model that was put to work here, with the thresholds kept for it, also by another program meanwhile.

        One that cannot be loaded leaves its place to the one that came with the program, and `warning` says so.
        """
        with self._store.read() as tx:
            wanted, step = tx.switches.current() or self.candidates.usual(), tx.thresholds.newest()
        with self._loading:
            if self._plain is None or self._loaded != wanted:
                self._plain, self._classifier = self._load(wanted), None
                self._loaded = wanted
            if self._classifier is None or self._step != step:
                self._classifier = self._with_kept_thresholds(self._plain)
                self._step = step
            return self._classifier

    @property
    def plain(self) -> "Classifier":
        """The same with the model's own thresholds."""
        found = self.classifier
        return self._plain or found

    def _with_kept_thresholds(self, plain: "Classifier") -> "Classifier":
        with self._store.read() as tx:
            steps = tx.thresholds.current(plain.name)
        kept = {cell: step.value for cell, step in steps.items() if step.value is not None}
        return plain.with_thresholds(kept) if kept else plain

    @property
    def name(self) -> str:
        """What the model in use is called; its weights, 50 MB, wait until something is judged."""
        wanted = self.wanted()
        with self._loading:
            if self._plain is not None and self._loaded == wanted:
                return self._plain.name
        try:
            return self.candidates.called(wanted)
        except (ModelError, NotFoundError):
            return self.classifier.name

    @property
    def is_loaded(self) -> bool:
        """Whether a model is at hand, so that judging one comment takes no time."""
        return self._classifier is not None

    def wanted(self) -> str:
        """Name the model that was put to work, among the candidates."""
        with self._store.read() as tx:
            return tx.switches.current() or self.candidates.usual()

    def _load(self, wanted: str) -> "Classifier":
        from moderator.classifier.classifier import Classifier

        self.warning = ""
        try:
            return Classifier.load(self.candidates.place(wanted))
        except (ModelError, NotFoundError) as error:
            if wanted == SHIPPED:
                raise
            self.warning = f"{error} The model that came with the program judges instead."
            return Classifier.load(self.candidates.place(SHIPPED))
