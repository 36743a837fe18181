"""What a rule sees of a comment."""

from collections.abc import Mapping
from dataclasses import dataclass

from moderator.domain import Comment, Flag


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A comment with what is known about it when it arrives: its language, its scores and where it was written."""

    comment: Comment
    lang: str
    scores: Mapping[Flag, float]
    platform: str
