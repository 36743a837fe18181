"""When a brand, or a post of it, gets more negative comments in an hour than its own history gives reason to expect.

The statistic is the upper tail of a negative binomial, that is, of a Poisson whose rate is itself uncertain (gamma).
Counts of comments vary more than a Poisson's: people answer each other, and a z-score or a Poisson's tail takes every
lively evening for a crisis. They come and go with the hour of the week, so the expectation is by that hour, drawn
towards the same hour of other days, and that towards all hours, as far as there is little to go by. How much counts
spread is measured on the brand's own history; that the mean is only an estimate widens the tail further, so that a
young history alarms late rather than often. Hours that an alarm held, or that no history could explain, teach nothing.

Many windows and many posts are looked at: `LEVEL` is what the tail must fall below in one look, and it is divided by
the number of posts looked at besides. `docs/crisis-watch.md` has the figures it was chosen by.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import inf

from moderator.triage.tails import at_least

HOUR = timedelta(hours=1)
LOOKED_BACK = timedelta(weeks=8)
LEVEL = 1e-5
"""What the chance of a count must fall below for an alarm, in one look at one brand."""
CALM = 1e-2
"""From what chance on an hour is quiet again: an alarm goes on at less than an alarm's worth."""
LEAST = 6
"""So many negative comments within an hour nobody calls a crisis, however rare they are."""
FIRST_DAYS = 7
"""On so many days a brand must have got comments before it is watched."""
CARRIES = 0.6
"""The share of an alarm's comments from which on one post carries it."""

