"""Makes a home with many comments, and keeps it for other benchmarks: `path(1_000_000)` is its folder.

    python benchmarks/big_inbox.py [COMMENTS] [DATA]

Comments go the program's own way: they are judged by the shipped model, put into campaigns and written down by the
batch. One in forty is decided. DATA is a folder whose `streams/*.csv` the comments are made from (see `crowd.py`).
The home stands in `build/bench`; whoever changes it works on a copy.
"""

# ruff: noqa: INP001, T201 - a script that prints

import os
import shutil
import sys
from datetime import timedelta
from itertools import islice
from pathlib import Path
from time import perf_counter

from crowd import DAYS, PLACES, Crowd, spoken

from moderator.classifier.classifier import Classifier
from moderator.desk import Desk
from moderator.desk.arriving import Arriving, Batch
from moderator.desk.desk import DATABASE
from moderator.desk.inbox import BATCH, tidy
from moderator.desk.knowledge import Knowledge
from moderator.desk.reconsidering import reconsider
from moderator.domain import Action, CommentId
from moderator.progress import Progress
from moderator.queues import Order, Queue, QueueName
from moderator.settings import Settings
from moderator.storage.store import Store

KEPT = Path(__file__).parent.parent / "build" / "bench"
COMMENTS = 1_000_000
TURN = 20_000
DECIDED = {
    Action.APPROVE: 0.012,
    Action.HIDE: 0.006,
    Action.MARK_SPAM: 0.004,
    Action.ESCALATE: 0.001,
    Action.SNOOZE: 0.002,
}
AT_ONCE = 200


def path(comments: int = COMMENTS, data: Path | None = None) -> Path:
    """Give a home of so many comments; it is made first when it is not there."""
    home = KEPT / f"inbox-{comments}"
    if not home.is_dir():
        made = KEPT / f"inbox-{comments}.making"
        shutil.rmtree(made, ignore_errors=True)
        make(made, comments, data)
        made.rename(home)
    return home


def make(home: Path, comments: int, data: Path | None = None) -> None:
    """Fill a new home."""
    start = perf_counter()
    with Desk.open(home, moderator="Anna") as desk:
        store = Store.open(home / DATABASE)
        knowledge = Knowledge(store, home, Settings.load(home))
        fill(store, knowledge, Crowd(spoken(data), comments), comments)
        _say("taken in", start)
        tidy(store)
        consider(store, knowledge.classifier)
        _say("facts of authors and campaigns weighed", start)
        decide(desk, comments)
        _say("decided", start)
        store.close()


def fill(store: Store, knowledge: Knowledge, crowd: Crowd, comments: int) -> None:
    """Let the crowd write, each stream in its turn."""
    ways = {place: arriving(store, knowledge, place.name, place.platform, place.brand) for place in PLACES}
    shares = {place: max(round(TURN * place.share), 1) for place in PLACES}
    done, turn = 0, 0
    while done < comments:
        for place, share in shares.items():
            count = min(share, comments - done)
            step = timedelta(days=DAYS) / (comments * place.share)
            written = crowd.write(place, count, turn * share, step)
            while batch := list(islice(written, BATCH)):
                ways[place].take(Batch(comments=batch, reaches=ways[place].position + len(batch)))
            done += count
        turn += 1
        _show(Progress(done=done, total=comments, what="comments"))


def arriving(store: Store, knowledge: Knowledge, name: str, platform: str, brand: str) -> Arriving:
    """Begin a stream."""
    return Arriving(store, knowledge, name=name, platform=platform, brand=brand, digest=f"crowd of {name}")


def consider(store: Store, classifier: Classifier) -> None:
    """Judge again what facts say, as the program does after an import."""
    reconsider(store, classifier, _show)


def decide(desk: Desk, comments: int) -> None:
    """Decide about some of the newest, by gestures of some hundred."""
    for action, share in DECIDED.items():
        name = QueueName.SPAM if action is Action.MARK_SPAM else QueueName.EVERYTHING
        for _ in range(max(int(comments * share) // AT_ONCE, 1)):
            cards = desk.queues.page(Queue(name=name, order=Order.NEWEST), limit=AT_ONCE)
            desk.decisions.decide([CommentId(card.id) for card in cards], action)


def _show(progress: Progress) -> None:
    print(f"\r{progress.what}: {progress.done:,}", end="", file=sys.stderr, flush=True)


def _say(what: str, start: float) -> None:
    print(f"\r{what} after {perf_counter() - start:.0f} s", file=sys.stderr)


if __name__ == "__main__":
    number = int(sys.argv[1]) if len(sys.argv) > 1 else COMMENTS
    folder = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("DATA")
    print(path(number, Path(folder) if folder else None))
