"""Figures with their intervals, and reliability as bars, within 80 columns."""

from collections.abc import Iterable, Sequence

from moderator.cli import printing
from moderator.figures import VALUES, Bin, Figure, Interval, Unit, span, valued, written

_HEADS = ("precision", "recall", "F1", "macro-F1", "PR-AUC", "cal. err.")
_WHAT, _CELL, _BAR = 17, 9, 32


def print_figures(figures: Sequence[Figure], *, sources: bool = False) -> None:
    """Print two lines a figure: the values, and under them their intervals; a third for its source if wanted."""
    printing.line("")
    printing.line(_columns("flag, having it", _HEADS))
    for figure in figures:
        if sources:
            printing.line(f"{figure.source}:")
        told = [valued(figure, name) for name in VALUES]
        unit = " accounts" if figure.unit is Unit.ACCOUNTS else ""
        printing.line(_columns(f"{figure.flag} {figure.lang}{unit}", [written(number) for number, _ in told]))
        counted = f"{figure.positive:,} of {figure.n:,}"
        printing.line(_columns(counted, [span(interval) for _, interval in told]))
    printing.line("")


def print_reliability(figures: Iterable[Figure]) -> None:
    """Print a line a bin: the share that was predicted as a mark, the one that was observed as a bar."""
    for figure in figures:
        printing.line("")
        printing.line(f"{figure.flag} {figure.lang}, {figure.source}, {figure.unit}")
        printing.line(f"{'scores':<9} {figure.unit:>8} {'predicted':>9} {'observed':>16}  0{'1':>{_BAR - 1}}")
        for each in figure.reliability.bins:
            printing.line(_bin(each))


def _columns(what: str, cells: Iterable[str]) -> str:
    return f"{what:<{_WHAT}}" + "".join(f" {cell:<{_CELL}}" for cell in cells).rstrip()


def _bin(one: Bin) -> str:
    scores = span(Interval(one.low, one.high))
    observed = f"{written(one.observed)} ({span(one.interval)})" if one.interval else written(one.observed)
    return f"{scores:<9} {one.n:>8,} {written(one.predicted):>9} {observed:>16}  {_bar(one)}"


def _bar(one: Bin) -> str:
    filled, mark = round(one.observed * _BAR), min(int(one.predicted * _BAR), _BAR - 1)
    cells = ["█" if place < filled else " " for place in range(_BAR)]
    cells[mark] = "┃" if mark >= filled else "◆"
    return "".join(cells).rstrip()
