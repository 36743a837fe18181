"""`score`: JSON lines in, one answer for each out, without the inbox."""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from math import isfinite
from typing import Any

from moderator.classifier.classifier import Classifier
from moderator.domain import Flag

_LINES_AT_ONCE = 4000


def scored(lines: Iterable[bytes], classifier: Classifier) -> Iterator[dict[str, Any]]:
    """Answer each JSON line with its flags, in the same order; a line that cannot be read with its error."""
    numbered = enumerate(lines, start=1)
    while portion := list(islice(numbered, _LINES_AT_ONCE)):
        yield from _scored([_read(number, line) for number, line in portion], classifier)


class _Unread(dict[str, Any]):
    """The answer to a line that cannot be read."""


def _finite(written: str) -> float:
    """Read a number that can be written as JSON again: NaN and infinities could not."""
    if not isfinite(number := float(written)):
        raise ValueError(written)
    return number


def _read(number: int, line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line.decode("utf-8"), parse_constant=_finite, parse_float=_finite)
    except UnicodeDecodeError:
        return _Unread(id=None, error="This line is not UTF-8.", line=number)
    except json.JSONDecodeError as error:
        return _Unread(id=None, error=f"This line is not JSON: {error.msg} at column {error.colno}.", line=number)
    except (ValueError, RecursionError):
        return _Unread(
            id=None, error="This line has a number that JSON cannot hold, or is nested too deeply.", line=number
        )
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        return _Unread(id=None, error='This line is no object with a "text".', line=number)
    return found


def _scored(found: list[dict[str, Any]], classifier: Classifier) -> Iterator[dict[str, Any]]:
    good = [one for one in found if not isinstance(one, _Unread)]
    langs = [one["lang"] if isinstance(one.get("lang"), str) else None for one in good]
    judgement = classifier.judge([one["text"] for one in good], langs)
    answers = iter(zip(good, judgement.langs, judgement.scores.tolist(), judgement.raised.tolist(), strict=True))
    for one in found:
        yield one if isinstance(one, _Unread) else _answer(*next(answers))


def _answer(one: dict[str, Any], lang: str, scores: list[float], raised: list[bool]) -> dict[str, Any]:
    return {
        "id": one.get("id"),
        "lang": lang,
        "flags": {flag.value: round(score, 4) for flag, score in zip(Flag, scores, strict=True)},
        "raised": [flag.value for flag, is_raised in zip(Flag, raised, strict=True) if is_raised],
        "campaign": None,
    }
