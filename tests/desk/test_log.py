"""The moderation log: read, exported, proven."""

import csv
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from moderator.desk import Desk
from moderator.desk.log import FIELDS
from moderator.domain import Action, CommentId, DecisionId, Reason
from moderator.errors import BrokenChainError, ModeratorError, NotFoundError
from moderator.views import LogFilter

Tamper = Callable[[str], None]


@pytest.fixture
def decided(stocked: Desk) -> Desk:
    for key, action in (("c1", Action.APPROVE), ("c2", Action.HIDE), ("c3", Action.ESCALATE), ("c4", Action.APPROVE)):
        stocked.decisions.decide([stocked.queues.find_id(key)], action, note=f"about {key}")
    return stocked


@pytest.fixture
def tamper(decided: Desk, home: Path) -> Tamper:
    """Change the log behind the program's back, its lock taken off first."""

    def run(statement: str) -> None:
        decided.close()
        with sqlite3.connect(home / "inbox.sqlite3") as plain:
            for what in ("UPDATE", "DELETE"):
                plain.execute(f"DROP TRIGGER IF EXISTS decisions_stay_{what}")
            plain.execute(statement)
        plain.close()

    return run


def test_an_untouched_log_is_proven(decided: Desk) -> None:
    assert decided.log.verify() == 4


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE decisions SET note = 'nothing' WHERE id = 2", "line 2 is not what was written"),
        ("UPDATE decisions SET moderator = 'Oleg' WHERE id = 3", "line 3 is not what was written"),
        ("UPDATE decisions SET made_at = made_at + 1 WHERE id = 1", "line 1 is not what was written"),
        ("UPDATE decisions SET flags = '{}' WHERE id IN (2, 3)", "line 2 is not what was written"),
        ("DELETE FROM decisions WHERE id = 2", "line 2 is missing"),
        ("DELETE FROM decisions WHERE id = 4", "should end with line 4"),
        ("UPDATE decisions SET hash = previous_hash WHERE id = 4", "line 4 is not what was written"),
    ],
)
def test_the_first_altered_line_is_named(tamper: Tamper, home: Path, statement: str, said: str) -> None:
    tamper(statement)
    with Desk.open(home, moderator="Vera") as again, pytest.raises(BrokenChainError, match=said):
        again.log.verify()


def test_sql_alone_cannot_change_the_log(decided: Desk, home: Path) -> None:
    with sqlite3.connect(home / "inbox.sqlite3") as plain:
        for statement in ("UPDATE decisions SET note = ''", "DELETE FROM decisions"):
            with pytest.raises(sqlite3.IntegrityError, match="never changed"):
                plain.execute(statement)
    plain.close()
    assert decided.log.verify() == 4


def test_the_log_is_read_from_the_newest_back_by_pages(decided: Desk) -> None:
    first = decided.log.page(LogFilter(), limit=3)
    rest = decided.log.page(LogFilter(), before=first[-1].decision.id, limit=3)
    assert [entry.decision.id for entry in first + rest] == [4, 3, 2, 1]


@pytest.mark.parametrize(
    ("wanted", "lines"),
    [
        (LogFilter(action=Action.APPROVE), [4, 1]),
        (LogFilter(reason=Reason.FINE), [4, 1]),
        (LogFilter(moderator="Vera"), [4, 3, 2, 1]),
        (LogFilter(moderator="Oleg"), []),
        (LogFilter(words="ABOUT C3"), [3]),
        (LogFilter(words="100%"), []),
        (LogFilter(comment=CommentId(2)), [2]),
    ],
)
def test_a_filter_lets_its_lines_through(decided: Desk, wanted: LogFilter, lines: list[int]) -> None:
    assert [entry.decision.id for entry in decided.log.page(wanted)] == lines
    assert decided.log.count(wanted) == len(lines)


def test_an_undone_line_says_by_which(decided: Desk) -> None:
    decided.decisions.undo()
    assert decided.log.entry(DecisionId(4)).undone_by == 5
    assert decided.log.entry(DecisionId(5)).decision.reverts == 4
    with pytest.raises(NotFoundError):
        decided.log.entry(DecisionId(6))


def test_the_log_is_exported_as_a_table(decided: Desk, tmp_path: Path) -> None:
    decided.decisions.decide([decided.queues.find_id("c5")], Action.NOTE, note="=1+1")
    assert decided.log.export(tmp_path / "log.csv", LogFilter()) == 5
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == ["1", "2", "3", "4", "5"]
    assert tuple(rows[0]) == FIELDS
    assert rows[4]["note"] == "'=1+1"


def test_the_log_is_exported_as_lines_that_hold_the_chain(decided: Desk, tmp_path: Path) -> None:
    assert decided.log.export(tmp_path / "log.jsonl", LogFilter(action=Action.APPROVE)) == 2
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text("utf-8").splitlines()]
    assert [line["id"] for line in lines] == [1, 4]
    assert lines[0]["previous_hash"] == "0" * 64
    assert lines[0]["details"]["before"]["status"] == "open"


def test_an_export_that_fails_leaves_the_file_that_was_there(decided: Desk, tmp_path: Path) -> None:
    with pytest.raises(ModeratorError, match=r"\.csv or \.jsonl"):
        decided.log.export(tmp_path / "log.pdf", LogFilter())
    with pytest.raises(ModeratorError, match="cannot be written"):
        decided.log.export(tmp_path / "nowhere" / "log.csv", LogFilter())


def test_a_line_that_nobody_has_written_so_is_told_by_its_number(tamper: Tamper, home: Path) -> None:
    tamper("UPDATE decisions SET action = 'applaud' WHERE id = 2")
    with Desk.open(home, moderator="Vera") as desk, pytest.raises(BrokenChainError, match="line 2 cannot be read"):
        desk.log.page(LogFilter())


def test_bytes_in_place_of_a_text_are_an_alteration(tamper: Tamper, home: Path) -> None:
    tamper("UPDATE decisions SET note = x'00ff' WHERE id = 2")
    with Desk.open(home, moderator="Vera") as desk, pytest.raises(BrokenChainError, match="line 2"):
        desk.log.verify()
