"""The desk: one object that the command line and the window call for everything."""

from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from moderator.domain import Changes, Member, RuleState
from moderator.errors import StoreError
from moderator.folders import default_home
from moderator.progress import Report, silent
from moderator.settings import Settings

if TYPE_CHECKING:
    from moderator.desk.automations import Automations
    from moderator.desk.backtesting import Machine
    from moderator.desk.brands import Brands
    from moderator.desk.campaigns import Campaigns
    from moderator.desk.colleagues import Colleagues
    from moderator.desk.contests import Contests
    from moderator.desk.decisions import Decisions
    from moderator.desk.demo import Demo
    from moderator.desk.escalating import Escalating
    from moderator.desk.explanations import Explanations
    from moderator.desk.filters import Filters
    from moderator.desk.inbox import Inbox
    from moderator.desk.knowledge import Knowledge
    from moderator.desk.learning import Learning
    from moderator.desk.log import Log
    from moderator.desk.models import Models
    from moderator.desk.outbox import Outbox
    from moderator.desk.policy import Policy
    from moderator.desk.promises import Promises
    from moderator.desk.queues import Queues
    from moderator.desk.replies import Replies
    from moderator.desk.rule_events import RuleEvents
    from moderator.desk.rules import Rules
    from moderator.desk.team import Team
    from moderator.desk.thresholds import Thresholds
    from moderator.desk.waking import Waking
    from moderator.desk.watching import Watch
    from moderator.storage.store import Store

DATABASE = "inbox.sqlite3"


