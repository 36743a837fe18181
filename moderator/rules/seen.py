"""What a rule sees of a comment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from moderator.calendars import Calendar
from moderator.domain import Action, Comment, Flag, Reason, Status
from moderator.habits import AuthorRecord


class Need(StrEnum):
    """Facts about a comment that cost something to gather: a rule says which it asks for.

    What is not listed, as language, scores, raised flags, stream, brand, status and priority, is always there.
    """

    AUTHOR = "author"
    """`author`, `first_seen`, `author_is_banned`, `author_decisions`."""
    CAMPAIGN = "campaign"
    """`copies`."""
    CONTEST = "contest"
    """`is_contest`."""
    HISTORY = "history"
    """`history`."""
    CALENDAR = "calendar"
    """`calendar`."""
    POST = "post"
    """`post_title`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One decision about the comment, made earlier and not taken back."""

    action: Action
    reason: Reason | None
    made_at: datetime
    by_rule: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A comment with what is known about it at the moment of the event.

    `copies` are the comments of its campaign, itself among them. `first_seen` is when the author's first comment here
    was written, and `author_decisions` are those that people made about the author's comments. `calendar` is the
    brand's; `at` is the moment of the event.
    """

    comment: Comment
    lang: str
    scores: Mapping[Flag, float]
    platform: str
    raised: frozenset[Flag] = frozenset()
    stream: str = ""
    brand: str = ""
    post_title: str = ""
    is_contest: bool = False
    copies: int = 1
    author: AuthorRecord | None = None
    author_decisions: Mapping[Action, int] = field(default_factory=dict)
    author_is_banned: bool = False
    first_seen: datetime | None = None
    history: tuple[Past, ...] = ()
    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    calendar: Calendar = field(default_factory=Calendar)
    status: Status = Status.OPEN
    priority: int = 0
