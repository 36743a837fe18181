"""How long canned replies keep whoever answers waiting, beside the plain ways of doing the same.

    python benchmarks/replies.py [--replies 500] [--comments 200]

Finding stands beside a scan of prepared texts for what was typed, which forgives no slip; filling in stands beside an
ordinary jinja2 template that was compiled before, which anybody may make read files, and which knows no blanks. Both
ways take turns, in milliseconds of the processor's time. What the desk does has the database and the log in it.
"""

# ruff: noqa: INP001, T201, SLF001 - a script, which prints, and fills the library at once

import argparse
import csv
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import process_time

from jinja2 import Environment
from pages import table

from moderator.desk import Desk
from moderator.domain import Action, CannedReply, CommentId
from moderator.replies.finding import Finder
from moderator.replies.template import render

TYPED = ("", "d", "del", "delivrey", "refund", "money back", "looked into", "заказ", "qwzxv")
KNOWN = {"author.name": "Ann Lee", "brand.name": "Aurora", "moderator.name": "Vera"}
TEXT = (
    "{% if author.first_name %}Hello {{ author.first_name }}!{% else %}Hello!{% endif %} "
    "{{ brand.name }} looks into it and answers by tomorrow."
)
NESTED = {"author": {"name": "Ann Lee", "first_name": "Ann"}, "brand": {"name": "Aurora"}}
Work = Callable[[], object]


def main() -> None:
    """Measure over a library and an inbox made for it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--replies", type=int, default=500)
    parser.add_argument("--comments", type=int, default=200)
    asked = parser.parse_args()
    with TemporaryDirectory() as folder, Desk.open(Path(folder) / "home", moderator="Vera") as desk:
        ids = _stock(desk, Path(folder) / "wall.csv", asked.replies, asked.comments)
        print(_beside(desk.replies.all()), end="\n\n")
        print(_at_the_desk(desk, ids))


def _stock(desk: Desk, path: Path, replies: int, comments: int) -> list[CommentId]:
    """Take comments in, and fill the library with what is shipped, again and again under other names."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("id", "text", "author", "created_at", "post", "parent_id"))
        for n in range(comments):
            parent = f"c{n - n % 20}" if n % 20 else ""
            writer.writerow((f"c{n}", f"where is parcel {n}?", "Ann Lee", "2026-11-20T09:00:00Z", "Post", parent))
    desk.inbox.take(path)
    desk.replies.bring_shipped()
    shipped = desk.replies.all()
    with desk._store.write() as tx:
        for n in range(replies - len(shipped)):
            one = shipped[n % len(shipped)]
            again = replace(one, shortcut=f"{one.shortcut}-{n}", title=f"{one.title} {n}")
            tx.replies.put(again, "Vera", datetime.now(UTC))
    return [desk.queues.find_id(f"c{n}") for n in range(comments)]


def _beside(library: tuple[CannedReply, ...]) -> str:
    finder = Finder(library)
    texts = [_all_of(reply).casefold() for reply in library]
    rows = [
        _row(
            f"find “{typed}” among {len(library)}",
            partial(finder.find, typed, "en", _unused),
            partial(_scan, texts, typed),
        )
        for typed in TYPED
    ]
    reply = CannedReply(shortcut="hello", title="Hello", bodies={"en": (TEXT,)})
    plain = Environment(autoescape=False).from_string(TEXT)  # noqa: S701 - plain text, and the rival as people write it
    rows.append(_row("fill in", partial(render, reply, "en", KNOWN), partial(plain.render, NESTED)))
    return table(("in turns, ms", "here", "plain way", "ratio"), rows)


def _unused(_: CannedReply) -> tuple[int, ...]:
    return (0,)


def _all_of(reply: CannedReply) -> str:
    bodies = " ".join(text for texts in reply.bodies.values() for text in texts)
    return f"{reply.shortcut} {reply.title} {reply.folder} {' '.join(reply.tags)} {bodies}"


def _scan(texts: list[str], typed: str) -> list[int]:
    wanted = typed.casefold()
    return [place for place, text in enumerate(texts) if wanted in text]


def _row(what: str, here: Work, plain: Work, rounds: int = 30) -> tuple[str, ...]:
    took: tuple[list[float], list[float]] = [], []
    for _ in range(rounds):
        for times, work in zip(took, (here, plain), strict=True):
            times.append(_timed(work))
    mine, other = (median(times) for times in took)
    return what, f"{mine:.3f}", f"{other:.3f}", f"{mine / other:.1f}" if other else "–"


def _timed(work: Work) -> float:
    began = process_time()
    work()
    return (process_time() - began) * 1000


def _at_the_desk(desk: Desk, ids: list[CommentId]) -> str:
    bodies = {id_: desk.replies.render("sorry", id_).body for id_ in ids}
    asked: dict[str, Callable[[CommentId], object]] = {
        "find, with what is usual for the comment": lambda id_: desk.replies.find("del", id_),
        "render": lambda id_: desk.replies.render("sorry", id_),
        "objections": lambda id_: desk.replies.objections(id_, bodies[id_], shortcuts=("sorry",)),
        "decide": lambda id_: desk.decisions.decide(
            [id_], Action.REPLY, body=bodies[id_], shortcut="sorry", anyway_reply=True
        ),
    }
    rows = [_spread(what, (partial(work, id_) for id_ in ids)) for what, work in asked.items()]
    rows.append(_spread(f"figures of all, {len(ids)} sent", [desk.replies.all_figures] * 5))
    return table(("at the desk, ms", "median", "p95"), rows)


def _spread(what: str, work: Iterable[Work]) -> tuple[str, ...]:
    times = [_timed(each) for each in work]
    return what, f"{median(times):.2f}", f"{quantiles(times, n=20)[-1]:.2f}"


if __name__ == "__main__":
    main()
