"""How a team looks after its brands: hours, promised times, levels of escalation, questions to colleagues, alarms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from moderator.calendars import Calendar
from moderator.domain import CommentId, DecisionId, PostId

QuestionId = NewType("QuestionId", int)
AlarmId = NewType("AlarmId", int)


class Turn(StrEnum):
    """Who of several gets a comment: all of a role see it, one after the other, or whoever has the fewest open."""

    ALL = "all"
    IN_TURN = "in_turn"
    BY_LOAD = "by_load"


class Then(StrEnum):
    """What happens when a level's time runs out."""

    REMIND = "remind"
    NEXT_LEVEL = "next_level"
    RAISE_PRIORITY = "raise_priority"


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of an escalation: to whom (roles, or members by name), by when in business time, and what then."""

    to: tuple[str, ...]
    within: timedelta
    turn: Turn = Turn.ALL
    then: tuple[Then, ...] = (Then.REMIND,)


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalationPath:
    """Levels under a name; rules and people escalate along it, starting at the first."""

    name: str
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """The SLA of a brand, in business time: by when the first answer, by when the end; None where none is promised."""

    first_answer: timedelta | None = None
    resolution: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandProfile:
    """What the team has said of a brand.

    `variables` are what its replies may name as `brand.<name>`, `signatures` are by language; `path` names the levels
    that its escalations go along, empty for the house's usual ones.
    """

    name: str
    calendar: Calendar = field(default_factory=Calendar)
    promise: Promise = field(default_factory=Promise)
    path: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    signatures: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningEscalation:
    """Where a comment's escalation stands: `level` counts from 1, of `levels`."""

    path: str
    level: int
    levels: int
    to: str
    began_at: datetime
    due_at: datetime
    reminded_at: datetime | None = None
    then: tuple[Then, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One promise to one comment: due at that moment, and kept or broken by what was done at `done_at`."""

    due_at: datetime
    done_at: datetime | None = None

    def is_broken(self, at: datetime) -> bool:
        """Whether the promise is broken by then."""
        return (self.done_at or at) > self.due_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What one member asks another about a comment, by the line `decision`; it stays where it is meanwhile."""

    id: QuestionId
    comment: CommentId
    asked_by: str
    asked_of: str
    text: str
    asked_at: datetime
    answer: str = ""
    answered_by: str = ""
    answered_at: datetime | None = None
    decision: DecisionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCare:
    """What runs about one comment: its escalation, its promises, its questions, and what it is snoozed for."""

    escalation: RunningEscalation | None = None
    first_answer: Clock | None = None
    resolution: Clock | None = None
    questions: tuple[Question, ...] = ()
    waits_for_author: bool = False
    prepared_reply: str = ""
    route: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFigures:
    """How quickly a brand's comments were answered and settled, in business time; shares are of those that were due."""

    brand: str
    answered: int
    first_answer_median: timedelta | None
    first_answer_kept: float | None
    resolved: int
    resolution_median: timedelta | None
    resolution_kept: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmHour:
    """How many negative comments an hour brought, and how many were usual."""

    begins_at: datetime
    seen: int
    expected: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """More negative comments in an hour than a brand, or a post of it, has reason to expect.

    `expected` is by its own history, `chance` how likely so many (`seen`) would be by it. `posts`, `words` and
    `authors` are those behind it, the strongest first, with how many of the comments. One goes on until it is quiet.
    """

    id: AlarmId
    brand: str
    post: PostId | None
    post_title: str
    began_at: datetime
    last_at: datetime
    seen: int
    expected: float
    chance: float
    posts: tuple[tuple[PostId, str, int], ...] = ()
    words: tuple[tuple[str, int], ...] = ()
    authors: tuple[tuple[str, int], ...] = ()
    comments: tuple[CommentId, ...] = ()
    acknowledged_by: str = ""
    muted_until: datetime | None = None
    ended_at: datetime | None = None
