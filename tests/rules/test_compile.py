"""A rule made ready to run."""

import time
from typing import Any

import pytest

from moderator.domain import Comment, Flag, Reason
from moderator.errors import RuleError
from moderator.rules import ConditionCall, Group, Need, Rule, RuleStoppedError, RuleVerdict, Seen, When, compile_rule
from moderator.rules.actions import HideAction
from moderator.rules.conditions import CONDITIONS
from moderator.rulings import Answered, Event, GroupKind
from moderator.selections import Every

HIDE = HideAction(reason=Reason.ADVERTISING)


def seen(text: str, spam: float = 0.0) -> Seen:
    return Seen(comment=Comment(external_id="c7", text=text), lang="en", platform="vk", scores={Flag.SPAM: spam})


def call(name: str, value: Any, **options: Any) -> ConditionCall:
    return ConditionCall(name=name, value=value, options=options)


def rule(*conditions: ConditionCall, alternatives: tuple[ConditionCall, ...] = ()) -> Rule:
    return Rule(name="Adverts", conditions=conditions, alternatives=alternatives, actions=(HIDE,))


def test_all_conditions_must_hold() -> None:
    compiled = compile_rule(rule(call("flag", "spam", at_least=0.9), call("links", 0)))
    assert compiled.check(seen("t.me/x", 0.95)).fired
    assert not compiled.check(seen("t.me/x", 0.5)).fired
    assert not compiled.check(seen("hello", 0.95)).fired


def test_one_alternative_is_enough() -> None:
    compiled = compile_rule(rule(alternatives=(call("words", ["casino"]), call("links", 0))))
    assert compiled.check(seen("casino")).fired
    assert compiled.check(seen("t.me/x")).fired
    assert not compiled.check(seen("hello")).fired


def test_alternatives_do_not_replace_conditions() -> None:
    compiled = compile_rule(rule(call("length", 100), alternatives=(call("words", ["casino"]),)))
    assert not compiled.check(seen("casino")).fired


def test_every_condition_answers_also_when_another_did_not_hold() -> None:
    compiled = compile_rule(rule(call("links", 2), call("length", 2), alternatives=(call("words", ["casino"]),)))
    verdict = RuleVerdict(fired=False, findings=("links 0 ≤ 2", "length 5 > 2", "none of 1 words"))
    assert compiled.check(seen("hello")) == verdict


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (call("linkz", 1), r'Rule "Adverts", all\[1\].linkz: there is no condition “linkz”; is “links” meant'),
        (call("xyzzy", 1), r"all\[1\].xyzzy: there is no condition “xyzzy”, only"),
        (call("links", "many"), r"all\[1\].links: a whole number is needed, not “many”"),
        (call("links", -1), r"all\[1\].links: -1 is too little: 0 at least"),
        (call("links", 1, loudly=True), r"all\[1\].loudly: it takes no options, so “loudly” cannot stand here"),
        (call("flag", "anger", at_least=0.5), r"all\[1\].flag: one of spam, bot"),
        (call("flag", "negativ"), r"all\[1\].flag: “negativ” is not known; is “negative” meant"),
        (call("flag", "spam", at_least=80), r"all\[1\].at_least: 80 is too much: 1.0 at most"),
        (call("flag", "spam", at_least=float("nan")), r"all\[1\].at_least: a number is needed"),
        (call("flag", "spam", at_last=0.8), r"all\[1\].at_last: there is no option “at_last”; is “at_least” meant"),
        (call("words", ()), "a list of words is needed"),
        (call("words", ("casino", "!")), "every word needs a letter or a digit"),
        (call("words", "casino", exactly="yes"), r"all\[1\].exactly: true or false is needed"),
        (call("pattern", "(casino"), r"all\[1\].pattern: not a regular expression: missing"),
        (call("pattern", 3), "a regular expression is needed"),
        (call("language", ("en", 3)), r"all\[1\].language\[1\]: a text is needed, not 3"),
        (call("platform", ()), r"all\[1\].platform: nothing is said here"),
        (call("hour", "09:00"), r"all\[1\].until: “until” is missing"),
        (call("hour", "09:00", until="25:00"), r"all\[1\].until: “25:00” is no time of day"),
        (call("first_seen", "a week"), r"all\[1\].first_seen: “a week” is no duration"),
        (call("contest", 1), r"all\[1\].contest: true or false is needed, not 1"),
        (call("domain", ("shop",)), r"all\[1\].domain: a domain is written like"),
        (call("weekday", ("mon", "sonntag")), r"all\[1\].weekday\[1\]"),
        (call("decided", ("hide",), by="cat"), r"all\[1\].by: one of anybody, person, rule is needed"),
    ],
)
def test_what_does_not_compile_is_named_with_its_place(wrong: ConditionCall, message: str) -> None:
    with pytest.raises(RuleError, match=message):
        compile_rule(rule(call("links", 1), wrong))


