"""What judging needs: the model and the rules, loaded when they are first asked for."""

from datetime import timedelta
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from moderator.rules.compile import CompiledRule, compile_rule
from moderator.rules.rule import Rule
from moderator.settings import Settings, shipped
from moderator.storage.rules import KeptRule
from moderator.storage.store import Store

if TYPE_CHECKING:
    from moderator.classifier.classifier import Classifier


class Knowledge:
    """The model in use and the rules in force."""

    def __init__(self, store: Store, home: Path, settings: Settings) -> None:
        self._store = store
        self._home = home
        self._classifier: Classifier | None = None
        self._loading = Lock()
        self.grace = timedelta(seconds=settings.grace_seconds)

    @property
    def classifier(self) -> "Classifier":
        """The home's own model when it has one, else the one that came with the program."""
        with self._loading:
            if self._classifier is None:
                from moderator.classifier.classifier import Classifier

                own = self._home / "models"
                self._classifier = Classifier.load(own if own.exists() else shipped("models"))
            return self._classifier

    def rules(self) -> list[CompiledRule]:
        """Compile the newest version of every rule that runs."""
        with self._store.read() as tx:
            found = tx.rules.newest()
        return [compile_rule(rule_of(kept)) for kept in found if not kept.stopped]


def rule_of(kept: KeptRule) -> Rule:
    """Read a stored rule; its version is the store's."""
    return Rule.from_json(kept.body).model_copy(update={"version": kept.version})
