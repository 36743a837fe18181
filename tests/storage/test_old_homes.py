"""Inboxes of earlier versions open, and nothing of them is lost."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from moderator.domain import Action, Flag
from moderator.storage import migrations
from moderator.storage.engine import connect
from moderator.storage.store import Store

OLD = """
INSERT INTO brands VALUES (1, 'Café');
INSERT INTO streams (id, brand_id, name, platform, made_at) VALUES (1, 1, 'wall', 'file', 1);
INSERT INTO authors (id, realm, external_id, name) VALUES (1, 'file:1', 'a1', 'Ann');
INSERT INTO comments
    (id, stream_id, external_id, author_id, text, taken_at, status, visibility, priority, raised, campaign)
    VALUES (1, 1, 'c1', 1, 'EARN MONEY', 1, 'closed', 'spam', 500, 1, 77);
INSERT INTO assessments VALUES (1, 1, 'en', .9, 0, 0, 0, 0, 0, 'old');
INSERT INTO decisions VALUES
    (1, 1, 'Vera', 1, 1, 'mark_spam', 'advertising', '', 'EARN MONEY', '{"spam":0.9}', 'old', 'moderator', '', 1, NULL,
    '{}', '', '');
"""


@pytest.fixture
def old_inbox(tmp_path: Path) -> Path:
    """Make an inbox as the first version did."""
    path = tmp_path / "inbox.sqlite3"
    engine = connect(f"sqlite:///{path}")
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with engine.connect() as plain:
        connection = plain.execution_options(writes=True)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "0001")
            for statement in OLD.strip().split(";\n"):
                connection.exec_driver_sql(statement)
    engine.dispose()
    return path


def test_decisions_of_the_first_version_are_learnt_from(old_inbox: Path) -> None:
    store = Store.open(old_inbox)
    with store.read() as tx:
        (told,) = tx.learning.told()
        assert tx.switches.current() is None
    store.close()
    assert (told.action, told.reason, told.assumed) == (Action.MARK_SPAM, None, "advertising")
    assert (told.text, told.lang, told.raised) == ("EARN MONEY", "en", {Flag.SPAM: 0.9})
