"""The values in a filter's text: codes, names, numbers, times and ranges of scores."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import TypeVar

import regex

from moderator.domain import CampaignId, CommentId, Flag, ModeratorId, StreamId
from moderator.errors import FilterError
from moderator.queues import FlagRange

QUOTED = r'"(?:[^"\\]|\\.)*"'
_ESCAPED = regex.compile(r"\\(.)", regex.DOTALL)
_BARE = regex.compile(r"[\p{L}\p{N}_.-]+")
_NUMBER = regex.compile(r"#?(-?[0-9]{1,19})")
_LANG = regex.compile(r"[A-Za-z]{2,3}")
_SCORE = r"[0-9]+(?:\.[0-9]+)?(?:[eE]-?[0-9]+)?%?"
_RANGE = regex.compile(rf"(?P<flag>[A-Za-z_]+)(?:>=(?P<least>{_SCORE}))?(?:<(?P<below>{_SCORE}))?")
_DAY = regex.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ME = "me"

Code = TypeVar("Code", bound=StrEnum)
Id = TypeVar("Id", bound=int)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What streams, brands and members are called here, who asks, and by which clock days begin for them."""

    streams: Mapping[StreamId, str] = field(default_factory=dict)
    brands: tuple[str, ...] = ()
    members: Mapping[ModeratorId, str] = field(default_factory=dict)
    me: ModeratorId | None = None
    zone: tzinfo | None = UTC


def quoted(text: str) -> str:
    """Put a text between quotes, so that it comes back from `plain` as it is."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def plain(value: str) -> str:
    """Take the quotes off, where there are any."""
    return _ESCAPED.sub(r"\1", value[1:-1]) if value.startswith('"') else value


def shown(name: str) -> str:
    """Write a name, between quotes where it is not one plain word."""
    return name if _BARE.fullmatch(name) and name != _ME else quoted(name)


def number_text(id_: Id | None, names: Mapping[Id, str] | None = None) -> str | None:
    """Write a number as its name, or as `#57` where it has none."""
    if id_ is None:
        return None
    name = (names or {}).get(id_)
    return f"#{id_}" if name is None else shown(name)


def time_text(moment: datetime | None) -> str | None:
    """Write a time by UTC, so that it is the same wherever it is read."""
    if moment is None:
        return None
    there = moment.astimezone(UTC).replace(tzinfo=None)
    spec = "minutes" if not (there.second or there.microsecond) else "auto"
    return f"{there.isoformat(timespec=spec)}Z"


def range_text(flags: FlagRange) -> str:
    """Write a range of a flag's score: `spam>=0.8<0.95`."""
    least = "" if flags.at_least is None else f">={flags.at_least!r}"
    return f"{flags.flag}{least}" + ("" if flags.below is None else f"<{flags.below!r}")


def as_code(kind: type[Code]) -> Callable[[str, Names], Code]:
    """Give the reader of one of a set of codes."""

    def reader(value: str, _: Names) -> Code:
        try:
            return kind(plain(value).lower())
        except ValueError:
            raise FilterError(
                "there is no “{said}” here, only {known}.", said=plain(value), known=", ".join(kind)
            ) from None

    return reader


def as_range(value: str, _: Names) -> FlagRange:
    """Read a flag, and the range of its score; scores are from 0 to 1, or in per cent."""
    found = _RANGE.fullmatch(plain(value))
    if found is None:
        raise FilterError("a flag is written like spam, spam>=0.8 or spam>=0.5<0.8.")
    if found["flag"].lower() not in set(Flag):
        raise FilterError("there is no flag “{said}”, only {known}.", said=found["flag"], known=", ".join(Flag))
    return FlagRange(flag=Flag(found["flag"].lower()), at_least=_score(found["least"]), below=_score(found["below"]))


def _score(written: str | None) -> float | None:
    if written is None:
        return None
    score = float(written.rstrip("%")) / (100 if written.endswith("%") else 1)
    if score > 1:
        raise FilterError("a score is from 0 to 1, or from 0% to 100%.")
    return score


def as_lang(value: str, _: Names) -> str:
    """Read a language's code."""
    lang = plain(value)
    if value == lang and _LANG.fullmatch(lang) is None:
        raise FilterError("a language is written by its code, like en, ru or id.")
    return lang.lower() if value == lang else lang


def as_number(value: str) -> int:
    """Read a number like #57."""
    found = _NUMBER.fullmatch(value)
    if found is None or abs(int(found[1])) >= 2**63:
        raise FilterError("a number is written like #57.")
    return int(found[1])


def as_campaign(value: str, _: Names) -> CampaignId:
    """Read a campaign's number."""
    return CampaignId(as_number(value))


def as_comments(value: str, _: Names) -> tuple[CommentId, ...]:
    """Read the numbers of comments, with commas between them."""
    return tuple(CommentId(as_number(each)) for each in plain(value).split(","))


def _named(value: str, names: Mapping[Id, str]) -> Id | None:
    """Look up what is called so, or its number."""
    by_name = {name: id_ for id_, name in names.items()}
    if value.startswith("#"):
        number = as_number(value)
        for id_ in names:
            if id_ == number:
                return id_
    return by_name.get(_one_of(plain(value), by_name))


def stream_of(value: str, names: Names) -> StreamId:
    """Read a stream by its name, or its number."""
    found = _named(value, names.streams)
    if found is None:
        raise FilterError("there is no stream “{said}”.", said=plain(value))
    return found


def brand_of(value: str, names: Names) -> str:
    """Read a brand that there is."""
    brand = _one_of(plain(value), names.brands)
    if brand not in names.brands:
        raise FilterError("there is no brand “{said}”.", said=brand)
    return brand


def member_of(value: str, names: Names) -> ModeratorId:
    """Read a member of the team by name; `me` is whoever reads."""
    if value.lower() == _ME and names.me is not None:
        return names.me
    found = _named(value, names.members)
    if found is None:
        raise FilterError("there is no member of the team “{said}”.", said=plain(value))
    return found


def as_moment(value: str, names: Names) -> datetime:
    """Read a time, or where a day begins, by the reader's clock unless a zone is named."""
    try:
        return _by_clock(datetime.fromisoformat(value), names.zone)
    except (ValueError, OverflowError):
        raise FilterError("a time is written like 2026-11-20 or 2026-11-20T14:30.") from None


def day_after(value: str, names: Names) -> datetime:
    """Read the end of a range of time; a day is part of it."""
    if _DAY.fullmatch(value) is None:
        return as_moment(value, names)
    try:
        return _by_clock(datetime.fromisoformat(value) + timedelta(days=1), names.zone)
    except (ValueError, OverflowError):
        return as_moment(f"{value}!", names)


def _by_clock(moment: datetime, zone: tzinfo | None) -> datetime:
    if moment.tzinfo is None:
        moment = moment.astimezone() if zone is None else moment.replace(tzinfo=zone)
    return moment.astimezone(UTC)


def _one_of(name: str, known: Collection[str]) -> str:
    """Give the name as it is kept: letters may be large or small where only one is meant."""
    alike = [each for each in known if each.casefold() == name.casefold()]
    return name if name in known or len(alike) != 1 else alike[0]
