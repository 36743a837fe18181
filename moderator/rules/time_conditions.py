"""What a rule can ask about when something happens, by the clock of the brand."""

from datetime import datetime, time
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field

from moderator.rules.arguments import Claim, Clock, Kind, listed
from moderator.rules.asking import Answer, condition
from moderator.rules.measures import claimed, one_of
from moderator.rules.seen import Need, Seen

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[Day, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Days = Annotated[tuple[Day, ...], BeforeValidator(listed), Field(min_length=1), Kind.CHOICES]


@condition(Need.CALENDAR)
def hour(seen: Seen, since: Clock, *, until: Clock) -> Answer:
    """By the brand's clock, it is between this time of day and `until`, over midnight too."""
    now = _local(seen).time()
    holds = since <= now < until if since < until else now >= since or now < until
    return Answer(holds, f"{_said(now)} {'in' if holds else 'not in'} {_said(since)}–{_said(until)}")


@condition(Need.CALENDAR)
def weekday(seen: Seen, is_any_of: Days) -> Answer:
    """By the brand's clock, it is one of these days: mon, tue, wed, thu, fri, sat, sun."""
    return one_of("weekday", DAYS[_local(seen).weekday()], is_any_of)


@condition(Need.CALENDAR)
def business_hours(seen: Seen, are_now: Claim) -> Answer:
    """The brand works at this hour, or does not; its holidays are free days."""
    return claimed(
        there=seen.calendar.is_open(seen.at), wanted=are_now, yes="in business hours", no="out of business hours"
    )


def _local(seen: Seen) -> datetime:
    return seen.at.astimezone(ZoneInfo(seen.calendar.zone))


def _said(at: time) -> str:
    return f"{at:%H:%M}"
