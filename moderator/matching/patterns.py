"""Regular expressions that anybody may have written: what would take memory or minutes is refused, or ends in time."""

import time

import regex

from moderator.errors import RuleFault

TIMEOUT = 0.05
"""Seconds of processor time that a pattern may take for one comment."""
LONGEST = 2_000
"""Characters of a pattern; 2,000 of alternatives compile within some 20 ms."""
MOST_REPEATS = 1_000
DEEPEST = 50
_TRIES = 5
_COUNTED = regex.compile(r"\{\s*(\d*)\s*(?:,\s*(\d*)\s*)?\}")


def expression(written: str) -> "regex.Pattern[str]":
    """Compile a pattern, which finds upper and lower case alike; RuleFault says why one cannot be used."""
    if not written:
        raise RuleFault("a regular expression is needed")
    _is_bearable(written)
    try:
        return regex.compile(written, regex.IGNORECASE)
    except (regex.error, ValueError, OverflowError, RecursionError, MemoryError) as error:
        raise RuleFault("not a regular expression: {why}", why=error) from error


def found(pattern: "regex.Pattern[str]", text: str) -> "regex.Match[str] | None":
    """Search in a text; TimeoutError when that takes more than `TIMEOUT`.

    The library's clock runs for all threads of the process together: what others took is given back by another try.
    """
    began = time.thread_time()
    for _ in range(_TRIES):
        try:
            return pattern.search(text, timeout=TIMEOUT)
        except TimeoutError:
            if time.thread_time() - began >= TIMEOUT / 2:
                raise
    return pattern.search(text, timeout=TIMEOUT)


def _is_bearable(written: str) -> None:
    if len(written) > LONGEST:
        raise RuleFault("this pattern has {n} characters; {most} are the most", n=len(written), most=LONGEST)
    if any(int(number or 0) > MOST_REPEATS for pair in _COUNTED.findall(written) for number in pair):
        raise RuleFault("a repetition of more than {most} times takes too much memory", most=MOST_REPEATS)
    if _depth(written) > DEEPEST:
        raise RuleFault("its brackets stand within each other more than {deepest} deep", deepest=DEEPEST)


def _depth(written: str) -> int:
    depth = deepest = 0
    for bracket in regex.findall(r"(?<!\\)(?:\\\\)*([()])", written):
        depth += 1 if bracket == "(" else -1
        deepest = max(deepest, depth)
    return deepest
