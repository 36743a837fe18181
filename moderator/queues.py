"""Queues: filters with an order, and where in one a page starts."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from moderator.domain import AuthorId, CampaignId, CommentId, Flag, ModeratorId, PostId, Status, StreamId

ViewId = NewType("ViewId", int)


class QueueName(StrEnum):
    """The queues that every inbox has; a flag's queue has the flag's own name.

    `everything` is all that is open, `all` what is not so too. `teach`, what the model is least sure of, and
    `campaigns`, the first open copy of each campaign with more than one, the largest first, have their own order.
    """

    NEEDS_DECISION = "needs_decision"
    SPAM = "spam"
    BOT = "bot"
    PRIZE_HUNTER = "prize_hunter"
    NEGATIVE = "negative"
    OBSCENE = "obscene"
    QUESTION = "question"
    EVERYTHING = "everything"
    ASSIGNED = "assigned"
    ESCALATED = "escalated"
    SNOOZED = "snoozed"
    CAMPAIGNS = "campaigns"
    TEACH = "teach"
    ALL = "all"


class Order(StrEnum):
    """How a queue is sorted; all end at the comment's number, so that a page can go on where the last ended.

    A comment without a time counts as the oldest.
    """

    PRIORITY = "priority"
    NEWEST = "newest"
    OLDEST = "oldest"


FIXED_ORDER = frozenset({QueueName.TEACH, QueueName.CAMPAIGNS})
"""Queues that are in their own order, whatever is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagRange:
    """Comments with a score for the flag of `at_least` and `below`; with neither, those on which it is raised."""

    flag: Flag
    at_least: float | None = None
    below: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A filter with an order: all that is said must hold. `words` is what a person types to search.

    Comments of `since` and later, before `until`; those without a time are in neither. A `status` stands in place of
    the one that a queue of open comments asks for: spam that is closed is what was flagged so and is closed. A `route`
    is a queue of its own that rules put comments into. `among` are comments that were chosen one by one; without any,
    all are meant.
    """

    name: QueueName = QueueName.NEEDS_DECISION
    brand: str | None = None
    stream: StreamId | None = None
    lang: str | None = None
    words: str = ""
    campaign: CampaignId | None = None
    flags: tuple[FlagRange, ...] = ()
    post: PostId | None = None
    author: AuthorId | None = None
    since: datetime | None = None
    until: datetime | None = None
    status: Status | None = None
    assignee: ModeratorId | None = None
    has_link: bool | None = None
    route: str | None = None
    among: tuple[CommentId, ...] = ()
    order: Order = Order.PRIORITY

    @property
    def is_narrowed(self) -> bool:
        """Whether it holds fewer comments than the queue of its name does for its brand and stream."""
        plain = Queue(name=self.name, brand=self.brand, stream=self.stream, order=self.order)
        return replace(self, words=self.words.strip()) != plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """The last card that was shown; the next page starts after it. `key` is what the order sorts by, None no time."""

    key: int | None
    id: CommentId


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many comments a queue holds: exactly so many, or at least so many where counting stopped."""

    count: int
    is_exact: bool = True


class FacetKind(StrEnum):
    """What one part of a filter is about."""

    FLAG = "flag"
    LANG = "lang"
    BRAND = "brand"
    STREAM = "stream"
    POST = "post"
    AUTHOR = "author"
    CAMPAIGN = "campaign"
    SINCE = "since"
    UNTIL = "until"
    STATUS = "status"
    ASSIGNEE = "assignee"
    HAS_LINK = "has_link"
    AMONG = "among"
    ROUTE = "route"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """One part of a filter, and the queue without it.

    `shown` names it as a person knows it: a stream, a post, an author or a member by name. `value` is what the queue
    holds, for what the interface says in its own language: a range of a flag, a status, a time, whether it has a link.
    """

    kind: FacetKind
    shown: str
    value: FlagRange | Status | datetime | bool | str | int
    without: Queue


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A queue that is kept under a name, in the order of `place`.

    Where it cannot be read any more, `queue` is None and `problem` a sentence that says why.
    """

    id: ViewId
    name: str
    text: str
    queue: Queue | None
    problem: str
    owner: str
    is_shared: bool
    is_mine: bool
    place: int
