"""How right a flag is from each score on, how many comments it would take, and how that grows with what is learnt.

Scores are counted in `STEPS` parts of the scale, so that whoever moves a threshold only sums.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil, sqrt

from moderator.domain import Flag

STEPS = 200
LOWEST, HIGHEST = 0.005, 0.995
"""Between these a threshold may be kept: at 0 everything would be flagged, at 1 nothing ever."""
EVERY_LANGUAGE = ""
_EDGE = 1e-6
_Z = 1.959964


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A figure with its 95 % interval, from 0 to 1."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What would come of a threshold: so many texts `flagged`, so many of them `right`, of so many `having_it`."""

    threshold: float
    flagged: int
    right: int
    having_it: int
    precision: Measured | None
    recall: Measured | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreCounts:
    """Labelled texts of one flag and language by their scores, near-duplicates counted once."""

    flag: Flag
    lang: str
    having: tuple[int, ...]
    lacking: tuple[int, ...]

    @property
    def texts(self) -> int:
        """Count all of them."""
        return sum(self.having) + sum(self.lacking)

    @property
    def having_it(self) -> int:
        """Count those that have the flag."""
        return sum(self.having)

    def at(self, step: int) -> Outcome:
        """Say what comes of the threshold at a step."""
        right = sum(self.having[step:])
        flagged = right + sum(self.lacking[step:])
        return Outcome(
            threshold=step / STEPS,
            flagged=flagged,
            right=right,
            having_it=self.having_it,
            precision=share(right, flagged),
            recall=share(right, self.having_it),
        )

    def outcomes(self) -> list[Outcome]:
        """Say what comes of each threshold that a person can choose, rising."""
        return [self.at(step) for step in range(1, STEPS)]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenScores:
    """Open comments of one flag and language by their scores; `fixed` are flagged whatever the threshold.

    What is known of an account may raise or drop a flag by itself: such comments do not move with the threshold.
    """

    flag: Flag
    lang: str
    counts: tuple[int, ...]
    fixed: int = 0

    def at(self, step: int) -> int:
        """Say how many would be flagged."""
        return self.fixed + sum(self.counts[step:])


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningPoint:
    """How well a flag is told apart after so many decisions, on later ones: the area under precision over recall."""

    decisions: int
    pr_auc: Measured


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningCurve:
    """The points of one flag and language, rising; `lang` is empty where all languages are taken together.

    All points are measured on the same later texts; `having_it` of them have the flag. No points mean that there were
    too few of either answer.
    """

    flag: Flag
    lang: str
    texts: int
    having_it: int
    points: tuple[LearningPoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptThreshold:
    """Who kept which threshold for a flag and language of a model, and when; None is the model's own.

    `takes_back` when it took such a step back.
    """

    model: str
    flag: Flag
    lang: str
    value: float | None
    before: float | None
    moderator: str
    made_at: datetime
    takes_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """From which score a flag is raised in a language: the model's `own`, unless this home `kept` another."""

    flag: Flag
    lang: str
    own: float
    kept: KeptThreshold | None = None

    @property
    def value(self) -> float:
        """Give the one that counts."""
        return self.own if self.kept is None or self.kept.value is None else self.kept.value


def step_of(score: float) -> int:
    """Say in which part of the scale a score lies."""
    return min(max(int(score * STEPS + _EDGE), 0), STEPS - 1)


def nearest_step(threshold: float) -> int:
    """Say from which part of the scale on scores reach a threshold, among those that can be chosen."""
    return min(max(ceil(threshold * STEPS - _EDGE * 10), 1), STEPS - 1)


def share(part: int, whole: int) -> Measured | None:
    """Give a share with the 95 % interval of E. B. Wilson (1927); None of nothing."""
    if not whole:
        return None
    value, square = part / whole, _Z * _Z
    middle = (value + square / (2 * whole)) / (1 + square / whole)
    reach = _Z * sqrt(value * (1 - value) / whole + square / (4 * whole * whole)) / (1 + square / whole)
    return Measured(value=value, low=max(min(middle - reach, value), 0.0), high=min(max(middle + reach, value), 1.0))


def counted(scores: Sequence[float], has_it: Sequence[bool]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Count texts that have a flag, and those that lack it, by their scores."""
    having, lacking = [0] * STEPS, [0] * STEPS
    for score, is_having in zip(scores, has_it, strict=True):
        (having if is_having else lacking)[step_of(score)] += 1
    return tuple(having), tuple(lacking)
