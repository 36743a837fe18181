"""`moderator models`, `train`, `queue --teach` and `decide --no-learning`."""

from pathlib import Path

from tests.cli.conftest import Run


def decide_and_train(run: Run) -> str:
    assert run("decide", "mark_spam", "c2").code == 0
    assert run("decide", "approve", "c4").code == 0
    return str(run("train", "--json").record["name"])


def test_without_decisions_nothing_is_trained(stocked_run: Run) -> None:
    answer = stocked_run("train")
    assert (answer.code, answer.err) == (1, "There is no decision yet that a model could learn from.\n")


def test_models_are_trained_listed_used_and_taken_back(stocked_run: Run) -> None:
    shipped = stocked_run("models", "--json").record
    assert (shipped["name"], shipped["in_use"], shipped["shipped"]) == ("shipped", True, True)
    name = decide_and_train(stocked_run)
    assert not stocked_run("train", "--json").record["new"]
    assert [one["in_use"] for one in stocked_run("models", "--json").records] == [True, False]
    used = stocked_run("models", "use", name)
    assert used.out.startswith(f"{name} judges now, in place of shipped.")
    assert used.err == "3 comments judged again.\n"
    assert stocked_run("queue", "everything", "--json").records[0]["id"]
    assert stocked_run("show", "c1", "--json").record["model"] == name
    back = stocked_run("models", "back", "--later", "--json").record
    assert (back["model"], back["takes_back"]) == ("shipped", True)
    assert stocked_run("models", "rejudge", "--json").record == {"judged": 3}
    assert stocked_run("models", "back").err == "No model has been put in the place of another.\n"


def test_figures_say_too_few_where_they_cannot_tell(stocked_run: Run) -> None:
    name = decide_and_train(stocked_run)
    assert "too few to tell" in stocked_run("models", "show", name).out
    assert stocked_run("models", "show", name, "--json").record["figures"][0]["this"] is None


def test_a_model_that_is_damaged_is_told_on_standard_error(stocked_run: Run, home: Path) -> None:
    name = decide_and_train(stocked_run)
    stocked_run("models", "use", name)
    next((home / "models" / name).glob("*.skops")).write_bytes(b"scribbled over")
    answer = stocked_run("models")
    assert answer.code == 0
    assert answer.err.endswith("The model that came with the program judges instead.\n")
    assert stocked_run("models", "use", name).code == 1


def test_decisions_are_left_out_of_learning_and_heeded_again(stocked_run: Run) -> None:
    gesture = stocked_run("decide", "mark_spam", "c2", "c3", "--no-learning", "--json").record["gesture"]
    assert stocked_run("train").code == 1
    assert stocked_run("models", "heed", gesture, "--gesture", "--json").record == {"changed": 2}
    assert stocked_run("models", "ignore", gesture).out == "1 decision left out of learning.\n"
    assert stocked_run("models", "ignore", 999).code == 1


def test_the_uncertain_are_listed(stocked_run: Run) -> None:
    asked = stocked_run("queue", "--teach", "--json").records
    assert asked == stocked_run("queue", "teach", "--json").records


def test_automatic_actions_are_refused_for_want_of_decisions(stocked_run: Run) -> None:
    assert stocked_run("models", "automate").out == "No flag does anything by itself.\n"
    proposed = stocked_run("models", "automate", "spam", "hide", "--json").records
    assert {one["missing"] for one in proposed} == {59}
    refused = stocked_run("models", "automate", "spam", "hide", "--from", "0.9")
    assert refused.code == 1
    assert "59 more decisions" in refused.err
    assert stocked_run("models", "automate", "spam", "--stop").code == 1
    assert stocked_run("models", "automate", "spam").code == 2
    assert stocked_run("models", "automate", "--stop").code == 2


def test_a_model_of_decisions_stays_in_the_home(run: Run, tmp_path: Path) -> None:
    assert run("train", "--target", tmp_path).code == 2
