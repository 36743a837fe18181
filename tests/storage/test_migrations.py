"""The schema that migrations build is the one that the code means."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from moderator.errors import StoreError
from moderator.storage import migrations, schema, schema_log
from moderator.storage.engine import connect
from moderator.storage.store import Store


def test_migrations_build_the_schema_that_the_code_means(tmp_path: Path) -> None:
    assert schema_log.decisions.metadata is schema.metadata
    engine = connect(f"sqlite:///{tmp_path / 'inbox.sqlite3'}")
    migrations.migrate(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: kind != "table" or not name.startswith("search")}
        )
        assert compare_metadata(context, schema.metadata) == []
        found = inspect(connection)
        there = {name: {index["name"] for index in found.get_indexes(name)} for name in schema.metadata.tables}
    engine.dispose()
    for table in schema.metadata.sorted_tables:
        assert {index.name for index in table.indexes} <= there[table.name]


def test_the_newest_revision_is_the_one_that_alembic_finds() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_heads() == [migrations.HEAD]


@pytest.mark.parametrize("attempt", range(5))
def test_programs_that_start_at_once_make_one_inbox(tmp_path: Path, attempt: int) -> None:
    path = tmp_path / f"inbox {attempt}.sqlite3"
    with ThreadPoolExecutor(8) as pool:
        stores = list(pool.map(lambda _: Store.open(path), range(8)))
    for store in stores:
        with store.read() as tx:
            assert tx.decisions.head()[0] == 0
        store.close()


def test_a_file_that_is_no_inbox_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite3"
    path.write_text("this is a letter to my aunt, not a database " * 40, "utf-8")
    with pytest.raises(StoreError, match="is not an inbox"):
        Store.open(path)
    assert path.read_text("utf-8").startswith("this is a letter")
