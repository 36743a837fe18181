"""Times the way into the database against `sqlite3` alone: the same rows into the same tables, with the same commits.

Every batch is taken in by the program first; the statements that wrote it are recorded and then run again, without
anything around them, on another new database. Both go on batch by batch, so that a busy machine is as busy for both.
Judging, and grouping into campaigns, are no work of the database: they are in the time of the whole alone.
"""

# ruff: noqa: INP001 - no package

import gc
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from big_inbox import arriving
from crowd import PLACES, Crowd
from sqlalchemy import URL, event

from moderator.desk.arriving import Batch
from moderator.desk.inbox import BATCH
from moderator.desk.joining import Joining
from moderator.desk.knowledge import Knowledge
from moderator.domain import CampaignId, Comment
from moderator.settings import Settings
from moderator.storage.engine import connect
from moderator.storage.migrations import migrate
from moderator.storage.store import Store, Transaction

WRITING = ("INSERT", "UPDATE", "DELETE")
Said = list[tuple[str, Any, bool]]


@dataclass(slots=True)
class Times:
    """Seconds that an import took: all of it, what the database had of that, and `sqlite3` alone for the same."""

    rows: int = 0
    whole: float = 0.0
    storage: float = 0.0
    raw: float = 0.0
    said: Said = field(default_factory=list)
    clock: Callable[[], float] = perf_counter


class TimedStore(Store):
    """A store that adds up how long its doors stand open."""

    times: Times

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Read, and count the time."""
        with self._counting(), super().read() as tx:
            yield tx

    @contextmanager
    def write(self, *, can_be_repeated: bool = False) -> Iterator[Transaction]:
        """Write, and count the time."""
        with self._counting(), super().write(can_be_repeated=can_be_repeated) as tx:
            yield tx

    @contextmanager
    def _counting(self) -> Iterator[None]:
        start = self.times.clock()
        yield
        self.times.storage += self.times.clock() - start


class TimedJoining(Joining):
    """Groups texts into campaigns, and takes the time and the statements of that out of what the store counts."""

    def __init__(self, times: Times) -> None:
        super().__init__()
        self._times = times

    def join(self, *given: Any, **named: Any) -> list[CampaignId | None]:
        """Group as ever."""
        start, said = self._times.clock(), len(self._times.said)
        result = super().join(*given, **named)
        self._times.storage -= self._times.clock() - start
        # campaigns are counted there too; the comments only name theirs
        del self._times.said[said:]
        return result


def imported(folder: Path, crowd: Crowd, rows: int, clock: Callable[[], float] = perf_counter) -> Times:
    """Take comments in, in an empty folder; only what is asked of the database is done twice."""
    times = Times(clock=clock)
    ours, raw = folder / "inbox.sqlite3", folder / "raw.sqlite3"
    Store.open(raw).close()
    store = _recording(ours, times)
    other = _alone(raw)
    knowledge = Knowledge(store, folder, Settings())
    knowledge.joining = TimedJoining(times)
    way = arriving(store, knowledge, PLACES[0].name, PLACES[0].platform, PLACES[0].brand)
    gc.disable()
    for batch in _batches(crowd, rows):
        times.said.clear()
        start = clock()
        way.take(Batch(comments=batch, reaches=way.position + len(batch)))
        times.whole += clock() - start
        start = clock()
        _run(other, times.said)
        times.raw += clock() - start
        times.rows += len(batch)
        gc.collect(0)
    gc.enable()
    store.close()
    other.close()
    return times


def _batches(crowd: Crowd, rows: int) -> Iterator[list[Comment]]:
    for first in range(0, rows, BATCH):
        yield list(crowd.write(PLACES[0], min(BATCH, rows - first), first, timedelta(seconds=60)))


def _recording(path: Path, times: Times) -> TimedStore:
    engine = connect(URL.create("sqlite", database=str(path)))
    migrate(engine)

    def record(_c: object, _cursor: object, statement: str, parameters: Any, _x: object, many: bool) -> None:  # noqa: FBT001
        if statement.startswith(WRITING):
            times.said.append((statement, parameters, many))

    event.listen(engine, "before_cursor_execute", record)
    store = TimedStore(engine)
    store.times = times
    return store


def _alone(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = OFF", "cache_size = -65536"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _run(connection: sqlite3.Connection, said: Said) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for statement, parameters, many in said:
        (connection.executemany if many else connection.execute)(statement, parameters)
    connection.execute("COMMIT")
