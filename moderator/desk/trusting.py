"""Puts live rules back to shadow that contradict people too often, and says so."""

from time import monotonic

from moderator.desk.clock import now
from moderator.desk.contradicting import BEGINNING, SETTLES, Judged, weighed
from moderator.desk.rulebook import in_order
from moderator.domain import RuleState
from moderator.progress import Progress, Report, silent
from moderator.rules.rule import Rule
from moderator.storage.store import Store, Transaction

_PATIENCE_SECONDS = 60.0


class Trusting:
    """Watches live rules; looks again when decisions have come, and a minute has passed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._decisions = -1
        self._looked_at = -_PATIENCE_SECONDS

    def is_due(self) -> bool:
        """Tell whether there is anything to look at; reads one row."""
        if monotonic() - self._looked_at < _PATIENCE_SECONDS:
            return False
        with self._store.read() as tx:
            return tx.decisions.head()[0] != self._decisions

    def mind(self, report: Report = silent) -> tuple[str, ...]:
        """Put rules back that people contradict too often, and say of each so in a sentence."""
        with self._store.read() as tx:
            self._decisions, self._looked_at = tx.decisions.head()[0], monotonic()
            trust = tx.rules.trust()
            live = [rule for kept, rule in in_order(tx) if kept.state is RuleState.LIVE]
            found = []
            for number, rule in enumerate(live):
                report(Progress(done=number, total=len(live), what="rules"))
                people = _since_live(tx, rule)
                if len(people.judged) >= trust.judged and _share(people) > trust.most_otherwise:
                    found.append((rule, people))
        return tuple(self._put_back(rule, people) for rule, people in found)

    def _put_back(self, rule: Rule, people: Judged) -> str:
        note = f"{_share(people):.0%} contradicted ({len(people.otherwise)} of {len(people.judged)})"
        note = note.replace("%", " %")
        with self._store.write() as tx:
            kept = tx.rules.find(rule.name)
            if kept is not None and kept.version == rule.version and kept.state is RuleState.LIVE:
                tx.rules.set_state(rule.name, rule.version, RuleState.SHADOW, now(), note=note)
        return f"Rule “{rule.name}” runs in shadow again: people decided otherwise too often, {note}."


def _since_live(tx: Transaction, rule: Rule) -> Judged:
    """Hold a rule against people since it lives: who makes it live again gives it another try.

    Comments that it settled and nobody took back are decisions that people let stand.
    """
    since = next((line.made_at for line in tx.rules.life(rule.name) if line.state is RuleState.LIVE), BEGINNING)
    hits, done = weighed(tx, rule, since)
    settled = frozenset(one.comment for one in done if one.action in SETTLES and not one.is_taken_back)
    return Judged(judged=hits.judged | settled, otherwise=hits.otherwise)


def _share(people: Judged) -> float:
    return len(people.otherwise) / max(len(people.judged), 1)
