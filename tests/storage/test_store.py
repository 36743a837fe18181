"""Transactions mean what they say."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from moderator.domain import StreamId
from moderator.errors import StoreError
from moderator.storage.store import Store

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "inbox.sqlite3")


def test_writers_at_once_lose_no_step(store: Store) -> None:
    with store.write() as tx:
        stream = tx.streams.add("wall", "file", tx.streams.brand("Aurora"), NOON)

    def step(_: int) -> None:
        with store.write() as tx:
            tx.imports.reach("digest", stream, tx.imports.position("digest", stream) + 1)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(step, range(200)))
    with store.read() as tx:
        assert tx.imports.position("digest", stream) == 200
    store.close()


def test_a_step_that_fails_changes_nothing(store: Store) -> None:
    def add_a_brand_and_fail() -> None:
        with store.write() as tx:
            tx.streams.brand("Aurora")
            tx.imports.reach("digest", StreamId(404), 1)

    with pytest.raises(IntegrityError):
        add_a_brand_and_fail()
    with store.read() as tx:
        assert tx.streams.brands() == ()
    store.close()


def test_decisions_are_held_to_what_they_name_and_imports_need_not_be(store: Store) -> None:
    held = []
    for can_be_repeated in (False, True, False):
        with store.write(can_be_repeated=can_be_repeated) as tx:
            held.append(tx._connection.exec_driver_sql("PRAGMA foreign_keys").scalar())
    assert held == [1, 0, 1]
    store.close()


def test_decisions_are_synced_to_the_disk_and_imports_need_not_be(store: Store) -> None:
    levels = []
    for can_be_repeated in (False, True):
        with store.write(can_be_repeated=can_be_repeated) as tx:
            levels.append(tx._connection.exec_driver_sql("PRAGMA synchronous").scalar())
    assert levels == [2, 1]  # FULL, NORMAL
    store.close()


def test_an_inbox_has_wal_and_large_pages(store: Store, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "inbox.sqlite3") as plain:
        assert plain.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert plain.execute("PRAGMA page_size").fetchone() == (16384,)
    plain.close()
    store.close()


def test_a_damaged_page_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite3"
    store = Store.open(path)
    with store.write() as tx:
        tx.streams.brand("Aurora")
    store.close()
    content = bytearray(path.read_bytes())
    for page in range(16384, len(content), 16384):
        content[page : page + 200] = b"\xff" * 200
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"is damaged|is not an inbox"), Store.open(path).read() as tx:
        tx.streams.brands()
