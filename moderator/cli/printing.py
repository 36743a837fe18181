"""How answers look in a terminal: lines and tables on standard output, messages on standard error."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import orjson
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

_WIDTH_OF_A_PIPE = 160
_GAP = 2
_NARROWEST = 16
# U+202A and its kin, which turn the rest of a line around
_TURNS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


def message(text: str) -> None:
    """Say something on standard error."""
    sys.stderr.write(f"{plain(text)}\n")


def line(text: str) -> None:
    """Say a line of the answer on standard output."""
    sys.stdout.write(f"{plain(text)}\n")


def json_lines(records: Iterable[dict[str, Any]]) -> None:
    """Print one object a line, each as soon as it is known."""
    encode = json.JSONEncoder(ensure_ascii=False).encode  # `json.dumps` makes one for each line
    for record in records:
        sys.stdout.write(f"{encode(record)}\n")


def answers(records: Iterable[dict[str, Any]]) -> None:
    """Print very many small objects, one a line."""
    for record in records:
        try:
            written = orjson.dumps(record).decode()
        except TypeError:  # half a letter, or a number of more than 64 bits
            written = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
        sys.stdout.write(f"{written}\n")


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: Sequence[str] = ()) -> None:
    """Print rows under a headline; the last column takes the room that is left, and is cut where it ends."""
    # Text, because [brackets] in a comment are no markup
    cells = [[Text(plain(cell)) for cell in row] for row in rows]
    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, _GAP - 1, 0, 0))
    left = width()
    for place, column in enumerate(columns[:-1]):
        grid.add_column(column, no_wrap=True, justify="right" if column in numbers else "left")
        left -= max(len(column), *(row[place].cell_len for row in cells), 0) + _GAP
    grid.add_column(columns[-1], no_wrap=True)
    for row in cells:
        row[-1].truncate(max(left, _NARROWEST), overflow="ellipsis")
        grid.add_row(*row)
    Console(width=width(), highlight=False).print(grid)


def width() -> int:
    """Say how many columns an answer may take."""
    return Console().width if sys.stdout.isatty() else _WIDTH_OF_A_PIPE


def plain(text: str) -> str:
    """Make a comment harmless in a terminal: one line, without control characters and reversed writing."""
    return "".join(_shown(character) for character in text)


def cut(text: str, length: int) -> str:
    """Shorten a text for a narrow column."""
    return text if len(text) <= length else f"{text[: length - 1]}…"


def local(when: datetime | None) -> str:
    """Write a time by this computer's clock; at the ends of the calendar, where there is no other, by UTC."""
    if when is None:
        return ""
    try:
        here = when.astimezone()
    except OverflowError:
        here = when
    return here.replace(tzinfo=None).isoformat(" ", "minutes")


def counted(count: int, noun: str) -> str:
    """Write a number with its noun."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if character in "\n\r\t" or category in {"Zl", "Zp"}:
        return " "
    if category == "Cc" or unicodedata.bidirectional(character) in _TURNS:
        return "\N{REPLACEMENT CHARACTER}"
    return character
