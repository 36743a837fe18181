"""Reading, exporting and proving the moderation log."""

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

from moderator.domain import DecisionId
from moderator.errors import BrokenChainError, ModeratorError, NotFoundError
from moderator.progress import Progress, Report, silent
from moderator.storage.chain import GENESIS, link
from moderator.storage.store import Store
from moderator.views import LogEntry, LogFilter

_PAGE = 1000
FIELDS = (
    "id",
    "made_at",
    "moderator",
    "origin",
    "rule",
    "action",
    "reason",
    "note",
    "comment_id",
    "revision",
    "stream",
    "external_id",
    "author",
    "text",
    "flags",
    "model",
    "gesture",
    "reverts",
    "undone_by",
    "details",
    "previous_hash",
    "hash",
)
"""What an exported line holds, in the order of its columns."""


class Log:
    """The moderation log."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(self, wanted: LogFilter, before: DecisionId | None = None, limit: int = 64) -> list[LogEntry]:
        """Give lines from the newest back, or from the one before `before`."""
        with self._store.read() as tx:
            return tx.log.page(wanted, before, limit)

    def count(self, wanted: LogFilter) -> int:
        """Count the lines that the filter lets through."""
        with self._store.read() as tx:
            return tx.log.count(wanted)

    def entry(self, id_: DecisionId) -> LogEntry:
        """Look one line up; NotFoundError when it is not there."""
        with self._store.read() as tx:
            found = tx.log.entry(id_)
        if found is None:
            raise NotFoundError("The log has no line {id}.", id=id_)
        return found

    def moderators(self) -> tuple[str, ...]:
        """Name everybody who stands in the log."""
        with self._store.read() as tx:
            return tx.log.moderators()

    def entries(self, wanted: LogFilter, report: Report = silent) -> Iterator[LogEntry]:
        """Give every line that the filter lets through, oldest first."""
        total, done, last = self.count(wanted), 0, DecisionId(0)
        while True:
            with self._store.read() as tx:
                found = tx.log.after(wanted, last, _PAGE)
            yield from found
            done += len(found)
            report(Progress(done=done, total=total, what="lines"))
            if len(found) < _PAGE:
                return
            last = found[-1].decision.id

    def verify(self, report: Report = silent) -> int:
        """Prove the chain and answer its length; BrokenChainError names the first line that was altered."""
        with self._store.read() as tx:
            length, end = tx.decisions.head()
            previous, expected = GENESIS, 1
            for row in tx.decisions.rows():
                _prove(row, expected, previous)
                previous, expected = row["hash"], expected + 1
                if expected % _PAGE == 0:
                    report(Progress(done=expected, total=length, what="lines"))
        if (length, end) != (expected - 1, previous):
            raise BrokenChainError(
                "The log was altered: it should end with line {length}, but ends with {expected}.",
                length=length,
                expected=expected - 1,
            )
        return length

    def export(self, path: Path, wanted: LogFilter, report: Report = silent) -> int:
        """Write the lines to a `.csv` or `.jsonl` file, oldest first; answers how many."""
        write = _WRITERS.get(path.suffix.lower())
        if write is None:
            raise ModeratorError("{file}: the log is exported as .csv or .jsonl.", file=path.name)
        aside = path.with_name(f".{path.name}.part")
        try:
            with aside.open(
                "w", encoding="utf-8-sig" if path.suffix.lower() == ".csv" else "utf-8", newline=""
            ) as file:
                count = write(file, self.entries(wanted, report))
            aside.replace(path)
        except OSError as error:
            raise ModeratorError("{path} cannot be written: {why}.", path=path, why=error.strerror) from error
        finally:
            aside.unlink(missing_ok=True)
        return count


def _prove(row: Any, expected: int, previous: str) -> None:
    if row["id"] != expected:
        raise BrokenChainError("The log was altered: line {expected} is missing.", expected=expected)
    if row["previous_hash"] != previous or row["hash"] != link(previous, row):
        raise BrokenChainError("The log was altered: line {expected} is not what was written.", expected=expected)


def as_record(entry: LogEntry) -> dict[str, Any]:
    """Give a line as plain values under the names of `FIELDS`."""
    decision = entry.decision
    record: dict[str, Any] = {name: getattr(decision, name, None) for name in FIELDS}
    for name in ("stream", "external_id", "author"):
        record[name] = decision.details.get(name)
    record["made_at"] = decision.made_at.isoformat()
    record["flags"] = {flag.value: score for flag, score in decision.flags.items()}
    record["details"] = dict(decision.details)
    record["undone_by"] = entry.undone_by
    return record


def _write_lines(file: TextIO, entries: Iterator[LogEntry]) -> int:
    count = 0
    for count, entry in enumerate(entries, start=1):  # noqa: B007 - the last number is the answer
        file.write(json.dumps(as_record(entry), ensure_ascii=False) + "\n")
    return count


def _write_table(file: TextIO, entries: Iterator[LogEntry]) -> int:
    writer = csv.writer(file)
    writer.writerow(FIELDS)
    count = 0
    for count, entry in enumerate(entries, start=1):  # noqa: B007 - the last number is the answer
        writer.writerow([_cell(value) for value in as_record(entry).values()])
    return count


def _cell(value: object) -> str:
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    said = "" if value is None else str(value)
    # A spreadsheet would run what begins like this; an apostrophe makes it text.
    return f"'{said}" if said.startswith(("=", "+", "-", "@", "\t", "\r")) else said


_WRITERS: dict[str, Callable[[TextIO, Iterator[LogEntry]], int]] = {".csv": _write_table, ".jsonl": _write_lines}
