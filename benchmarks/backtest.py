"""Measures the rule time machine beside asking a rule of every comment in a loop.

    python benchmarks/backtest.py [COMMENTS] [--write]

The home is a copy of that of `big_inbox.py`, made first and removed afterwards. Every figure is the processor's time
of one whole backtest, with figures by day and people's decisions, in a program that has just opened the inbox (first)
and again (then); the loop asks a rule of some thousand comments, their facts gathered in batches, and is scaled up.
`--write` puts the table into docs/time-machine.md.
"""

# ruff: noqa: INP001, T201 - a script that prints

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any

import big_inbox
from pages import table, written

from moderator.desk import Desk
from moderator.desk.clock import now
from moderator.desk.desk import DATABASE
from moderator.desk.ruling_facts import gather
from moderator.domain import CommentId
from moderator.rules.compile import compile_rule
from moderator.rules.rule import Rule
from moderator.rulings import Backtest
from moderator.storage.store import Store

MANUAL = Path(__file__).parent.parent / "docs" / "time-machine.md"
LOOPED = 10_000
HIDE = [{"hide": {"reason": "scam"}}]
WORDS = {"words": ["доставка", "курьер", "pengiriman", "delivery"]}
RULES: dict[str, tuple[dict[str, Any], str]] = {
    "score of a flag": ({"all": [{"flag": "negative", "at_least": 0.8}]}, "≤ 1"),
    "raised flag": ({"all": [{"flag": "spam"}]}, "≤ 1"),
    "words by stem": ({"any": [WORDS]}, "≤ 5"),
    "very common words": ({"any": [{"words": ["the", "и", "не", "yang"]}]}, "≤ 5"),
    "words as written": ({"any": [WORDS | {"exactly": True}]}, "≤ 5"),
    "pattern with letters": ({"any": [{"pattern": r"(жд[уа]л|menunggu|waited)\s+\d*"}]}, "≤ 5"),
    "pattern without, all texts": ({"any": [{"pattern": r"\d{3,}\s*\p{Lu}"}]}, ""),
    "flag, words, none of a pattern": (
        {
            "all": [{"flag": "negative", "at_least": 0.6}],
            "any": [WORDS, {"words": ["кофе", "coffee", "kopi"]}],
            "none": [{"pattern": r"\d{2,}"}, {"language": ["id"]}],
        },
        "≤ 5",
    ),
    "raised flag, new author": ({"all": [{"flag": "spam"}, {"author": "new", "comments": 3}]}, "≤ 1"),
    "campaign, link, asked for mentions": ({"all": [{"campaign": 3}, {"links": 0}, {"mentions": 0}]}, ""),
}


def main(comments: int, *, is_written: bool) -> None:
    """Measure and print."""
    home = big_inbox.KEPT / f"backtest-{comments}"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(big_inbox.path(comments), home)
    try:
        with Desk.open(home, moderator="Anna"):
            print("brought up to the newest schema", flush=True)
        lines = [_line(home, comments, what, *rule) for what, rule in RULES.items()]
    finally:
        shutil.rmtree(home)
    head = (f"{comments:,} comments", "caught", "first, s", "then, s", "loop, s", "ratio", "goal, s")
    said = table(head, lines)
    print(said)
    if is_written:
        written(MANUAL, f"backtest-{comments}", said)


def _line(home: Path, comments: int, what: str, groups: dict[str, Any], goal: str) -> list[str]:
    rule = Rule.from_table({"name": what, "then": HIDE, **groups})
    with Desk.open(home, moderator="Anna") as desk:
        first, test = _timed(lambda: desk.machine.backtest(rule))
        then, _ = _timed(lambda: desk.machine.backtest(rule))
    loop = _looped(home, rule, comments)
    line = [what, f"{test.caught:,}", f"{first:.2f}", f"{then:.2f}", f"{loop:,.0f}", f"{loop / first:,.0f} ×", goal]
    print(" | ".join(line), flush=True)
    return line


def _looped(home: Path, rule: Rule, comments: int) -> float:
    """Ask the rule of the first comments, one by one."""
    compiled, ids = compile_rule(rule), [CommentId(number) for number in range(1, LOOPED + 1)]
    store = Store.open(home / DATABASE)
    start = thread_time()
    with store.read() as tx:
        for at in range(0, len(ids), 2000):
            for seen in gather(tx, ids[at : at + 2000], compiled.needs, at=now()).values():
                compiled.fires(seen)
    seconds = thread_time() - start
    store.close()
    return seconds * comments / LOOPED


def _timed(call: Callable[[], Backtest]) -> tuple[float, Backtest]:
    start, began = thread_time(), perf_counter()
    test = call()
    seconds = thread_time() - start
    print(f"  {test.rule}: {seconds:.2f} s of the processor, {perf_counter() - began:.2f} s by the clock", flush=True)
    return seconds, test


if __name__ == "__main__":
    given = [word for word in sys.argv[1:] if not word.startswith("--")]
    main(int(given[0]) if given else big_inbox.COMMENTS, is_written="--write" in sys.argv)
