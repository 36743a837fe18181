"""What escalations and promises cost: a look at what has run out, a step for a thousand, a case's clocks, figures.

python benchmarks/care.py
"""

# ruff: noqa: INP001, T201, SLF001 - a script, which prints, and turns the clock

import csv
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from moderator.calendars import Calendar
from moderator.care import BrandProfile, EscalationPath, Level, Promise, Then, Turn
from moderator.desk import Desk
from moderator.domain import Action, CommentId
from moderator.queues import Queue

COMMENTS, ESCALATED, SETTLED = 20_000, 1_000, 10_000
HOURS = dict.fromkeys(range(5), ((time(9), time(18)),))


def measure(what: str, work: Callable[[], object], times: int = 1) -> None:
    """Print the median of what some work takes."""
    took = []
    for _ in range(times):
        began = perf_counter()
        work()
        took.append(perf_counter() - began)
    print(f"{what:<60} {median(took) * 1000:>10.2f} ms")


def main() -> None:
    """Measure over an inbox made for it."""
    # each of these is a new calendar, whose line has to be drawn first
    cold = [Calendar(zone="Europe/Berlin", hours={**HOURS, 5: ((time(9), time(12, n)),)}) for n in range(20)]
    at, year = datetime(2026, 1, 1, tzinfo=UTC), timedelta(hours=2000)
    each = iter(cold)
    measure("a year of business hours, drawn for the first time", lambda: next(each).after(at, year), len(cold))
    measure("again", lambda: cold[0].after(at, year), 1000)
    with tempfile.TemporaryDirectory() as folder, Desk.open(Path(folder) / "home", moderator="Vera") as desk:
        stock(desk, Path(folder) / "wall.csv")
        measure("one look at what has run out, with nothing", desk.escalating.tend, 100)
        ids = [CommentId(n) for n in range(1, ESCALATED + 1)]
        measure(f"{ESCALATED:,} escalated in one gesture", lambda: desk.decisions.decide(ids, Action.ESCALATE))
        with desk._store.write() as tx:
            tx._connection.exec_driver_sql("UPDATE escalations SET due_at = 1")
        measure(f"a reminder and a step up for {ESCALATED:,}", desk.escalating.tend)
        measure("the undo of all that", desk.decisions.undo)
        rest = [CommentId(n) for n in range(ESCALATED + 1, ESCALATED + SETTLED + 1)]
        desk.decisions.decide(rest, Action.APPROVE)
        measure("a page of a queue, with what is due first", lambda: desk.queues.page(Queue()), 50)
        measure("the clocks of a comment", lambda: desk.promises.clocks(CommentId(2)), 200)
        now = datetime.now(UTC)
        since, until = now - timedelta(days=30), now + timedelta(seconds=1)
        measure(f"a month's figures, {SETTLED:,} settled", lambda: desk.promises.figures(since, until), 3)


def stock(desk: Desk, path: Path) -> None:
    """Take comments in, and say how they are cared for."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "text", "author", "created_at"))
        written = (datetime.now(UTC) - timedelta(hours=3)).isoformat()
        writer.writerows((f"c{n}", f"where is order {n}, and why?", f"a{n % 99}", written) for n in range(COMMENTS))
    desk.inbox.take(path, brand="Aurora")
    first = Level(to=("admin",), within=timedelta(hours=2), turn=Turn.IN_TURN, then=(Then.REMIND, Then.NEXT_LEVEL))
    second = Level(to=("admin",), within=timedelta(hours=4))
    desk.escalating.save_path(EscalationPath(name="Complaints", levels=(first, second)))
    promise = Promise(first_answer=timedelta(hours=4), resolution=timedelta(hours=24))
    calendar = Calendar(zone="Europe/Berlin", hours=HOURS)
    desk.brands.save(BrandProfile(name="Aurora", calendar=calendar, promise=promise, path="Complaints"))


if __name__ == "__main__":
    main()
