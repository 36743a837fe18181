"""Rules that do not go together, as far as their texts show it."""

import pytest

from moderator.rules import Rule
from moderator.rules.conflicts import conflicts, in_order
from moderator.rules.implying import excludes, implies, whole

NEGATIVE = '[[all]]\nflag = "negative"\nat_least = 0.8'
VERY_NEGATIVE = '[[all]]\nflag = "negative"\nat_least = 0.9\n[[all]]\nlanguage = ["ru"]'
SPAM = '[[all]]\nflag = "spam"\nat_least = 0.9'
HIDE, ESCALATE = 'hide = "insult"', 'escalate = { to = "lead", within = "2h", reason = "complaint" }'


def rule(name: str, conditions: str, action: str, head: str = "", state: str = "live") -> Rule:
    return Rule.from_toml(f'name = "{name}"\nstate = "{state}"\n{head}\n{conditions}\n[[then]]\n{action}\n')


def reasons(*rules: Rule) -> list[str]:
    return [conflict.reason for conflict in conflicts(rules)]


def test_one_that_hides_what_another_escalates_is_a_conflict() -> None:
    [conflict] = conflicts(in_order([rule("B", VERY_NEGATIVE, ESCALATE), rule("A", NEGATIVE, HIDE)]))
    assert (conflict.first, conflict.second) == ("A", "B")
    assert conflict.reason == "On the same comments, “A” does one thing (hide) and “B” another (escalate)."


def test_a_rule_after_one_that_always_stops_before_it_is_never_asked() -> None:
    stops = rule("A", NEGATIVE, 'route = "angry"', "order = 1\nstop = true")
    assert reasons(stops, rule("B", VERY_NEGATIVE, ESCALATE)) == [
        "“B” never fires: “A” comes first, catches all that it would, and stops."
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (rule("A", NEGATIVE, 'route = "x"', "stop = true", state="shadow"), rule("B", VERY_NEGATIVE, 'flag = "spam"')),
        (rule("A", VERY_NEGATIVE, 'route = "x"', "stop = true"), rule("B", NEGATIVE, 'flag = "spam"')),
        (rule("A", NEGATIVE, 'route = "x"', "stop = true"), rule("B", NEGATIVE, 'flag = "spam"', 'when = "edited"')),
        (rule("A", NEGATIVE, HIDE), rule("B", SPAM, ESCALATE)),
        (rule("A", NEGATIVE, HIDE), rule("B", VERY_NEGATIVE, ESCALATE, state="draft")),
        (rule("A", NEGATIVE, HIDE), rule("B", VERY_NEGATIVE, ESCALATE, 'when = "edited"')),
        (rule("A", NEGATIVE, HIDE), rule("B", f"{NEGATIVE}\n[[none]]\n" + NEGATIVE.partition("\n")[2], ESCALATE)),
        (rule("A", NEGATIVE + '\n[[all]]\nlanguage = "en"', HIDE), rule("B", VERY_NEGATIVE, ESCALATE)),
        (rule("A", NEGATIVE, 'assign = "Olga"'), rule("B", NEGATIVE, 'assign = "olga"\nroute = "x"')),
        (rule("A", NEGATIVE, "set_priority = { add = 5 }"), rule("B", NEGATIVE, "set_priority = { add = 7 }")),
    ],
)
def test_what_may_well_go_together_is_no_conflict(first: Rule, second: Rule) -> None:
    assert reasons(first, second) == []


@pytest.mark.parametrize(
    ("one", "other", "word"),
    [
        ('assign = "Olga"', 'assign = "Budi"', "assign"),
        ('route = "a"', 'route = "b"', "route"),
        ("set_priority = 900", "set_priority = 100", "set_priority"),
        (ESCALATE, 'escalate = { path = "night", reason = "complaint" }', "escalate"),
    ],
)
def test_two_that_want_the_same_thing_otherwise_are_a_conflict(one: str, other: str, word: str) -> None:
    [reason] = reasons(rule("A", NEGATIVE, one), rule("B", VERY_NEGATIVE, other))
    assert reason == f"“A” and “B” fire on the same comments and do not agree: {word}."


def test_two_that_share_a_word_are_likely_to_meet() -> None:
    first = rule("A", '[[all]]\nwords = ["Glass", "fire"]', 'assign = "Olga"')
    [reason] = reasons(first, rule("B", '[[all]]\nwords = ["glass", "sick"]', 'assign = "Budi"'))
    assert reason == "“A” and “B” may fire on one comment and do not agree: assign."


def test_two_that_say_the_same_are_told() -> None:
    assert reasons(rule("A", NEGATIVE, HIDE), rule("B", NEGATIVE, HIDE)) == ["“A” and “B” say the same."]


def test_two_of_one_name_are_told() -> None:
    assert reasons(rule("Angry", NEGATIVE, HIDE), rule("angry", SPAM, HIDE)) == ["Two rules are called “angry”."]


@pytest.mark.parametrize(
    ("narrow", "wide", "holds"),
    [
        (NEGATIVE, NEGATIVE, True),
        (VERY_NEGATIVE, NEGATIVE, True),
        (NEGATIVE, VERY_NEGATIVE, False),
        ("[[all]]\nlinks = 3", "[[all]]\nlinks = 2", True),
        ('[[all]]\nwords = ["a"]', '[[any]]\nwords = ["b", "A"]\n[[any]]\nlinks = 1', True),
        ('[[any]]\nlinks = 3\n[[any]]\nflag = "spam"', '[[any]]\nflag = "spam"\n[[any]]\nlinks = 1', True),
        ('[[all]]\nlanguage = "en"', '[[none]]\nlanguage = ["ru", "id"]', True),
        ('[[all]]\nlanguage = "en"', '[[none]]\nlanguage = ["ru", "en"]', False),
        ("[[none]]\nlinks = 1", "[[none]]\nlinks = 2", True),
        ("[[none]]\nlinks = 2", "[[none]]\nlinks = 1", False),
        ('[[all]]\nwords = ["a"]\nexactly = true', '[[all]]\nwords = ["a"]', False),
        ('[[all]]\nflag = "spam"', '[[all]]\nflag = "spam"\nat_least = 0.1', False),
    ],
)
def test_one_rule_implies_another_only_where_that_is_certain(narrow: str, wide: str, holds: bool) -> None:  # noqa: FBT001
    assert implies(whole(rule("A", narrow, HIDE)), whole(rule("B", wide, HIDE))) is holds


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("[[all]]\ncontest = true", "[[all]]\ncontest = false", True),
        ('[[all]]\nbrand = "A"', '[[all]]\nbrand = "a"', True),
        ('[[all]]\nauthor = "new"', '[[all]]\nauthor = "known"', True),
        ('[[all]]\nauthor = "new"', '[[all]]\nauthor = "known"\ncomments = 1', False),
        (NEGATIVE, SPAM, False),
    ],
)
def test_two_rules_are_apart_only_where_that_is_certain(one: str, other: str, apart: bool) -> None:  # noqa: FBT001
    assert excludes(whole(rule("A", one, HIDE)), whole(rule("B", other, HIDE))) is apart
