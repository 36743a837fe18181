"""Opening a file of comments, whatever it was exported from: what it is, its content says."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from moderator.streams import delimited, disqus, isso, meta, objects, spreadsheet, takeout, telegram, wordpress
from moderator.streams.encoding import MARK
from moderator.streams.scan import Scan, scan
from moderator.streams.source import Source
from moderator.streams.tables import Export, Table
from moderator.views import Preview

_STRANGERS: Mapping[bytes, str] = {
    b"\xd0\xcf\x11\xe0": "this is an old Excel workbook (.xls); save it as .xlsx or CSV.",
    b"\x1f\x8b": "this file is compressed; unpack it first.",
    b"\x28\xb5\x2f\xfd": "this file is compressed; unpack it first.",
    b"BZh": "this file is compressed; unpack it first.",
    b"7z\xbc\xaf": "this file is compressed; unpack it first.",
    b"Rar!": "this file is compressed; unpack it first.",
    b"\x89PNG": "this is a picture, and no format that comments are exported in.",
    b"\xff\xd8\xff": "this is a picture, and no format that comments are exported in.",
    b"GIF8": "this is a picture, and no format that comments are exported in.",
    b"%PDF": "this is a PDF, and no format that comments are exported in.",
}
_UNKNOWN = "this is no format that comments can be read from."
_DISQUS = re.compile(r"<disqus[\s>]")
_RSS = re.compile(r"<rss[\s>]")
_LOOKED_AT = 50


def open_file(path: Path, *, mapping: Mapping[str, str] | None = None) -> Source:
    """Find out what the file is and make it readable.

    Raises:
        UnreadableFileError: It cannot be taken in at all; the sentence says why.
        UnknownColumnsError: It is a table, and no column can be the text.
    """
    found = _recognise(scan(path))
    return found.source(mapping) if isinstance(found, Table) else found.source()


def preview(path: Path, *, mapping: Mapping[str, str] | None = None) -> Preview:
    """Show how the file would be read."""
    found = _recognise(scan(path))
    return found.preview(mapping) if isinstance(found, Table) else found.preview()


def _recognise(scanned: Scan) -> Table | Export:
    head = scanned.head
    if head.startswith(b"PK\x03\x04"):
        return spreadsheet.open_table(scanned)
    for magic, sentence in _STRANGERS.items():
        if head.startswith(magic):
            raise scanned.refuse(sentence)
    text = scanned.text_head
    if _is_binary(text):
        raise scanned.refuse(_UNKNOWN)
    start = text.lstrip("\ufeff \t\r\n`")
    if start.startswith("<"):
        return _of_xml(scanned, text)
    if _are_json_lines(scanned, text):
        return objects.open_lines(scanned)
    if start.startswith(("{", "[")):
        return _of_document(scanned)
    table = delimited.open_table(scanned)
    return takeout.export(table) or table


def _of_xml(scanned: Scan, text: str) -> Export:
    if _DISQUS.search(text):
        return disqus.export(scanned)
    if _RSS.search(text):
        return wordpress.export(scanned)
    raise scanned.refuse("this is neither Disqus' XML nor WordPress'.")


def _of_document(scanned: Scan) -> Table | Export:
    document = objects.load(scanned)
    return (
        telegram.export(scanned, document)
        or isso.export(scanned, document)
        or meta.export(scanned, document)
        or objects.open_document(scanned, document)
    )


def _is_binary(text: str) -> bool:
    strange = sum(letter == MARK or (letter < " " and letter not in "\t\r\n") for letter in text[:4096])
    return strange > max(8, len(text[:4096]) // 50)


def _are_json_lines(scanned: Scan, text: str) -> bool:
    """Tell one object a line from one document, even where some lines are broken."""
    lines = [line for line in text.split("\n")[:_LOOKED_AT] if line.strip()]
    if scanned.path.suffix.lower() in (".jsonl", ".ndjson"):
        return True
    if not lines or lines[0].lstrip("\ufeff ").startswith("["):
        return False
    # a document that is laid out has its inner objects indented or followed by commas
    several = len(lines) > 1 or not scanned.is_whole
    return several and 2 * sum(map(_is_object, lines)) >= len(lines)


def _is_object(line: str) -> bool:
    if not line.startswith("{"):
        return False
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
