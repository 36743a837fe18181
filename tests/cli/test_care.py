"""`escalations`, `brands`, `service`, `ask`, `answer`, `questions`, and what `decide` has for them."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

PROJECT = Path(__file__).parent.parent.parent
SHIPPED = PROJECT / "resources" / "escalation"


@pytest.fixture
def caring(stocked_run: Run, tmp_path: Path) -> Run:
    """Keep the shipped path, and a brand's hours."""
    assert stocked_run("escalations", "path", SHIPPED / "complaints.toml").out == "Kept: Complaints, 3 levels.\n"
    brand = tmp_path / "brand.toml"
    brand.write_text('name = "My brand"\npath = "Complaints"\nzone = "Asia/Jakarta"\n[promise]\nfirst_answer = "90m"\n')
    assert stocked_run("brands", "set", brand).code == 0
    return stocked_run


def test_a_path_is_listed_and_printed_as_its_file(caring: Run, tmp_path: Path) -> None:
    assert [level["within"] for level in caring("escalations", "paths", "--json").record["level"]] == ["2h", "4h", "8h"]
    assert "raise priority, remind, next level" in caring("escalations", "paths").out
    again = tmp_path / "again.toml"
    again.write_text(caring("escalations", "show", "Complaints").out)
    before = caring("escalations", "paths", "--json").record
    assert caring("escalations", "path", again).code == 0
    assert caring("escalations", "paths", "--json").record == before
    assert caring("escalations", "remove", "Complaints").code == 0
    assert caring("escalations", "paths", "--json").records == []
    answer = caring("escalations", "remove", "Complaints")
    assert (answer.code, answer.err) == (1, "There is no escalation path Complaints.\n")


def test_what_is_escalated_along_a_path_is_listed(caring: Run) -> None:
    assert caring("decide", "escalate", "c3", "--path", "Complaints").code == 0
    record = caring("escalations", "list", "--json").record
    assert (record["path"], record["level"], record["levels"], record["to"]) == ("Complaints", 1, 3, "Vera")
    assert "1 of 3" in caring("escalations", "list").out
    shown = caring("show", "c3", "--json").record
    assert shown["care"]["escalation"]["level"] == 1
    assert "Complaints, level 1 of 3" in caring("show", "c3").out


def test_a_brand_is_shown_as_its_file(caring: Run, tmp_path: Path) -> None:
    again = tmp_path / "again.toml"
    again.write_text(caring("brands", "show", "My brand").out)
    record = caring("brands", "show", "My brand", "--json").record
    assert (record["zone"], record["promise"]["first_answer"]) == ("Asia/Jakarta", "1h 30m")
    assert caring("brands", "set", again).code == 0
    assert caring("brands", "show", "My brand", "--json").record == record
    assert "Asia/Jakarta" in caring("brands", "list").out
    answer = caring("brands", "show", "Nobody")
    assert (answer.code, "There is no brand Nobody" in answer.err) == (1, True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('name = "wall"\nzone = "Mars/Olympus"', "There is no time zone “Mars/Olympus”"),
        ('name = "wall"\n[hours]\nmonday = ["9-6"]', "hours.monday[0]: hours are written from and until"),
        ('name = "wall"\n[hours]\nmontag = ["09:00-18:00"]', "hours.montag: days are monday"),
        ('name = "wall"\n[promise]\nfirst_answer = "1d"', "promise.first_answer: a time is written in hours"),
        ('name = "wall"\npath = "None"', "There is no escalation path None"),
        ('name = "wall"\n[signatures]\nen = "Yours, {{ nobody.knows }}"', "signatures.en: "),
        ("name = ", "This is no TOML"),
        ("a" + ".a" * 90_000 + " = 1", "a key of more than a hundred parts"),
        ("\ufeffname = 'wall'\ncolour = 'red'", "colour: there is no field of that name"),
        ('name = "wall"\ncolour = "red"', "brand.toml: colour: there is no field of that name"),
    ],
)
def test_what_is_wrong_with_a_brand_names_its_place(stocked_run: Run, tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "brand.toml"
    file.write_text(text)
    answer = stocked_run("brands", "set", file)
    assert (answer.code, answer.out) == (1, "")
    assert said in answer.err


def test_a_file_that_is_not_there_is_said(stocked_run: Run, tmp_path: Path) -> None:
    answer = stocked_run("escalations", "path", tmp_path / "none.toml")
    assert (answer.code, "cannot be read: No such file" in answer.err) == (1, True)


def test_colleagues_are_asked_and_answer(caring: Run) -> None:
    asked = caring("ask", "c1", "lead", "Is there a car park?", "--json").record
    assert (asked["question"], asked["asked_of"], asked["answer"]) == (1, "lead", None)
    assert caring("questions", "--json").records == []
    assert caring("--as", "Olga", "ask", "c1", "Vera", "And bikes?").out == "Question 2 to Vera.\n"
    assert caring("questions", "--json").record["text"] == "And bikes?"
    assert "And bikes?" in caring("questions").out
    assert caring("answer", "2", "Yes.", "--json").record["answered_by"] == "Vera"
    assert caring("answer", "2", "No.").code == 1
    assert "Is there a car park?" in caring("show", "c1").out


def test_a_comment_is_snoozed_until_its_author_writes(caring: Run) -> None:
    assert caring("decide", "snooze", "c1", "--until-answer").code == 0
    record = caring("show", "c1", "--json").record
    assert (record["status"], record["care"]["waits_for_author"]) == ("snoozed", True)


def test_service_says_how_promises_are_kept(caring: Run) -> None:
    caring("decide", "reply", "c1", "--body", "Behind the house.")
    record = caring("service", "--json").record
    assert (record["brand"], record["answered"], record["first_answer_kept"]) == ("My brand", 1, 1.0)
    assert "100%" in caring("service").out
    assert caring("service", "--since", "2020-01-01", "--until", "2020-01-02", "--json").record["answered"] == 0


def test_service_of_a_brand_that_is_none_is_refused(caring: Run) -> None:
    answer = caring("service", "--brand", "Nobody", "--json")
    assert (answer.code, answer.out) == (1, "")
    assert "There is no brand Nobody" in answer.err


@pytest.mark.parametrize("words", [("hide", "c1", "--path", "x"), ("hide", "c1", "--until-answer")])
def test_options_stand_with_their_actions(stocked_run: Run, words: tuple[str, ...]) -> None:
    assert stocked_run("decide", *words).code == 2
