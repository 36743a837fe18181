"""Opens databases the way the inbox needs them."""

from sqlite3 import SQLITE_BUSY, OperationalError
from sqlite3 import Connection as SQLite
from time import monotonic, sleep
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

_PATIENCE_SECONDS = 10
"""How long a program waits for another one that is writing."""
_CACHE_KIB = 64 * 1024
"""For imports: a batch touches thousands of pages of the indexes, and each more than once."""


def connect(url: URL | str) -> Engine:
    """Open the database; SQLite gets WAL, foreign keys, 16 KiB pages and BEGINs that mean it."""
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(sqlite: SQLite, _: ConnectionPoolEntry) -> None:
    sqlite.isolation_level = None  # the driver's own BEGIN would skip the SELECTs
    for pragma in (f"busy_timeout = {_PATIENCE_SECONDS * 1000}", "page_size = 16384"):
        sqlite.execute(f"PRAGMA {pragma}")
    _switch_to_wal(sqlite)
    # SQLite's own knows the letters of English alone
    sqlite.create_function("lower", 1, _lower, deterministic=True)


def _switch_to_wal(sqlite: SQLite) -> None:
    # The busy timeout does not hold for this lock: two programs that make an inbox at once have to take turns here.
    latest = monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            sqlite.execute("PRAGMA journal_mode = WAL")
        except OperationalError as error:
            if error.sqlite_errorcode != SQLITE_BUSY or monotonic() > latest:
                raise
            sleep(0.01)
        else:
            return


def _lower(text: str | bytes | float | None) -> str | bytes | float | None:
    return text.lower() if isinstance(text, str) else text


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    sqlite: Any = connection.connection.driver_connection
    if not options.get("writes", False):
        sqlite.execute("BEGIN")
        return
    # In WAL mode NORMAL may lose the last commits in a power cut: a file can be read again, a decision cannot. And an
    # import names only rows that it finds or writes in the same step: each would be looked up once more.
    is_import = options.get("can_be_repeated", False)
    sqlite.execute(f"PRAGMA synchronous = {'NORMAL' if is_import else 'FULL'}")
    sqlite.execute(f"PRAGMA foreign_keys = {'OFF' if is_import else 'ON'}")
    if is_import:
        sqlite.execute(f"PRAGMA cache_size = {-_CACHE_KIB}")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
