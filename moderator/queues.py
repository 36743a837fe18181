"""Queues: filters with an order, and where in one a page starts."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from moderator.domain import AuthorId, CampaignId, CommentId, Flag, ModeratorId, PostId, Status, StreamId


class QueueName(StrEnum):
    """The queues that every inbox has; a flag's queue has the flag's own name.

    `everything` is all that is open, `all` what is not so too; `teach`, what the model is least sure of, has its order.
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
    TEACH = "teach"
    ALL = "all"


class Order(StrEnum):
    """How a queue is sorted; both end at the comment's number, so that a page can go on where the last ended."""

    PRIORITY = "priority"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagRange:
    """Comments with a score for the flag of `at_least` and `below`; with neither, those on which it is raised."""

    flag: Flag
    at_least: float | None = None
    below: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A filter with an order: all that is said must hold. `words` is what a person types to search.

    Comments of `since` and later, before `until`; those without a time are in neither.
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
    order: Order = Order.PRIORITY

    @property
    def is_narrowed(self) -> bool:
        """Whether it holds fewer comments than the queue of its name does for its brand and stream."""
        return self != Queue(name=self.name, brand=self.brand, stream=self.stream, order=self.order)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """The last card that was shown; the next page starts after it. `key` is what the order sorts by, None no time."""

    key: int | None
    id: CommentId