class Desk:
    """Every use case as a plain method, by nouns; safe to call from several threads."""

    home: Path
    settings: Settings
    woken: int = 0
    """How many snoozed comments have come back since this desk was opened."""
    put_back: tuple[str, ...] = ()
    """What is said of the rules that were put back to shadow by themselves since this desk was opened."""
    team: "Team"
    queues: "Queues"
    filters: "Filters"
    decisions: "Decisions"
    log: "Log"
    outbox: "Outbox"
    policy: "Policy"
    _store: "Store"
    _waking: "Waking"
    _events: "RuleEvents"

    @classmethod
    def open(cls, home: Path | None = None, *, moderator: str | None = None) -> Self:
        """Open the inbox of a home, making both when they are not there; `moderator` sits at it.

        StoreError when the folder or the database cannot be used, SettingsError for a setting that cannot.
        """
        desk = cls()
        desk.home = (home or default_home()).expanduser().absolute()
        try:
            desk.home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError("The folder {home} cannot be used: {why}.", home=desk.home, why=error.strerror) from error
        desk.settings = Settings.load(desk.home)
        desk._furnish(moderator or desk.settings.moderator)
        return desk

    def _furnish(self, moderator: str) -> None:
        # SQLAlchemy comes in here and not above, so that a window can stand before it is loaded; nouns that need the
        # classifier are made when they are first asked for, so that reading and deciding do without its memory.
        from moderator.desk.decisions import Decisions
        from moderator.desk.filters import Filters
        from moderator.desk.log import Log
        from moderator.desk.outbox import Outbox
        from moderator.desk.policy import Policy
        from moderator.desk.queues import Queues
        from moderator.desk.rule_events import RuleEvents
        from moderator.desk.team import Team
        from moderator.desk.waking import Waking
        from moderator.storage.store import Store

        self._store = store = Store.open(self.home / DATABASE)
        self.team = Team(store, moderator)
        self.queues = Queues(store, self.team)
        self.filters = Filters(store, self.team)
        self._events = RuleEvents(timedelta(seconds=self.settings.grace_seconds))
        self.decisions = Decisions(store, self.settings, self.team, self._events)
        self.policy = Policy(store, self.team)
        self.log = Log(store)
        self.outbox = Outbox(store, self.home / "actions")
        self._waking = Waking(store)

    @cached_property
    def automations(self) -> "Automations":
        """What flags may do by themselves."""
        from moderator.desk.automations import Automations

        return Automations(
            self._store, self._knowledge, self.team, due_in=timedelta(hours=self.settings.escalation_hours)
        )

    @cached_property
    def inbox(self) -> "Inbox":
        """Where comments come in."""
        from moderator.desk.inbox import Inbox

        return Inbox(self._store, self._knowledge, self.automations)

    @cached_property
    def escalating(self) -> "Escalating":
        """What was handed on."""
        from moderator.desk.escalating import Escalating

        return Escalating(self._store, self.team)

    @cached_property
    def explanations(self) -> "Explanations":
        """Why a comment has its flags."""
        from moderator.desk.explanations import Explanations

        return Explanations(self._store, self._knowledge)

    @cached_property
    def brands(self) -> "Brands":
        """What is said of each brand."""
        from moderator.desk.brands import Brands

        return Brands(self._store, self.team)

    @cached_property
    def campaigns(self) -> "Campaigns":
        """Near-duplicates in one group."""
        from moderator.desk.campaigns import Campaigns

        return Campaigns(self._store)

    @cached_property
    def models(self) -> "Models":
        """What judges comments."""
        from moderator.desk.models import Models

        return Models(self._store, self._knowledge, self.team)

    @cached_property
    def learning(self) -> "Learning":
        """What decisions teach."""
        from moderator.desk.learning import Learning

        return Learning(self._store, self._knowledge, self.team)

    @cached_property
    def thresholds(self) -> "Thresholds":
        """From which score on a flag is raised."""
        from moderator.desk.thresholds import Thresholds

        return Thresholds(self._store, self._knowledge, self.team)

    @cached_property
    def colleagues(self) -> "Colleagues":
        """Who asks whom."""
        from moderator.desk.colleagues import Colleagues

        return Colleagues(self._store, self.team)

    @cached_property
    def contests(self) -> "Contests":
        """Posts that are contests."""
        from moderator.desk.contests import Contests

        return Contests(self._store, self._knowledge, self.team)

    @cached_property
    def demo(self) -> "Demo":
        """An invented brand's comments."""
        from moderator.desk.demo import Demo

        return Demo(self.inbox, self.replies, self.rules, self.escalating, self.brands)

    @cached_property
    def rules(self) -> "Rules":
        """The house rules."""
        from moderator.desk.rules import Rules

        return Rules(self._store, self.team, self._events.book)

    @cached_property
    def promises(self) -> "Promises":
        """How quickly comments are answered and settled, against what was promised."""
        from moderator.desk.promises import Promises

        return Promises(self._store)

    @cached_property
    def machine(self) -> "Machine":
        """The rule time machine."""
        from moderator.desk.backtesting import Machine

        return Machine(self._store)

    @cached_property
    def replies(self) -> "Replies":
        """Canned replies."""
        from moderator.desk.replies import Replies

        return Replies(self._store, self.team, self.settings, self._events)

    @cached_property
    def _knowledge(self) -> "Knowledge":
        from moderator.desk.knowledge import Knowledge

        return Knowledge(self._store, self.home, self.settings, self._events)

    @cached_property
    def watch(self) -> "Watch":
        """Alarms about more negative comments than usual."""
        from moderator.desk.watching import Watch

        return Watch(self._store, self.team)

    @property
    def me(self) -> Member:
        """Who sits at this desk."""
        return self.team.me

    def prefer(self, settings: Settings) -> None:
        """Work by these settings from now on; who sits here stays who it is until the next start."""
        self.settings = settings
        self.decisions.prefer(settings)
        if "replies" in vars(self):
            self.replies.prefer(settings)
        if "_knowledge" in vars(self):
            self.automations.prefer(settings)

    def tend(self, report: Report = silent) -> Changes:
        """Do all that time brings."""
        return self.act_in_time(report) | self.look_around(report)

    def act_in_time(self, report: Report = silent) -> Changes:
        """Go on with escalations, wake, act for flags that may, ask the rules that wait, deliver what is due.

        Quick where nothing is due: the window does it between decisions.
        """
        followed = self.escalating.tend()
        woken = self._waking.wake()
        self.woken += woken
        acted = self.automations.act(report) if self._acts_by_itself() else 0
        acted += self._events.in_time(self._store)
        # a list of actions that cannot be written holds up nothing else
        changes = Changes.OUTBOX | Changes.LOG if self.outbox.deliver(report) else Changes.NOTHING
        changes |= Changes.CARE if followed else Changes.NOTHING
        return changes | (Changes.QUEUE | Changes.LOG if woken or acted or followed else Changes.NOTHING)

    def look_around(self, report: Report = silent) -> Changes:
        """Look for alarms and for rules that people contradict; reads for long, and keeps no decision waiting."""
        changes = Changes.CARE if self.watch.tend() else Changes.NOTHING
        return changes | (Changes.RULES if self._mind_rules(report) else Changes.NOTHING)

    def _mind_rules(self, report: Report) -> tuple[str, ...]:
        with self._store.read() as tx:
            is_any_live = tx.rules.is_any(RuleState.LIVE)
        sentences = self.machine.mind(report) if is_any_live else ()
        self.put_back += sentences
        return sentences

    def prepare(self) -> None:
        """Read what the first search would wait for; takes seconds in a great inbox, and keeps no decision waiting."""
        with self._store.read() as tx:
            tx.search.prepare()

    def _acts_by_itself(self) -> bool:
        with self._store.read() as tx:
            return bool(tx.automatic.all())

    def close(self) -> None:
        """Let go of the inbox."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
