"""Chooses which comments teach most: those whose scores stand nearest a threshold, spread over flags and languages."""

import heapq
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from math import log

from moderator.domain import CommentId, Flag
from moderator.progress import Progress, Report
from moderator.storage.learning import Scored

MOST = 200
_UNSURE = 1.5
"""In logits: further from its threshold, a score is a sure yes or no."""
_EACH = 100
_SAID_EVERY = 5000
_Near = tuple[float, int, int | None]


def chosen(found: Iterable[Scored], threshold: Callable[[Flag, str], float], report: Report) -> list[CommentId]:
    """Choose comments, each flag in each language by turns, the most uncertain first and one of a campaign."""
    nearest: defaultdict[tuple[Flag, str], list[_Near]] = defaultdict(list)
    limits: dict[tuple[Flag, str], float] = {}
    for place, one in enumerate(found):
        if not place % _SAID_EVERY:
            report(Progress(done=place, what="comments looked at"))
        for flag, score in zip(Flag, one.scores, strict=True):
            cell = (flag, one.lang)
            if cell not in limits:
                limits[cell] = _logit(threshold(*cell))
            away = abs(_logit(score) - limits[cell])
            if away <= _UNSURE:
                _keep(nearest[cell], (-away, one.id, one.campaign))
    return _by_turns([sorted(cell, reverse=True) for _, cell in sorted(nearest.items())])


def _keep(cell: list[_Near], one: _Near) -> None:
    """Keep the nearest: the heap's first is the farthest."""
    push = heapq.heappush if len(cell) < _EACH else heapq.heappushpop
    push(cell, (one[0], one[1], one[2] if one[2] is not None else -1))


def _by_turns(cells: list[list[_Near]]) -> list[CommentId]:
    taken: dict[int, None] = {}
    campaigns: set[int] = set()
    turns: list[Iterator[_Near]] = [iter(cell) for cell in cells]
    while turns and len(taken) < MOST:
        turns = [turn for turn in turns if _take_one(turn, taken, campaigns)]
    return [CommentId(id_) for id_ in list(taken)[:MOST]]


def _take_one(turn: Iterator[_Near], taken: dict[int, None], campaigns: set[int]) -> bool:
    for _, id_, campaign in turn:
        if id_ in taken or campaign in campaigns:
            continue
        taken[id_] = None
        if campaign is not None and campaign >= 0:
            campaigns.add(campaign)
        return True
    return False


def _logit(score: float) -> float:
    chance = min(max(score, 1e-6), 1 - 1e-6)
    return log(chance / (1 - chance))
