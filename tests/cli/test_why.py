"""`moderator show ID --why`."""

import pytest

from moderator.domain import Flag
from tests.cli.conftest import Run

FIELDS = [
    "id",
    "flag",
    "raised",
    "lang",
    "model",
    "score",
    "scored",
    "threshold",
    "logit",
    "bias",
    "parts",
    "others",
    "facts",
    "read_as",
    "turn",
    "alike",
]


def test_a_line_has_every_field_that_scripts_lean_on(stocked_run: Run) -> None:
    assert list(stocked_run("show", "c3", "--why", "negative", "--json").record) == FIELDS


def test_the_weights_of_a_line_add_up(stocked_run: Run) -> None:
    for record in stocked_run("show", "c2", "--why", "--json").records:
        weights = [part["weight"] for part in (*record["parts"], *record["facts"], record["others"])]
        assert record["bias"] + sum(weights) == pytest.approx(record["logit"], abs=1e-3)


def test_ranges_point_into_the_text(stocked_run: Run) -> None:
    text = stocked_run("show", "c3", "--json").record["text"]
    parts = stocked_run("show", "c3", "--why", "negative", "--json").record["parts"]
    assert {text[slice(*part["ranges"][0])].strip(".,").lower() for part in parts} >= {"terrible", "rude"}


def test_without_a_flag_all_raised_ones_are_explained(stocked_run: Run) -> None:
    raised = stocked_run("show", "c3", "--json").record["raised"]
    assert [record["flag"] for record in stocked_run("show", "c3", "--why", "--json").records] == raised


@pytest.mark.parametrize("flag", list(Flag))
def test_any_flag_is_explained_in_words(stocked_run: Run, flag: Flag) -> None:
    answer = stocked_run("show", "c4", "--why", flag.value)
    assert answer.code == 0
    assert f"{flag.value.replace('_', ' ')}: " in answer.out
    assert "before anything is read" in answer.out


def test_disguise_is_told_in_brackets(run: Run, tmp_path: object) -> None:
    path = f"{tmp_path}/one.csv"
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123 - a plain text
        file.write("id,text\nx1,main di 𝐌𝐀𝐖𝐀𝐑𝟖𝟖 aja\n")
    run("import", path)
    assert "read as: main di [mawar88] aja" in run("show", "x1", "--why", "spam").out


def test_decided_cases_are_named(stocked_run: Run, tmp_path: object) -> None:
    path = f"{tmp_path}/like.csv"
    with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123 - a plain text
        file.write('id,text\ny1,"The coffee was cold, the staff is rude, terrible place, never again!"\n')
    stocked_run("import", path)
    stocked_run("decide", "hide", "y1", "--reason", "complaint")
    (case,) = stocked_run("show", "c3", "--why", "negative", "--json").record["alike"]
    assert (case["action"], case["reason"], case["moderator"]) == ("hide", "complaint", "Vera")
    assert "Vera: hide (complaint)" in stocked_run("show", "c3", "--why").out


def test_a_flag_without_why_is_bad_usage(stocked_run: Run) -> None:
    assert stocked_run("show", "c3", "spam").code == 2
    assert stocked_run("show", "c3", "--why", "rude").code == 2
