"""`moderator replies`: filling in, files, versions, approval; and guards of `decide reply`."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

REPLIES = """
[[reply]]
shortcut = "case"
title = "A case"
tags = ["case"]
[reply.bodies]
en = ["{{ author.first_name | default('Hello') }}, case {{ ask('number') }}.", "We call it {{ ask('number') }}."]
ru = "{{ author.first_name | vocative_or('Здравствуйте') }}, номер обращения {{ ask('number') }}."
"""


@pytest.fixture
def with_replies(stocked_run: Run, tmp_path: Path) -> Run:
    """Give a function that runs a command over an inbox that has a canned reply."""
    path = tmp_path / "replies.toml"
    path.write_text(REPLIES, "utf-8")
    assert stocked_run("replies", "import", path).out == "Kept: /case\n"
    return stocked_run


def test_a_reply_is_rendered_for_a_comment_with_what_it_asks_for(with_replies: Run) -> None:
    refused = with_replies("replies", "render", "/case", "--comment", "c5")
    assert (refused.code, refused.out) == (1, "")
    assert "asks for “number”" in refused.err
    said = with_replies("replies", "render", "/case", "--comment", "c5", "--answer", "number=A=17")
    assert said.out == "Даша, номер обращения A=17.\n"
    record = with_replies("replies", "render", "case", "c3", "--answer", "number=7", "--json").record
    assert (record["lang"], record["variant"], record["version"], record["blanks"]) == ("en", 1, 1, [])
    assert record["body"] == "".join(part["text"] for part in record["parts"]) == "Ben, case 7."
    assert [part["name"] for part in record["parts"] if part["kind"] == "value"] == ["author.first_name", "number"]


def test_a_reply_without_a_comment_or_with_half_an_answer_is_bad_usage(with_replies: Run) -> None:
    assert with_replies("replies", "render", "case").code == 2
    assert with_replies("replies", "render", "case", "c3", "--answer", "number").code == 2


def test_replies_go_out_to_files_and_come_back(with_replies: Run, tmp_path: Path) -> None:
    for name in ("out.csv", "out.toml"):
        assert "1 reply written" in with_replies("replies", "export", tmp_path / name).out
        assert with_replies("replies", "import", tmp_path / name).out == "Kept: /case\n"
    assert with_replies("replies", "list", "--json").record["version"] == 1


def test_bad_rows_are_listed_and_the_others_kept(with_replies: Run, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("shortcut,title,lang,text\nok,Ok,en,Fine\nbad,Bad,en,{{ nobody }}\n", "utf-8")
    answer = with_replies("replies", "import", path)
    assert (answer.code, answer.out) == (1, "Kept: /ok\n")
    assert "bad.csv, line 3: /bad (en): line 1: there is no variable" in answer.err


def test_versions_are_listed_and_restored(with_replies: Run, tmp_path: Path) -> None:
    path = tmp_path / "replies.toml"
    path.write_text(REPLIES.replace("We call it", "Its number is"), "utf-8")
    with_replies("replies", "add", path)
    listed = with_replies("replies", "versions", "/case", "--json").records
    assert [(one["version"], one["moderator"], one["reply"]["title"]) for one in listed] == [
        (2, "Vera", "A case"),
        (1, "Vera", "A case"),
    ]
    assert with_replies("replies", "restore", "case", "1").out == "/case is version 3 now.\n"
    assert "3" in with_replies("replies", "versions", "case").out
    assert with_replies("replies", "versions", "none").code == 1


def test_figures_count_what_was_sent(with_replies: Run) -> None:
    body = "Ben, case 7."
    sent = with_replies("decide", "reply", "c3", "--body", body)
    assert sent.code == 0
    assert with_replies("replies", "figures", "--json").record["uses"] == 0
    assert "/case" in with_replies("replies", "figures").out
    answer = with_replies("replies", "figures", "never")
    assert (answer.code, answer.err) == (1, "There is no canned reply /never.\n")


def test_a_reply_that_should_not_go_out_ends_the_command(with_replies: Run) -> None:
    refused = with_replies("decide", "reply", "c3", "--body", "Call +44 20 7946 0000")
    assert (refused.code, refused.out) == (1, "")
    assert "looks like a phone number" in refused.err
    assert with_replies("decide", "reply", "c3", "--body", "Order ‹number›", "--anyway").code == 1
    done = with_replies("decide", "reply", "c3", "--body", "Call +44 20 7946 0000", "--anyway", "--json").record
    assert (done["action"], done["is_pending"]) == ("reply", False)


def test_replies_that_wait_are_listed_and_sent_by_a_lead(with_replies: Run, home: Path, tmp_path: Path) -> None:
    assert "at once" in with_replies("replies", "approval").out
    assert "wait for a lead" in with_replies("replies", "approval", "--wanted").out
    path = tmp_path / "new.toml"
    path.write_text('[[reply]]\nshortcut = "new"\ntitle = "New"\nbodies.en = "Thank you so much!"\n', "utf-8")
    assert with_replies("--as", "Ann", "replies", "add", path).code == 0
    waits = with_replies("--as", "Ann", "decide", "reply", "c4", "--reply", "new")
    assert waits.out.startswith("A reply to 1 comment waits for a lead.")
    waiting = with_replies("replies", "pending", "--json").record
    assert (waiting["shortcut"], waiting["moderator"], waiting["body"]) == ("new", "Ann", "Thank you so much!")
    assert "Thank you" in with_replies("replies", "pending").out
    assert with_replies("--as", "Ann", "replies", "release", str(waiting["id"])).code == 1
    assert with_replies("replies", "refuse", str(waiting["id"]), "Too loud").out == "Given back.\n"
    with_replies("undo")
    assert with_replies("replies", "release", str(waiting["id"])).out == "Sent.\n"
    assert with_replies("replies", "approve", "new").out == "Approved: /new, version 1\n"
    assert with_replies("replies", "figures", "new", "--json").record["uses"] == 1
