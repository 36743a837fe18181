"""What is seen on a closer look: how much was written when, and the members of a campaign; as frozen values."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from moderator.domain import CampaignId, CommentId, Flag, Status, Visibility


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """How many comments fell into each of equal spans of time: the first of them begins at `since`."""

    since: datetime
    step: timedelta
    counts: tuple[int, ...]

    @property
    def until(self) -> datetime:
        """When the last span ends."""
        return self.since + self.step * len(self.counts)

    @property
    def busiest(self) -> int:
        """The place of the first span with the most comments."""
        return self.counts.index(max(self.counts))


class Doubt(StrEnum):
    """Why a member of a campaign may be something else than the rest."""

    OWN = "own"
    APPROVED = "approved"
    UNFLAGGED = "unflagged"
    UNLIKE = "unlike"
    CLEAN_AUTHOR = "clean_author"


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterExample:
    """A member that looks different; `likeness` is how much of its letters the campaign's usual text has, 0..1.

    `score` is its own for the flag that the campaign's members have, None where they have none.
    """

    comment: CommentId
    author: str
    text: str
    score: float | None
    likeness: float
    doubts: tuple[Doubt, ...]
    status: Status
    visibility: Visibility
    created_at: datetime | None
    is_coarse: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One of the texts that a campaign is written in: how many copies say just that, and one of them.

    `different` are the code points, [start, end), that stand otherwise in the usual text, which comes first.
    """

    comment: CommentId
    text: str
    copies: int
    likeness: float
    different: tuple[tuple[int, int], ...] = ()
    is_coarse: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignLook:
    """A campaign seen closely; of very many copies, the newest `looked_at` were read for streams, texts and doubts.

    `flag` is the one that most members have. `texts` are the usual one and those most different from it and from each
    other; `counter_examples` the most doubtful of the `doubtful` members.
    """

    id: CampaignId
    copies: int
    open: int
    looked_at: int
    flag: Flag | None
    authors: int
    top_authors: tuple[tuple[str, int], ...]
    streams: tuple[tuple[str, int], ...]
    first_seen: datetime | None
    last_seen: datetime | None
    strip: Strip | None
    texts: tuple[Variant, ...]
    doubtful: int
    counter_examples: tuple[CounterExample, ...]
