"""`moderator import` and `streams`."""

import csv
import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import ROWS, Run


@pytest.fixture
def wall(tmp_path: Path) -> Path:
    path = tmp_path / "wall.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(ROWS)
    return path


@pytest.fixture
def torn(tmp_path: Path) -> Path:
    path = tmp_path / "torn.jsonl"
    path.write_text('{"id": "1", "text": "Good morning"}\nnonsense\n{"id": "2", "text": "Good night"}\n', "utf-8")
    return path


def test_a_file_comes_in_once(run: Run, wall: Path) -> None:
    assert run("import", wall, "--json").record["new"] == 5
    again = run("import", wall, "--json")
    assert (again.code, again.record["new"], again.record["known"]) == (0, 0, 5)


def test_people_read_a_sum_of_each_file(run: Run, wall: Path) -> None:
    answer = run("import", wall, "--stream", "Our wall")
    assert answer.code == 0
    assert answer.out.startswith("wall.csv: 5 new, 0 known")
    assert "stream Our wall" in answer.out
    assert answer.err == ""


def test_bad_lines_are_named_and_the_good_ones_kept(run: Run, torn: Path) -> None:
    answer = run("import", torn, "--json")
    assert answer.code == 1
    assert answer.record["new"] == 2
    assert [bad["line"] for bad in answer.record["bad"]] == [2]
    assert "torn.jsonl, line 2:" in answer.err


def test_bad_lines_are_written_to_a_file(run: Run, torn: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    assert run("import", torn, "--bad", bad).code == 1
    with bad.open(encoding="utf-8-sig", newline="") as file:
        header, row = csv.reader(file)
    assert header == ["line", "reason", "content"]
    assert (row[0], row[2]) == ("2", "nonsense")


def test_the_bad_lines_of_two_files_have_no_one_place(run: Run, torn: Path, wall: Path, tmp_path: Path) -> None:
    answer = run("import", torn, wall, "--bad", tmp_path / "bad.csv")
    assert answer.code == 2
    assert run("streams", "--json").records == []


def test_a_refused_file_does_not_stop_the_others(run: Run, wall: Path, tmp_path: Path) -> None:
    answer = run("import", tmp_path / "none.csv", wall, "--json")
    refused, taken = answer.records
    assert answer.code == 1
    assert refused["file"].endswith("none.csv")
    assert refused["error"] in answer.err
    assert taken["new"] == 5


def test_columns_can_be_named(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text('"what, said",who\nGood morning to you all,Ann\n', "utf-8")
    assert run("import", path, "--map", "text=what, said,author=who").code == 0
    card = run("queue", "everything", "--json").record
    assert (card["text"], card["author"]) == ("Good morning to you all", "Ann")


def test_a_mapping_without_a_field_is_bad_usage(run: Run, wall: Path) -> None:
    answer = run("import", wall, "--map", "Comment")
    assert answer.code == 2
    assert "FIELD=COLUMN" in answer.err


def test_streams_are_listed_with_their_brand(run: Run, wall: Path) -> None:
    run("import", wall, "--stream", "Wall", "--brand", "Aurora")
    assert run("streams", "--json").record | {"id": 1} == {
        "id": 1,
        "name": "Wall",
        "platform": "file",
        "brand": "Aurora",
        "open": 5,
        "comments": 5,
    }
    assert "Aurora" in run("streams").out


def test_half_a_letter_does_not_break_the_answer(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "half.jsonl"
    path.write_text(json.dumps({"id": "1", "text": "half \ud83d of it"}) + "\n", "utf-8")
    run("import", path)
    answer = run("queue", "everything", "--json")
    assert answer.code == 0


def test_real_comments_all_come_in(run: Run, shared: Path) -> None:
    path = shared / "data" / "streams" / "id_youtube.csv"
    assert run("import", path, "--json").record["new"] == 7988
    assert run("import", path, "--json").record["new"] == 0
    flagged = run("queue", "--json").records
    priorities = [card["priority"] for card in flagged]
    assert priorities == sorted(priorities, reverse=True)
    assert all(card["raised"] for card in flagged)


def test_a_stream_whose_name_has_broken_letters_is_refused_in_a_sentence(run: Run, wall: Path) -> None:
    answer = run("import", wall, "--stream", "wall \udcff")
    assert answer.code == 1
    assert "broken letters" in answer.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_does_not_stop_the_others(run: Run, wall: Path, torn: Path) -> None:
    torn.chmod(0)
    answer = run("import", torn, wall)
    assert answer.code == 1
    assert "torn.jsonl may not be read: permission denied." in answer.err
    assert "wall.csv: 5 new" in answer.out
