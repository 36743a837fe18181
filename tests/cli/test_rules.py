"""`moderator rules`: a rule's life, and what it would have done, from the shell."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

RULE = """
# kept through every edit
name = "Money"
[[any]]
words = ["money", "day", "деньги"]
[[none]]
language = ["id"]
[[then]]
hide = { reason = "scam" }
"""


@pytest.fixture
def rule(tmp_path: Path) -> Path:
    path = tmp_path / "money.toml"
    path.write_text(RULE, "utf-8")
    return path


def test_a_file_is_played_over_the_archive(stocked_run: Run, rule: Path) -> None:
    test = stocked_run("rules", "backtest", rule, "--json").record
    assert (test["rule"], test["version"], test["comments"], test["caught"]) == ("Money", 1, 5, 2)
    assert [(day["day"], day["caught"]) for day in test["days"]] == [("2026-11-20", 2)]
    assert len(test["caught_ids"]) == 2
    assert test["against"] is None


def test_a_backtest_is_readable(stocked_run: Run, rule: Path) -> None:
    answer = stocked_run("rules", "backtest", rule)
    assert answer.code == 0
    assert "Money, version 1: 5 comments played" in answer.out
    assert "decided otherwise" in answer.out
    assert "█" in answer.out


def test_a_kept_rule_is_played_by_its_name_beside_an_earlier_version(stocked_run: Run, rule: Path) -> None:
    stocked_run("rules", "add", rule)
    rule.write_text(RULE.replace('"money", ', ""), "utf-8")
    stocked_run("rules", "add", rule)
    test = stocked_run("rules", "backtest", "Money", "--against", "1", "--json").record
    assert (test["version"], test["against"], test["newly"], test["freed"]) == (2, 1, 0, 0)
    rule.write_text(RULE.replace("money", "coffee"), "utf-8")
    test = stocked_run("rules", "backtest", "Money", "--against", rule, "--json").record
    assert (test["caught"], test["freed"]) == (2, 1)


def test_a_span_of_time_is_chosen(stocked_run: Run, rule: Path) -> None:
    test = stocked_run("rules", "backtest", rule, "--since", "2026-11-20T10:00", "--json").record
    assert (test["comments"], test["caught"]) == (2, 1)


@pytest.mark.parametrize("wrong", ['[[any]]\npattern = "("\n', "this is no TOML"])
def test_a_bad_file_ends_in_a_sentence(stocked_run: Run, tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "bad.toml"
    path.write_text(f'name = "Bad"\n{wrong}', "utf-8")
    answer = stocked_run("rules", "backtest", path, "--json")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.strip()
    assert stocked_run("rules", "check", path).code == 1


def test_what_is_neither_file_nor_rule_is_said(stocked_run: Run, tmp_path: Path) -> None:
    for named in ("No such", tmp_path / "none.toml"):
        answer = stocked_run("rules", "backtest", named)
        assert answer.code == 1
        assert str(named).rsplit("/", 1)[-1] in answer.err


def test_a_rule_is_led_through_its_life(stocked_run: Run, rule: Path) -> None:
    stocked_run("rules", "add", rule)
    assert stocked_run("rules", "state", "Money", "shadow", "--note", "Let us see").code == 0
    assert stocked_run("rules", "state", "Money", "live").out == "Money, version 1, is live now\n"
    states = [line["state"] for line in stocked_run("rules", "life", "Money", "--json").records]
    assert states == ["live", "shadow", "draft"]
    assert "Let us see" in stocked_run("rules", "life", "Money").out
    assert "# kept through every edit" in stocked_run("rules", "show", "Money").out
    assert stocked_run("rules", "life", "No such").code == 1
    assert stocked_run("rules", "state", "Money", "asleep").code == 2
    assert stocked_run("rules", "conflicts").code == 0


def test_a_rule_is_tried_on_one_comment(stocked_run: Run, rule: Path) -> None:
    answer = stocked_run("rules", "try", rule, "--comment", "c2")
    assert "Money: fires" in answer.out
    assert "+ word" in answer.out
    record = stocked_run("rules", "try", rule, "--comment", "c4", "--json").record
    assert (record["fired"], record["answered"]["group"]) == (False, "all")


def test_a_good_file_has_nothing_wrong(stocked_run: Run, rule: Path) -> None:
    assert stocked_run("rules", "check", rule).out == "Good.\n"


@pytest.mark.parametrize(
    "words",
    [
        ("rules", "show", "Money", "--version", "9223372036854775808"),
        ("replies", "release", "9223372036854775808"),
        ("answer", "9223372036854775808", "yes"),
        ("alarms", "ack", "9223372036854775808"),
        ("undo", "9223372036854775808"),
    ],
)
def test_numbers_beyond_what_the_database_counts_are_bad_usage(stocked_run: Run, words: tuple[str, ...]) -> None:
    assert stocked_run(*words).code == 2


def test_a_version_beyond_what_the_database_counts_is_none(stocked_run: Run, rule: Path) -> None:
    answer = stocked_run("rules", "backtest", rule, "--against", "9223372036854775808")
    assert (answer.code, len(answer.err.splitlines())) == (1, 1)


def test_a_name_that_no_file_can_have_is_no_rule(stocked_run: Run) -> None:
    answer = stocked_run("rules", "backtest", "я" * 500)
    assert (answer.code, answer.err) == (1, f"There is no file and no rule {'я' * 500}.\n")
