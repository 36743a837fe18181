"""How much work of people a rule saves or makes, from how long they take for a decision."""

from collections.abc import Collection, Sequence
from datetime import timedelta
from itertools import groupby, pairwise
from statistics import median

from moderator.desk.contradicting import ASKS_FOR_WORK, SETTLES
from moderator.domain import Action
from moderator.storage.archive import Made

USUAL_SECONDS = 15.0
"""Taken for a decision where the log does not tell."""
GESTURES = 5_000
"""So many of the team's last gestures are looked at."""
_PAUSE = timedelta(minutes=5)
_FEWEST = 10


def seconds_each(made: Sequence[Made]) -> float | None:
    """Give the median time between two gestures of one person, for each comment decided about; None for too few.

    More than five minutes are a pause.
    """
    by_person = sorted(made, key=lambda one: (one.moderator, one.made_at))
    each = [
        (later.made_at - earlier.made_at) / timedelta(seconds=1) / max(later.comments, 1)
        for _, gestures in groupby(by_person, key=lambda one: one.moderator)
        for earlier, later in pairwise(gestures)
        if later.made_at - earlier.made_at <= _PAUSE
    ]
    return median(each) if len(each) >= _FEWEST else None


def decisions_saved(actions: Collection[Action], caught: int, otherwise: int) -> int:
    """Count decisions that people need not make; below zero where a rule makes more than it saves.

    A rule that hides, marks as spam or bans saves one for each comment, but where people decided otherwise none, and
    taking it back is one more. One that escalates or prepares a reply saves none: somebody decides all the same; each
    that people decided otherwise is one more. To be asked or notified is one more for each comment.
    """
    saved = caught - otherwise if not SETTLES.isdisjoint(actions) else 0
    asked = caught * len(ASKS_FOR_WORK.intersection(actions))
    return saved - otherwise - asked
