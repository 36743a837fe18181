"""What is shown of rules: their answers with evidence, their life, and what they would have done; as frozen values."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from moderator.domain import Action, CommentId, RuleState
from moderator.errors import ModeratorError


class Event(StrEnum):
    """What makes rules be asked about a comment; nothing that a rule does is one, so that none sets off another."""

    ARRIVED = "arrived"
    EDITED = "edited"
    FLAGGED = "flagged"
    REPLY_RECEIVED = "reply_received"
    TIME_PASSED = "time_passed"
    DECIDED = "decided"
    QUEUE_OVER = "queue_over"


class GroupKind(StrEnum):
    """How the conditions of a group hold together."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What one condition, or a group of them, said of a comment.

    `place` is where it stands in the rule, as errors name it: `all[0]`, `any[1].none[0]`. A group has `group` and
    `parts`, a condition `name` and `evidence`, which tells the measure also where it does not hold.
    """

    place: str
    holds: bool
    name: str = ""
    evidence: str = ""
    group: GroupKind | None = None
    parts: tuple["Answered", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with a rule, and where: `all[0].at_least`, `then[0].escalate.within`; `line` is of the text.

    `error` is what the sentence is of, for whoever says it in another language.
    """

    place: str
    sentence: str
    line: int | None = None
    error: ModeratorError | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeLine:
    """One step of a rule's life; `moderator` is empty where it was put back by itself, and `note` then says why."""

    version: int
    state: RuleState
    made_at: datetime
    moderator: str
    note: str = ""
    is_new_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSummary:
    """A rule as the list of rules shows it; rules are asked in the order of `place`.

    `hits` are the comments that this version has fired on, `judged` those of them on which people have decided, and
    `otherwise` those on which they decided otherwise. `stopped` says why it no longer runs, empty while it does.
    """

    name: str
    state: RuleState
    version: int
    place: int
    event: Event
    stops: bool
    actions: tuple[Action, ...]
    hits: int = 0
    judged: int = 0
    otherwise: int = 0
    stopped: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleConflict:
    """Two rules in force that want what does not go together; the `first` is asked first and has its way.

    `comments` counts those on which both have fired. `reason` is a sentence, and `error` what it is of, for whoever
    says it in another language.
    """

    first: str
    second: str
    reason: str
    comments: int = 0
    error: ModeratorError | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class BacktestDay:
    """How many comments of a day a rule would have caught, and on how many of those people decided otherwise."""

    day: date
    caught: int
    otherwise: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Backtest:
    """What a rule would have done with the comments of the inbox.

    `judged` are the caught ones on which people have decided, `otherwise` those of them on which they decided
    otherwise. `newly` and `freed` are against the version `against` (None: there is none before). `minutes_saved` is
    negative where it makes work; it is `seconds_each`, the median that people took for a decision, times the decisions.
    The tuples of comments hold the newest, so many as are worth opening. `asked` were asked one by one, as sets could
    not tell. `took` is in seconds.
    """

    rule: str
    version: int
    since: datetime | None
    until: datetime | None
    comments: int
    caught: int
    judged: int
    otherwise: int
    newly: int
    freed: int
    against: int | None
    minutes_saved: float
    seconds_each: float
    days: tuple[BacktestDay, ...]
    asked: int
    took: float
    caught_ids: tuple[CommentId, ...] = ()
    otherwise_ids: tuple[CommentId, ...] = ()
    newly_ids: tuple[CommentId, ...] = ()
    freed_ids: tuple[CommentId, ...] = ()
    warnings: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """When a live rule is put back to shadow: more than `most_otherwise` of at least `judged` decisions against it."""

    most_otherwise: float = 0.05
    judged: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a rule, by name and version, tells a member or a role about a comment."""

    id: int
    comment: CommentId
    rule: str
    to: str
    text: str
    made_at: datetime
