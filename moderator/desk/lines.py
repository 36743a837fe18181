"""JSON lines of comments, read one by one; a line that cannot be read says why."""

import json
from collections.abc import Callable, Hashable
from math import isfinite
from typing import Any, NamedTuple

import orjson

from moderator.streams.refusal import Refused
from moderator.streams.times import clock
from moderator.triage.together import Said

_when = clock()


def _finite(written: str) -> float:
    """Read a number that can be written as JSON again: NaN and infinities could not."""
    if not isfinite(number := float(written)):
        raise ValueError(written)
    return number


# made once: `json.loads` would make one for each line
_JSON = json.JSONDecoder(parse_constant=_finite, parse_float=_finite)


class Line(NamedTuple):
    """A line that was read: the id it names, to be answered with, and its comment."""

    id: Any
    said: Said


class Unread(dict[str, Any]):
    """The answer to a line that cannot be read."""


def read_line(number: int, line: bytes) -> Line | Unread:
    """Read a line; what it says of author, time, post and language is left out where it is no such thing."""
    try:
        found = _parsed(line)
    except UnicodeDecodeError:
        return _unread(number, "This line is not UTF-8.")
    except json.JSONDecodeError as error:
        return _unread(number, f"This line is not JSON: {error.msg} at column {error.colno}.")
    except (ValueError, RecursionError):
        return _unread(number, "This line has a number that JSON cannot hold, or is nested too deeply.")
    if not isinstance(found, dict) or not isinstance(text := found.get("text"), str):
        return _unread(number, 'This line is no object with a "text".')
    return Line(found.get("id"), said(text, found.get))


def _parsed(line: bytes) -> Any:
    """Parse a line quickly where that comes to the same: what orjson refuses or rounds, Python's own reader settles."""
    try:
        found = orjson.loads(line)
    except orjson.JSONDecodeError:
        return _JSON.decode(line.decode("utf-8"))
    if isinstance(found, dict) and isinstance(found.get("id"), float | dict | list):
        return _JSON.decode(line.decode("utf-8"))
    return found


def said(text: str, get: Callable[[str], object]) -> Said:
    """Give a comment with what `get` knows of it by the names of fields; a language that is empty is found out."""
    lang = get("lang")
    return Said(
        text,
        lang if isinstance(lang, str) and lang else None,
        _name(get("author")),
        _seconds(get("created_at")),
        _name(get("post_id")),
    )


def _unread(number: int, error: str) -> Unread:
    return Unread(id=None, error=error, line=number)


def _name(found: object) -> Hashable | None:
    return found if isinstance(found, str | int) and found != "" else None


def _seconds(found: object) -> float | None:
    if isinstance(found, bool) or not isinstance(found, str | int | float):
        return None
    try:
        return _when(str(found).strip()).timestamp()
    except Refused:
        return None
