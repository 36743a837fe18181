"""What a rule can ask of a comment: plain functions that answer with their measure, whether they hold or not."""

import unicodedata
from collections.abc import Callable
from typing import Annotated, NamedTuple

import regex
from pydantic import Field, StringConstraints

from moderator.domain import Flag
from moderator.rules.patterns import TIMEOUT, Expression, Words, count_links
from moderator.rules.seen import Seen


class Answer(NamedTuple):
    """Whether a condition holds, and the measure it took: "links 1 ≤ 2" is said as well as "links 3 > 2"."""

    holds: bool
    evidence: str


Condition = Callable[..., Answer]
CONDITIONS: dict[str, Condition] = {}
"""Every condition by its name; the first parameter after the comment is its value, the others are its options."""

Code = Annotated[str, StringConstraints(strip_whitespace=True, to_lower=True, min_length=1)]
Codes = Annotated[tuple[Code, ...], Field(min_length=1)]
Count = Annotated[int, Field(ge=0)]
Share = Annotated[float, Field(ge=0, le=1)]


def condition(function: Condition) -> Condition:
    """Make a function a condition: its name is the rule's word, its signature what the compiler checks."""
    CONDITIONS[function.__name__] = function
    return function


@condition
def flag(seen: Seen, name: Flag, *, at_least: Share) -> Answer:
    """The classifier's score of one flag, 0 to 1."""
    score = seen.scores.get(name, 0.0)
    holds = score >= at_least
    # "0.80 < 0.80" would explain nothing
    digits = 2 if holds or round(score, 2) < at_least else 4
    return Answer(holds, f"{name} {score:.{digits}f} {'≥' if holds else '<'} {at_least:.{digits}f}")


@condition
def links(seen: Seen, more_than: Count) -> Answer:
    """Addresses in the text, `https://` or not."""
    return _counted("links", count_links(seen.comment.text), more_than)


@condition
def words(seen: Seen, any_of: Words) -> Answer:
    """Any of these words or phrases, whole, in upper or lower case."""
    # as the list was made ready: phrases hold single spaces
    text = " ".join(unicodedata.normalize("NFC", seen.comment.text).split())
    match = any_of.expression.search(text)
    return Answer(True, f"word {_quoted(match)}") if match else Answer(False, f"none of {any_of.count} words")


@condition
def pattern(seen: Seen, expression: Expression) -> Answer:
    """A regular expression found anywhere in the text, in upper or lower case; it has 50 ms for a comment."""
    match = expression.search(seen.comment.text, timeout=TIMEOUT)
    return Answer(True, f"pattern {_quoted(match)}") if match else Answer(False, "pattern not found")


@condition
def language(seen: Seen, is_any_of: Codes) -> Answer:
    """The comment's language, as a code: en, ru, id, or und where it is not known."""
    return _one_of("language", seen.lang, is_any_of)


@condition
def length(seen: Seen, more_than: Count) -> Answer:
    """Characters in the text."""
    return _counted("length", len(seen.comment.text), more_than)


@condition
def platform(seen: Seen, is_any_of: Codes) -> Answer:
    """Where the comment was written: file, vk, instagram, facebook, youtube, telegram and so on."""
    return _one_of("platform", seen.platform, is_any_of)


def _counted(what: str, found: int, more_than: int) -> Answer:
    holds = found > more_than
    return Answer(holds, f"{what} {found} {'>' if holds else '≤'} {more_than}")


def _one_of(what: str, value: str, wanted: tuple[str, ...]) -> Answer:
    if value in wanted:
        return Answer(True, f"{what} {value}")
    return Answer(False, f"{what} {value}, not {' or '.join(wanted)}")


def _quoted(match: regex.Match[str]) -> str:
    # a greedy pattern can match a whole comment, which the log holds already
    found = " ".join(match.group().split())
    return f"“{found[:59]}…”" if len(found) > 60 else f"“{found}”"
