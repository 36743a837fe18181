"""Inboxes of earlier versions open, and nothing of them is lost."""

from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config

from moderator.desk.rulebook import Rulebook, in_order
from moderator.domain import Action, CommentId, Flag, ModeratorId, Reason, RuleState
from moderator.queues import Queue, QueueName
from moderator.rules import compile_rule
from moderator.rules.actions import HideAction
from moderator.rulings import Event
from moderator.storage import migrations
from moderator.storage.engine import connect
from moderator.storage.moments import to_stored
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


BUSY = """
INSERT INTO brands VALUES (1, 'Café');
INSERT INTO moderators VALUES (7, 'Vera', 'admin', 1);
INSERT INTO streams (id, brand_id, name, platform, made_at) VALUES (1, 1, 'wall', 'file', 1),
    (2, 1, 'forum', 'file', 1);
INSERT INTO campaigns (id, copies) VALUES (77, 3), (78, 2);
INSERT INTO comments
    (id, stream_id, external_id, text, taken_at, status, visibility, priority, raised, campaign, assignee_id)
    VALUES (1, 1, 'c1', 'EARN MONEY at https://x.example', 1, 'open', 'published', 500, 1, 77, NULL),
    (2, 2, 'c2', 'EARN MONEY at https://x.example/2', 1, 'open', 'published', 500, 1, 77, NULL),
    (3, 1, 'c3', 'EARN MONEY', 1, 'closed', 'spam', 500, 1, 77, NULL),
    (4, 1, 'c4', 'Где вы?', 1, 'assigned', 'published', 10, 32, 78, 7),
    (5, 1, 'c5', 'Где?', 1, 'open', 'published', 10, 32, 78, NULL);
INSERT INTO assessments VALUES (1, 1, 'en', .9, 0, 0, 0, 0, 0, 'old'), (2, 1, 'en', .9, 0, 0, 0, 0, 0, 'old'),
    (3, 1, 'en', .9, 0, 0, 0, 0, 0, 'old'),
    (4, 1, 'ru', 0, 0, 0, 0, 0, .9, 'old'), (5, 1, 'ru', 0, 0, 0, 0, 0, 1, 'old');
INSERT INTO teaching VALUES (0, 5), (1, 3);
INSERT INTO counters VALUES (1, 'all', 4), (2, 'all', 1), (1, 'everything', 2), (2, 'everything', 1), (1, 'spam', 1),
    (2, 'spam', 1), (1, 'question', 1), (1, 'needs_decision', 2), (2, 'needs_decision', 1), (1, 'assigned', 1);
"""


@pytest.fixture
def old_inbox(tmp_path: Path) -> Path:
    """Make an inbox as the first version did."""
    return _made(tmp_path, "0001", OLD)


def _made(tmp_path: Path, revision: str, content: str) -> Path:
    path = tmp_path / "inbox.sqlite3"
    engine = connect(f"sqlite:///{path}")
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with engine.connect() as plain:
        connection = plain.execution_options(writes=True)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            for statement in content.strip().split(";\n"):
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


ESCALATED = """
INSERT INTO brands VALUES (1, 'Café');
INSERT INTO streams (id, brand_id, name, platform, made_at) VALUES (1, 1, 'wall', 'file', 1);
INSERT INTO comments
    (id, stream_id, external_id, text, taken_at, status, visibility, priority, raised, due_at)
    VALUES (1, 1, 'c1', 'Cold!', 1, 'escalated', 'published', 500, 8, 5), (2, 1, 'c2', 'Rude!', 1, 'escalated',
    'published', 500, 8, 4000000000000000);
INSERT INTO decisions VALUES
    (1, 3, 'Vera', 1, 1, 'escalate', 'complaint', '', 'Cold!', '{}', 'old', 'moderator', '', 1, NULL, '{}', '', ''),
    (2, 4, 'Vera', 2, 1, 'escalate', 'complaint', '', 'Rude!', '{}', 'old', 'moderator', '', 1, NULL, '{}', '', '');
INSERT INTO escalations (comment_id, decision_id, "to", due_at) VALUES (1, 1, 'lead', 5),
    (2, 2, 'Vera', 4000000000000000);
"""


def test_what_was_escalated_before_runs_on_and_is_not_reminded_of_when_long_overdue(tmp_path: Path) -> None:
    store = Store.open(_made(tmp_path, "0010", ESCALATED))
    with store.read() as tx:
        first, second = tx.escalations.all_running()
        assert [(one.comment_id, one.to, one.level, one.path_id) for one in (first, second)] == [
            (1, "lead", 1, None),
            (2, "Vera", 1, None),
        ]
        assert (to_stored(first.began_at), first.root_id, to_stored(second.began_at)) == (3, 1, 4)
        assert [one.comment_id for one in tx.escalations.run_out(second.due_at, 9)] == [2]
    store.close()


