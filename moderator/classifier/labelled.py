"""Tables of labelled comments, row by row, with all that stands beside a text."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from moderator.domain import Flag
from moderator.errors import TrainingDataError

COLUMNS = {"text", "lang", "flag", "label"}
"""What a table of labelled comments has at least."""
_LABELS = {"0": False, "1": True}
_FLAGS = {flag.value: flag for flag in Flag}
_FIELD_LIMIT = 10_000_000


class Row(NamedTuple):
    """A comment and whether it has a flag: None where nobody said so, or it is not even asked about a flag.

    What a table leaves out is empty.
    """

    text: str
    lang: str
    flag: Flag | None
    label: bool | None
    author: str = ""
    created_at: str = ""
    post_id: str = ""


def read(file: Path) -> list[Row]:
    """Read a table; one that is none, or says something else than flags and labels, is a `TrainingDataError`."""
    return [_row(file, line, cells) for line, cells in cells_of(file, COLUMNS)]


def cells_of(file: Path, columns: set[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Read lines with their cells by column; a file without these columns is a `TrainingDataError`."""
    # the limit is the whole process's, and others read tables too
    before = csv.field_size_limit(_FIELD_LIMIT)
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            table = csv.DictReader(lines)
            missing = columns - set(table.fieldnames or ())
            if missing:
                raise TrainingDataError(
                    "{file} lacks the columns {listed}.", file=file.name, listed=", ".join(sorted(missing))
                )
            for cells in table:
                if any(cells[name] is None for name in columns):
                    raise TrainingDataError(
                        "{file}, line {line}: it has too few cells.", file=file.name, line=table.line_num
                    )
                yield table.line_num, cells
    except OSError as error:
        raise TrainingDataError("{file} cannot be read: {why}.", file=file, why=error.strerror) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise TrainingDataError(
            "{file} cannot be read as labelled comments: {error}.", file=file.name, error=error
        ) from error
    finally:
        csv.field_size_limit(before)


def _row(file: Path, line: int, cells: dict[str, str]) -> Row:
    flag, label = cells["flag"].strip(), cells["label"].strip()
    if label and (flag not in _FLAGS or label not in _LABELS):
        raise TrainingDataError(
            "{file}, line {line}: no flag {flag!r} with label {label!r}.",
            file=file.name,
            line=line,
            flag=flag,
            label=label,
        )
    beside = (cells.get(name) or "" for name in ("author", "created_at", "post_id"))
    return Row(cells["text"], cells["lang"].strip(), _FLAGS.get(flag), _LABELS.get(label), *beside)
