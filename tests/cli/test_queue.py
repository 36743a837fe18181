"""`moderator queue` and `show`."""

import time
from pathlib import Path

import pytest

from moderator.desk import Desk
from moderator.domain import Flag
from moderator.queues import Order, Queue, QueueName
from tests.cli.conftest import Run

FIELDS = [
    "id",
    "external_id",
    "stream",
    "platform",
    "author",
    "post",
    "text",
    "created_at",
    "lang",
    "status",
    "visibility",
    "flags",
    "raised",
    "priority",
    "campaign",
    "copies",
    "due_at",
    "by_facts",
]


def test_a_line_has_every_field_that_scripts_lean_on(stocked_run: Run) -> None:
    card = stocked_run("queue", "everything", "--json").records[0]
    assert list(card) == FIELDS
    assert list(card["flags"]) == [flag.value for flag in Flag]
    assert card["created_at"].endswith("Z")


def test_without_a_name_it_holds_what_is_flagged_by_priority(stocked_run: Run) -> None:
    cards = stocked_run("queue", "--json").records
    assert cards
    assert all(card["raised"] and card["status"] == "open" for card in cards)
    assert [card["priority"] for card in cards] == sorted((card["priority"] for card in cards), reverse=True)


def test_newest_comes_first_when_asked(stocked_run: Run) -> None:
    cards = stocked_run("queue", "everything", "--order", "newest", "--json").records
    assert [card["external_id"] for card in cards] == ["c5", "c4", "c3", "c2", "c1"]


def test_search_needs_all_the_words(stocked_run: Run) -> None:
    found = stocked_run("queue", "everything", "--search", "coffee rude", "--json").records
    assert [card["external_id"] for card in found] == ["c3"]


def test_a_language_can_be_chosen(stocked_run: Run) -> None:
    cards = stocked_run("queue", "everything", "--lang", "ru", "--json").records
    assert [card["external_id"] for card in cards] == ["c5"]


def test_a_stream_can_be_chosen(stocked_run: Run) -> None:
    assert len(stocked_run("queue", "everything", "--stream", "wall", "--json").records) == 5
    answer = stocked_run("queue", "--stream", "walls")
    assert (answer.code, answer.out) == (1, "")
    assert "no stream 'walls'" in answer.err


def test_a_limit_holds(stocked_run: Run) -> None:
    assert len(stocked_run("queue", "everything", "--limit", "2", "--json").records) == 2
    assert "2 of 5 comments." in stocked_run("queue", "everything", "--limit", "2").out


def test_an_unknown_queue_is_bad_usage(stocked_run: Run) -> None:
    assert stocked_run("queue", "urgent").code == 2


@pytest.mark.parametrize("named", ["3", "c3"])
def test_a_comment_is_found_by_number_and_by_the_streams_id(stocked_run: Run, named: str) -> None:
    case = stocked_run("show", named, "--json").record
    assert case["external_id"] == "c3"
    assert list(case)[: len(FIELDS)] == FIELDS
    assert case["revision"] == 1
    assert case["decisions"] == []


def test_the_number_that_a_list_shows_wins_over_another_streams_id(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "blog.jsonl"
    path.write_text(
        '{"id": "2", "text": "First"}\n{"id": "1", "text": "Second"}\n{"id": "12345678901234567890", "text": "Third"}\n'
    )
    run("import", path)
    assert run("show", "1", "--json").record["text"] == "First"
    assert run("show", "12345678901234567890", "--json").record["text"] == "Third"
    assert run("show", "98765432109876543210").code == 1


def test_people_see_why_a_comment_is_flagged(stocked_run: Run) -> None:
    flagged = stocked_run("queue", "--json", "--limit", "1").record
    shown = stocked_run("show", str(flagged["id"])).out
    assert flagged["text"] in shown
    assert "because of" in shown
    assert flagged["raised"][0].replace("_", " ") in shown


def test_a_comment_that_is_not_there_is_said(stocked_run: Run) -> None:
    answer = stocked_run("show", "c99")
    assert (answer.code, answer.out) == (1, "")
    assert "c99" in answer.err


def test_zeros_before_a_number_make_it_the_streams_id(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "wall.csv"
    path.write_text("id,text\n7,Seven\n001,One with zeros\n", "utf-8")
    run("import", path)
    assert run("show", "001", "--json").record["text"] == "One with zeros"
    assert run("show", "1", "--json").record["text"] == "Seven"
    assert run("show", "0001").code == 1


@pytest.mark.parametrize("zone", ["Etc/GMT+12", "Etc/GMT-14"])
def test_times_at_the_ends_of_the_calendar_are_shown(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    path = tmp_path / "wall.csv"
    path.write_text("id,text,created_at\na,First,0001-01-01T00:00:00\nb,Last,9999-12-31T23:59:59\n", "utf-8")
    run("import", path)
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    assert [run("show", named).code for named in ("a", "b")] == [0, 0]
    assert run("show", "a", "--json").record["created_at"] == "0001-01-01T00:00:00Z"
    monkeypatch.undo()
    time.tzset()


def test_a_whole_filter_can_be_given_as_a_text(stocked_run: Run) -> None:
    cards = stocked_run("queue", "--filter", "queue:everything lang:en order:oldest no:link", "--json").records
    assert [card["external_id"] for card in cards] == ["c1", "c3", "c4"]
    cards = stocked_run("queue", "--filter", "queue:all no:link", "--order", "newest", "--json").records
    assert [card["external_id"] for card in cards] == ["c5", "c4", "c3", "c1"]


def test_a_filter_that_cannot_be_read_is_named_with_its_place(stocked_run: Run) -> None:
    answer = stocked_run("queue", "--filter", "coffee lang:english")
    assert answer.code == 1
    assert "Place 8, “lang:english”" in answer.err


@pytest.mark.parametrize("more", [("spam",), ("--lang", "en"), ("--view", "x"), ("--teach",)])
def test_a_filter_goes_with_no_other_way_to_name_a_queue(stocked_run: Run, more: tuple[str, ...]) -> None:
    assert stocked_run("queue", *more, "--filter", "queue:all").code == 2


def test_saved_views_are_listed_and_opened(stocked_run: Run, home: Path) -> None:
    with Desk.open(home, moderator="Vera") as desk:
        desk.filters.save("No links", Queue(name=QueueName.ALL, has_link=False, order=Order.NEWEST), is_shared=True)
    assert stocked_run("views", "--json").record == {
        "id": 1,
        "name": "No links",
        "filter": "queue:all no:link order:newest",
        "owner": "Vera",
        "shared": True,
        "holds": 4,
        "exact": True,
        "problem": None,
    }
    assert "No links" in stocked_run("views").out
    cards = stocked_run("queue", "--view", "no links", "--json").records
    assert [card["external_id"] for card in cards] == ["c5", "c4", "c3", "c1"]
    missing = stocked_run("queue", "--view", "Links")
    assert (missing.code, missing.err) == (1, "There is no view Links.\n")


def test_a_view_of_what_has_gone_says_so(stocked_run: Run, home: Path) -> None:
    with Desk.open(home, moderator="Vera") as desk:
        brand = desk.queues.brands()[0]
        desk.filters.save("Gone", Queue(name=QueueName.ALL, brand=brand))
        with desk._store.write() as tx:
            tx._connection.exec_driver_sql("UPDATE brands SET name = 'Another'")
    view = stocked_run("views", "--json").record
    assert (view["holds"], view["exact"]) == (None, None)
    assert f"there is no brand “{brand}”" in view["problem"]
    answer = stocked_run("queue", "--view", "Gone")
    assert answer.code == 1
    assert "The view Gone cannot be read." in answer.err
