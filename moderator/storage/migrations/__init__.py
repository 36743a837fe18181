"""Brings an inbox's database to the newest schema."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

HEAD = "0014"
"""The newest revision; a test holds it against what Alembic finds."""


def migrate(engine: Engine) -> None:
    """Apply what is missing, in one transaction; an inbox that is up to date is left without loading Alembic."""
    with engine.connect() as connection:
        if _revision(connection) == HEAD:
            return
    with engine.connect() as plain:
        connection = plain.execution_options(writes=True)
        with connection.begin():
            # Two programs may start at once: the second finds the work done when its turn comes.
            if _revision(connection) != HEAD:
                _upgrade(connection)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