def test_filters_and_counts_know_what_was_there_before_them(tmp_path: Path) -> None:
    store = Store.open(_made(tmp_path, "0004", BUSY))
    me = ModeratorId(7)
    with store.read() as tx:

        def found(name: QueueName = QueueName.ALL, **asked: Any) -> list[int]:
            return [card.id for card in tx.queues.page(Queue(name=name, **asked), me, None, 64)]

        assert (found(lang="ru"), found(lang="en")) == ([4, 5], [1, 2, 3])
        assert found(has_link=True) == [1, 2]
        assert found(QueueName.ASSIGNED) == [4]
        assert found(QueueName.CAMPAIGNS) == [1]
        assert found(QueueName.TEACH) == [5]
        assert tx.counters.campaigns() == 1
        stored = tx._connection.exec_driver_sql("SELECT stream_id, name, count FROM counters WHERE count <> 0").all()
        assert dict(tx.counters.recount()) == {(stream, name): count for stream, name, count in stored}
    store.close()


RULED = (
    OLD
    + """
INSERT INTO rules VALUES ('Angry', 1, 'shadow', '{"name":"Angry","state":"shadow","version":1,"when":"arrived",
    "all":[{"flag":"negative","at_least":0.8}],"any":[],"then":[{"hide":{"reason":"complaint"}}]}', 10, ''),
    ('Angry', 2, 'live', '{"name":"Angry","state":"live","version":1,"when":"arrived",
    "all":[{"flag":"negative","at_least":0.9}],"any":[],"then":[{"hide":{"reason":"complaint"}}]}', 20, ''),
    ('Slow', 1, 'live', '{"name":"Slow","state":"live","version":1,"when":"arrived","all":[],
    "any":[{"pattern":"(a|a)*$"}],"then":[{"escalate":{"to":"lead","within":"2h","reason":"complaint"}}]}', 5, 'why');
INSERT INTO rule_hits VALUES ('Angry', 2, 1, 'negative 0.95 ≥ 0.90', 30);
"""
)


def test_rules_of_earlier_versions_keep_their_state_their_versions_and_their_hits(tmp_path: Path) -> None:
    store = Store.open(_made(tmp_path, "0010", RULED))
    with store.read() as tx:
        (angry, angry_rule), (slow, _) = in_order(tx)
        assert (angry.version, angry.state, angry.stopped) == (2, RuleState.LIVE, "")
        assert (slow.version, slow.stopped) == (1, "why")
        # as it was then, they are asked about edited comments too
        assert angry_rule.events == {Event.ARRIVED, Event.EDITED}
        assert compile_rule(angry_rule).rule.actions == (HideAction(reason=Reason.COMPLAINT),)
        assert [(line.version, line.state) for line in tx.rules.life("Angry")] == [
            (2, RuleState.LIVE),
            (1, RuleState.SHADOW),
        ]
        assert tx.rule_hits.counts() == {("Angry", 2): 1}
        assert [rule.rule.name for rule in Rulebook().in_force(tx, Event.ARRIVED)] == ["Angry"]
        assert tx.comments.standing([CommentId(1)])[0].route == ""
    store.close()


REPLIED = """
INSERT INTO canned_replies VALUES ('sorry', 'We are sorry'), ('thanks', 'Thank you');
INSERT INTO reply_bodies VALUES ('sorry', 'en', 'Sorry, {{ author }}'), ('sorry', 'ru', 'Простите, {{ author }}'),
    ('thanks', 'id', 'Terima kasih');
"""


@pytest.mark.parametrize("revision", ["0001", "0010"])
def test_canned_replies_of_before_are_carried_over(tmp_path: Path, revision: str) -> None:
    store = Store.open(_made(tmp_path, revision, REPLIED))
    with store.read() as tx:
        sorry, thanks = tx.replies.all()
        assert dict(sorry.bodies) == {"en": ("Sorry, {{ author }}",), "ru": ("Простите, {{ author }}",)}
        assert (thanks.title, thanks.version, dict(thanks.bodies)) == ("Thank you", 1, {"id": ("Terima kasih",)})
        assert tx.reply_uses.figures() == {}
        assert not tx.replies.wants_approval()
    store.close()
