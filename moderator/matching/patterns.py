"""Regular expressions that anybody may have written: what would take memory or minutes is refused, or ends in time."""

import time

import regex

from moderator.errors import RuleFault

TIMEOUT = 0.05
"""Seconds of processor time that a pattern may take for one comment."""
LONGEST = 2_000
"""Characters of a pattern; 2,000 of alternatives compile within some 20 ms."""
MOST_REPEATS = 1_000
MOST_NESTED_REPEATS = 10_000
MOST_LETTERS = 300
"""Letters in a row: the library prepares to look for them in a time that grows with their cube."""
DEEPEST = 50
_TRIES = 5
_TOKEN = regex.compile(
    r"""(?P<plain>\\.|\[\^?\]?(?:\\.|[^\]\\])*+\])  # what is escaped, and sets of characters, say nothing of repeats
    |(?P<opens>\()|(?P<closes>\))
    |\{\s*(?P<least>\d*)\s*(?:,\s*(?P<most>\d*)\s*)?\}""",
    regex.VERBOSE | regex.DOTALL,
)
_FRAME = regex.compile(r"\(\?#[^)]*\)?|\(\?[a-zA-Z0-9-]*:|\(\?[a-zA-Z0-9-]+\)|[()]")
_CALL = regex.compile(r"\(\?(?:R|[+-]?\d+|&\w+|P>\w+)\)")
_BREAK = regex.compile(r"[|*+?{.]|\\[wWdDsSpPXRK]|\[(?:\^|\\.|[^\]\\][^\]])[^\]]*\]")


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
    """Refuse what the library would take memory or seconds for before it could be stopped."""
    if len(written) > LONGEST:
        raise RuleFault("this pattern has {n} characters; {most} are the most", n=len(written), most=LONGEST)
    if _CALL.search(written):
        raise RuleFault("a pattern that calls itself may never end")
    if any(len(run) > MOST_LETTERS for run in _BREAK.split(_FRAME.sub("", written))):
        raise RuleFault("more than {most} characters in a row are no pattern; write words", most=MOST_LETTERS)
    # the most that what stands in each open bracket is repeated
    repeats = [1]
    closed = 1
    for token in _TOKEN.finditer(written):
        if token["opens"]:
            repeats.append(1)
            if len(repeats) > DEEPEST + 1:
                raise RuleFault("its brackets stand within each other more than {deepest} deep", deepest=DEEPEST)
        closed = repeats.pop() if token["closes"] and len(repeats) > 1 else closed
        if token["least"] is not None:
            closed = _times(token, closed if written[token.start() - 1] == ")" else 1)
        repeats[-1] = max(repeats[-1], closed)
        closed = closed if token["closes"] else 1


def _times(repeat: "regex.Match[str]", inner: int) -> int:
    times = max(int(repeat["least"] or 0), int(repeat["most"] or 0), 1)
    if times > MOST_REPEATS:
        raise RuleFault("a repetition of more than {most} times takes too much memory", most=MOST_REPEATS)
    if times * inner > MOST_NESTED_REPEATS:
        raise RuleFault("repetitions within each other make more than {most} times", most=MOST_NESTED_REPEATS)
    return times * inner
