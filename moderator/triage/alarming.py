"""Whether a brand's latest hours are an alarm, and which post carries it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from moderator.domain import PostId
from moderator.triage.crisis import (
    CARRIES,
    HOUR,
    LEAST,
    Expectation,
    Profile,
    hour_of,
    is_calm,
    of_post,
    stands_out,
)

NEAR = 3
"""So many hours back an alarm is still raised about what comes in late; what is older is history."""


class Written(NamedTuple):
    """A negative comment: when, and under which post."""

    at: datetime
    post: PostId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostPast:
    """A post's negative comments by hour, from the hour on in which it was first commented on."""

    negative: Mapping[int, int]
    first: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcry:
    """An hour, ending at `until`, that stands out; `post` is the one that carries it, None for the whole brand."""

    post: PostId | None
    until: datetime
    seen: int
    expected: float
    chance: float


class Brand:
    """What is usual for a brand and its posts, learnt from the hours before `learnt_to`."""

    def __init__(self, usual: Profile, posts: Mapping[PostId, PostPast], learnt_to: int) -> None:
        self._usual = usual
        self._posts = posts
        self._learnt_to = learnt_to

    def outcry(self, written: Sequence[Written], at: datetime) -> Outcry | None:
        """Give what stands out most in the hours that are near; the brand's own goes before its posts'."""
        ends = [at - back * HOUR for back in range(NEAR)]
        hours = {end: [one for one in written if end - HOUR < one.at <= end] for end in ends}
        found = [one for end in ends if (one := self._of_brand(hours[end], end))]
        found = found or [one for end in ends for one in self._of_posts(hours[end], end)]
        return min(found, key=lambda one: (one.chance, -one.seen), default=None)

    def goes_on(self, written: Sequence[Written], at: datetime, post: PostId | None) -> bool:
        """Say whether the last hour is not quiet yet, by the brand or by the post that carries its alarm."""
        last = [one for one in written if at - HOUR < one.at <= at and (post is None or one.post == post)]
        return not is_calm(len(last), self.expected(at, post))

    def expected(self, at: datetime, post: PostId | None = None) -> Expectation:
        """Say what is usual in the sixty minutes before a moment."""
        if post is None or post not in self._posts:
            return self._usual.before(at)
        past = self._posts[post]
        return of_post(past.negative, past.first, min(self._learnt_to, hour_of(at)), self._usual, at)

    def _of_brand(self, last: Sequence[Written], end: datetime) -> Outcry | None:
        usual = self.expected(end)
        if not stands_out(len(last), usual):
            return None
        posts = Counter(one.post for one in last if one.post is not None).most_common(1)
        carrier = posts[0][0] if posts and posts[0][1] >= CARRIES * len(last) else None
        return _outcry(carrier, end, len(last), usual)

    def _of_posts(self, last: Sequence[Written], end: datetime) -> list[Outcry]:
        counts = Counter(one.post for one in last if one.post is not None)
        busy = [(post, count) for post, count in counts.items() if count >= LEAST]
        usual = {post: self.expected(end, post) for post, _ in busy}
        return [
            _outcry(post, end, count, usual[post]) for post, count in busy if stands_out(count, usual[post], len(busy))
        ]


def _outcry(post: PostId | None, end: datetime, seen: int, usual: Expectation) -> Outcry:
    return Outcry(post=post, until=end, seen=seen, expected=usual.mean, chance=usual.chance(seen))
