"""JSON and JSON lines: flat records under the same names as the columns of a table."""

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from moderator.streams import reddit
from moderator.streams.columns import guess
from moderator.streams.scan import Scan
from moderator.streams.source import Torn
from moderator.streams.tables import Export, Table
from moderator.streams.values import Record, records, text_of

_SAMPLE = 200


def load(scan: Scan) -> object:
    """Parse the whole document, before anything of it is believed.

    Raises:
        UnreadableFileError: It is no JSON, or is cut off; the sentence says where.
    """
    with scan.open() as file:
        text = file.read()
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        is_cut = not text[error.pos :].strip() or error.msg.startswith("Unterminated string")
        reason = f"the JSON is cut off at {place}" if is_cut else f"the JSON breaks at {place} ({error.msg})"
        raise scan.refuse(f"{reason}; nothing was taken from it.") from error
    except (RecursionError, ValueError) as error:
        raise scan.refuse("the JSON cannot be read: it is nested too deeply or has a number too long.") from error


def open_document(scan: Scan, document: object) -> Table:
    """Take the flat records of a document of no known format."""
    listed = _listed(document)
    if not listed:
        raise scan.refuse("the JSON has no list of comments in it.")
    return _table(scan, "json", records(listed[:_SAMPLE]), len(listed), lambda: _numbered(listed))


def open_lines(scan: Scan) -> Table | Export:
    """Take one record a line; comments of Reddit are known by their keys."""
    scan.refuse_long_lines()
    sample = [item for _, item in islice(lines(scan), _SAMPLE) if isinstance(item, dict)]
    if not sample:
        raise scan.refuse("no line of it is a JSON object.")
    if reddit.is_comment(sample[0]):
        return reddit.export(scan, sample[0], lambda: lines(scan))
    return _table(scan, "jsonl", sample, scan.lines, lambda: lines(scan))


def lines(scan: Scan) -> Iterator[tuple[int, Record | Torn]]:
    """Give the record on every line that is not blank."""
    with scan.open() as file:
        for number, line in enumerate(file, 1):
            if line.isspace():
                continue
            try:
                item = json.loads(line)
            except (ValueError, RecursionError):
                yield number, Torn(reason="The line is not JSON.", content=line)
            else:
                yield number, item if isinstance(item, dict) else Torn(reason="Not a JSON object.", content=line)


def _table(
    scan: Scan,
    name: str,
    sample: Sequence[Record],
    total: int,
    numbered: Callable[[], Iterator[tuple[int, Record | Torn]]],
) -> Table:
    columns = _columns(sample)
    cells = _cells(columns)
    return Table(
        path=scan.path,
        format=name,
        digest=scan.digest,
        total=total,
        columns=columns,
        sample=[cells(item) for item in sample],
        rows=lambda: ((line, item if isinstance(item, Torn) else cells(item)) for line, item in numbered()),
        # escapes in JSON can make halves of characters, whatever the file's bytes are
        is_clean=False,
    )


def _listed(document: object) -> list[object]:
    if isinstance(document, list):
        return document if records(document) else []
    if not isinstance(document, dict):
        return []
    lists = sorted((value for value in document.values() if records(value)), key=len, reverse=True)
    spoken = [listed for listed in lists if _speaks(listed)]
    if not spoken and _speaks([document]):
        return [document]
    return next(iter(spoken or lists), [])


def _speaks(listed: list[object]) -> bool:
    return "text" in guess(_columns(records(listed[:_SAMPLE])))


def _numbered(listed: list[object]) -> Iterator[tuple[int, Record | Torn]]:
    for number, item in enumerate(listed, 1):
        yield number, item if isinstance(item, dict) else Torn(reason="Not a JSON object.", content=text_of(item))


def _columns(sample: Sequence[Record]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for item in sample:
        for key, value in item.items():
            if isinstance(value, dict):
                found.update(dict.fromkeys(f"{key}.{inner}" for inner in value))
            else:
                found[key] = None
    return tuple(found)


def _cells(columns: Sequence[str]) -> Callable[[Record], list[str]]:
    paths = [(column, *column.partition(".")[::2]) for column in columns]

    def cells(item: Record) -> list[str]:
        return [text_of(_at(item, *path)) for path in paths]

    return cells


def _at(item: Record, key: str, outer: str, inner: str) -> object:
    if key in item:
        value = item[key]
        return None if isinstance(value, dict) else value
    nested = item.get(outer)
    return nested.get(inner) if inner and isinstance(nested, dict) else None
