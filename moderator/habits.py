"""What an author's record is made of and what it adds up to, as frozen values."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from math import fsum
from typing import NamedTuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What a stream says of an author's account; None is what it does not say."""

    created_at: datetime | None = None
    followers: int | None = None
    following: int | None = None
    has_default_picture: bool | None = None


class Written(NamedTuple):
    """One comment of an author, as their record is made of it; times are seconds since 1970.

    `post_at` is when the post was made or, where that is not known, when the first comment known of it was written.
    Comments of one `campaign` repeat each other, and so do comments of one text. `usual` is the share of the
    stream's comments that stand under contests.
    """

    text: str
    at: float | None = None
    post: Hashable | None = None
    is_contest: bool = False
    campaign: Hashable | None = None
    brand: Hashable | None = None
    post_at: float | None = None
    usual: float = 0.0


class Manner(NamedTuple):
    """How an account's writing as a whole speaks for a bot, in logits: `bias` and the parts' weights add up.

    A part is a habit's name, its amount and its weight; `words` is how many were read.
    """

    words: int
    bias: float
    parts: tuple[tuple[str, float, float], ...]

    @property
    def logit(self) -> float:
        """What they add up to."""
        return fsum((self.bias, *(weight for _, _, weight in self.parts)))


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorRecord:
    """What is known of an author's behaviour, as `classifier.records.record_of` adds it up; times are in seconds.

    `earlier` comments are too old to be looked at and in none of the other counts. A sitting is comments with no
    pause of an hour between them: `beat` is the median gap within sittings, `beat_variation` the gaps' standard
    deviation over their mean, or None where the times are too coarse to tell. `hops` are comments that came within
    seconds of one under another post. `friends` are those tagged under three
    posts or more. Days are active ones, contest days those when most of what was written is under contests; `silence`
    is the median time between active days. `answer` is the median time from a post to the author's first comment under
    it, and `answered` how many posts that is known of. `account_age` is the account's age when the first of the
    comments was written. `contest_usual` is how many of the comments would be under contests if the author wrote as
    everybody does in these streams. `manner` is how the latest comments are written, if that speaks for a bot.
    """

    comments: int = 0
    earlier: int = 0
    posts: int = 0
    brands: int = 0
    repeated: int = 0
    repeated_short: int = 0
    contest: int = 0
    contest_posts: int = 0
    contest_usual: float = 0.0
    mentions_only: int = 0
    tagging: int = 0
    friends: int = 0
    tagged_again: int = 0
    busiest_hour: int = 0
    median_gap: float | None = None
    beats: int = 0
    beat: float | None = None
    beat_variation: float | None = None
    sitting: float = 0.0
    hops: int = 0
    days: int = 0
    contest_days: int = 0
    silence: float | None = None
    answered: int = 0
    answer: float | None = None
    account: Account | None = None
    account_age: float | None = None
    handle_digits: int = 0
    manner: Manner | None = None
