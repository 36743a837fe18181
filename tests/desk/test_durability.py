"""Nothing is lost when the program is killed: real child processes, really killed."""

import json
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from moderator.desk import Desk
from moderator.domain import Action, OutboxState, Status
from moderator.queues import Queue, QueueName
from moderator.storage.outbox import Outbox
from moderator.views import LogFilter
from tests.conftest import INVENTED, WriteComments

ALL = Queue(name=QueueName.EVERYTHING)
IMPORT = """
import sys
from pathlib import Path
from moderator.desk import Desk
with Desk.open(Path(sys.argv[1]), moderator="Vera") as desk:
    desk.inbox.take(Path(sys.argv[2]), report=lambda p: print(p.done, flush=True))
"""
DECIDE = """
import sys, time
from pathlib import Path
from moderator.desk import Desk
from moderator.domain import Action
desk = Desk.open(Path(sys.argv[1]), moderator="Vera")
gesture = desk.decisions.decide([desk.queues.find_id(sys.argv[2])], Action.HIDE)
print(gesture.id, flush=True)
time.sleep(60)
"""


def start(program: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_a_killed_import_ends_with_each_comment_once(home: Path, write_comments: WriteComments) -> None:
    path = write_comments([(f"c{n}", f"Comment {n} about the menu", f"author {n % 500}") for n in range(25_000)])
    random, kills = Random(5), 0  # noqa: S311 - when to kill is no secret
    for _ in range(20):
        child = start(IMPORT, home, path)
        assert child.stdout is not None
        for _ in range(random.randint(1, 3)):
            child.stdout.readline()
        time.sleep(random.random() / 10)
        child.send_signal(signal.SIGKILL)
        kills += child.wait() == -signal.SIGKILL
        child.stdout.close()
    assert kills > 0
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(path)
        assert desk.queues.size(ALL).count == 25_000
        assert desk.inbox.take(path).known == 25_000
        with desk._store.read() as tx:
            query = "SELECT count(*), count(DISTINCT external_id) FROM comments"
            assert tuple(tx._connection.exec_driver_sql(query).one()) == (25_000, 25_000)
            assert tx.counters.recount()[1, "everything"] == tx.counters.count("everything")


def test_a_decision_that_was_acknowledged_survives_the_kill(home: Path, write_comments: WriteComments) -> None:
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(write_comments([(f"c{n}", f"Comment {n}", "Ann") for n in range(20)]))
    for n in range(20):
        child = start(DECIDE, home, f"c{n}")
        assert child.stdout is not None
        assert child.stdout.readline().strip() == str(n + 1)
        child.kill()
        child.wait()
        child.stdout.close()
        with Desk.open(home, moderator="Vera") as desk:
            assert desk.queues.card(desk.queues.find_id(f"c{n}")).status is Status.CLOSED
            assert desk.log.verify() == n + 1
            assert desk.outbox.waiting() == n + 1


def test_an_action_that_was_going_out_when_the_program_died_goes_out_once(
    home: Path, write_comments: WriteComments, monkeypatch: pytest.MonkeyPatch
) -> None:
    class DiedError(BaseException):
        """The power went."""

    (home / "config.toml").parent.mkdir()
    (home / "config.toml").write_text("grace_seconds = 0\n", "utf-8")
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(write_comments(INVENTED))
        desk.decisions.decide([desk.queues.find_id("c2")], Action.HIDE)

        settle = Outbox.settle

        def die(self: Outbox, ids: list[int], state: OutboxState, at: datetime) -> None:
            if state is OutboxState.DONE:
                raise DiedError
            settle(self, ids, state, at)

        with monkeypatch.context() as patch:
            patch.setattr(Outbox, "settle", die)
            with pytest.raises(DiedError):
                desk.outbox.deliver()
    with Desk.open(home, moderator="Vera") as again:
        assert again.outbox.waiting() == 1
        assert again.outbox.deliver() == 1
        assert again.outbox.waiting() == 0
        assert again.log.count(LogFilter()) == 1
    lines = (home / "actions" / "wall.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["comment"] for line in lines] == ["c2"]