_WEEK = 7 * 24
_HALF_LIFE = 14 * 24.0
_DRAWN = 4.0
"""How many hours' worth of observation the coarser mean weighs against the finer one's own."""
_SMOOTHEST, _WILDEST = 0.05, 4.0
_UNEXPLAINED, _ORDINARY, _A_HABIT = 1e-6, 0.95, 3
_POST_HALF_LIFE, _POST_DRAWN, _POST_SPREAD = 48.0, 6.0, 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Negative comments by hour, numbered from 1970; an hour without any may be left out.

    `days` are those (numbered from 1970) on which any comments came: of the others nothing is known, as a stream may
    not have been read. `left_out` are hours that an alarm held.
    """

    negative: Mapping[int, int]
    days: Collection[int]
    left_out: Collection[int] = field(default=frozenset())


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """How many negative comments an hour has reason to bring; the `size` is small where counts spread widely."""

    mean: float
    size: float = inf

    def chance(self, seen: int) -> float:
        """Say how likely so many or more are."""
        return at_least(seen, self.mean, self.size)


def hour_of(at: datetime) -> int:
    """Number the hour that a moment falls into."""
    return int(at.timestamp() // 3600)


def moment(hour: int) -> datetime:
    """Say when an hour begins."""
    return datetime.fromtimestamp(hour * 3600, UTC)


def stands_out(seen: int, expectation: Expectation, looked_at: int = 1) -> bool:
    """Say whether a count is an alarm, where so many counts are looked at at once."""
    return seen >= LEAST and expectation.chance(seen) < LEVEL / max(looked_at, 1)


def is_calm(seen: int, expectation: Expectation) -> bool:
    """Say whether an hour is quiet enough for a running alarm to end."""
    return seen < LEAST or expectation.chance(seen) > CALM


def known_hours(history: History, until: int) -> list[int]:
    """List the hours before one that tell what is usual."""
    days = sorted(day for day in history.days if until - LOOKED_BACK // HOUR <= day * 24 <= until)
    hours = (hour for day in days for hour in range(day * 24, day * 24 + 24))
    return [hour for hour in hours if hour < until and hour not in history.left_out]


def profile(history: History, until: int) -> "Profile | None":
    """Learn what is usual from the hours before one; None while there are too few days to learn from."""
    hours = known_hours(history, until)
    if len({hour // 24 for hour in hours}) < FIRST_DAYS:
        return None
    odd = _odd(history.negative, hours, until)
    return Profile(history.negative, [hour for hour in hours if hour not in odd], until)


def _odd(negative: Mapping[int, int], hours: Sequence[int], until: int) -> set[int]:
    """Find a crisis of which nobody was warned, as in an imported archive: it is not what is usual.

    What comes back in the same hour of a third week is no crisis but a habit.
    """
    most = sorted(negative.get(hour, 0) for hour in hours)[int(_ORDINARY * len(hours))]
    capped = Profile({hour: min(count, most) for hour, count in negative.items()}, hours, until)
    odd = {hour for hour in hours if capped.at(hour, 1.0).chance(negative.get(hour, 0)) < _UNEXPLAINED}
    weeks = Counter(hour % _WEEK for hour in odd)
    return {hour for hour in odd if weeks[hour % _WEEK] < _A_HABIT}


class Profile:
    """What is usual by hour of the week, and how widely counts spread about it."""

    def __init__(self, negative: Mapping[int, int], hours: Collection[int], until: int) -> None:
        weighed = [(hour, 0.5 ** ((until - hour) / _HALF_LIFE), negative.get(hour, 0)) for hour in hours]
        total, weight = sum(w * count for _, w, count in weighed), sum(w for _, w, _ in weighed)
        # half a comment more than there was: a brand without any complaint has not promised never to get one
        self.mean = mean = (total + 0.5) / (weight + 1.0)
        by_day = _drawn(((hour % 24, w, count) for hour, w, count in weighed), [mean] * 24)
        by_week = [(hour % _WEEK, w, count) for hour, w, count in weighed]
        self._means = _drawn(by_week, by_day * 7)
        self._uncertain = 1.0 / (total / 24 + 1.0)
        self._spread = self._measured(weighed)

    def _measured(self, weighed: Collection[tuple[int, float, int]]) -> float:
        over = under = 0.0
        for hour, w, count in weighed:
            mean = self._means[hour % _WEEK]
            over += w * ((count - mean) ** 2 - mean)
            under += w * mean * mean
        return min(max(over / under, _SMOOTHEST), _WILDEST) if under else _WILDEST

    def at(self, hour: int, spread: float | None = None) -> Expectation:
        """Say what is usual in a whole hour."""
        return Expectation(mean=self._means[hour % _WEEK], size=1.0 / ((spread or self._spread) + self._uncertain))

    def before(self, at: datetime) -> Expectation:
        """Say what is usual in the sixty minutes before a moment."""
        hour = hour_of(at)
        passed = at.timestamp() / 3600 - hour
        mean = passed * self._means[hour % _WEEK] + (1.0 - passed) * self._means[(hour - 1) % _WEEK]
        return Expectation(mean=mean, size=self.at(hour).size)


def of_post(negative: Mapping[int, int], first: int, until: int, usual: Profile, at: datetime) -> Expectation:
    """Say what is usual in the hour before a moment under a post first commented on in the hour `first`.

    A post is held to its share of what its whole brand usually gets, by its own hours, the latest counting most. While
    they are few that share is all of it: a new post may be as busy as all others together.
    """
    brand = usual.before(at)
    got = expected = _POST_DRAWN * usual.mean
    for hour in range(max(first, until - LOOKED_BACK // HOUR), until):
        weight = 0.5 ** ((until - hour) / _POST_HALF_LIFE)
        got, expected = got + weight * negative.get(hour, 0), expected + weight * usual.at(hour).mean
    return Expectation(mean=brand.mean * got / expected, size=1.0 / (1.0 / brand.size + _POST_SPREAD))


def _drawn(weighed: Iterable[tuple[int, float, int]], towards: list[float]) -> list[float]:
    weights, totals = [0.0] * len(towards), [0.0] * len(towards)
    for place, w, count in weighed:
        weights[place] += w
        totals[place] += w * count
    return [
        (total + _DRAWN * mean) / (weight + _DRAWN)
        for total, weight, mean in zip(totals, weights, towards, strict=True)
    ]
