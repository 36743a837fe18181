"""`score`: JSON lines in, one answer for each out, without the inbox."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import compress, islice
from typing import Any

from moderator.classifier.classifier import Classifier
from moderator.desk.lines import Line, Unread, read_line
from moderator.domain import CampaignId, Flag
from moderator.triage.together import judge_together

LINES_AT_ONCE = 200_000
"""Copies and authors are known within so many lines; the manual says so."""

_FLAGS = [flag.value for flag in Flag]


def scored(lines: Iterable[bytes], classifier: Classifier) -> Iterator[dict[str, Any]]:
    """Answer each JSON line with its flags, in the same order; a line that cannot be read with its error.

    Nothing is answered before the lines have come to their end, or 200,000 are read: near-copies and what authors do
    among them are judged together.
    """
    numbered = enumerate(lines, start=1)
    while answers := _answers(islice(numbered, LINES_AT_ONCE), classifier):
        yield from answers


def _answers(lines: Iterable[tuple[int, bytes]], classifier: Classifier) -> list[dict[str, Any]]:
    with _without_walks():
        found = [read_line(number, line) for number, line in lines]
        return _judged(found, classifier) if found else []


@contextmanager
def _without_walks() -> Iterator[None]:
    """Keep Python from walking, again and again, through a million values of which none is garbage yet."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _judged(found: list[Line | Unread], classifier: Classifier) -> list[dict[str, Any]]:
    good = [one for one in found if isinstance(one, Line)]
    judged = judge_together([one.said for one in good], classifier)
    scores, raised = judged.scores.round(4).tolist(), judged.raised.tolist()
    answers = zip(good, judged.langs, scores, raised, judged.campaigns, strict=True)
    return [one if isinstance(one, Unread) else _answer(*next(answers)) for one in found]


def _answer(
    line: Line, lang: str, scores: Sequence[float], raised: Sequence[bool], campaign: CampaignId | None
) -> dict[str, Any]:
    return {
        "id": line.id,
        "lang": lang,
        "flags": dict(zip(_FLAGS, scores, strict=True)),
        "raised": list(compress(_FLAGS, raised)),
        "campaign": None if campaign is None else str(campaign),
    }
