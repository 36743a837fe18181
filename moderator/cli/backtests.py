"""How a backtest is printed: one object, or figures with a plot by day."""

from collections.abc import Sequence
from typing import Any

from moderator.cli import printing
from moderator.cli.records import moment
from moderator.rulings import Backtest, BacktestDay

_BARS = " ▁▂▃▄▅▆▇█"
_WIDEST = 72
_SHOWN = 5


def of_backtest(test: Backtest) -> dict[str, Any]:
    """Give the record of `rules backtest --json`; lists of comments hold the newest ones."""
    return {
        "rule": test.rule,
        "version": test.version,
        "since": moment(test.since),
        "until": moment(test.until),
        "comments": test.comments,
        "caught": test.caught,
        "judged": test.judged,
        "otherwise": test.otherwise,
        "against": test.against,
        "newly": test.newly,
        "freed": test.freed,
        "minutes_saved": round(test.minutes_saved, 1) + 0.0,  # no minus before a zero
        "seconds_each": round(test.seconds_each, 1),
        "days": [{"day": d.day.isoformat(), "caught": d.caught, "otherwise": d.otherwise} for d in test.days],
        "asked": test.asked,
        "took": round(test.took, 3),
        "caught_ids": list(test.caught_ids),
        "otherwise_ids": list(test.otherwise_ids),
        "newly_ids": list(test.newly_ids),
        "freed_ids": list(test.freed_ids),
        "warnings": list(test.warnings),
    }


def show_backtest(test: Backtest) -> None:
    """Print the figures, a plot by day, and the newest comments of each list."""
    beside = "" if test.against is None else f" beside version {test.against}"
    printing.line(f"{test.rule}, version {test.version}{beside}: {printing.counted(test.comments, 'comment')} played")
    printing.table(("", "comments", "the newest"), _rows(test), numbers=("comments",))
    for line in plot(test.days):
        printing.line(line)
    word = "saved" if test.minutes_saved >= 0 else "made"
    printing.line(f"Work {word}: {abs(test.minutes_saved):,.1f} minutes, at {test.seconds_each:.1f} seconds a decision")
    printing.line(f"Took {test.took:.2f} s; {printing.counted(test.asked, 'comment')} asked one by one")
    for warning in test.warnings:
        printing.line(warning)


def _rows(test: Backtest) -> list[tuple[str, str, str]]:
    rows = [
        ("caught", f"{test.caught:,}", _some(test.caught_ids)),
        ("people decided on", f"{test.judged:,}", ""),
        ("decided otherwise", f"{test.otherwise:,}", _some(test.otherwise_ids)),
    ]
    if test.against is not None:
        rows.append(("newly caught", f"{test.newly:,}", _some(test.newly_ids)))
        rows.append(("freed", f"{test.freed:,}", _some(test.freed_ids)))
    return rows


def _some(ids: Sequence[int]) -> str:
    return " ".join(map(str, ids[:_SHOWN])) + (" …" if len(ids) > _SHOWN else "")


def plot(days: Sequence[BacktestDay]) -> list[str]:
    """Draw how many were caught by day, several days to a bar where there are many, and name the first and the last."""
    if not days:
        return []
    width = -(-len(days) // _WIDEST)
    bars = [days[start : start + width] for start in range(0, len(days), width)]
    lines = [
        f"{word:>9} {_drawn([sum(getattr(day, word) for day in bar) for bar in bars])}"
        for word in ("caught", "otherwise")
    ]
    first, last = days[0].day.isoformat(), days[-1].day.isoformat()
    each = "a day" if width == 1 else f"{width} days"
    return [*lines, f"{'':>9} {first} to {last}, {each} a bar"]


def _drawn(counts: Sequence[int]) -> str:
    most = max(*counts, 1) if counts else 1
    return "".join(_BARS[-(-count * (len(_BARS) - 1) // most)] for count in counts)
