"""What every format is read into: a source of entries, in an order that never changes."""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from moderator.domain import Comment
from moderator.views import BadLine

PLATFORMS = frozenset(
    {"file", "vk", "instagram", "facebook", "youtube", "telegram", "wordpress", "disqus", "isso", "reddit", "x"}
)

Outcome = Comment | str
"""A comment, or the reason why a row gives none; the empty reason means that none was meant."""

_CONTENT_LIMIT = 4096
_SURROGATES = re.compile(r"[\ud800-\udfff\0]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that was read; without a comment and without a bad line it was readable, but is no comment.

    `position` counts entries from 1; `line` is where it stands in the file, or its record number where a format
    has no lines.
    """

    position: int
    line: int
    comment: Comment | None = None
    bad: BadLine | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file that can be read; `entries` starts afresh at each call and gives the same in the same order.

    `total` is an estimate, for progress; `digest` is the SHA-256 of the file's bytes.
    """

    name: str
    platform: str
    format: str
    digest: str
    total: int
    entries: Callable[[], Iterator[Entry]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Torn:
    """A row that did not come out whole, and what stood there."""

    reason: str
    content: str


Row = tuple[int, list[str] | Torn]
"""A line number and the cells that stand there."""


def entries(rows: Iterable[Row], read: Callable[[list[str], int], Outcome]) -> Iterator[Entry]:
    """Number what the rows give."""
    for position, (line, row) in enumerate(rows, 1):
        if isinstance(row, Torn):
            yield Entry(position=position, line=line, bad=_bad(line, row.reason, row.content))
            continue
        outcome = read(row, line)
        if isinstance(outcome, Comment):
            yield Entry(position=position, line=line, comment=outcome)
        elif outcome:
            yield Entry(position=position, line=line, bad=_bad(line, outcome, as_line(row)))
        else:
            yield Entry(position=position, line=line)


def as_line(cells: list[str]) -> str:
    """Write the cells as they could stand in a table."""
    written = io.StringIO()
    csv.writer(written, lineterminator="").writerow(cells)
    return written.getvalue()


def _bad(line: int, reason: str, content: str) -> BadLine:
    # what cannot be written down as UTF-8 could not be saved for the person who has to mend it
    clean = _SURROGATES.sub("\ufffd", content.rstrip("\r\n"))
    return BadLine(line=line, reason=reason, content=clean[:_CONTENT_LIMIT])
