"""What judging needs: the model and the rules, loaded when they are first asked for."""

from datetime import timedelta
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from moderator.desk.candidates import SHIPPED, Candidates
from moderator.desk.joining import Joining
from moderator.errors import ModelError, NotFoundError
from moderator.rules.compile import CompiledRule, compile_rule
from moderator.rules.rule import Rule
from moderator.settings import Settings
from moderator.storage.rules import KeptRule
from moderator.storage.store import Store

if TYPE_CHECKING:
    from moderator.classifier.classifier import Classifier


class Knowledge:
    """The model in use, the rules in force, and what campaigns are known by."""

    def __init__(self, store: Store, home: Path, settings: Settings) -> None:
        self._store = store
        self.candidates = Candidates(home)
        self._classifier: Classifier | None = None
        self._loaded = ""
        self._loading = Lock()
        self.warning = ""
        self.joining = Joining()
        self.grace = timedelta(seconds=settings.grace_seconds)

    @property
    def classifier(self) -> "Classifier":
        """The model that was put to work here, also by another program meanwhile.

        One that cannot be loaded leaves its place to the one that came with the program, and `warning` says so.
        """
        wanted = self.wanted()
        with self._loading:
            if self._classifier is None or self._loaded != wanted:
                self._classifier = self._load(wanted)
                self._loaded = wanted
            return self._classifier

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

    def rules(self) -> list[CompiledRule]:
        """Compile the newest version of every rule that runs."""
        with self._store.read() as tx:
            found = tx.rules.newest()
        return [compile_rule(rule_of(kept)) for kept in found if not kept.stopped]


def rule_of(kept: KeptRule) -> Rule:
    """Read a stored rule; its version is the store's."""
    return Rule.from_json(kept.body).model_copy(update={"version": kept.version})
