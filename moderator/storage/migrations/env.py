"""Runs migrations over the connection that the store hands in; a blank one is made for writing new revisions."""

from alembic import context

from moderator.storage import (  # noqa: F401 - all tables join the same metadata
    schema,
    schema_alarms,
    schema_learning,
    schema_log,
    schema_queues,
    schema_replies,
)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=schema.metadata,
    transaction_per_migration=False,
)
context.run_migrations()
