"""XLSX: the first sheet that has a text column, read row by row."""

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from moderator.streams.columns import guess, header_at, unique
from moderator.streams.scan import Scan
from moderator.streams.tables import Table
from moderator.streams.values import text_of

_SAMPLE = 200
_UNPACKED_LIMIT = 1 << 30
_CHUNK = 1 << 20
_SHEETS = "xl/worksheets/sheet"


def open_table(scan: Scan) -> Table:
    """Find the sheet and its header.

    Raises:
        UnreadableFileError: It is another kind of archive, is damaged, or has no rows.
    """
    height = _tallest(scan)
    with _workbook(scan) as book:
        names = [sheet.title for sheet in book.worksheets]
    samples = {name: [row for _, row in islice(_rows(scan, name), _SAMPLE)] for name in names}
    filled = [name for name in names if samples[name]]
    if not filled:
        raise scan.refuse("the workbook has no rows of comments.")
    name = next((name for name in filled if "text" in guess(_header(samples[name]))), filled[0])
    sample = samples[name]
    columns = unique(_header(sample))
    skipped = header_at(sample) + 1
    if len(sample) <= skipped:
        raise scan.refuse("there is a header and nothing under it.")
    return Table(
        path=scan.path,
        format="xlsx",
        digest=scan.digest,
        total=max(height, len(sample)) - skipped,
        columns=columns,
        sample=[_padded(row, len(columns)) for row in sample[skipped:]],
        rows=lambda: ((line, _padded(row, len(columns))) for line, row in islice(_rows(scan, name), skipped, None)),
        is_clean=False,
    )


def _header(sample: list[list[str]]) -> list[str]:
    return sample[header_at(sample)]


def _padded(row: list[str], width: int) -> list[str]:
    return row + [""] * (width - len(row))


def _tallest(scan: Scan) -> int:
    """Look through the archive: refuse what is no sound workbook, and count the rows of its tallest sheet."""
    try:
        with zipfile.ZipFile(scan.path) as archive:
            names = archive.namelist()
            unpacked = sum(member.file_size for member in archive.infolist())
            is_small = unpacked <= _UNPACKED_LIMIT
            torn = archive.testzip() if is_small else None
            heights = [_height(archive, name) for name in names if name.startswith(_SHEETS)] if is_small else []
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise scan.refuse("this archive is damaged or cut off.") from error
    if "xl/workbook.xml" not in names:
        raise scan.refuse("this is an archive, and no Excel workbook; unpack it and give the files in it.")
    if not is_small:
        raise scan.refuse("the workbook unpacks to more than 1 GiB; save it as CSV.")
    if torn is not None:
        raise scan.refuse(f"this workbook is damaged in its part {torn}.")
    return max(heights, default=0)


def _height(archive: zipfile.ZipFile, name: str) -> int:
    with archive.open(name) as sheet:
        return sum(piece.count(b"<row") for piece in iter(lambda: sheet.read(_CHUNK), b""))


def _rows(scan: Scan, name: str) -> Iterator[tuple[int, list[str]]]:
    with _workbook(scan) as book:
        sheet = book[name]
        # the size that a file claims for its sheet is often wrong
        sheet.reset_dimensions()
        for number, values in enumerate(sheet.iter_rows(values_only=True), 1):
            row = [text_of(value) for value in values]
            while row and not row[-1]:
                row.pop()
            if row:
                yield number, row


@contextmanager
def _workbook(scan: Scan) -> Iterator[Any]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        # by its name alone the library would refuse a workbook that is called otherwise
        with scan.path.open("rb") as file:
            with warnings.catch_warnings():
                # it warns of styles and extensions that no comment is in
                warnings.simplefilter("ignore")
                book = load_workbook(file, read_only=True, data_only=True)
            try:
                yield book
            finally:
                book.close()
    except (
        InvalidFileException,
        zipfile.BadZipFile,
        zlib.error,
        LookupError,
        ValueError,
        TypeError,
        SyntaxError,
        OSError,
        EOFError,
    ) as error:
        raise scan.refuse("the workbook is damaged and cannot be read.") from error
