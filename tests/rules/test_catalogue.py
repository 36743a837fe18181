"""What a rule can be made of, as a form is drawn from it."""

import pytest

from moderator.rules import Rule, compile_rule
from moderator.rules.arguments import Kind
from moderator.rules.catalogue import ACTIONS, CONDITIONS, EVENTS, Argument, Spec
from moderator.rules.editing import RuleText
from moderator.rulings import Event

VALUES: dict[Kind, object] = {
    Kind.TEXT: "Aurora",
    Kind.WORDS: ["coffee"],
    Kind.PATTERN: r"\d+",
    Kind.NUMBER: 2,
    Kind.SHARE: 0.8,
    Kind.DURATION: "2h",
    Kind.TIME: "09:30",
    Kind.BOOL: True,
    Kind.NAMES: ["aurora.example"],
    Kind.MEMBER: "Olga",
    Kind.MEMBERS: ["Olga", "Budi"],
    Kind.REPLY: "/thanks",
    Kind.FILTER: "flag:spam",
    Kind.PATH: "night",
}
EITHER = {("set_priority", "add"), ("assign", "to"), ("escalate", "path")}
"""Of two fields that exclude each other, the one that is left out here."""


def filled(spec: Spec) -> dict[str, object]:
    """Every argument with a value of its kind, as a form fills them in."""
    return {each.name: value(each) for each in spec.arguments if (spec.name, each.name) not in EITHER}


def value(argument: Argument) -> object:
    if argument.kind is Kind.CHOICE:
        return argument.choices[-1]
    if argument.kind is Kind.CHOICES:
        return list(argument.choices[:2])
    return VALUES[argument.kind]


@pytest.mark.parametrize("name", CONDITIONS)
def test_a_form_that_is_filled_in_is_a_condition(name: str) -> None:
    rule = Rule.from_table({"name": "Form", "all": [filled(CONDITIONS[name])], "then": [{"mark_spam": {}}]})
    assert compile_rule(rule)


@pytest.mark.parametrize("name", ACTIONS)
def test_a_form_that_is_filled_in_is_an_action(name: str) -> None:
    text = RuleText('name = "Form"\n[[all]]\nlinks = 1\n')
    text.add("then", {name: filled(ACTIONS[name])})
    assert text.rule().actions[0].action == name
    assert text.problems() == ()


@pytest.mark.parametrize("name", EVENTS)
def test_a_form_that_is_filled_in_is_an_event(name: str) -> None:
    text = RuleText('name = "Form"\n[[all]]\nlinks = 1\n[[then]]\nhide = "scam"\n')
    text.set_top("when", filled(EVENTS[name]) or name)
    assert text.rule().events == {Event(name)}


@pytest.mark.parametrize(
    "spec", [*CONDITIONS.values(), *ACTIONS.values(), *EVENTS.values()], ids=lambda spec: spec.name
)
def test_everything_says_in_a_sentence_what_it_means(spec: Spec) -> None:
    assert spec.sentence.endswith(".")
    assert sum(argument.is_value for argument in spec.arguments) <= 1


def test_every_event_is_known() -> None:
    assert EVENTS.keys() == set(Event)


def test_an_argument_says_what_it_takes() -> None:
    flag, least = CONDITIONS["flag"].arguments
    assert flag == Argument(
        name="flag",
        kind=Kind.CHOICE,
        choices=("spam", "bot", "prize_hunter", "negative", "obscene", "question"),
        is_value=True,
    )
    assert least == Argument(name="at_least", kind=Kind.SHARE, is_needed=False)
    assert [each.kind for each in ACTIONS["escalate"].arguments] == [Kind.MEMBER, Kind.DURATION, Kind.PATH, Kind.CHOICE]
