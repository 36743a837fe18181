"""What a gesture is about to do, what stands in its way, and what it leaves behind; as frozen values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from moderator.domain import Action, CampaignId, CommentId, ModeratorId, Reason, Status, Visibility

MOVES = frozenset(
    {
        Action.APPROVE,
        Action.HIDE,
        Action.UNHIDE,
        Action.DELETE,
        Action.MARK_SPAM,
        Action.REPLY,
        Action.BAN,
        Action.UNBAN,
        Action.ESCALATE,
        Action.ASSIGN,
        Action.SNOOZE,
        Action.REOPEN,
    }
)
"""What changes where a comment stands: its status, who sees it, who has it, or whether its author is banned."""
BY_PEOPLE = MOVES | {Action.NOTE, Action.ROUTE}
"""What a person may decide; the other actions are done by rules, and by what is meant for them alone."""


class WayBack(StrEnum):
    """What an undo can do once an action has reached its platform."""

    ALWAYS = "always"
    INVERSE = "inverse"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What somebody who decides about a comment has in front of them."""

    comment: CommentId
    revision: int
    status: Status
    visibility: Visibility
    assignee: ModeratorId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A comment that is not as it was seen: both versions, and who has done what to it when.

    `action` is None when it was only edited; `moderator` is empty for a rule, whose name is `rule`.
    """

    seen: Seen
    now: Seen
    author: str
    seen_text: str
    text: str
    assignee: str = ""
    action: Action | None = None
    reason: Reason | None = None
    moderator: str = ""
    rule: str = ""
    note: str = ""
    made_at: datetime | None = None

    @property
    def is_edited(self) -> bool:
        """Whether it says something else than what was read."""
        return self.seen_text != self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """How many comments of a plan stand on a platform, and what an undo can do there."""

    platform: str
    count: int
    way_back: WayBack


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a decision would do: to which comments as they stand now, where, and what it must leave out.

    `left_out` counts those whose status does not allow the action. `needs_reason` is the house's wish; `usual` is the
    reason that most of the comments' flags speak for, `campaign` the one that all of them belong to.
    """

    action: Action
    seen: tuple[Seen, ...]
    authors: int
    parts: tuple[Part, ...]
    left_out: tuple[tuple[Status, int], ...] = ()
    needs_reason: bool = False
    usual: Reason | None = None
    campaign: CampaignId | None = None

    @property
    def ids(self) -> list[CommentId]:
        """The comments that would be decided about."""
        return [seen.comment for seen in self.seen]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stays:
    """What an undo could not take back, since its platform knows no way back from that."""

    platform: str
    action: Action
    count: int
