"""What conditions and actions are told: types that check what is written, each with the field of a form for it."""

from datetime import time, timedelta
from enum import StrEnum
from typing import Annotated, Any

import regex
from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer, StringConstraints

from moderator.errors import RuleFault
from moderator.rules.durations import format_duration, parse_duration

_UNSEEN = regex.compile(r"[\p{Cc}\p{Bidi_Control}\u2028\u2029]")
"""What would begin a line, or turn the writing of what follows."""


class Kind(StrEnum):
    """The field in which a form asks for an argument."""

    TEXT = "text"
    WORDS = "words"
    PATTERN = "pattern"
    NUMBER = "number"
    SHARE = "share"
    DURATION = "duration"
    TIME = "time"
    BOOL = "bool"
    CHOICE = "choice"
    CHOICES = "choices"
    NAMES = "names"
    MEMBER = "member"
    MEMBERS = "members"
    REPLY = "reply"
    FILTER = "filter"
    PATH = "path"


def listed(value: object) -> object:
    """Take one thing for a list of it, so that a person need not write the brackets."""
    return (value,) if isinstance(value, str) else value


def _duration(value: object) -> timedelta:
    return value if isinstance(value, timedelta) else parse_duration(str(value))


def _clock(value: object) -> object:
    if isinstance(value, time):
        return value
    try:
        return time.fromisoformat(str(value).strip().rjust(5, "0"))
    except ValueError as error:
        raise RuleFault("“{value}” is no time of day: write it like 09:00 or 22:30", value=value) from error


def _plain(value: str) -> str:
    if _UNSEEN.search(value):
        raise RuleFault("a name has a character in it that is not seen")
    return value


Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), Kind.TEXT]
PlainName = Annotated[Name, AfterValidator(_plain)]
"""What is called so here, and stands in the log and in lists."""
Said = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000), Kind.TEXT]
Duration = Annotated[timedelta, BeforeValidator(_duration), PlainSerializer(format_duration), Kind.DURATION]
Clock = Annotated[time, BeforeValidator(_clock), Kind.TIME]
Code = Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, min_length=1, max_length=50)]
Codes = Annotated[tuple[Code, ...], BeforeValidator(listed), Field(min_length=1, max_length=100), Kind.CHOICES]
Names = Annotated[tuple[Name, ...], BeforeValidator(listed), Field(min_length=1, max_length=1000), Kind.NAMES]
Count = Annotated[int, Field(ge=0, le=10_000_000, strict=True), Kind.NUMBER]
AtLeastOne = Annotated[int, Field(ge=1, le=10_000_000, strict=True), Kind.NUMBER]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False), Kind.SHARE]
Claim = Annotated[bool, Field(strict=True), Kind.BOOL]


def kind_of(metadata: tuple[Any, ...]) -> Kind | None:
    """Find the field that a type names among what is annotated to it."""
    return next((each for each in metadata if isinstance(each, Kind)), None)
