"""A rule as data, in files and in the database."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import Action, Reason, RuleState
from moderator.errors import RuleError
from moderator.rules import ConditionCall, Rule, read_rule, read_rules
from moderator.rules.actions import AssignAction, EscalateAction, HideAction, MarkSpamAction

SHIPPED = Path(__file__).parents[2] / "resources" / "rules"

SLOW_DELIVERY = """
name = "Slow delivery"
state = "shadow"
version = 4
when = "arrived"

[[all]]
flag = "negative"
at_least = 0.80

[[any]]
words = ["доставка", "pengiriman", "delivery"]

[[any]]
pattern = '(waited|menunggu)\\s+\\d+'

[[then]]
escalate = { to = "lead", within = "2h", reason = "complaint" }

[[then]]
assign = { to = "Olga" }
"""


def broken(conditions: str = "[[all]]\nlinks = 1", action: str = 'hide = { reason = "scam" }') -> str:
    return f'name = "Broken"\n{conditions}\n[[then]]\n{action}\n'


def test_a_rule_is_read_as_it_is_written() -> None:
    rule = Rule.from_toml(SLOW_DELIVERY)
    assert (rule.name, rule.state, rule.version) == ("Slow delivery", RuleState.SHADOW, 4)
    assert rule.conditions == (ConditionCall(name="flag", value="negative", options={"at_least": 0.8}),)
    assert [call.name for call in rule.alternatives] == ["words", "pattern"]
    assert rule.actions == (
        EscalateAction(to="lead", due_in=timedelta(hours=2), reason=Reason.COMPLAINT),
        AssignAction(to="Olga"),
    )


def test_the_database_gives_back_the_same_rule() -> None:
    rule = Rule.from_toml(SLOW_DELIVERY)
    assert Rule.from_json(rule.to_json()) == rule


def test_a_rule_does_not_depend_on_the_order_of_keys() -> None:
    written = '{"name": "A", "all": [{"at_least": 0.5, "flag": "spam"}], "then": [{"mark_spam": {}}]}'
    assert Rule.from_json(written).conditions[0].name == "flag"


def test_a_new_rule_is_a_draft() -> None:
    assert Rule.from_toml(broken()).state is RuleState.DRAFT


def test_a_rule_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Rule.from_toml(SLOW_DELIVERY).name = "Other"  # type: ignore[misc]


def test_every_action_says_what_it_does() -> None:
    actions = (HideAction(reason=Reason.SCAM), MarkSpamAction(), AssignAction(to="Olga"))
    assert [action.action for action in actions] == [Action.HIDE, Action.MARK_SPAM, Action.ASSIGN]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("name = ", "no TOML"),
        (broken(""), "would fire on every comment"),
        (broken("[[all]]"), "condition 1: a condition needs a name"),
        (broken("[[all]]\nlinks = 1\n[[all]]\nlinks = {}"), "condition 2, value: a value is"),
        (broken("surprise = 1"), "surprise: Extra inputs"),
        (broken('when = "edited"\n[[all]]\nlinks = 1'), "when: Input should be 'arrived'"),
        (broken('state = "alive"\n[[all]]\nlinks = 1'), "state: Input should be"),
        (broken(action="hide = 1"), "action 1: an action is one word with its table"),
        (broken(action="approve = {}"), '"approve": there is no such action, only escalate'),
        (broken(action='hide = { reason = "boredom" }'), "action 1, hide, reason"),
        (broken(action='escalate = { within = "soon", reason = "scam" }'), "escalate, within: .*no duration"),
        (broken(action='escalate = { within = 2, reason = "scam" }'), "escalate, within: .*no duration"),
        (broken(action='escalate = { reason = "scam" }'), "escalate, within: Field required"),
        (broken(action='assign = { to = " " }'), "assign, to"),
        (broken(action='hide = { reason = "scam", loud = true }'), "hide, loud"),
    ],
)
def test_an_error_names_its_place(text: str, place: str) -> None:
    with pytest.raises(RuleError, match=place):
        Rule.from_toml(text)


@pytest.mark.parametrize("text", ["", "[]", "3", "null", "{", "[" * 100_000, '{"name": "A", "all": 3, "then": []}'])
def test_what_is_no_rule_is_refused_by_the_database_form(text: str) -> None:
    with pytest.raises(RuleError):
        Rule.from_json(text)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), st.lists))
def test_a_condition_of_any_value_is_a_rule_or_a_rule_error(value: object) -> None:
    written = {"name": "A", "all": [{"links": value}], "then": [{"mark_spam": {}}]}
    try:
        rule = Rule.from_json(json.dumps(written))
    except RuleError:
        return
    assert Rule.from_json(rule.to_json()) == rule


def test_every_shipped_rule_compiles() -> None:
    assert [rule.name for rule in read_rules(SHIPPED)] == ["Advert with links", "Angry customer", "Unwell guest"]


def test_the_shipped_escalation_is_live() -> None:
    rule = read_rule(SHIPPED / "angry-customer.toml")
    assert rule.state is RuleState.LIVE
    assert rule.conditions == (ConditionCall(name="flag", value="negative", options={"at_least": 0.8}),)
    assert rule.actions == (EscalateAction(to="lead", due_in=timedelta(hours=2), reason=Reason.COMPLAINT),)


def test_a_wrong_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "late.toml"
    path.write_text(broken("[[all]]\nlinkz = 1"), encoding="utf-8")
    with pytest.raises(RuleError, match=r'late\.toml: Rule "Broken", condition 1, "linkz"'):
        read_rule(path)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"none\.toml cannot be read"):
        read_rule(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes(b'name = "\xe9"')
    with pytest.raises(RuleError, match=r"latin\.toml cannot be read"):
        read_rule(tmp_path / "latin.toml")
