"""Rows on their way into the inbox, and what is known of a comment that is decided about."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from moderator.domain import (
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
from moderator.gestures import Seen
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
class Standing:
    """What a decision about a comment has to know, and what an undo puts back."""

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

    def as_details(self) -> dict[str, object]:
        """Write down what an undo has to put back, as plain JSON values."""
        return {
            "status": self.status.value,
            "visibility": self.visibility.value,
            "assignee": self.assignee_id,
            "due_at": None if self.due_at is None else self.due_at.isoformat(),
            "banned": self.is_banned,
        }

    def as_before(self, details: Mapping[str, Any]) -> "Standing":
        """Give the comment as these details (from `as_details`) say that it was."""
        due_at = details["due_at"]
        return replace(
            self,
            status=Status(details["status"]),
            visibility=Visibility(details["visibility"]),
            assignee_id=None if details["assignee"] is None else ModeratorId(details["assignee"]),
            due_at=None if due_at is None else datetime.fromisoformat(due_at),
            is_banned=bool(details["banned"]),
        )
