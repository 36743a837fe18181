"""The desk: one object that the command line and the window call for everything."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Self

from moderator.domain import Changes, Member
from moderator.errors import StoreError
from moderator.folders import default_home
from moderator.progress import Report, silent
from moderator.settings import Settings

if TYPE_CHECKING:
    from moderator.desk.automations import Automations
    from moderator.desk.campaigns import Campaigns
    from moderator.desk.contests import Contests
    from moderator.desk.decisions import Decisions
    from moderator.desk.demo import Demo
    from moderator.desk.explanations import Explanations
    from moderator.desk.filters import Filters
    from moderator.desk.inbox import Inbox
    from moderator.desk.learning import Learning
    from moderator.desk.log import Log
    from moderator.desk.models import Models
    from moderator.desk.outbox import Outbox
    from moderator.desk.policy import Policy
    from moderator.desk.queues import Queues
    from moderator.desk.replies import Replies
    from moderator.desk.rules import Rules
    from moderator.desk.team import Team
    from moderator.desk.thresholds import Thresholds
    from moderator.desk.waking import Waking
    from moderator.storage.store import Store

DATABASE = "inbox.sqlite3"


class Desk:
    """Every use case as a plain method, by nouns; safe to call from several threads."""

    home: Path
    settings: Settings
    woken: int = 0
    """How many snoozed comments have come back since this desk was opened."""
    team: "Team"
    inbox: "Inbox"
    queues: "Queues"
    filters: "Filters"
    campaigns: "Campaigns"
    decisions: "Decisions"
    log: "Log"
    replies: "Replies"
    rules: "Rules"
    outbox: "Outbox"
    policy: "Policy"
    models: "Models"
    learning: "Learning"
    thresholds: "Thresholds"
    automations: "Automations"
    explanations: "Explanations"
    demo: "Demo"
    contests: "Contests"
    _store: "Store"
    _waking: "Waking"

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
        # SQLAlchemy and NumPy come in here and not above, so that a window can stand before they are loaded.
        from moderator.desk.automations import Automations
        from moderator.desk.campaigns import Campaigns
        from moderator.desk.contests import Contests
        from moderator.desk.decisions import Decisions
        from moderator.desk.demo import Demo
        from moderator.desk.explanations import Explanations
        from moderator.desk.filters import Filters
        from moderator.desk.inbox import Inbox
        from moderator.desk.knowledge import Knowledge
        from moderator.desk.learning import Learning
        from moderator.desk.log import Log
        from moderator.desk.models import Models
        from moderator.desk.outbox import Outbox
        from moderator.desk.policy import Policy
        from moderator.desk.queues import Queues
        from moderator.desk.replies import Replies
        from moderator.desk.rules import Rules
        from moderator.desk.team import Team
        from moderator.desk.thresholds import Thresholds
        from moderator.desk.waking import Waking
        from moderator.storage.store import Store

        self._store = store = Store.open(self.home / DATABASE)
        knowledge = Knowledge(store, self.home, self.settings)
        self.team = Team(store, moderator)
        due_in = timedelta(hours=self.settings.escalation_hours)
        self.automations = Automations(store, knowledge, self.team, due_in=due_in)
        self.inbox = Inbox(store, knowledge, self.automations)
        self.queues = Queues(store, self.team)
        self.filters = Filters(store, self.team)
        self.explanations = Explanations(store, knowledge)
        self.campaigns = Campaigns(store)
        self.decisions = Decisions(store, self.settings, self.team)
        self.policy = Policy(store, self.team)
        self.log = Log(store)
        self.replies = Replies(store, self.team)
        self.rules = Rules(store, self.team)
        self.outbox = Outbox(store, self.home / "actions")
        self.models = Models(store, knowledge, self.team)
        self.learning = Learning(store, knowledge, self.team)
        self.thresholds = Thresholds(store, knowledge, self.team)
        self.contests = Contests(store, knowledge, self.team)
        self.demo = Demo(self.inbox, self.replies, self.rules)
        self._waking = Waking(store)

    @property
    def me(self) -> Member:
        """Who sits at this desk."""
        return self.team.me

    def prefer(self, settings: Settings) -> None:
        """Work by these settings from now on; who sits here stays who it is until the next start."""
        self.settings = settings
        self.decisions.prefer(settings)
        self.automations.prefer(settings)

    def tend(self, report: Report = silent) -> Changes:
        """Do what time brings: deliver what is due, wake what was snoozed until now, act for flags that may."""
        delivered = self.outbox.deliver(report)
        woken = self._waking.wake()
        self.woken += woken
        acted = self.automations.act(report)
        changes = Changes.OUTBOX | Changes.LOG if delivered else Changes.NOTHING
        return changes | (Changes.QUEUE | Changes.LOG if woken or acted else Changes.NOTHING)

    def prepare(self) -> None:
        """Read what the first search would wait for; takes seconds in a great inbox, and keeps no decision waiting."""
        with self._store.read() as tx:
            tx.search.prepare()

    def close(self) -> None:
        """Let go of the inbox."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
