"""Prints how long learning from many decisions takes, over a home of invented comments, and what the Model page wants.

    python benchmarks/learning.py [DECISIONS]

The home is made first, which takes longer than learning. The goal is 60 s for 100,000 decisions on two cores. What the
page asks for runs in the background; beside it is shown how long a thread that only wants to wake each millisecond is
kept waiting meanwhile, as the window would be.
"""

# ruff: noqa: INP001, T201 - a script that prints

import csv
import gc
import random
import resource
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter, sleep

from moderator.desk import Desk
from moderator.desk.clock import now
from moderator.desk.making import make
from moderator.desk.wishes import Wish
from moderator.domain import Action, CommentId, Flag, Reason
from moderator.progress import Progress

DECISIONS = 100_000
WORDS = 30_000
A_GESTURE = 5
A_STEP = 500
SYLLABLES = (
    "ba",
    "ko",
    "ri",
    "lu",
    "ten",
    "mo",
    "sa",
    "fi",
    "gar",
    "nel",
    "do",
    "wi",
    "pa",
    "che",
    "ul",
    "zor",
    "ish",
    "ent",
)
KINDS = (
    ("earn crypto bonus telegram channel", Action.MARK_SPAM, Reason.ADVERTISING),
    ("rude terrible cold never again", Action.REPLY, Reason.COMPLAINT),
    ("when where do you open", Action.REPLY, Reason.QUESTION),
    ("you idiots shut up", Action.HIDE, Reason.INSULT),
    ("what a lovely place thank you", Action.REPLY, Reason.PRAISE),
    ("see you there with friends", Action.APPROVE, None),
    ("nice music tonight", Action.APPROVE, None),
)


def write(path: Path, count: int) -> None:
    """Invent comments of a dozen words; none is a near-duplicate of another."""
    draw = random.Random(1)  # noqa: S311 - no secret
    words = ["".join(draw.choices(SYLLABLES, k=draw.randint(1, 3))) for _ in range(WORDS)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "text", "author"))
        for n in range(count):
            # a few words of its kind in most, so that it can be learnt and not by heart
            told = KINDS[n % len(KINDS)][0].split() if draw.random() < 0.9 else []
            said = draw.sample(told, k=min(2, len(told))) + draw.choices(words, k=draw.randint(6, 18))
            draw.shuffle(said)
            writer.writerow((f"c{n}", " ".join(said), f"a{n % 5000}"))


def decide(desk: Desk, count: int) -> None:
    """Decide about all comments, some a gesture."""
    at = now()
    for start in range(0, count, A_STEP):
        with desk._store.write() as tx:  # noqa: SLF001 - one step for many gestures
            for first in range(start, min(start + A_STEP, count), A_GESTURE):
                for kind, (_, action, reason) in enumerate(KINDS):
                    ids = [
                        CommentId(n + 1) for n in range(first, min(first + A_GESTURE, count)) if n % len(KINDS) == kind
                    ]
                    wish = Wish(action=action, moderator="Vera", reason=reason, body="Thank you.")
                    if ids:
                        make(tx, ids, wish, at=at, grace=desk.decisions._grace)  # noqa: SLF001


def ask(name: str, question: Callable[[], object]) -> None:
    """Say how long a question takes twice, and how long others wait while it is answered."""
    for time in ("first", "again"):
        done, waits = Event(), [0.0]

        def wake(done: Event = done, waits: list[float] = waits) -> None:
            while not done.is_set():
                slept = perf_counter()
                sleep(0.001)
                waits.append(perf_counter() - slept)

        watch = Thread(target=wake)
        watch.start()
        began = perf_counter()
        question()
        took = perf_counter() - began
        done.set()
        watch.join()
        waits.sort()
        longest, usual = waits[-1] * 1000, waits[int(len(waits) * 0.99)] * 1000
        print(f"{name:<34}{time} {took * 1000:9,.0f} ms   others wait {longest:5.0f} ms at most, p99 {usual:4.1f} ms")


def ask_for_the_page(desk: Desk) -> None:
    """Ask for all that the Model page shows; as in the window, no worker thread collects garbage meanwhile."""
    gc.disable()
    ask("labels that decisions teach", desk.learning.labels)
    ask("a proposal for spam", lambda: desk.automations.propose(Flag.SPAM, Action.MARK_SPAM))
    ask("decisions counted by score", desk.thresholds.measured)
    ask("open comments counted by score", lambda: desk.thresholds.open_scores(Flag.SPAM))
    ask("five examples", lambda: desk.thresholds.examples(Flag.SPAM, "en", 0.2, 0.4))
    gc.enable()


def main(count: int) -> None:
    """Make a home, learn from it twice, and say how long each took."""
    with TemporaryDirectory() as folder, Desk.open(Path(folder) / "home", moderator="Vera") as desk:
        began = perf_counter()
        write(Path(folder) / "wall.csv", count)
        desk.inbox.take(Path(folder) / "wall.csv")
        decide(desk, count)
        print(f"home of {count:,} decisions made in {perf_counter() - began:6.1f} s", flush=True)
        ask_for_the_page(desk)
        began, reports = perf_counter(), [(perf_counter(), "")]

        def report(far: Progress) -> None:
            reports.append((perf_counter(), far.what))

        made = desk.learning.train(report)
        took = perf_counter() - began
        longest, after = max((later[0] - earlier[0], earlier[1]) for earlier, later in pairwise(reports))
        print(f"learnt from {sum(made.labels.values()):,} labels in {took:6.1f} s")
        print(f"longest time between two reports, at which it can be stopped: {longest:.1f} s, after “{after}”")
        began = perf_counter()
        again = desk.learning.train()
        print(f"nothing new: {'trained again' if again.is_new else 'skipped'} in {perf_counter() - began:6.1f} s")
        for one in made.figures.flags if made.figures else ():
            sides = [
                side.macro_f1.value if side and side.macro_f1 else float("nan") for side in (one.model, one.against)
            ]
            print(f"{one.flag:<14}{one.texts:8,} texts   macro-F1 {sides[0]:.3f} against {sides[1]:.3f}")
    print(f"most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else DECISIONS)
