"""`moderator decide`, `undo` and `log`."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def status(run: Run, named: str) -> tuple[str, str]:
    case = run("show", named, "--json").record
    return case["status"], case["visibility"]


def test_a_decision_is_made_and_taken_back(stocked_run: Run) -> None:
    made = stocked_run("decide", "hide", "c2", "c3", "--reason", "advertising", "--json").record
    assert (made["action"], made["count"], made["undoes"]) == ("hide", 2, None)
    assert status(stocked_run, "c2") == ("closed", "hidden")
    undone = stocked_run("undo", "--json").record
    assert (undone["undoes"], undone["count"]) == ("hide", 2)
    assert status(stocked_run, "c3") == ("open", "published")


def test_people_read_how_to_take_it_back(stocked_run: Run, home: Path) -> None:
    said = stocked_run("decide", "approve", "c4").out
    assert said.startswith("Done: approve of 1 comment. To take it back: ")
    assert said.endswith(f"moderator --home {home} undo\n")
    assert stocked_run("undo").out == "Undone: approve of 1 comment.\n"


def test_nothing_to_undo_is_said(stocked_run: Run) -> None:
    answer = stocked_run("undo")
    assert (answer.code, answer.err) == (1, "There is nothing to undo.\n")


def test_one_unknown_comment_stops_the_whole_decision(stocked_run: Run) -> None:
    assert stocked_run("decide", "hide", "c2", "c99").code == 1
    assert status(stocked_run, "c2") == ("open", "published")


def test_an_unknown_action_is_bad_usage(stocked_run: Run) -> None:
    assert stocked_run("decide", "praise", "c2").code == 2


@pytest.mark.parametrize("when", ["yesterday", "2020-01-01"])
def test_a_comment_cannot_be_snoozed_into_the_past(stocked_run: Run, when: str) -> None:
    assert stocked_run("decide", "snooze", "c2", "--until", when).code == 2


def test_a_comment_is_snoozed_until_a_time(stocked_run: Run) -> None:
    stocked_run("decide", "snooze", "c2", "--until", "2h")
    assert stocked_run("queue", "snoozed", "--json").record["due_at"] is not None


def test_a_text_is_only_sent_as_a_reply(stocked_run: Run) -> None:
    assert stocked_run("decide", "hide", "c2", "--body", "Go away").code == 2
    assert stocked_run("decide", "reply", "c2", "--body", "Hello", "--reply", "sorry").code == 2


def test_each_comment_gets_its_own_canned_reply(stocked_run: Run, tmp_path: Path) -> None:
    file = tmp_path / "replies.toml"
    file.write_text('[[reply]]\nshortcut = "hi"\ntitle = "Hi"\nbodies.en = "Hi {{ author }}!"\n', "utf-8")
    stocked_run("replies", "add", file)
    assert len(stocked_run("decide", "reply", "c1", "c4", "--reply", "/hi", "--json").records) == 2
    bodies = [line["details"]["body"] for line in stocked_run("log", "--json").records]
    assert sorted(bodies) == ["Hi Ann!", "Hi Cleo!"]


def test_the_log_lists_the_newest_first(stocked_run: Run) -> None:
    stocked_run("decide", "hide", "c2", "--reason", "scam", "--note", "seen before")
    stocked_run("undo")
    back, hidden = stocked_run("log", "--json").records
    assert back["reverts"] == hidden["id"]
    assert hidden["undone_by"] == back["id"]
    assert (hidden["moderator"], hidden["reason"], hidden["note"]) == ("Vera", "scam", "seen before")
    assert "hide (undone)" in stocked_run("log").out


@pytest.mark.parametrize(
    ("option", "value", "found"),
    [
        ("--action", "hide", 1),
        ("--action", "ban", 0),
        ("--reason", "scam", 1),
        ("--moderator", "Vera", 2),
        ("--moderator", "Boris", 0),
        ("--comment", "c2", 1),
        ("--search", "lovely", 1),
        ("--since", "1h", 2),
        ("--until", "1h", 0),
        ("--since", "2020-01-01", 2),
        ("--until", "2020-01-01", 0),
        ("--limit", "1", 1),
    ],
)
def test_the_log_is_filtered(stocked_run: Run, option: str, value: str, found: int) -> None:
    stocked_run("decide", "hide", "c2", "--reason", "scam")
    stocked_run("decide", "approve", "c4")
    assert len(stocked_run("log", option, value, "--json").records) == found


def test_an_exported_line_is_a_line_of_the_log(stocked_run: Run, tmp_path: Path) -> None:
    stocked_run("decide", "hide", "c2")
    stocked_run("decide", "approve", "c4")
    path = tmp_path / "log.jsonl"
    assert "2 decisions written" in stocked_run("log", "--export", path).out
    exported = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert exported == list(reversed(stocked_run("log", "--json").records))


def test_a_log_is_exported_under_a_known_suffix_only(stocked_run: Run, tmp_path: Path) -> None:
    assert stocked_run("log", "--export", tmp_path / "log.docx").code == 1


def test_an_altered_log_is_found_out(stocked_run: Run, home: Path) -> None:
    stocked_run("decide", "hide", "c2", "c3")
    assert stocked_run("log", "verify").out == "Proven: 2 lines of the log, none altered.\n"
    with sqlite3.connect(home / "inbox.sqlite3") as store:
        for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            store.execute(f"DROP TRIGGER {name}")
        store.execute("UPDATE decisions SET note = 'not me' WHERE id = 2")
    store.close()
    answer = stocked_run("log", "verify")
    assert (answer.code, answer.out) == (1, "")
    assert "line 2" in answer.err


def test_what_the_grace_held_back_leaves_with_the_next_change(stocked_run: Run, home: Path) -> None:
    (home / "config.toml").write_text("grace_seconds = 0\n", "utf-8")
    stocked_run("decide", "hide", "c2")
    stocked_run("decide", "approve", "c4")
    (actions,) = (home / "actions").glob("*.jsonl")
    first = json.loads(actions.read_text("utf-8").splitlines()[0])
    assert (first["action"], first["comment"]) == ("hide", "c2")


def test_a_gesture_is_taken_back_by_its_number(stocked_run: Run) -> None:
    first = stocked_run("decide", "hide", "c2", "--json").record["gesture"]
    stocked_run("decide", "approve", "c4")
    assert stocked_run("undo", str(first), "--json").record["undoes"] == "hide"
    assert status(stocked_run, "c2") == ("open", "published")
    again = stocked_run("undo", str(first))
    assert (again.code, again.err) == (1, f"Gesture {first} has been taken back already.\n")


@pytest.mark.parametrize(("option", "value"), [("--to", "Vera"), ("--until", "2h")])
def test_an_option_that_the_action_does_not_know_is_bad_usage(stocked_run: Run, option: str, value: str) -> None:
    assert stocked_run("decide", "hide", "c2", option, value).code == 2
    assert status(stocked_run, "c2") == ("open", "published")


def test_nobody_is_escalated_to_whom_nobody_knows(stocked_run: Run) -> None:
    answer = stocked_run("decide", "escalate", "c2", "--to", "laed")
    assert answer.code == 1
    assert "Nobody called laed" in answer.err
    assert stocked_run("decide", "escalate", "c2", "--to", "lead").code == 0


def test_actions_that_cannot_be_written_do_not_keep_anybody_from_deciding(stocked_run: Run, home: Path) -> None:
    (home / "config.toml").write_text("grace_seconds = 0\n", "utf-8")
    stocked_run("decide", "hide", "c2")
    (home / "actions").write_text("in the way", "utf-8")
    answer = stocked_run("decide", "hide", "c3")
    assert answer.code == 0
    assert "cannot be written" in answer.err
    (home / "actions").unlink()
    assert stocked_run("decide", "hide", "c4").err == ""
    (sent,) = (home / "actions").glob("*.jsonl")
    assert [json.loads(line)["comment"] for line in sent.read_text("utf-8").splitlines()] == ["c2", "c3"]


def test_the_log_is_searched_in_any_alphabet(stocked_run: Run) -> None:
    stocked_run("decide", "hide", "c5", "--note", "ГРУБО")
    assert len(stocked_run("log", "--search", "грубо", "--json").records) == 1
    assert len(stocked_run("log", "--search", "УЖАСНОЕ", "--json").records) == 1


def test_the_log_names_the_rule_that_decided(stocked_run: Run, tmp_path: Path) -> None:
    rule = tmp_path / "rule.toml"
    rule.write_text(
        'name = "No shops"\nstate = "live"\n[[all]]\nwords = ["shop"]\n[[then]]\nhide = { reason = "advertising" }\n',
        "utf-8",
    )
    stocked_run("rules", "add", rule)
    wall = tmp_path / "wall.csv"
    wall.write_text("id,text\nc9,A shop of ours\n", "utf-8")
    stocked_run("import", wall)
    assert "No shops v1" in stocked_run("log").out
