"""Brands' profiles and escalation paths as files and the database hold them, and their times as people write them."""

from collections.abc import Mapping
from datetime import date, time, timedelta
from pathlib import Path
from typing import Annotated, Any, Self

import regex
import tomlkit
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, ValidationError
from pydantic_core import ErrorDetails

from moderator.calendars import Calendar, Hours
from moderator.care import BrandProfile, EscalationPath, Level, Promise, Then, Turn
from moderator.errors import CareError, CareFault, TomlError
from moderator.toml_reading import read_toml

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TIME = regex.compile(r"\s*(?:(?P<hours>\d{1,5})\s*h)?\s*(?:(?P<minutes>\d{1,6})\s*m(?:in)?)?\s*")
_HOURS = regex.compile(r"\s*(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})\s*")


def written_time(value: timedelta) -> str:
    """Write a time as `4h`, `90m` or `1h 30m`."""
    hours, minutes = divmod(value // timedelta(minutes=1), 60)
    parts = [f"{hours}h"] * bool(hours) + [f"{minutes}m"] * bool(minutes)
    return " ".join(parts) or "0m"


def read_time(written: object) -> timedelta:
    """Read a time of hours and minutes; CareFault for anything else, days too, since business days differ."""
    if isinstance(written, timedelta):
        return written
    found = _TIME.fullmatch(written) if isinstance(written, str) else None
    if found is None or not any(found.groups()):
        raise CareFault("a time is written in hours and minutes, as 4h, 90m or 1h 30m")
    given = {name: int(amount) for name, amount in found.groupdict().items() if amount}
    return timedelta(**given)


def _read_hours(written: object) -> Hours:
    if isinstance(written, tuple):
        return written
    found = _HOURS.fullmatch(written) if isinstance(written, str) else None
    if found is None:
        raise CareFault("hours are written from and until, as 09:00-18:00")
    since, until = (_clock(part) for part in found.groups())
    return since, until


def _clock(written: str) -> time:
    hour, minute = map(int, written.split(":"))
    if (hour, minute) == (24, 0):
        return time(0)
    if hour > 23 or minute > 59:
        raise CareFault("hours are written from and until, as 09:00-18:00")
    return time(hour, minute)


def _written_hours(hours: Hours) -> str:
    return "-".join(f"{each:%H:%M}" for each in hours)


def _several(value: object) -> object:
    return (value,) if isinstance(value, str) else value


def _positive(value: timedelta) -> timedelta:
    if value <= timedelta(0):
        raise CareFault("a time has to be longer than nothing")
    return value


Time = Annotated[
    timedelta,
    BeforeValidator(lambda written: _positive(read_time(written))),
    PlainSerializer(written_time),
]
Between = Annotated[Hours, BeforeValidator(_read_hours), PlainSerializer(_written_hours)]
Words = Annotated[tuple[str, ...], BeforeValidator(_several), Field(min_length=1)]
Name = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^\S(.*\S)?$")]


def _why(found: ErrorDetails) -> CareError | str:
    """Say what pydantic found wrong in words of our own, where it is what people do who fill in a form."""
    if found["type"] in {"string_too_short", "too_short"}:
        return CareFault("nothing is said here")
    if found["type"] == "missing":
        return CareFault("this is needed")
    if found["type"] == "extra_forbidden":
        return CareFault("there is no field of that name")
    if found["type"].startswith("date_"):
        return CareFault("a day is written as 2026-12-31")
    error = found.get("ctx", {}).get("error")
    return error if isinstance(error, CareError) else found["msg"][:1].lower() + found["msg"][1:]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    @classmethod
    def read(cls, written: Mapping[str, Any]) -> Self:
        """Read what stands there; CareError names the place that is wrong."""
        try:
            return cls.model_validate(written)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            place = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
            raise CareError("{place}: {why}", place=place or "The file", why=_why(first)) from error

    @classmethod
    def read_toml(cls, text: str) -> Self:
        """Read a file's text."""
        try:
            return cls.read(read_toml(text))
        except TomlError as error:
            raise CareError(error.sentence, **error.values) from error

    @classmethod
    def read_path(cls, path: Path) -> Self:
        """Read a file; CareError names it and the place that is wrong."""
        text = read_file(path)
        try:
            return cls.read_toml(text)
        except CareError as error:
            raise CareError("{file}: {error}", file=path.name, error=error) from error

    def to_toml(self) -> str:
        """Write the file that reads so; what says nothing is left out."""
        written = self.model_dump(mode="json", exclude_defaults=True)
        return tomlkit.dumps(written)


class _LevelForm(_Form):
    to: Words
    within: Time
    turn: Turn = Turn.ALL
    then: Annotated[tuple[Then, ...], BeforeValidator(_several)] = (Then.REMIND,)


class PathForm(_Form):
    """An escalation path; a level is a table `[[level]]`."""

    name: Name
    level: Annotated[tuple[_LevelForm, ...], Field(min_length=1, max_length=20)]

    @classmethod
    def of(cls, path: EscalationPath) -> Self:
        """Write a path down."""
        levels = [{"to": each.to, "within": each.within, "turn": each.turn, "then": each.then} for each in path.levels]
        return cls.read({"name": path.name, "level": levels})

    @property
    def path(self) -> EscalationPath:
        """What is written here."""
        levels = tuple(Level(to=each.to, within=each.within, turn=each.turn, then=each.then) for each in self.level)
        return EscalationPath(name=self.name, levels=levels)


class _PromiseForm(_Form):
    first_answer: Time | None = None
    resolution: Time | None = None


def read_file(path: Path) -> str:
    """Read a file's text; CareError when it cannot be."""
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise CareError("{path} cannot be read: {why}.", path=path, why=error.strerror) from error
    except UnicodeDecodeError as error:
        raise CareError("{path} is no text.", path=path) from error


class BrandForm(_Form):
    """A brand's profile; hours are lists by the day's English name."""

    name: Name
    path: str = ""
    zone: str = "UTC"
    country: str = ""
    holidays: tuple[date, ...] = ()
    hours: dict[str, tuple[Between, ...]] = {}
    promise: _PromiseForm = _PromiseForm()
    variables: dict[str, str] = {}
    signatures: dict[str, str] = {}

    @classmethod
    def of(cls, profile: BrandProfile) -> Self:
        """Write a profile down."""
        calendar = profile.calendar
        return cls.read(
            {
                "name": profile.name,
                "path": profile.path,
                "zone": calendar.zone,
                "country": calendar.country,
                "holidays": sorted(calendar.holidays),
                "hours": {DAYS[day]: hours for day, hours in sorted(calendar.hours.items())},
                "promise": {
                    "first_answer": profile.promise.first_answer,
                    "resolution": profile.promise.resolution,
                },
                "variables": dict(profile.variables),
                "signatures": dict(profile.signatures),
            }
        )

    @property
    def profile(self) -> BrandProfile:
        """What is written here; CareError for a day that is none."""
        unknown = [day for day in self.hours if day not in DAYS]
        if unknown:
            raise CareError("hours.{day}: days are {days}", day=unknown[0], days=", ".join(DAYS))
        return BrandProfile(
            name=self.name,
            calendar=Calendar(
                zone=self.zone,
                hours={DAYS.index(day): hours for day, hours in self.hours.items()},
                holidays=frozenset(self.holidays),
                country=self.country,
            ),
            promise=Promise(first_answer=self.promise.first_answer, resolution=self.promise.resolution),
            path=self.path,
            variables=self.variables,
            signatures=self.signatures,
        )
