"""Rows on their way into the inbox, and what is known of a comment that is decided about."""

from dataclasses import dataclass
from datetime import datetime

from moderator.domain import (
    Assessment,
    AuthorId,
    Comment,
    CommentId,
    ModeratorId,
    PostId,
    Status,
    StreamId,
    Visibility,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A comment that is new to the inbox, with its judgement and the numbers of its author and post."""

    comment: Comment
    assessment: Assessment
    author: AuthorId | None
    post: PostId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the inbox already has under an external id."""

    id: CommentId
    text: str
    revision: int
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A known comment with a new text and its new judgement."""

    known: Known
    comment: Comment
    assessment: Assessment


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a decision about a comment has to know, and what an undo puts back."""

    id: CommentId
    external_id: str
    stream_id: StreamId
    stream: str
    author_id: AuthorId | None
    author: str
    text: str
    revision: int
    status: Status
    visibility: Visibility
    assignee_id: ModeratorId | None
    due_at: datetime | None
