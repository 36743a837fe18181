"""Events at which rules are asked, besides the coming of comments.

Only people, streams, models and the clock make events; what rules do makes none, so that none can set off another.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from moderator.desk.clock import now
from moderator.domain import CommentId, Flag
from moderator.rulings import Event
from moderator.storage.store import Store, Transaction

# most homes have no such rules: what reads rules is loaded for those that have
if TYPE_CHECKING:
    from moderator.desk.obeying import Obeyed
    from moderator.desk.rulebook import Rulebook
    from moderator.desk.ruling import Ruling
    from moderator.desk.wishes import Made
    from moderator.domain import Action
    from moderator.triage.ruling import Happening


class RuleEvents:
    """Raises events inside the transaction in which they happen; `grace` is that of the actions that follow."""

    def __init__(self, grace: timedelta) -> None:
        self.grace = grace
        self.looks_at_queues_from = 0.0
        """Before this time of the monotonic clock, queues are not counted again: counting them took long."""

    @cached_property
    def book(self) -> "Rulebook":
        """The rules in force."""
        from moderator.desk.rulebook import Rulebook

        return Rulebook()

    def in_time(self, store: Store) -> int:
        """Ask the rules that watch the clock and the queues, let those in whose bans are over; answers how many."""
        with store.read() as tx:
            is_asked, is_banned = tx.rules.is_asked_at(Event.TIME_PASSED, Event.QUEUE_OVER), tx.bans.is_due(now())
        if not is_asked and not is_banned:
            return 0
        # what reads rules is loaded where time has something for it to do
        from moderator.desk.rules_in_time import in_time

        return in_time(store, self)

    def on_coming(self, tx: Transaction) -> "Ruling":
        """Give the rules that are asked about what comes in."""
        from moderator.desk.ruling import ON_COMING, Ruling

        return Ruling(self.book.in_force(tx, *ON_COMING))

    def decided(self, tx: Transaction, made: "Sequence[Made]", action: "Action", at: datetime) -> None:
        """Raise the event that a person has decided about comments."""
        if made and tx.rules.is_asked_at(Event.DECIDED):
            from moderator.triage.ruling import Happening

            happening = Happening(events=frozenset({Event.DECIDED}), action=action)
            self._raise(tx, dict.fromkeys((one.after.id for one in made), happening), Event.DECIDED, at)

    def flagged(self, tx: Transaction, raised: Mapping[CommentId, frozenset[Flag]], at: datetime) -> None:
        """Raise the event that flags were raised which comments had not."""
        if raised and tx.rules.is_asked_at(Event.FLAGGED):
            from moderator.triage.ruling import Happening

            happened = {id_: Happening(events=frozenset({Event.FLAGGED}), flags=flags) for id_, flags in raised.items()}
            self._raise(tx, happened, Event.FLAGGED, at)

    def _raise(
        self, tx: Transaction, happened: "Mapping[CommentId, Happening]", event: Event, at: datetime
    ) -> "Obeyed":
        from moderator.desk.rulebook import stop_what_stopped
        from moderator.desk.ruling import Ruling, not_asked_yet, rule_on

        ruling = Ruling(self.book.in_force(tx, event))
        asked = {id_: ruling.asked(happening) for id_, happening in happened.items()}
        if event is Event.FLAGGED:
            asked = not_asked_yet(tx, asked)
        obeyed = rule_on(tx, asked, at=at, grace=self.grace)
        stop_what_stopped(tx, ruling.rules)
        return obeyed
