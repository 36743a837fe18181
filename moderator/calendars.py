"""When a brand works: business hours in a time zone, with holidays, and arithmetic with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

Hours = tuple[time, time]
"""From and until, of the brand's own clock; until 00:00 is the end of the day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """Business hours by weekday (0 is Monday) in an IANA time zone; with no hours at all, every hour counts.

    `country` is a code like `RU`, whose public holidays are free days too; empty for none.
    """

    zone: str = "UTC"
    hours: Mapping[int, tuple[Hours, ...]] = field(default_factory=dict)
    holidays: frozenset[date] = frozenset()
    country: str = ""

    def is_open(self, at: datetime) -> bool:
        """Whether the brand works at that moment."""
        raise NotImplementedError

    def after(self, at: datetime, hours: timedelta) -> datetime:
        """Give the moment (aware UTC) at which so much business time has passed since `at`."""
        raise NotImplementedError

    def between(self, since: datetime, until: datetime) -> timedelta:
        """Give how much business time lies between two moments; negative where `until` is the earlier one."""
        raise NotImplementedError
