"""`score`: JSON lines in, one answer for each out, without the inbox."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
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
    while portion := [read_line(number, line) for number, line in islice(numbered, LINES_AT_ONCE)]:
        yield from _answers(portion, classifier)


def _answers(found: list[Line | Unread], classifier: Classifier) -> Iterator[dict[str, Any]]:
    good = [one for one in found if isinstance(one, Line)]
    judged = judge_together([one.said for one in good], classifier)
    answers = zip(good, judged.langs, judged.scores, judged.raised, judged.campaigns, strict=True)
    for one in found:
        yield one if isinstance(one, Unread) else _answer(*next(answers))


def _answer(
    line: Line, lang: str, scores: Sequence[float], raised: Sequence[bool], campaign: CampaignId | None
) -> dict[str, Any]:
    return {
        "id": line.id,
        "lang": lang,
        "flags": {flag: round(score, 4) for flag, score in zip(_FLAGS, scores, strict=True)},
        "raised": [flag for flag, is_raised in zip(_FLAGS, raised, strict=True) if is_raised],
        "campaign": None if campaign is None else str(campaign),
    }
