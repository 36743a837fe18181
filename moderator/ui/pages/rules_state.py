"""What the rules page shows, read in one go off the GUI thread."""

from dataclasses import dataclass

from moderator.desk import Desk
from moderator.domain import CommentId, Role, RuleState
from moderator.errors import ModeratorError
from moderator.progress import Report
from moderator.rulings import Answered, Backtest, LifeLine, Problem, RuleConflict, RuleSummary, Trust
from moderator.ui.background import Work

_RUNNING = frozenset({RuleState.SHADOW, RuleState.LIVE})
NEW = "+"
"""What the key of a rule begins with that nobody has kept yet; the key of the others is their name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesState:
    """All rules in the order in which they are asked, and what holds for all of them."""

    summaries: tuple[RuleSummary, ...]
    conflicts: tuple[RuleConflict, ...]
    trust: Trust
    is_lead: bool

    def of(self, name: str) -> RuleSummary | None:
        """Give a rule by its name."""
        return next((one for one in self.summaries if one.name == name), None)

    def count(self, state: RuleState) -> int:
        """Count the rules in a state."""
        return sum(one.state is state for one in self.summaries)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedRule:
    """One rule: its text as it was kept last, its life, and what it has caught since it runs, if it does."""

    name: str
    text: str
    life: tuple[LifeLine, ...]
    since: Backtest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What is wrong with a text, and what it says of the comment that is looked at."""

    text: str
    problems: tuple[Problem, ...]
    comment: CommentId | None = None
    answered: Answered | None = None
    fired: bool = False
    stopped: ModeratorError | None = None


def reading_all(desk: Desk) -> Work:
    """Give the work that reads all rules."""

    def read(_: Report) -> RulesState:
        return RulesState(
            summaries=desk.rules.summaries(),
            conflicts=desk.rules.conflicts(),
            trust=desk.rules.trust(),
            is_lead=desk.me.role is not Role.MODERATOR,
        )

    return read


def reading_one(desk: Desk, name: str) -> Work:
    """Give the work that reads one rule."""

    def read(_: Report) -> OpenedRule:
        life = desk.rules.life(name)
        runs = bool(life) and life[0].state in _RUNNING
        since = desk.machine.shadow(name) if runs else None
        return OpenedRule(name=name, text=desk.rules.text(name), life=life, since=since)

    return read


def looking_at(desk: Desk, text: str, comment: CommentId | None) -> Work:
    """Give the work that looks for what is wrong with a text, and tries it on a comment where nothing is."""

    def look(_: Report) -> Looked:
        problems = tuple(desk.rules.problems(text))
        if problems or comment is None:
            return Looked(text=text, problems=problems, comment=comment)
        try:
            verdict = desk.rules.try_on(text, comment)
        except ModeratorError as error:
            return Looked(text=text, problems=(), comment=comment, stopped=error)
        return Looked(text=text, problems=(), comment=comment, answered=verdict.answered, fired=verdict.fired)

    return look
