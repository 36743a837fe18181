"""What a chart shows, as values: series of spots that can be read one by one, marks, bars and ticks."""

from dataclasses import dataclass
from enum import StrEnum

from moderator.ui import locale_words


class Look(StrEnum):
    """How the spots of a series are seen."""

    LINE = "line"
    DOTS = "dots"
    JOINED = "joined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """One value, with its interval where there is one, and the words that are read out for it."""

    x: float
    y: float
    said: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Spots that belong together; `ink` is a name of the palette."""

    name: str
    ink: str
    spots: tuple[Spot, ...]
    look: Look = Look.JOINED


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place that is pointed out: an upright line where only `x` is given, else a ring."""

    label: str
    ink: str
    x: float
    y: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """One side of a chart: from where to where, what it counts, and the labels at its ticks."""

    title: str
    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """An upright bar, from `foot` to `top`."""

    left: float
    right: float
    foot: float
    top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """A whole chart; `said` describes it to whoever cannot see it."""

    said: str
    x: Scale
    y: Scale
    series: tuple[Series, ...]
    marks: tuple[Mark, ...] = ()
    bars: tuple[Bar, ...] = ()
    has_diagonal: bool = False

    def spots(self) -> tuple[Spot, ...]:
        """Give what can be read one by one, from left to right."""
        return tuple(sorted((spot for one in self.series for spot in one.spots), key=lambda spot: (spot.x, spot.y)))


SHARES = ((0.0, "0"), (0.25, ".25"), (0.5, ".50"), (0.75, ".75"), (1.0, "1"))
"""The ticks of a scale from 0 to 1."""


def of_shares(title: str, *, foot: float = -0.02) -> Scale:
    """Give a scale of shares, with a little room so that dots at its ends are whole."""
    return Scale(
        title=title, low=foot, high=1.02, ticks=tuple((tick, locale_words.figure(said)) for tick, said in SHARES)
    )
