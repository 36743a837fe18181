"""What pages and commands are shown: cards, cases, counts and outcomes, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from moderator.care import CaseCare
from moderator.closeups import Strip
from moderator.domain import (
    Action,
    AuthorId,
    CampaignId,
    CommentId,
    Decision,
    DecisionId,
    Finding,
    Flag,
    GestureId,
    KnownPost,
    ModeratorId,
    Origin,
    Reason,
    Status,
    StreamId,
    Visibility,
)
from moderator.gestures import Seen, Stays
from moderator.habits import AuthorRecord
from moderator.queues import Order, Position, QueueName


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A comment as a list shows it; `raised` are its flags, strongest first, `by_facts` those behaviour speaks for."""

    id: CommentId
    external_id: str
    author: str
    stream: str
    platform: str
    post: str
    text: str
    lang: str
    created_at: datetime | None
    raised: tuple[tuple[Flag, float], ...]
    scores: Mapping[Flag, float]
    priority: int
    copies: int
    campaign: CampaignId | None
    status: Status
    visibility: Visibility
    due_at: datetime | None = None
    model: str = ""
    post_title: str = ""
    post_url: str = ""
    by_facts: frozenset[Flag] = frozenset()
    place: int | None = None
    revision: int = 1
    assignee: ModeratorId | None = None
    level: int = 0

    @property
    def seen(self) -> Seen:
        """What somebody has before them who decides by this card."""
        return Seen(
            comment=self.id,
            revision=self.revision,
            status=self.status,
            visibility=self.visibility,
            assignee=self.assignee,
        )


def position(card: Card, order: Order) -> Position:
    """Say where in a queue of that order the card stands; a missing time counts as the oldest.

    A card with a `place` stands in a queue whose order is fixed.
    """
    if card.place is not None:
        return Position(key=card.place, id=card.id)
    if order is Order.PRIORITY or card.created_at is None:
        return Position(key=card.priority if order is Order.PRIORITY else None, id=card.id)
    return Position(key=(card.created_at - datetime.fromtimestamp(0, UTC)) // timedelta(microseconds=1), id=card.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueCount:
    """How many comments wait in a queue; `overdue` are those whose time has run out, counted to a thousand."""

    name: QueueName
    count: int
    overdue: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamCount:
    """A stream and how many of its comments are open."""

    id: StreamId
    name: str
    platform: str
    brand: str
    open: int
    comments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadLine:
    """One comment of the thread around a comment; `depth` is 0 for the thread's first."""

    id: CommentId
    author: str
    text: str
    created_at: datetime | None
    depth: int
    status: Status
    visibility: Visibility
    raised: frozenset[Flag] = frozenset()
    is_own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorView:
    """An author's record here, the decisions about them, their latest comments, all facts that the record answers.

    `ban` is the decision that banned them, as long as they are; `notes` are those about their other comments, the
    newest first; `activity` is when they wrote.
    """

    name: str
    record: AuthorRecord
    first_seen: datetime | None
    is_banned: bool
    decisions: Mapping[Action, int]
    recent: tuple[Card, ...]
    facts: tuple[Finding, ...] = ()
    id: AuthorId | None = None
    is_own: bool = False
    ban: Decision | None = None
    notes: tuple["Note", ...] = ()
    activity: Strip | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignView:
    """Near-duplicates of one text: how many, by how many authors, since when, where."""

    id: CampaignId
    copies: int
    open: int
    authors: int
    first_seen: datetime | None
    streams: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a moderator wrote down about a comment, for the team alone."""

    moderator: str
    text: str
    made_at: datetime
    comment: CommentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A text that the author has replaced: `went` are its code points, [start, end), that the next text has not."""

    text: str
    ended_at: datetime
    went: tuple[tuple[int, int], ...] = ()
    came: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that is known about one comment; a long `thread` is cut to what stands near it, out of `thread_size`."""

    card: Card
    revision: int
    model: str
    parent: str
    evidence: tuple[Finding, ...]
    thread: tuple[ThreadLine, ...]
    author: AuthorView | None
    campaign: CampaignView | None
    decisions: tuple[Decision, ...]
    notes: tuple[Note, ...]
    assignee: str = ""
    revisions: tuple[Revision, ...] = ()
    post: KnownPost | None = None
    thread_size: int = 0
    care: CaseCare = field(default_factory=CaseCare)

    @property
    def earlier_texts(self) -> tuple[str, ...]:
        """The texts that an edit has replaced, oldest first."""
        return tuple(revision.text for revision in self.revisions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesture:
    """What one key press did: `count` decisions of one action, undone in one step.

    `undoes` is set when it was an undo itself; `left_over` counts actions already sent, whose inverse was queued,
    `stays` what could not be taken back on its platform, `kept` comments that somebody has decided about since.
    `repeats` is the gesture that it made again. What `is_pending` waits for a lead: nothing is sent yet.
    """

    id: GestureId
    action: Action
    count: int
    undoes: Action | None = None
    left_over: int = 0
    stays: tuple[Stays, ...] = ()
    kept: int = 0
    repeats: GestureId | None = None
    is_pending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFilter:
    """Which decisions are shown; None and empty mean any. `words` is looked for in the text, note and rule."""

    since: datetime | None = None
    until: datetime | None = None
    moderator: str | None = None
    action: Action | None = None
    reason: Reason | None = None
    origin: Origin | None = None
    comment: CommentId | None = None
    gesture: GestureId | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """A decision as the log shows it, how far its gesture was delivered, and whether models may learn from it."""

    decision: Decision
    gesture_size: int
    undone_by: DecisionId | None
    delivered: int
    outbox: int
    teaches: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class BadLine:
    """A line of a file that could not be taken, and why; `content` is what stood there."""

    line: int
    reason: str
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What came of taking a file in.

    `skipped` were readable but are no comments (service messages and the like); `warnings` are sentences about rules.
    """

    stream: str
    format: str
    new: int = 0
    known: int = 0
    edited: int = 0
    skipped: int = 0
    bad: tuple[BadLine, ...] = field(default=())
    escalated: int = 0
    warnings: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """How a file would be read: its columns, first rows, and which column would be which field (field -> column)."""

    format: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mapping: Mapping[str, str]
    is_complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """The day so far: decisions made by people, and the median seconds between them."""

    decisions: int
    median_seconds: float | None
    waiting: int
