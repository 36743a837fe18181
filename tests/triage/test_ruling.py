"""Which rules are asked, and which fire."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import Action, Comment, Flag, Reason, RuleState
from moderator.rules import CompiledRule, ConditionCall, Rule, Seen, When, compile_rule
from moderator.rules.actions import HideAction
from moderator.rulings import Event
from moderator.triage.ruling import Happening, asked_at, fired

ARRIVED = Happening(events=frozenset({Event.ARRIVED}))
HIDE = HideAction(reason=Reason.SCAM)
ANGRY = ConditionCall(name="flag", value="negative", options={"at_least": 0.8})


def rule(
    name: str = "Angry",
    state: RuleState = RuleState.LIVE,
    call: ConditionCall = ANGRY,
    *,
    stop: bool = False,
    when: tuple[When, ...] = (When(event=Event.ARRIVED),),
) -> CompiledRule:
    return compile_rule(Rule(name=name, state=state, conditions=(call,), actions=(HIDE,), stop=stop, when=when))


def seen(negative: float = 0.93, text: str = "Cold coffee again") -> Seen:
    scores = dict.fromkeys(Flag, 0.0) | {Flag.NEGATIVE: negative}
    return Seen(comment=Comment(external_id="c1", text=text), lang="en", scores=scores, platform="vk")


def names(about: Seen, *rules: CompiledRule, happening: Happening = ARRIVED) -> list[str]:
    return [one.rule.name for one in fired(about, asked_at(rules, happening))]


def test_a_rule_that_fires_says_what_it_found() -> None:
    (one,) = fired(seen(), asked_at([rule()], ARRIVED))
    assert (one.rule.name, one.event, one.findings) == ("Angry", Event.ARRIVED, ("negative 0.93 ≥ 0.80",))


def test_a_rule_that_does_not_hold_does_not_fire() -> None:
    assert names(seen(0.5), rule()) == []


@pytest.mark.parametrize("state", [RuleState.DRAFT, RuleState.RETIRED])
def test_drafts_and_retired_rules_are_not_asked(state: RuleState) -> None:
    assert asked_at([rule(state=state)], ARRIVED) == ()


def test_a_pattern_that_runs_out_of_time_stops_its_own_rule_alone() -> None:
    slow = rule("Slow", call=ConditionCall(name="pattern", value="(a|a)*$"))
    assert names(seen(text="a" * 5000 + "b"), slow, rule()) == ["Angry"]
    assert "Slow" in slow.stopped


def test_what_only_shadows_keeps_no_rule_from_being_asked() -> None:
    assert names(seen(), rule("first", RuleState.SHADOW, stop=True), rule("second")) == ["first", "second"]


@pytest.mark.parametrize(
    ("when", "happening"),
    [
        (When(event=Event.FLAGGED, flags=(Flag.SPAM,)), Happening(events=frozenset({Event.FLAGGED}))),
        (When(event=Event.DECIDED, actions=(Action.HIDE,)), Happening(events=frozenset({Event.DECIDED}))),
        (When(event=Event.EDITED), ARRIVED),
    ],
)
def test_what_does_not_concern_a_rule_does_not_ask_it(when: When, happening: Happening) -> None:
    assert asked_at([rule(when=(when,))], happening) == ()


def test_events_that_come_at_once_ask_a_rule_once() -> None:
    both = rule(when=(When(event=Event.FLAGGED), When(event=Event.ARRIVED)))
    happening = Happening(events=frozenset({Event.ARRIVED, Event.FLAGGED}), flags=frozenset({Flag.SPAM}))
    assert [event for _, event in asked_at([both], happening)] == [Event.FLAGGED]


@given(st.lists(st.tuples(st.booleans(), st.booleans(), st.sampled_from(["live", "shadow"])), max_size=8))
def test_rules_fire_in_order_until_a_live_one_stops(drawn: list[tuple[bool, bool, str]]) -> None:
    rules = [
        rule(f"rule {place}", RuleState(state), ANGRY if holds else ConditionCall(name="links", value=3), stop=stop)
        for place, (holds, stop, state) in enumerate(drawn)
    ]
    wanted = []
    for place, (holds, stop, state) in enumerate(drawn):
        if holds:
            wanted.append(f"rule {place}")
            if stop and state == "live":
                break
    assert names(seen(), *rules) == wanted
