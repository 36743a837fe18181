"""`moderator contest`."""

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ROWS = (
    ("id", "text", "author", "post_id", "post"),
    ("1", "me please", "Ann", "p1", "Giveaway! Tag a friend to win a mug"),
    ("2", "nice weather", "Ben", "p2", "Our new menu"),
)


@pytest.fixture
def wall(run: Run, tmp_path: Path) -> Run:
    """Run commands over an inbox with two posts."""
    path = tmp_path / "wall.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(ROWS)
    assert run("import", path).code == 0
    return run


def test_contests_that_announce_themselves_are_listed(wall: Run) -> None:
    (post,) = wall("contest", "list", "--json").records
    assert (post["external_id"], post["is_contest"], post["is_announced"]) == ("p1", True, True)
    assert (post["marked_by"], post["marked_at"]) == (None, None)
    assert "announced" in wall("contest", "list").out


def test_a_post_is_marked_by_its_own_id_and_marked_back(wall: Run) -> None:
    said = wall("contest", "mark", "p2", "--json").record
    assert (said["is_contest"], said["is_announced"], said["marked_by"]) == (True, False, "Vera")
    assert len(wall("contest", "list", "--json").records) == 2
    assert "no contest" in wall("contest", "mark", "p2", "--not").out
    assert "no, says Vera" in wall("contest", "list").out


def test_a_contest_that_announces_itself_can_be_said_to_be_none(wall: Run) -> None:
    wall("contest", "mark", "p1", "--not")
    (post,) = wall("contest", "list", "--json").records
    assert (post["is_contest"], post["is_announced"]) == (False, True)


def test_show_tells_of_the_contest_and_of_the_authors_facts(wall: Run) -> None:
    assert "(a contest)" in wall("show", "1").out
    record = wall("show", "1", "--json").record
    assert record["under"]["is_contest"] is True
    assert {"repeats_itself", "under_contests"} <= {fact["label"] for fact in record["author_facts"]}


def test_a_post_that_is_not_there_is_named(wall: Run) -> None:
    answer = wall("contest", "mark", "p9")
    assert answer.code == 1
    assert "There is no post p9." in answer.err
