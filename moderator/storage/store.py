"""The two doors to the inbox's database."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import URL, Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from moderator.errors import StoreError
from moderator.storage.engine import connect
from moderator.storage.migrations import migrate
from moderator.storage.transaction import Transaction
from moderator.storage.vocabulary import Vocabulary

__all__ = ["Store", "Transaction"]


class Store:
    """The inbox's database; safe to use from several threads and processes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._vocabulary = Vocabulary()

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the database file, making it or bringing it to the newest schema first."""
        engine = connect(URL.create("sqlite", database=str(path)))
        with _saying_what_is_wrong(path):
            migrate(engine)
        return cls(engine)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def relax(self) -> None:
        """Give back the memory that an import has taken; whoever reads or writes meanwhile is not disturbed."""
        self._engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """See one unchanging state, and hold up nobody."""
        with _saying_what_is_wrong(), self._engine.connect() as connection, connection.begin():
            yield Transaction(connection, self._vocabulary)

    @contextmanager
    def write(self, *, can_be_repeated: bool = False) -> Iterator[Transaction]:
        """Change the inbox as one step that survives a power cut.

        With `can_be_repeated` the step is faster and may be lost (whole) in a power cut: for imports, which go on
        where the inbox says they are.
        """
        options = {"writes": True, "can_be_repeated": can_be_repeated}
        with _saying_what_is_wrong(), self._engine.connect() as plain:
            connection = plain.execution_options(**options)
            with connection.begin():
                yield Transaction(connection, self._vocabulary)


@contextmanager
def _saying_what_is_wrong(path: Path | None = None) -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        raise _told(error, path) from error
    except UnicodeEncodeError as error:
        raise StoreError("The inbox cannot keep a text that has broken letters in it.") from error
    except DatabaseError as error:
        if type(error) is not DatabaseError:  # the others are ours: a statement or a value that is wrong
            raise
        if path is None:
            raise StoreError("The inbox is damaged: {why}. Take its newest copy.", why=error.orig) from error
        raise StoreError(
            "{path} is not an inbox that this version can read: {why}.", path=path, why=error.orig
        ) from error


def _told(error: OperationalError, path: Path | None) -> StoreError:
    place, why = f" {path}" if path else "", str(error.orig)
    if "locked" in why:
        return StoreError(
            "The inbox{place} is busy: another program has been writing to it for too long. Try again in a moment.",
            place=place,
        )
    if "full" in why:
        return StoreError("The inbox{place} cannot be written to: the disk is full.", place=place)
    return StoreError("The inbox{place} cannot be used: {why}.", place=place, why=why)
