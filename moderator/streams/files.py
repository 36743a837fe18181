"""Opening a file of comments, whatever it was exported from."""

from collections.abc import Mapping
from pathlib import Path

from moderator.streams import delimited
from moderator.streams.scan import scan
from moderator.streams.source import Source
from moderator.streams.tables import Export, Table
from moderator.views import Preview


def open_file(path: Path, *, mapping: Mapping[str, str] | None = None) -> Source:
    """Find out what the file is, by its content, and make it readable.

    Raises:
        UnreadableFileError: It cannot be taken in at all; the sentence says why.
        UnknownColumnsError: It is a table, and no column can be the text.
    """
    found = _recognise(path)
    return found.source(mapping) if isinstance(found, Table) else found.source()


def preview(path: Path, *, mapping: Mapping[str, str] | None = None) -> Preview:
    """Show how the file would be read, without reading more than its beginning of a table."""
    found = _recognise(path)
    return found.preview(mapping) if isinstance(found, Table) else found.preview()


def _recognise(path: Path) -> Table | Export:
    return delimited.open_table(scan(path))
