"""`moderator score`, `models` and `evaluate`."""

import json
from pathlib import Path
from typing import Any

import pytest

from moderator.desk import scoring
from moderator.domain import Flag
from tests.cli.conftest import Run


def test_each_line_gets_one_answer_in_its_order(run: Run) -> None:
    lines = [{"id": "b", "text": "Thank you!"}, {"id": 7, "text": "Спасибо!", "lang": "ru", "author": "Даша"}]
    answer = run("score", stdin="".join(json.dumps(line) + "\n" for line in lines))
    assert answer.code == 0
    first, second = answer.records
    assert (first["id"], second["id"], second["lang"]) == ("b", 7, "ru")
    assert list(first) == ["id", "lang", "flags", "raised", "campaign"]
    assert list(first["flags"]) == [flag.value for flag in Flag]
    assert all(0 <= score <= 1 for score in first["flags"].values())


def test_a_line_that_cannot_be_read_is_answered_with_its_number(run: Run) -> None:
    lines = [
        b'{"id": 1, "text": "Hello"}',
        b"nonsense",
        b'{"id": 2, "text": "\xff"}',
        b"",
        b"[]",
        b'{"id": 3, "text": "Hi"}',
    ]
    records = run("score", stdin=b"\n".join(lines) + b"\n").records
    assert [record["id"] for record in records] == [1, None, None, None, None, 3]
    assert [record.get("line") for record in records] == [None, 2, 3, 4, 5, None]
    assert all(record["error"] for record in records[1:5])


def test_strange_lines_break_nothing(run: Run) -> None:
    lines = [
        '{"id": 1, "text": "half \\ud83d"}',
        '{"text": "no id", "error": "x", "line": 9}',
        f'{{"id": {"1" * 5000}, "text": ""}}',
    ]
    half, without_id, too_long = run("score", stdin="\n".join(lines) + "\n").records
    assert half["flags"]
    assert (without_id["id"], list(without_id)) == (None, ["id", "lang", "flags", "raised", "campaign"])
    assert (too_long["id"], too_long["line"]) == (None, 3)


def test_a_file_is_scored_without_an_inbox(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    path.write_text('{"id": 1, "text": "Hello"}\n', "utf-8")
    assert run("score", path).record["id"] == 1
    assert run("queue", "everything", "--json").records == []


def test_a_missing_file_is_said(run: Run, tmp_path: Path) -> None:
    answer = run("score", tmp_path / "none.jsonl")
    assert (answer.code, answer.out) == (1, "")
    assert "none.jsonl" in answer.err


def test_the_model_is_named(run: Run) -> None:
    shown = run("models", "--json").record
    assert (shown["name"], shown["in_use"]) == ("shipped", True)
    assert shown["model"].startswith("en-ru-id ")
    assert "shipped" in run("models").out


def test_a_model_is_measured_on_labelled_comments(run: Run, shared: Path) -> None:
    file = min((shared / "data" / "dev").glob("*.csv*"))
    figures = run("evaluate", file, "--json").records
    assert figures
    assert {"flag", "lang", "n", "precision", "recall", "f1"} <= figures[0].keys()


def test_data_that_is_not_there_cannot_be_learnt_from(run: Run, tmp_path: Path) -> None:
    answer = run("train", tmp_path / "nowhere")
    assert answer.code == 1
    assert answer.err


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999", '{"inner": NaN}'])
def test_a_number_that_json_cannot_hold_is_no_id(run: Run, number: str) -> None:
    answer = run("score", stdin=f'{{"id": {number}, "text": "hello"}}\n{{"id": 1.5, "text": "hello"}}\n')
    assert [record["id"] for record in answer.records] == [None, 1.5]
    assert "NaN" not in answer.out


def test_a_dash_is_standard_input(run: Run) -> None:
    assert run("score", "-", stdin='{"id": 7, "text": "hello"}').record["id"] == 7


ADVERT = "Visit our wonderful little shop on {} street and see all of the new arrivals with your whole family today"
Lines = list[dict[str, object]]


def score(run: Run, lines: Lines) -> list[dict[str, Any]]:
    return run("score", stdin="".join(json.dumps(line) + "\n" for line in lines)).records


def test_near_copies_among_the_lines_share_a_campaign(run: Run) -> None:
    said = [ADVERT.format(name) for name in ("Harbour", "Castle")]
    records = score(
        run, [{"id": n, "text": text} for n, text in enumerate([said[0], "Where is the harbour?", said[1]])]
    )
    first, alone, second = (record["campaign"] for record in records)
    assert first == second
    assert (type(first), alone) == (str, None)


def test_who_writes_the_same_again_and_again_is_judged_by_it(run: Run) -> None:
    lines: Lines = [
        {"id": n, "text": ADVERT.format("Castle"), "author": "robo", "created_at": f"2026-11-20T09:{n:02}:00Z"}
        for n in range(20)
    ]
    by_one, by_many = score(run, lines), score(run, [{**line, "author": f"a{line['id']}"} for line in lines])
    assert "bot" in by_one[0]["raised"]
    assert "bot" not in by_many[0]["raised"]


def test_fields_that_are_no_such_thing_are_left_out(run: Run) -> None:
    odd: Lines = [
        {"id": 1, "text": "Hello", "author": {"name": "Ann"}, "created_at": "some day", "post_id": [1], "lang": 5},
        {"id": 2, "text": "Hello", "author": "", "created_at": True, "post_id": None},
        {"id": 3, "text": "Hello", "author": 7, "created_at": 1_700_000_000, "post_id": 8.5},
    ]
    flags = [record["flags"] for record in score(run, odd)]
    assert flags[0] == flags[1] == flags[2]


def test_copies_are_known_within_a_portion_of_lines(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scoring, "LINES_AT_ONCE", 2)
    lines: Lines = [{"id": n, "text": ADVERT.format("Castle")} for n in range(5)]
    records = score(run, lines)
    assert [record["id"] for record in records] == [0, 1, 2, 3, 4]
    assert [record["campaign"] is None for record in records] == [False, False, False, False, True]
