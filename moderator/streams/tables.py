"""Tables and what becomes of them: a source of comments, or a preview for the person who names the columns."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from moderator.streams import columns as naming
from moderator.streams.encoding import of_bytes
from moderator.streams.rows import IN_ORDER, reader
from moderator.streams.source import PLATFORMS, Entry, Row, Source, entries
from moderator.streams.times import clock
from moderator.views import Preview

_PREVIEWED = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A file of rows under named columns; `rows` starts afresh at each call, after the header."""

    path: Path
    format: str
    digest: str
    total: int
    columns: tuple[str, ...]
    sample: Sequence[list[str]]
    rows: Callable[[], Iterator[Row]]
    is_clean: bool

    def source(self, mapping: Mapping[str, str] | None) -> Source:
        """Read the rows as comments."""
        fields = naming.settle(self.path.name, self.columns, mapping)
        places = {field: self.columns.index(column) for field, column in fields.items()}
        times = self._column(places["created_at"]) if "created_at" in places else []

        def read_entries() -> Iterator[Entry]:
            read = reader(places, len(self.columns), clock(times), is_clean=self.is_clean)
            return entries(self.rows(), read)

        return Source(
            name=stem(self.path),
            platform=self._platform(),
            format=self.format,
            digest=self.digest,
            total=self.total,
            entries=read_entries,
        )

    def preview(self, mapping: Mapping[str, str] | None) -> Preview:
        """Show the first rows, and which column would be which field."""
        given = mapping or {}
        fields = {**naming.guess([column for column in self.columns if column not in given.values()]), **given}
        return Preview(
            format=self.format,
            columns=self.columns,
            rows=tuple(tuple(row) for row in self.sample[:_PREVIEWED]),
            mapping=fields,
            is_complete="text" in fields,
        )

    def _column(self, place: int) -> list[str]:
        return [row[place] for row in self.sample if place < len(row)]

    def _platform(self) -> str:
        for place, column in enumerate(self.columns):
            if naming.plain_name(column) in naming.PLATFORM_NAMES:
                said = {cell.strip().casefold() for cell in self._column(place)}
                if len(said) == 1 and said <= PLATFORMS:
                    return said.pop()
        return "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A file of a known format; its rows have their cells in the order of the fields."""

    path: Path
    name: str
    platform: str
    format: str
    digest: str
    total: int
    rows: Callable[[], Iterator[Row]]

    def source(self) -> Source:
        """Read the rows as comments."""

        def read_entries() -> Iterator[Entry]:
            # strings of JSON can hold halves of characters, whatever the file's bytes are
            return entries(self.rows(), reader(IN_ORDER, len(IN_ORDER), clock(), is_clean=False))

        return Source(
            name=self.name or stem(self.path),
            platform=self.platform,
            format=self.format,
            digest=self.digest,
            total=self.total,
            entries=read_entries,
        )

    def preview(self) -> Preview:
        """Show the first rows under the names of the fields; there is nothing to be mapped."""
        shown: list[tuple[str, ...]] = []
        for _, row in self.rows():
            if isinstance(row, list):
                shown.append(tuple(row))
            if len(shown) == _PREVIEWED:
                break
        return Preview(
            format=self.format,
            columns=naming.FIELDS,
            rows=tuple(shown),
            mapping={field: field for field in naming.FIELDS},
            is_complete=True,
        )


def stem(path: Path) -> str:
    """Call a stream as its file is called; names from other systems are in the letters of those systems."""
    try:
        path.stem.encode()
    except UnicodeEncodeError:
        written = os.fsencode(path.stem)
        return written.decode(of_bytes(written), "replace")
    return path.stem


def cells(
    *,
    text: str,
    id: str = "",  # noqa: A002 - the field's own name
    author: str = "",
    author_id: str = "",
    created_at: str = "",
    post_id: str = "",
    post: str = "",
    post_url: str = "",
    parent_id: str = "",
    visibility: str = "",
    post_created_at: str = "",
    account_created_at: str = "",
) -> list[str]:
    """Put a comment's values into the order of the fields."""
    own = [id, text, author, author_id, created_at, post_id, post, post_url, parent_id, "", visibility]
    return [*own, post_created_at, account_created_at, "", "", ""]
