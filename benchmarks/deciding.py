"""How long one gesture takes in a big inbox: planned, written down with its log and counts, and taken back.

    python benchmarks/deciding.py [--home HOME] [--comments 4000]

HOME is copied first, and nothing is done to it. The naive way is to decide about the same comments one by one.
"""

# ruff: noqa: INP001, T201 - a script that prints

import argparse
import shutil
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypeVar

import big_inbox

from moderator.desk import Desk
from moderator.domain import Action, CommentId
from moderator.queues import Queue, QueueName

T = TypeVar("T")

_ONE_BY_ONE = 300
_ROUNDS = 3


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--home", type=Path, default=big_inbox.path(1_000_000))
    parser.add_argument("--comments", type=int, default=4000)
    asked = parser.parse_args()
    with TemporaryDirectory(dir=asked.home.parent) as folder:
        home = Path(folder) / "home"
        shutil.copytree(asked.home, home)
        with Desk.open(home, moderator="Vera") as desk:
            _measure(desk, asked.comments)


def _measure(desk: Desk, count: int) -> None:
    ids = _largest(desk, count)
    campaign = desk.queues.card(ids[0]).campaign
    print(f"{sum(each.comments for each in desk.queues.streams()):,} comments, a gesture on {len(ids):,} of them")
    for _ in range(_ROUNDS):
        plan, planned = _timed(lambda: desk.decisions.plan(ids, Action.HIDE))
        _, decided = _timed(partial(desk.decisions.decide, plan.ids, Action.HIDE, seen=plan.seen))
        _, undone = _timed(desk.decisions.undo)
        _, redone = _timed(desk.decisions.redo)
        desk.decisions.undo()
        print(f"plan {planned:.3f} s, decide {decided:.3f} s, undo {undone:.3f} s, redo {redone:.3f} s")
    print(f"the largest campaign among them has {len(desk.queues.campaign_ids(campaign)) if campaign else 0:,} open")
    single = [_timed(lambda id_=id_: desk.decisions.decide([id_], Action.HIDE))[1] for id_ in ids[:_ONE_BY_ONE]]
    naive = sum(single) / len(single) * len(ids)
    print(f"one comment: median {median(single) * 1000:.1f} ms, p95 {quantiles(single, n=20)[-1] * 1000:.1f} ms")
    print(f"one by one: {naive:.1f} s; one gesture takes {decided / naive:.3f} of it")


def _largest(desk: Desk, count: int) -> Sequence[CommentId]:
    """Give the comments of the largest campaigns, as many as are wanted."""
    found: dict[CommentId, None] = {}
    for card in desk.queues.page(Queue(name=QueueName.CAMPAIGNS), limit=64):
        if card.campaign is not None:
            found.update(dict.fromkeys(desk.queues.campaign_ids(card.campaign)))
        if len(found) >= count:
            break
    return list(found)[:count]


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    began = perf_counter()
    answer = work()
    return answer, perf_counter() - began


if __name__ == "__main__":
    main()
