"""When a comment was written, from the many ways in which exports say so; all come out as aware UTC."""

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial

from moderator.streams.refusal import Refused

Clock = Callable[[str], datetime]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?(?:[eE]\+?\d+)?")
_ZONE = re.compile(r"\s*(?:(?P<offset>[+-]\d\d:?\d\d)(?:\s+[A-Z]{3,4})?|UTC|GMT|Z)$")
_NUMERIC = re.compile(
    r"(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})"
    r"(?:(?:,\s*|\s+|T)(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<s>\d\d)(?:[.,]\d+)?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?)?"
)
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})")
_TWITTER = "%a %b %d %H:%M:%S %z %Y"
# eleven digits count seconds until the year 5138; thirteen count milliseconds, sixteen microseconds
_UNITS = ((11, 1), (14, 1_000), (17, 1_000_000), (20, 1_000_000_000))


def clock(samples: Iterable[str] = ()) -> Clock:
    """Make the reader for one file; its samples settle whether 02/03/2024 is in March or in February.

    The reader raises `Refused` for what is no time. A time without a zone is taken as UTC.
    """
    month_first = _is_month_first(samples)

    def read(value: str) -> datetime:
        try:
            if value.isdecimal():
                return _of_digits(value)
            # days written with dots are turned round, which is quicker than to take them apart
            dotted = value[2:3] == "." == value[5:6]
            iso = f"{value[6:10]}-{value[3:5]}-{value[:2]}{value[10:]}" if dotted else value
            return _in_utc(datetime.fromisoformat(iso))
        except (ValueError, OverflowError):
            return _otherwise(value, month_first=month_first)

    return read


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is UTC:
        return moment
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _is_month_first(samples: Iterable[str]) -> bool:
    for sample in samples:
        found = _NUMERIC.match(sample.strip())
        if found and found["mark"] == "/" and int(found["first"]) <= 12 < int(found["second"]):
            return True
        if found and int(found["first"]) > 12:
            return False
    return False


def _otherwise(value: str, *, month_first: bool) -> datetime:
    text = value.strip()
    # the commonest first: a million rows of 31.01.2024 should not try the rare ones each time
    for read in (partial(_of_numeric, month_first=month_first), _of_number, _of_iso_with_words, _of_mail, _of_twitter):
        try:
            return read(text)
        except (ValueError, OverflowError, TypeError):
            continue
    raise Refused(f"“{text[:40]}” is no time that can be read.")


def _of_digits(value: str) -> datetime:
    if len(value) == 8 and value[:2] in ("19", "20"):
        return datetime.strptime(value, "%Y%m%d").replace(tzinfo=UTC)
    if len(value) == 14 and value[:2] in ("19", "20"):
        return datetime.strptime(value, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    for digits, unit in _UNITS:
        if len(value) <= digits:
            whole, part = divmod(int(value), unit)
            return _EPOCH + timedelta(seconds=whole, microseconds=part * 1_000_000 // unit)
    raise ValueError(value)


def _of_number(text: str) -> datetime:
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    number = float(text.replace(",", "."))
    # a spreadsheet counts days since 1900: five digits, where Unix time of this century has nine or more
    if not 100_000_000 <= number < 1e14:
        raise ValueError(text)
    return _EPOCH + timedelta(seconds=number if number < 1e11 else number / 1000)


def _of_iso_with_words(text: str) -> datetime:
    zone = _ZONE.search(text)
    body = text[: zone.start()] if zone else text
    day = _YEAR_FIRST.match(body)
    if day:
        body = "{}-{:0>2}-{:0>2}".format(*day.groups()) + body[day.end() :]
    moment = datetime.fromisoformat(body.replace(", ", " "))
    if zone and zone["offset"]:
        return datetime.fromisoformat(f"{moment.isoformat()}{zone['offset']}").astimezone(UTC)
    return _in_utc(moment)


def _of_mail(text: str) -> datetime:
    return _in_utc(parsedate_to_datetime(text))


def _of_twitter(text: str) -> datetime:
    return datetime.strptime(text, _TWITTER).astimezone(UTC)


def _of_numeric(text: str, *, month_first: bool) -> datetime:
    zone = _ZONE.search(text)
    found = _NUMERIC.fullmatch(text[: zone.start()] if zone else text)
    if not found:
        raise ValueError(text)
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    is_american = found["mark"] == "/" and (month_first or bool(found["half"]))
    day, month = (second, first) if is_american else (first, second)
    moment = datetime(
        year if year > 99 else 2000 + year,
        month,
        day,
        _hour(found),
        int(found["minute"] or 0),
        int(found["s"] or 0),
        tzinfo=UTC,
    )
    return moment - _offset(zone["offset"]) if zone and zone["offset"] else moment


def _hour(found: re.Match[str]) -> int:
    hour = int(found["hour"] or 0)
    if not found["half"]:
        return hour
    return hour % 12 + (12 if found["half"][0] in "pP" else 0)


def _offset(written: str) -> timedelta:
    size = timedelta(hours=int(written[1:3]), minutes=int(written[-2:]))
    return -size if written[0] == "-" else size
