"""Numbers, days, times and lists as the language of the interface writes them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import TypeVar

from PySide6.QtCore import QCollator, QDate, QLocale

from moderator import figures
from moderator.figures import Interval

Said = TypeVar("Said")

_MINUS = "\N{MINUS SIGN}"
# a locale's short form has numbers for months, and its long one the year: neither is how a line of a list says a day
_DAYS = ("d MMM", "d MMM yyyy")


def code() -> str:
    """Name the language of the interface by its two letters."""
    return QLocale().name().partition("_")[0]


def number(value: float, digits: int = 0) -> str:
    """Write a number with its thousands apart; real minus."""
    if digits or isinstance(value, float):
        return QLocale().toString(round(float(value), digits), "f", digits).replace("-", _MINUS)
    # a plain int: Qt knows no subclass of it
    return QLocale().toString(int(value)).replace("-", _MINUS)


def signed(value: float, digits: int) -> str:
    """Write a number with its sign, plus too."""
    said = number(abs(float(value)), digits)
    return (_MINUS if value < 0 else "+") + said


def percent(share: float, digits: int = 0) -> str:
    """Write a share as per cent, with the gap before the sign where the language wants one."""
    return _percent(QLocale().name(), share, digits)


@lru_cache(maxsize=1024)
def _percent(locale: str, share: float, digits: int) -> str:
    return f"{number(share * 100, digits)}{_per_cent(locale)}"


def per_cent() -> str:
    """Write what stands behind a number of per cent."""
    return _per_cent(QLocale().name())


def _per_cent(locale: str) -> str:
    return "\N{NO-BREAK SPACE}%" if locale.startswith("ru") else "%"


def short(value: float) -> str:
    """Write a number as short as it is."""
    return QLocale().toString(float(value), "g", 6).replace("-", _MINUS)


def written(share: float) -> str:
    """Write a share as a table of figures does: with three digits, in English without the zero."""
    return figure(figures.written(share))


def span(interval: Interval | None) -> str:
    """Write an interval as a table of figures does."""
    return "–".join(figure(end) for end in figures.span(interval).split("–"))


def figure(english: str) -> str:
    """Write a number of a table that is in English letters, `.25`, in those of the language."""
    point = QLocale().decimalPoint()
    whole = f"0{english}" if english.startswith(".") and code() not in {"en", "C"} else english
    return whole.replace(".", point)


def day(moment: date, *, with_year: bool = False) -> str:
    """Write a day, as `22 Nov`."""
    return _day(QLocale().name(), moment.year, moment.month, moment.day, with_year)


@lru_cache(maxsize=512)
def _day(locale: str, year: int, month: int, number_: int, with_year: bool) -> str:  # noqa: FBT001 - a key of the cache
    return QLocale(locale).toString(QDate(year, month, number_), _DAYS[with_year])


def clock(moment: datetime, *, with_seconds: bool = False) -> str:
    """Write the time of a moment as it is here, as `09:41`."""
    here = moment.astimezone()
    said = f"{here:%H:%M:%S}" if with_seconds else f"{here:%H:%M}"
    return said.replace(":", _between_hours())


def clock_of(hours: int, minutes: int) -> str:
    """Write a span of hours and minutes as a clock would."""
    return f"{hours:02d}{_between_hours()}{minutes:02d}"


def _between_hours() -> str:
    return "." if code() == "id" else ":"


def joined(parts: Sequence[str]) -> str:
    """Join what is said to a list, as `a, b and c`."""
    return QLocale().createSeparatedList(list(parts))


def first_day_of_week() -> int:
    """Give the day that a week begins with, 1 for Monday."""
    return QLocale().firstDayOfWeek().value


def in_order(parts: Iterable[Said], name: Callable[[Said], str]) -> list[Said]:
    """Sort by a name as the readers of the language do."""
    collator = QCollator(QLocale())
    return sorted(parts, key=lambda part: collator.sortKey(name(part)))
