"""How right flags are, as pages, commands and cards are shown it: figures with intervals, and reliability."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import isnan, nan

from moderator.curves import ScoreCounts
from moderator.domain import Flag

BARS = 20
"""So many bars has the histogram of a reliability plot, each of the same width."""


class Unit(StrEnum):
    """What is counted in a figure: comments one by one, or an account with all its comments."""

    COMMENTS = "comments"
    ACCOUNTS = "accounts"


@dataclass(frozen=True, slots=True)
class Interval:
    """Where a figure lies with 95 % confidence."""

    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervals:
    """The intervals of a figure's values, by the same names; None where nothing can be told."""

    precision: Interval | None = None
    recall: Interval | None = None
    f1: Interval | None = None
    macro_f1: Interval | None = None
    pr_auc: Interval | None = None
    calibration_error: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Texts of similar scores: the mean score that was `predicted` for them, and the share that has the flag.

    `low` and `high` are the lowest and the highest score among them; `interval` is that of the observed share.
    """

    low: float
    high: float
    n: int
    predicted: float
    observed: float
    interval: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """Whether scores are the probabilities that they say they are: bins by rising score, and how scores are spread.

    `histogram` counts texts in `BARS` parts of the scale from 0 to 1.
    """

    bins: tuple[Bin, ...] = ()
    histogram: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """How right one flag is in one language of one source, at its threshold; `pr_auc` is over all thresholds.

    Precision and recall are of what has the flag; `macro_f1` is the mean F1 of having it and not having it;
    `calibration_error` is the mean distance of predicted and observed shares over the bins of `reliability`.
    A value that cannot be told (nothing has the flag, or nothing was flagged) is NaN. `n` and `positive` count what
    is left after `duplicates` exact copies were removed. `having` and `lacking` count texts with and without the flag
    by their scores, in as many parts of the scale as `curves` has steps.
    """

    flag: Flag
    lang: str
    source: str
    n: int
    positive: int
    precision: float
    recall: float
    f1: float
    macro_f1: float
    pr_auc: float
    calibration_error: float = nan
    threshold: float = nan
    unit: Unit = Unit.COMMENTS
    duplicates: int = 0
    intervals: Intervals = field(default_factory=Intervals)
    reliability: Reliability = field(default_factory=Reliability)
    having: tuple[int, ...] = ()
    lacking: tuple[int, ...] = ()

    def counts(self) -> ScoreCounts | None:
        """Give what any threshold is summed from; None where that was not counted."""
        if not self.having:
            return None
        return ScoreCounts(flag=self.flag, lang=self.lang, having=self.having, lacking=self.lacking)


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """The share of an unlabelled stream's comments for which each flag is raised.

    `text_alone` are the shares by text, `shares` those with what copies and authors say too, as in an inbox.
    """

    stream: str
    comments: int
    text_alone: Mapping[Flag, float]
    shares: Mapping[Flag, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurements:
    """All figures of one model: held out in training, on sources it never saw, and what it raises in streams."""

    model: str
    held_out: tuple[Figure, ...] = ()
    elsewhere: tuple[Figure, ...] = ()
    streams: tuple[Raised, ...] = ()


VALUES = ("precision", "recall", "f1", "macro_f1", "pr_auc", "calibration_error")
"""The values of a figure that have intervals, in the order in which they are shown."""


def valued(figure: Figure, name: str) -> tuple[float, Interval | None]:
    """Give one of `VALUES` with its interval."""
    return getattr(figure, name), getattr(figure.intervals, name)


def written(number: float) -> str:
    """Write a share with three digits and no leading zero; a dash where it cannot be told."""
    return "–" if isnan(number) else f"{number:.3f}".removeprefix("0")


def span(interval: Interval | None) -> str:
    """Write an interval, with 0 and 1 as short as they are; empty where there is none."""
    if interval is None:
        return ""
    return "–".join({".000": "0", "1.000": "1"}.get(end, end) for end in map(written, (interval.low, interval.high)))
