"""The manual of rules knows all that a rule can hold."""

import re
import tomllib
from pathlib import Path

import pytest

from moderator.domain import Flag, Reason, RuleState
from moderator.rules import Rule, compile_rule
from moderator.rules.actions import ACTIONS
from moderator.rules.conditions import CONDITIONS
from moderator.rules.reading import Head
from moderator.rulings import Event
from tests.rules.asked import ASKED_ONE_BY_ONE

MANUAL = (Path(__file__).parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")


def rows(title: str) -> dict[str, str]:
    """The table under a heading: its first column without its code marks, and the rest of the row."""
    section = MANUAL.split(f"## {title}\n")[1].split("\n## ")[0]
    return dict(re.findall(r"^\| `(\w+)` \|(.+)$", section, re.MULTILINE))


def test_every_condition_is_in_the_manual() -> None:
    assert rows("Conditions").keys() == CONDITIONS.keys()


@pytest.mark.parametrize("name", CONDITIONS)
def test_every_option_of_a_condition_is_in_the_manual(name: str) -> None:
    _, *options = CONDITIONS[name].parameters
    assert all(f"`{option.name}`" in rows("Conditions")[name] for option in options)


@pytest.mark.parametrize("name", CONDITIONS)
def test_every_condition_says_what_it_asks(name: str) -> None:
    assert CONDITIONS[name].sentence


def test_every_action_is_in_the_manual() -> None:
    assert rows("Actions").keys() == ACTIONS.keys()


@pytest.mark.parametrize("name", ACTIONS)
def test_every_field_of_an_action_is_in_the_manual(name: str) -> None:
    assert all(f"`{field}`" in rows("Actions")[name] for field in ACTIONS[name].fields())


def test_every_event_is_in_the_manual() -> None:
    assert rows("Events").keys() == set(Event)


def test_every_word_of_the_head_is_in_the_manual() -> None:
    assert rows("Head").keys() == Head.model_fields.keys() - {"text"}


def test_the_manual_says_which_conditions_sets_can_answer() -> None:
    said = set(re.findall(r"`(\w+)`", MANUAL.split("## As sets\n")[1].split("The other conditions")[0]))
    assert said == CONDITIONS.keys() - ASKED_ONE_BY_ONE


def test_every_state_is_in_the_manual() -> None:
    assert rows("States").keys() == {state.value for state in RuleState}


@pytest.mark.parametrize("word", [*Flag, *Reason])
def test_every_flag_and_reason_is_in_the_manual(word: str) -> None:
    assert f"`{word}`" in MANUAL


def test_the_example_of_the_manual_compiles() -> None:
    [example] = re.findall(r"```toml\n(.+?)```", MANUAL, re.DOTALL)
    assert compile_rule(Rule.from_toml(example)).rule.name == tomllib.loads(example)["name"]
