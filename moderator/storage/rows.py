"""Rows on their way into the inbox, and what is known of a comment that is decided about."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from moderator.domain import (
    Action,
    Assessment,
    AuthorId,
    CampaignId,
    Comment,
    CommentId,
    ModeratorId,
    PostId,
    Status,
    StreamId,
    Visibility,
)
from moderator.gestures import MOVES, Seen
from moderator.storage.schema import raised_bits


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A comment that is new to the inbox, with its judgement and the numbers of its campaign, author and post."""

    comment: Comment
    assessment: Assessment
    campaign: CampaignId | None
    author: AuthorId | None
    post: PostId | None
    status: Status = Status.OPEN

    @property
    def bits(self) -> int:
        """The raised flags, a bit each."""
        return raised_bits(self.assessment)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the inbox already has under an external id."""

    id: CommentId
    text: str
    revision: int
    status: Status
    campaign: CampaignId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A known comment with a new text and its new judgement."""

    known: Known
    comment: Comment
    assessment: Assessment
    campaign: CampaignId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What rules have set beside the judgement of a comment: flags, a bit each, and a priority."""

    flags: int = 0
    priority: int | None = None


NO_MARK = Mark()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a decision about a comment has to know, and what an undo puts back.

    `raised` and `priority` are what the judgement says, `judged_raised` and `judged_priority`, with the mark over it.
    """

    id: CommentId
    external_id: str
    stream_id: StreamId
    stream: str
    platform: str
    author_id: AuthorId | None
    author: str
    text: str
    revision: int
    status: Status
    visibility: Visibility
    assignee_id: ModeratorId | None
    due_at: datetime | None
    is_banned: bool
    raised: int = 0
    campaign: CampaignId | None = None
    priority: int = 0
    judged_raised: int = 0
    judged_priority: int = 0
    mark: Mark = NO_MARK
    route: str = ""
    prepared: str = ""

    @property
    def seen(self) -> Seen:
        """Give what a person sees of it who decides now."""
        return Seen(
            comment=self.id,
            revision=self.revision,
            status=self.status,
            visibility=self.visibility,
            assignee=self.assignee_id,
        )

    def marked(self, mark: Mark) -> "Standing":
        """Give the comment with this mark in place of the one it has."""
        raised, set_to = self.judged_raised | mark.flags, mark.priority
        return replace(self, mark=mark, raised=raised, priority=self.judged_priority if set_to is None else set_to)

    def as_details(self) -> dict[str, object]:
        """Write down what an undo has to put back, as plain JSON values; what rules can set only where it is set."""
        told: dict[str, object] = {
            "status": self.status.value,
            "visibility": self.visibility.value,
            "assignee": self.assignee_id,
            "due_at": None if self.due_at is None else self.due_at.isoformat(),
            "banned": self.is_banned,
        }
        if self.mark.priority is not None:
            told["priority"] = self.mark.priority
        kept = {"flags": self.mark.flags, "route": self.route, "prepared": self.prepared}
        return told | {name: value for name, value in kept.items() if value}

    def is_as(self, details: Mapping[str, Any], action: Action) -> bool:
        """Tell whether all that the action changes is as these details say."""
        return self.as_before(details, action) == self

    def as_before(self, details: Mapping[str, Any], action: Action) -> "Standing":
        """Give the comment as it was before that action, by the details (from `as_details`) written down then."""
        if action in MOVES:
            return self._moved_back(details)
        if action is Action.FLAG:
            return self.marked(replace(self.mark, flags=details.get("flags", 0)))
        if action is Action.SET_PRIORITY:
            return self.marked(replace(self.mark, priority=details.get("priority")))
        if action is Action.ROUTE:
            return replace(self, route=details.get("route", ""))
        if action is Action.PREPARE_REPLY:
            return replace(self, prepared=details.get("prepared", ""))
        return self

    def _moved_back(self, details: Mapping[str, Any]) -> "Standing":
        due_at = details["due_at"]
        return replace(
            self,
            status=Status(details["status"]),
            visibility=Visibility(details["visibility"]),
            assignee_id=None if details["assignee"] is None else ModeratorId(details["assignee"]),
            due_at=None if due_at is None else datetime.fromisoformat(due_at),
            is_banned=bool(details["banned"]),
        )
