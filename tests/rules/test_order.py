"""Rules are asked by their order and then by name, however they came."""

from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import RuleState
from moderator.rules import Rule, compile_rule
from moderator.rules.conflicts import in_order
from moderator.rulings import Event
from moderator.triage.ruling import Happening, asked_at, fired
from tests.rules.asked import HIDE, call, seen

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=5)
RULES = st.lists(
    st.builds(
        lambda name, order, length, stop, state: Rule(
            name=name, order=order, stop=stop, state=state, conditions=(call("length", length),), actions=(HIDE,)
        ),
        NAMES,
        st.integers(0, 3),
        st.integers(0, 8),
        st.booleans(),
        st.sampled_from(RuleState),
    ),
    max_size=8,
    unique_by=lambda rule: rule.name,
)


@given(RULES, st.randoms())
def test_rules_are_asked_in_one_order_whatever_order_they_came_in(rules: list[Rule], random: object) -> None:
    shuffled = rules.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert in_order(shuffled) == in_order(rules)
    keys = [(rule.order, rule.name) for rule in in_order(rules)]
    assert keys == sorted(keys)


@given(RULES, st.randoms(), st.text("ab", max_size=8))
def test_a_live_rule_that_stops_keeps_exactly_those_after_it_from_firing(
    rules: list[Rule], random: object, text: str
) -> None:
    shuffled = rules.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    happening = Happening(events=frozenset({Event.ARRIVED}))
    asked = asked_at([compile_rule(rule) for rule in in_order(shuffled)], happening)
    expected: list[str] = []
    for rule in in_order(rules):
        if rule.state not in (RuleState.LIVE, RuleState.SHADOW) or not compile_rule(rule).fires(seen(text)):
            continue
        expected.append(rule.name)
        if rule.stop and rule.state is RuleState.LIVE:
            break
    assert [each.rule.name for each in fired(seen(text), asked)] == expected