def test_a_wrong_alternative_is_named_with_its_place() -> None:
    with pytest.raises(RuleError, match=r"any\[0\].pattern"):
        compile_rule(rule(alternatives=(call("pattern", "["),)))


def test_a_wrong_condition_deep_in_a_group_is_named_with_its_place() -> None:
    deep = Group(kind=GroupKind.NONE, parts=(call("links", 1), call("pattern", "[")))
    with pytest.raises(RuleError, match=r"any\[0\].none\[1\].pattern"):
        compile_rule(Rule(name="Deep", alternatives=(deep,), actions=(HIDE,)))


@pytest.mark.parametrize(
    ("kind", "holding", "holds"),
    [
        (GroupKind.ALL, 2, True),
        (GroupKind.ALL, 1, False),
        (GroupKind.ALL, 0, False),
        (GroupKind.ANY, 2, True),
        (GroupKind.ANY, 1, True),
        (GroupKind.ANY, 0, False),
        (GroupKind.NONE, 2, False),
        (GroupKind.NONE, 1, False),
        (GroupKind.NONE, 0, True),
    ],
)
def test_a_group_holds_by_its_kind(kind: GroupKind, holding: int, holds: bool) -> None:  # noqa: FBT001
    group = Group(kind=kind, parts=(call("length", 5 if holding < 1 else 0), call("length", 5 if holding < 2 else 0)))
    compiled = compile_rule(Rule(name="Group", conditions=(group,), actions=(HIDE,)))
    assert compiled.check(seen("hello")).fired is holds
    assert compiled.fires(seen("hello")) is holds


def test_what_was_answered_is_a_tree_with_the_places_of_the_rule() -> None:
    group = Group(kind=GroupKind.ANY, parts=(call("links", 0), call("length", 2)))
    compiled = compile_rule(Rule(name="Tree", exceptions=(group,), actions=(HIDE,)))
    links = Answered(place="none[0].any[0]", holds=False, name="links", evidence="links 0 ≤ 0")
    length = Answered(place="none[0].any[1]", holds=True, name="length", evidence="length 5 > 2")
    inner = Answered(place="none[0].any", holds=True, group=GroupKind.ANY, parts=(links, length))
    none = Answered(place="none", holds=False, group=GroupKind.NONE, parts=(inner,))
    whole = Answered(place="", holds=False, group=GroupKind.ALL, parts=(none,))
    assert compiled.check(seen("hello")).answered == whole


def test_a_rule_says_which_facts_it_needs() -> None:
    compiled = compile_rule(rule(call("campaign", 3), alternatives=(call("author", "new"), call("links", 0))))
    assert compiled.needs == {Need.CAMPAIGN, Need.AUTHOR}


def test_a_rule_about_a_queue_fires_on_all_that_is_in_it() -> None:
    over = Rule(name="Too many", when=(When(event=Event.QUEUE_OVER, more_than=500),), actions=(HIDE,))
    compiled = compile_rule(over)
    assert compiled.check(seen("hello")).fired
    assert compiled.selection == Every()


def test_a_pattern_that_takes_too_long_stops_its_rule_and_is_no_verdict() -> None:
    compiled = compile_rule(rule(call("pattern", r"^(a|aa)+$")))
    with pytest.raises(RuleStoppedError, match='Rule "Adverts" is stopped: its pattern took too long on comment c7'):
        compiled.check(seen("a" * 200 + "b"))
    assert "took too long" in compiled.stopped


def test_a_stopped_rule_answers_nothing_more() -> None:
    compiled = compile_rule(rule(call("pattern", r"^(a|aa)+$")))
    assert compiled.check(seen("aaaa")).fired
    with pytest.raises(RuleStoppedError):
        compiled.check(seen("a" * 200 + "b"))
    with pytest.raises(RuleStoppedError):
        compiled.check(seen("aaaa"))


def test_a_rule_that_is_compiled_anew_answers_again() -> None:
    slow = rule(call("pattern", r"^(a|aa)+$"))
    with pytest.raises(RuleStoppedError):
        compile_rule(slow).check(seen("a" * 200 + "b"))
    assert compile_rule(slow).check(seen("aaaa")).fired


def test_no_condition_is_named_like_an_option_of_another() -> None:
    arguments = {option.name for each in CONDITIONS.values() for option in each.parameters[1:]}
    assert not arguments & CONDITIONS.keys()


def test_an_import_does_not_wait_for_its_rules() -> None:
    rules = [
        compile_rule(rule(call("flag", "spam", at_least=0.9), call("links", 0))),
        compile_rule(rule(call("words", [f"word{number}" for number in range(200)]))),
        compile_rule(rule(call("pattern", r"(waited|menunggu)\s+\d+"))),
    ]
    comment = seen("Waited fifty minutes for a coffee, it was cold, and they were rude at the till.")
    started = time.process_time()
    for _ in range(2_500):
        for compiled in rules:
            compiled.check(comment)
    assert time.process_time() - started < 1.0
