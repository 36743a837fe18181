"""Measures the inbox's database: pages, counts, searches, a big decision and the import, each beside the plain way.

    python benchmarks/storage.py [COMMENTS] [DATA] [--write] [--cpu]

The home is that of `big_inbox.py`. Every figure is that of whole calls as the window makes them, cards and all, in
milliseconds; the plain way is measured in the same run: OFFSET for pages, COUNT for counts, LIKE for words, `sqlite3`
alone for the import. `--write` puts the table into docs/storage-and-log.md; with `--cpu` it is the processor's time
of the thread that is measured, for a machine on which others work too (what waits for the disk is not in it).
"""

# ruff: noqa: INP001, T201, S311, S608 - a script that prints, draws samples, and writes SQL of its own

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

import big_inbox
from crowd import Crowd, spoken
from importing import imported
from pages import table, written

from moderator.desk import Desk
from moderator.desk.desk import DATABASE
from moderator.domain import Action, CampaignId, CommentId, Flag
from moderator.queues import FlagRange, Order, Position, Queue, QueueName
from moderator.storage.store import Store
from moderator.views import position

CLOCK = thread_time if "--cpu" in sys.argv else perf_counter
SAMPLES, DEPTHS = 40, 8
PAGE = 64
IMPORTED = 200_000
MANUAL = Path(__file__).parent.parent / "docs" / "storage-and-log.md"
NARROW: dict[str, Queue] = {
    "language": Queue(name=QueueName.NEGATIVE, lang="id"),
    "brand": Queue(name=QueueName.SPAM, brand="Kolobok Bakery"),
    "score": Queue(name=QueueName.ALL, flags=(FlagRange(flag=Flag.NEGATIVE, at_least=0.9),)),
    "link, language, newest": Queue(name=QueueName.EVERYTHING, has_link=True, lang="ru", order=Order.NEWEST),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table: what was done, how long it took, and how long the plain way took for the same."""

    what: str
    times: Sequence[float]
    plain: float | None = None
    goal: str = ""

    def cells(self) -> list[str]:
        """Write the line."""
        half, late = (_at(self.times, share) * 1000 for share in (0.5, 0.95))
        beside = ["", ""] if self.plain is None else [f"{self.plain * 1000:,.1f}", f"{self.plain * 1000 / half:,.0f} ×"]
        return [self.what, _short(half), _short(late), *beside, self.goal]


class Bench:
    """One home, and what is measured in it."""

    def __init__(self, home: Path, comments: int) -> None:
        self.desk = Desk.open(home, moderator="Anna")
        self.store = Store.open(home / DATABASE)
        self.comments = comments
        self.chance = Random(11)
        with self.store.read() as tx:
            tx.search.prepare()
            self.words = self._draw_words(tx.search.known())

    def lines(self) -> Iterable[Line]:
        """Measure what only reads."""
        for name in (QueueName.NEEDS_DECISION, QueueName.SPAM, QueueName.BOT, QueueName.EVERYTHING, QueueName.ALL):
            for order in (Order.PRIORITY, Order.NEWEST):
                yield self._paged(f"page of {name}, {order}", Queue(name=name, order=order), "≤ 2")
        for what, queue in NARROW.items():
            yield self._paged(f"page by {what}", queue, "")
        yield Line(what="counts", times=self._timed([self.desk.queues.counts] * SAMPLES), plain=self._sql(_COUNT))
        yield from self._searches()

    def _paged(self, what: str, queue: Queue, goal: str) -> Line:
        """Read pages at any depth, after comments drawn anywhere in the queue; of a narrowed one its first pages."""
        places = [None, *self._places(queue)]
        calls = [partial(self.desk.queues.page, queue, after, PAGE) for after in places * (SAMPLES // DEPTHS)]
        order = "priority DESC, id" if queue.order is Order.PRIORITY else "created_at DESC, id DESC"
        plain = None
        if queue.name is QueueName.EVERYTHING and not queue.is_narrowed:
            rows = "SELECT * FROM comments WHERE status = 'open'"
            plain = self._sql(f"{rows} ORDER BY {order} LIMIT 64 OFFSET {self.comments // 2}")
        return Line(what=what, times=self._timed(calls), plain=plain, goal=goal)

    def _places(self, queue: Queue) -> list[Position]:
        found: list[Position] = []
        while queue.is_narrowed and len(found) < DEPTHS:
            cards = self.desk.queues.page(queue, found[-1] if found else None, PAGE)
            found.append(position(cards[-1], queue.order))
        while len(found) < DEPTHS:
            with self.store.read() as tx:
                cards = tx.queues.cards([CommentId(self.chance.randrange(1, self.comments)) for _ in range(50)])
            is_all = queue.name in (QueueName.ALL, QueueName.EVERYTHING)
            inside = [card for card in cards if is_all or card.raised]
            found += [position(card, queue.order) for card in inside][: DEPTHS - len(found)]
        return found

    def _searches(self) -> Iterable[Line]:
        newest = Queue(name=QueueName.ALL, order=Order.NEWEST)
        for kind, words in self.words.items():
            like = f"SELECT id FROM comments WHERE text LIKE '%{words[0].strip(chr(34))}%' ORDER BY id DESC LIMIT 64"
            yield self._searched(f"words, {kind}", newest, words, "≤ 2", self._sql(like))
        both = [word for words in self.words.values() for word in words]
        yield self._searched("part of a word", newest, [f"*{self._part(word)}" for word in both], "≤ 10")
        for what, queue in (
            ("words in the spam queue, newest", Queue(name=QueueName.SPAM, order=Order.NEWEST)),
            ("words in the spam queue, priority", Queue(name=QueueName.SPAM)),
            ("words in all, priority", Queue(name=QueueName.ALL)),
            ("words, one language, newest", replace(newest, lang="ru")),
        ):
            yield self._searched(what, queue, both, "≤ 12")
        yield self._searched("phrase", newest, self._phrases(), "")

    def _searched(self, what: str, queue: Queue, words: Sequence[str], goal: str, plain: float | None = None) -> Line:
        calls = [partial(self.desk.queues.page, replace(queue, words=word), None, PAGE) for word in words]
        return Line(what=what, times=self._timed(calls), goal=goal, plain=plain)

    def _draw_words(self, known: Sequence[tuple[str, int]]) -> dict[str, list[str]]:
        """Draw words by how many comments have them, each word as likely as any other."""
        bounds = {
            "common": (self.comments // 500, self.comments),
            "usual": (100, self.comments // 500),
            "rare": (1, 100),
        }
        long = [(word, count) for word, count in known if len(word) > 2]
        return {
            f"{kind} ({least:,} to {most:,} comments)": [
                f'"{word}"' for word, _ in self.chance.sample([p for p in long if least <= p[1] < most], SAMPLES)
            ]
            for kind, (least, most) in bounds.items()
        }

    def _part(self, word: str) -> str:
        word = word.strip('"')
        return word[len(word) // 4 :][:5] if len(word) > 4 else word

    def _phrases(self) -> list[str]:
        with self.store.read() as tx:
            ids = [CommentId(self.chance.randrange(1, self.comments)) for _ in range(SAMPLES)]
            texts = [card.text.split() for card in tx.queues.cards(ids)]
        return ['"' + " ".join(words[:2]).replace('"', " ") + '"' for words in texts if len(words) > 1]

    def _timed(self, calls: Sequence[Callable[[], object]]) -> list[float]:
        calls[0]()
        return [_time(call) for call in calls]

    def _sql(self, query: str) -> float:
        with self.store.read() as tx:
            return _time(lambda: tx._connection.exec_driver_sql(query).all())  # noqa: SLF001

    def close(self) -> None:
        """Let go of the home."""
        self.desk.close()
        self.store.close()


_COUNT = "SELECT count(*) FROM comments WHERE status = 'open' AND raised & 8 <> 0"


def decided(home: Path) -> Line:
    """Decide about a campaign of 4,000 comments, in a copy of the home."""
    with TemporaryDirectory(dir=home.parent) as folder:
        shutil.copytree(home, Path(folder) / "home")
        with Desk.open(Path(folder) / "home", moderator="Anna") as desk:
            cards = desk.queues.page(Queue(name=QueueName.CAMPAIGNS), None, 1)
            ids = desk.queues.campaign_ids(CampaignId(cards[0].campaign or 0))[:4000]
            seconds = _time(lambda: desk.decisions.decide(ids, Action.HIDE))
    return Line(what=f"decision about a campaign of {len(ids):,}", times=[seconds], goal="≤ 1,000")


def import_lines(folder: Path, data: Path | None, rows: int = IMPORTED) -> list[str]:
    """Say how fast rows come in."""
    with TemporaryDirectory(dir=folder) as empty:
        times = imported(Path(empty), Crowd(spoken(data), rows), rows, CLOCK)
    return [
        f"Import of {rows:,} comments, rows a second:",
        f"indexed and searchable {times.rows / times.storage:,.0f} (goal: 45,000),",
        f"`sqlite3` alone with the same rows, tables and commits {times.rows / times.raw:,.0f},",
        f"ratio {times.raw / times.storage:.2f} (goal: 0.7);",
        f"all of it, judged and grouped too, {times.rows / times.whole:,.0f}.",
    ]


def main(comments: int, data: Path | None, *, is_written: bool) -> None:
    """Measure and print."""
    home = big_inbox.path(comments, data)
    bench = Bench(home, comments)
    lines = []
    for line in bench.lines():
        lines.append(line.cells())
        print(" | ".join(lines[-1]), flush=True)
    bench.close()
    lines.append(decided(home).cells())
    head = (f"{comments:,} comments", "median, ms", "p95, ms", "plain way, ms", "ratio", "goal, p95")
    said = table(head, lines) + "\n\n" + "\n".join(import_lines(home.parent, data))
    print(said)
    if is_written:
        written(MANUAL, f"storage-{comments}", said)


def _time(call: Callable[[], object]) -> float:
    start = CLOCK()
    call()
    return CLOCK() - start


def _at(times: Sequence[float], share: float) -> float:
    return sorted(times)[min(int(share * len(times)), len(times) - 1)]


def _short(milliseconds: float) -> str:
    return f"{milliseconds:,.2f}" if milliseconds < 10 else f"{milliseconds:,.0f}"


if __name__ == "__main__":
    given = [word for word in sys.argv[1:] if not word.startswith("--")]
    folder = given[1] if len(given) > 1 else os.environ.get("DATA")
    number = int(given[0]) if given else big_inbox.COMMENTS
    main(number, Path(folder) if folder else None, is_written="--write" in sys.argv)
