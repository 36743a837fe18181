"""CSV and TSV: the dialect is found, cells may have many lines, and an open quotation mark swallows nothing."""

import csv
import io
import re
from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, islice
from typing import TextIO

from moderator.streams.columns import guess, header_at, unique
from moderator.streams.scan import Scan
from moderator.streams.source import Row, Torn
from moderator.streams.tables import Table

_DELIMITERS = (",", ";", "\t", "|")
_NAMED_DELIMITER = re.compile(r'\ufeff?"?sep=(?P<mark>[^\r\n])"?\r?\n', re.IGNORECASE)
_SAMPLE = 200
_ENOUGH = 50
_HEADER_WITHIN = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How a table is written; `is_named` says that the first line is Excel's `sep=`."""

    delimiter: str
    escape: str | None = None
    is_named: bool = False

    def reader(self, lines: Iterator[str]) -> Iterator[list[str]]:
        """Read cells; anything that does not fit the dialect raises `csv.Error`."""
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            doublequote=self.escape is None,
            escapechar=self.escape,
            strict=True,
        )


class Lines(Iterator[str]):
    """Lines that remember what the present row was made of, and can take a part of it back."""

    def __init__(self, stream: TextIO) -> None:
        self.number = 0
        self.taken: list[str] = []
        self._stream = stream
        self._ahead: deque[str] = deque()

    def __next__(self) -> str:
        line = self._ahead.popleft() if self._ahead else next(self._stream)
        self.number += 1
        self.taken.append(line)
        return line

    def take_back(self, kept: int) -> None:
        """Let all but the first lines of this row be read again."""
        self._ahead.extendleft(reversed(self.taken[kept:]))
        self.number -= len(self.taken) - kept
        del self.taken[kept:]


def open_table(scan: Scan) -> Table:
    """Find the dialect and the header.

    Raises:
        UnreadableFileError: A line is far too long, or there is nothing under the header.
    """
    scan.refuse_long_lines()
    dialect = find_dialect(scan.text_head)
    first = [row for _, row in islice(rows(scan, dialect), _SAMPLE)]
    sample = [row for row in first if isinstance(row, list)]
    if not sample:
        raise scan.refuse("no row of it can be read as a table.")
    header = header_at(sample)
    columns = unique(sample[header])
    skipped = first.index(sample[header]) + 1
    if next(islice(rows(scan, dialect), skipped, None), None) is None:
        raise scan.refuse("there is a header and nothing under it.")
    return Table(
        path=scan.path,
        format="tsv" if dialect.delimiter == "\t" else "csv",
        digest=scan.digest,
        total=max(1, scan.lines - skipped - dialect.is_named),
        columns=columns,
        sample=sample[header + 1 :],
        rows=lambda: islice(rows(scan, dialect), skipped, None),
        is_clean=scan.is_clean,
    )


def rows(scan: Scan, dialect: Dialect) -> Iterator[Row]:
    """Give every row, the header too, with the line on which it begins; blank lines are no rows."""
    with scan.open() as stream:
        lines = Lines(stream)
        if dialect.is_named:
            next(lines)
        reader = dialect.reader(lines)
        while True:
            lines.taken.clear()
            start = lines.number + 1
            try:
                row = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield _torn(lines, dialect, start, str(error))
            else:
                if row:
                    yield start, row


def _torn(lines: Lines, dialect: Dialect, start: int, error: str) -> Row:
    opened = _opening(lines.taken, dialect)
    reached = len(lines.taken)
    lines.take_back(opened + 1)
    content = "".join(lines.taken)
    if "field larger" in error and reached == opened + 1:
        reason = f"A cell is longer than {csv.field_size_limit():,} characters."
    elif "new-line" in error:
        reason = "There is a stray line end inside a cell without quotation marks."
    elif "end of data" in error or "field larger" in error or reached > opened + 1:
        reason = "A quotation mark is opened on this line and never closed."
    else:
        reason = "There is text between a closing quotation mark and the end of its cell."
    return start + opened, Torn(reason=reason, content=content)


def _opening(taken: list[str], dialect: Dialect) -> int:
    """Find the line of a torn row on which the quotation mark was opened that tore it."""
    row = "".join(taken)
    ends = f"{re.escape(dialect.delimiter)}|[\r\n]|$"
    inner = r'(?:[^"\\]|\\.)*+' if dialect.escape else r'(?:[^"]|"")*+'
    whole_cell = re.compile(f'(?:"{inner}"|(?!")[^{re.escape(dialect.delimiter)}\r\n]*)(?:{ends})', re.DOTALL)
    place = 0
    # each cell that is whole is passed over; the first that is not was opened here
    while place < len(row):
        cell = whole_cell.match(row, place)
        if not cell:
            break
        place = cell.end()
    return min(bisect_right(list(accumulate(map(len, taken))), place), len(taken) - 1)


def find_dialect(head: str) -> Dialect:
    """Find delimiter and quoting from the beginning of a file."""
    named = _NAMED_DELIMITER.match(head)
    if named:
        return Dialect(delimiter=named["mark"], is_named=True)
    best = max(_DELIMITERS, key=lambda mark: _fitness(head, mark))
    plain, escaped = Dialect(delimiter=best), Dialect(delimiter=best, escape="\\")
    if '\\"' in head and _sampled(head, plain)[1] > _sampled(head, escaped)[1]:
        return escaped
    return plain


def _fitness(head: str, delimiter: str) -> tuple[int, float, int]:
    read, _ = _sampled(head, Dialect(delimiter=delimiter))
    widths = Counter(map(len, read))
    if not widths:
        return (0, 0.0, 0)
    width, count = widths.most_common(1)[0]
    known = max(len(guess(row)) for row in read[:_HEADER_WITHIN])
    return (known, count / widths.total() if width > 1 else 0.0, width)


def _sampled(head: str, dialect: Dialect) -> tuple[list[list[str]], int]:
    """Read some rows, and count those that do not fit the dialect."""
    read: list[list[str]] = []
    torn = 0
    reader = dialect.reader(io.StringIO(head, newline=""))
    while len(read) + torn < _ENOUGH:
        try:
            row = next(reader)
        except StopIteration:
            break
        except csv.Error:
            torn += 1
        else:
            read += [row] if row else []
    return read, torn
