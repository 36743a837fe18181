"""What the rules order about a comment."""

from datetime import timedelta

import pytest

from moderator.domain import Action, Assessment, Comment, Flag, Reason, RuleState
from moderator.rules import CompiledRule, ConditionCall, Rule, compile_rule
from moderator.rules.actions import AssignAction, EscalateAction, HideAction
from moderator.triage.ruling import Order, orders

ESCALATE = EscalateAction(to="lead", due_in=timedelta(hours=2), reason=Reason.COMPLAINT)


def rule(
    name: str, state: RuleState, call: ConditionCall, *actions: EscalateAction | AssignAction | HideAction
) -> CompiledRule:
    return compile_rule(Rule(name=name, state=state, version=3, conditions=(call,), actions=actions or (ESCALATE,)))


def angry(state: RuleState = RuleState.LIVE) -> CompiledRule:
    return rule("Angry", state, ConditionCall(name="flag", value="negative", options={"at_least": 0.8}))


def about(negative: float, text: str = "Cold coffee again") -> tuple[Comment, Assessment]:
    comment = Comment(external_id="c1", text=text)
    scores = dict.fromkeys(Flag, 0.0) | {Flag.NEGATIVE: negative}
    return comment, Assessment(
        lang="en", scores=scores, raised=frozenset(), priority=0, campaign=None, evidence=(), model="m"
    )


def test_a_live_rule_orders_its_action_with_all_that_the_log_needs() -> None:
    assert orders(*about(0.93), "vk", [angry()]) == (
        Order(
            rule="Angry",
            version=3,
            state=RuleState.LIVE,
            action=Action.ESCALATE,
            reason=Reason.COMPLAINT,
            to="lead",
            due_in=timedelta(hours=2),
            findings=("negative 0.93 ≥ 0.80",),
        ),
    )


def test_a_rule_that_does_not_fire_orders_nothing() -> None:
    assert orders(*about(0.5), "vk", [angry()]) == ()


def test_a_shadow_rule_answers_as_a_shadow() -> None:
    assert [order.state for order in orders(*about(0.9), "vk", [angry(RuleState.SHADOW)])] == [RuleState.SHADOW]


@pytest.mark.parametrize("state", [RuleState.DRAFT, RuleState.RETIRED])
def test_drafts_and_retired_rules_are_not_asked(state: RuleState) -> None:
    assert orders(*about(0.9), "vk", [angry(state)]) == ()


def test_every_action_of_every_rule_is_ordered_in_their_order() -> None:
    on_vk = ConditionCall(name="platform", value=("vk",))
    second = rule("Ours", RuleState.LIVE, on_vk, HideAction(reason=Reason.SCAM), AssignAction(to="Olga"))
    ordered = orders(*about(0.9), "vk", [angry(), second])
    assert [(order.rule, order.action, order.to) for order in ordered] == [
        ("Angry", Action.ESCALATE, "lead"),
        ("Ours", Action.HIDE, ""),
        ("Ours", Action.ASSIGN, "Olga"),
    ]
    assert [order.due_in for order in ordered[1:]] == [None, None]


def test_a_rule_that_is_stopped_orders_nothing_says_so_and_holds_up_no_other() -> None:
    slow = rule("Slow", RuleState.LIVE, ConditionCall(name="pattern", value=r"^(a|aa)+$"))
    ordered = orders(*about(0.9, "a" * 200 + "b"), "vk", [slow, angry()])
    assert [order.rule for order in ordered] == ["Angry"]
    assert "took too long on comment c1" in slow.stopped
