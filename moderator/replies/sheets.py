"""Canned replies as CSV tables: a row for each shortcut, language and variant."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from moderator.canned import ReplyImport
from moderator.domain import CannedReply
from moderator.errors import ReplyError
from moderator.replies.files import checked, text_of

COLUMNS = ("shortcut", "title", "folder", "tags", "lang", "variant", "text")
_NEEDED = frozenset({"shortcut", "lang", "text"})
Row = dict[str, str]


def read_csv(path: Path) -> ReplyImport:
    """The replies of a CSV file, and the line of each that is not one; ReplyError when it is no such table at all.

    Title, folder and tags are those of a reply's first row that says them; the order of its rows is that of its texts.
    """
    text = text_of(path)
    try:
        rows = list(_rows(text, path.name))
    except csv.Error as error:
        raise ReplyError("{file} is no CSV: {error}", file=path.name, error=error) from error
    groups: dict[str, list[tuple[int, Row]]] = {}
    for line, row in rows:
        groups.setdefault(row["shortcut"].strip().removeprefix("/"), []).append((line, row))
    return checked((found[0][0], _Gathered(shortcut, found)) for shortcut, found in groups.items())


def _rows(text: str, name: str) -> Iterator[tuple[int, Row]]:
    lines = io.StringIO(text, newline="")
    head = text.split("\n", 1)[0]
    reader = csv.reader(lines, delimiter=max(",;\t", key=head.count), strict=True)
    columns = [column.strip().lower() for column in next(reader, [])]
    if missing := _NEEDED - set(columns):
        raise ReplyError(
            "{file} has no column {missing}; a table of replies has {columns}.",
            file=name,
            missing=", ".join(sorted(missing)),
            columns=", ".join(COLUMNS),
        )
    first = reader.line_num + 1
    for cells in reader:
        if any(cells):
            padded = [*cells, *[""] * (len(columns) - len(cells))]
            yield first, {**dict.fromkeys(COLUMNS, ""), **dict(zip(columns, padded, strict=False))}
        first = reader.line_num + 1


class _Gathered:
    """The rows of one shortcut, made a reply when it is its turn."""

    def __init__(self, shortcut: str, rows: Sequence[tuple[int, Row]]) -> None:
        self._shortcut = shortcut
        self._rows = [row for _, row in rows]

    def __call__(self) -> CannedReply:
        bodies: dict[str, tuple[str, ...]] = {}
        for row in self._rows:
            lang = row["lang"].strip()
            bodies[lang] = (*bodies.get(lang, ()), row["text"])
        return CannedReply(
            shortcut=self._shortcut,
            title=self._said("title"),
            folder=self._said("folder"),
            tags=tuple(self._said("tags").replace(",", " ").split()),
            bodies=bodies,
        )

    def _said(self, column: str) -> str:
        return next((row[column] for row in self._rows if row[column].strip()), "")


def to_csv(replies: Sequence[CannedReply]) -> str:
    """Write replies as a table; the mark at its beginning is how spreadsheets know UTF-8."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(COLUMNS)
    for reply in replies:
        head = (reply.shortcut, reply.title, reply.folder, " ".join(reply.tags))
        for lang, texts in reply.bodies.items():
            writer.writerows((*head, lang, number, text) for number, text in enumerate(texts, 1))
    return f"\ufeff{written.getvalue()}"
