"""`moderator replies` and `rules`."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

REPLIES = """
[[reply]]
shortcut = "sorry"
title = "We are sorry"
bodies.en = "{{ author }}, we are sorry. {{ moderator }}"
bodies.ru = "{{ author }}, простите нас. {{ moderator }}"
"""
RULE = """
name = "Angry"
state = "live"
[[all]]
flag = "negative"
at_least = 0.9
[[then]]
escalate = { within = "2h", reason = "complaint" }
"""


@pytest.fixture
def replies(tmp_path: Path) -> Path:
    path = tmp_path / "replies.toml"
    path.write_text(REPLIES, "utf-8")
    return path


@pytest.fixture
def rule(tmp_path: Path) -> Path:
    path = tmp_path / "rule.toml"
    path.write_text(RULE, "utf-8")
    return path


def test_replies_are_added_listed_and_shown(run: Run, replies: Path) -> None:
    assert run("replies", "add", replies).out == "Added: /sorry\n"
    assert list(run("replies", "list", "--json").record["bodies"]) == ["en", "ru"]
    assert "/sorry" in run("replies", "list").out
    assert "простите нас" in run("replies", "show", "/sorry").out
    assert run("replies", "show", "sorry", "--json").record["title"] == "We are sorry"


def test_a_reply_is_tried_in_the_comments_language(stocked_run: Run, replies: Path) -> None:
    stocked_run("replies", "add", replies)
    assert stocked_run("replies", "render", "/sorry", "c5").out == "Даша, простите нас. Vera\n"
    english = stocked_run("replies", "render", "sorry", "c5", "--lang", "en", "--json").record
    assert (english["lang"], english["body"]) == ("en", "Даша, we are sorry. Vera")


def test_an_unknown_reply_is_said(stocked_run: Run) -> None:
    assert stocked_run("replies", "show", "/nope").code == 1
    assert stocked_run("replies", "render", "/nope", "c5").code == 1


def test_a_broken_file_of_replies_is_said(run: Run, replies: Path) -> None:
    replies.write_text(REPLIES.replace("{{ author }}", "{{ nobody }}"), "utf-8")
    answer = run("replies", "add", replies)
    assert answer.code == 1
    assert "nobody" in answer.err


def test_a_changed_rule_becomes_the_next_version(run: Run, rule: Path) -> None:
    assert run("rules", "add", rule).out == "Added: Angry, version 1, live\n"
    rule.write_text(RULE.replace("0.9", "0.8"), "utf-8")
    assert run("rules", "add", rule).out == "Added: Angry, version 2, live\n"
    listed = run("rules", "list", "--json").record
    assert (listed["name"], listed["version"], listed["all"]) == ("Angry", 2, [{"flag": "negative", "at_least": 0.8}])
    assert "Angry" in run("rules", "list").out


def test_a_rule_that_does_not_compile_names_the_place(run: Run, rule: Path) -> None:
    rule.write_text(RULE.replace("0.9", "9"), "utf-8")
    answer = run("rules", "add", rule)
    assert answer.code == 1
    assert "at_least" in answer.err


def test_a_missing_file_is_said(run: Run, tmp_path: Path) -> None:
    for command in ("rules", "replies"):
        answer = run(command, "add", tmp_path / "none.toml")
        assert answer.code == 1
        assert "none.toml" in answer.err
