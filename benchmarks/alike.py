"""Prints how soon decided cases that are alike are found, over a home of invented comments.

    python benchmarks/alike.py [DECISIONS]

The home is made first, which takes longest. The goal is 50 ms for one comment among 100,000 decided ones.
"""

# ruff: noqa: INP001, T201 - a script that prints

import resource
import statistics
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from learning import DECISIONS, decide, write

from moderator.desk import Desk
from moderator.domain import CommentId, Flag

ASKED = 500


def main(count: int) -> None:
    """Make a home, ask for the like of some comments, and say how long that took."""
    with TemporaryDirectory() as folder, Desk.open(Path(folder) / "home", moderator="Vera") as desk:
        began = perf_counter()
        write(Path(folder) / "wall.csv", count)
        desk.inbox.take(Path(folder) / "wall.csv")
        decide(desk, count)
        print(f"home of {count:,} decisions made in {perf_counter() - began:6.1f} s", flush=True)
        ids = [CommentId(1 + n * (count // ASKED)) for n in range(ASKED)]
        desk.explanations.of(ids[0], Flag.SPAM)
        before = _memory()
        began = perf_counter()
        desk.explanations.alike(ids[0])
        print(f"first answer, with the log read: {perf_counter() - began:.2f} s, {_memory() - before:.0f} MB more")
        _print("alike", [_timed(lambda: desk.explanations.alike(id_)) for id_ in ids])  # noqa: B023
        _print("explained", [_timed(lambda: desk.explanations.of(id_, Flag.SPAM)) for id_ in ids])  # noqa: B023


def _timed(work: object) -> float:
    began = perf_counter()
    work()  # type: ignore[operator]
    return (perf_counter() - began) * 1000


def _print(name: str, times: list[float]) -> None:
    cut = statistics.quantiles(times, n=20)
    print(f"{name:<10} median {cut[9]:5.1f} ms, p95 {cut[18]:5.1f} ms, longest {max(times):5.1f} ms")


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DECISIONS)
