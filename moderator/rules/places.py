"""Reads places as errors name them: `all[0].at_least`, `then[0].escalate.within`."""

import regex

from moderator.errors import RuleError
from moderator.rules.faults import Place

_PART = regex.compile(r"(?:^|\.)([^.\[\]]+)|\[(\d{1,6})\]")


def read_place(written: str) -> Place:
    """Read a place; RuleError where it is none."""
    place: list[str | int] = []
    at = 0
    while at < len(written) or not place:
        match = _PART.match(written, at)
        if match is None or match.end() == at:
            raise RuleError("“{place}” is no place of a rule", place=written)
        place.append(match[1] if match[1] is not None else int(match[2]))
        at = match.end()
    return tuple(place)
