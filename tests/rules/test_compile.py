"""A rule made ready to run."""

import inspect
import time
from typing import Any

import pytest

from moderator.domain import Comment, Flag, Reason
from moderator.errors import RuleError
from moderator.rules import ConditionCall, Rule, RuleStoppedError, RuleVerdict, Seen, compile_rule
from moderator.rules.actions import HideAction
from moderator.rules.conditions import CONDITIONS

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
        (call("linkz", 1), 'Rule "Adverts", condition 2, "linkz": there is no such condition, only flag'),
        (call("links", "many"), "condition 2, links: Input should be a valid integer"),
        (call("links", -1), "condition 2, links: .*greater than or equal to 0"),
        (call("links", 1, loudly=True), 'condition 2, links: "loudly" is none of its options; it has none'),
        (call("flag", "anger", at_least=0.5), "condition 2, flag: Input should be 'spam'"),
        (call("flag", "spam"), 'condition 2, flag: "at_least" is missing'),
        (call("flag", "spam", at_least=80), "condition 2, flag, at_least: .*less than or equal to 1"),
        (call("flag", "spam", at_least=float("nan")), "condition 2, flag, at_least"),
        (call("flag", "spam", least=0.8), r'"least" is none of its options \(at_least\)'),
        (call("words", "casino"), "condition 2, words: a list of words is needed"),
        (call("words", ()), "condition 2, words: a list of words is needed"),
        (call("words", ("casino", "!")), "every word needs a letter or a digit"),
        (call("pattern", "(casino"), "condition 2, pattern: not a regular expression: missing"),
        (call("pattern", 3), "condition 2, pattern: a regular expression is needed"),
        (call("language", ("en", 3)), "condition 2, language: 2: Input should be a valid string"),
        (call("platform", ()), "condition 2, platform"),
    ],
)
def test_what_does_not_compile_is_named_with_its_place(wrong: ConditionCall, message: str) -> None:
    with pytest.raises(RuleError, match=message):
        compile_rule(rule(call("links", 1), wrong))


def test_a_wrong_alternative_is_named_with_its_place() -> None:
    with pytest.raises(RuleError, match="alternative 1, pattern"):
        compile_rule(rule(alternatives=(call("pattern", "["),)))


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
    arguments = {name for ask in CONDITIONS.values() for name in list(inspect.signature(ask).parameters)[2:]}
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
