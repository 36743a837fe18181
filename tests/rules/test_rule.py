"""A rule as data, in files and in the database."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.care import Turn
from moderator.domain import Action, Flag, Reason, RuleState
from moderator.errors import RuleError
from moderator.rules import ConditionCall, Group, Rule, When, read_rule
from moderator.rules.actions import (
    AskAction,
    AssignAction,
    BanAction,
    EscalateAction,
    FlagAction,
    HideAction,
    MarkSpamAction,
    NotifyAction,
    PrepareReplyAction,
    RouteAction,
    SetPriorityAction,
)
from moderator.rules.calls import calls_in
from moderator.rulings import Event, GroupKind

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
    assert [call.name for call in calls_in(rule.alternatives)] == ["words", "pattern"]
    assert rule.actions == (
        EscalateAction(to="lead", due_in=timedelta(hours=2), reason=Reason.COMPLAINT),
        AssignAction(to="Olga"),
    )


def test_the_database_gives_back_the_same_rule() -> None:
    rule = Rule.from_toml(SLOW_DELIVERY)
    assert Rule.from_json(rule.to_json()) == rule


def test_a_rule_does_not_depend_on_the_order_of_keys() -> None:
    written = '{"name": "A", "all": [{"at_least": 0.5, "flag": "spam"}], "then": [{"mark_spam": {}}]}'
    assert Rule.from_json(written).conditions == (ConditionCall(name="flag", value="spam", options={"at_least": 0.5}),)


def test_a_rule_that_was_changed_is_not_told_by_its_old_text() -> None:
    rule = Rule.from_toml(SLOW_DELIVERY)
    assert rule.model_copy(update={"version": 7, "state": RuleState.LIVE}).to_toml() == SLOW_DELIVERY
    changed = rule.model_copy(update={"order": 7})
    assert Rule.from_toml(changed.to_toml()).order == 7


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
        (broken("[[all]]"), r"all\[0\]: a condition needs a name"),
        (broken("[[all]]\nlinks = 1\n[[all]]\nlinks = {}"), r"all\[1\].links: a value is"),
        (broken("surprise = 1"), "surprise: there is no option"),
        (broken("stopp = true\n[[all]]\nlinks = 1"), "stopp: there is no option “stopp”; is “stop” meant"),
        (broken('when = "changed"\n[[all]]\nlinks = 1'), "when: there is no event “changed”, only arrived, edited"),
        (broken('when = "time_passed"\n[[all]]\nlinks = 1'), "when: time_passed needs a time"),
        (
            broken('when = ["arrived", { time_passed = "soon" }]\n[[all]]\nlinks = 1'),
            r"when\[1\].time_passed.*no duration",
        ),
        (broken('when = { queue_over = 5, que = "x" }\n[[all]]\nlinks = 1'), "when: there is no “que” here"),
        (broken('state = "alive"\n[[all]]\nlinks = 1'), "state: “alive” is not known; is “live” meant"),
        (broken('order = "first"\n[[all]]\nlinks = 1'), "order: a whole number is needed, not “first”"),
        (broken("[[all]]\nany = [ { links = 1 } ]\nlinks = 2"), r"all\[0\].links: a group stands alone in its table"),
        (broken("[[all]]\nany = []"), r"all\[0\].any: nothing is said here"),
        (broken("all = 3"), "all: conditions stand in a list"),
        (broken(action="hide = 1"), r"then\[0\].hide.reason"),
        (broken(action="hide = []"), r"then\[0\].hide: a table is needed"),
        (broken(action="aprove = {}"), "there is no action “aprove”, only flag"),
        (broken(action='hide = { reason = "boredom" }'), r"then\[0\].hide.reason: one of"),
        (broken(action='escalate = { within = "soon", reason = "scam" }'), r"then\[0\].escalate.within: .*no duration"),
        (broken(action='escalate = { within = 2, reason = "scam" }'), r"escalate.within: .*no duration"),
        (broken(action='escalate = { reason = "scam" }'), "escalate: either “within” or “path” is needed"),
        (broken(action='escalate = { within = "2h", path = "vip", reason = "scam" }'), "either “within” or “path”"),
        (broken(action='assign = { to = " " }'), "assign: either “to” or “among”"),
        (broken(action="set_priority = 2000"), r"set_priority.to: 2000 is too much: 1000 at most"),
        (broken(action="set_priority = {}"), "either “to” or “add” is needed"),
        (broken(action='ban = { reason = "scam", for = "always" }'), "ban.for: .*no duration"),
        (broken(action='hide = { reason = "scam", loud = true }'), "hide.loud: there is no option “loud”"),
        ('name = "A"\n[[all]]\nlinks = 1', "then: a rule needs an action"),
        (broken("[[all]]\nlinks = 1").removeprefix('name = "Broken"'), "name: “name” is missing"),
    ],
)
def test_an_error_names_its_place(text: str, place: str) -> None:
    with pytest.raises(RuleError, match=place):
        Rule.from_toml(text)


def test_groups_that_stand_too_deep_in_each_other_are_refused() -> None:
    deep: object = {"links": 1}
    for _ in range(60):
        deep = {"any": [deep]}
    with pytest.raises(RuleError, match="more than 8 deep"):
        Rule.from_table({"name": "Deep", "all": [deep], "then": [{"mark_spam": {}}]})


@pytest.mark.parametrize(
    ("when", "events"),
    [
        ("", (When(event=Event.ARRIVED),)),
        ('when = ["arrived", "edited"]', (When(event=Event.ARRIVED), When(event=Event.EDITED))),
        ('when = { time_passed = "24h" }', (When(event=Event.TIME_PASSED, after=timedelta(days=1)),)),
        (
            'when = { queue_over = 500, queue = "flag:spam" }',
            (When(event=Event.QUEUE_OVER, more_than=500, queue="flag:spam"),),
        ),
        ('when = { decided = ["hide"] }', (When(event=Event.DECIDED, actions=(Action.HIDE,)),)),
        ('when = { decided = "hide" }', (When(event=Event.DECIDED, actions=(Action.HIDE,)),)),
        ('when = "decided"', (When(event=Event.DECIDED),)),
        ('when = { flagged = ["spam"] }', (When(event=Event.FLAGGED, flags=(Flag.SPAM,)),)),
        ('when = "reply_received"', (When(event=Event.REPLY_RECEIVED),)),
    ],
)
def test_a_rule_is_asked_at_the_events_that_it_names(when: str, events: tuple[When, ...]) -> None:
    rule = Rule.from_toml(broken(f"{when}\n[[all]]\nlinks = 1"))
    assert rule.when == events
    assert rule.events == {each.event for each in events}
    assert Rule.from_json(rule.to_json()) == rule
    assert Rule.from_toml(rule.model_copy(update={"text": ""}).to_toml()).when == events


def test_a_rule_about_a_queue_needs_no_condition() -> None:
    assert Rule.from_toml(broken("when = { queue_over = 500 }")).conditions == ()


def test_groups_stand_within_groups() -> None:
    rule = Rule.from_toml(broken('[[none]]\nall = [ { language = ["en"] }, { links = 2 } ]'))
    english, links = ConditionCall(name="language", value=("en",)), ConditionCall(name="links", value=2)
    assert rule.exceptions == (Group(kind=GroupKind.ALL, parts=(english, links)),)
    assert Rule.from_json(rule.to_json()) == rule


ACTIONS = """
flag = "negative"
set_priority = { add = -100 }
route = "vip"
assign = { among = ["Olga", "Budi"], turn = "by_load" }
escalate = { path = "night", reason = "complaint" }
prepare_reply = "/sorry-delivery"
ask = { of = "Olga", text = "Is it ours?" }
notify = { to = "lead", text = "Look at this" }
hide = "insult"
mark_spam = {}
ban = { reason = "scam", for = "7d" }
"""


def test_the_actions_of_one_table_are_done_in_their_order() -> None:
    rule = Rule.from_toml(broken(action=ACTIONS))
    assert rule.actions == (
        FlagAction(name=Flag.NEGATIVE),
        SetPriorityAction(add=-100),
        RouteAction(queue="vip"),
        AssignAction(among=("Olga", "Budi"), turn=Turn.BY_LOAD),
        EscalateAction(path="night", reason=Reason.COMPLAINT),
        PrepareReplyAction(shortcut="sorry-delivery"),
        AskAction(of="Olga", text="Is it ours?"),
        NotifyAction(to="lead", text="Look at this"),
        HideAction(reason=Reason.INSULT),
        MarkSpamAction(),
        BanAction(reason=Reason.SCAM, lasts=timedelta(days=7)),
    )
    assert Rule.from_json(rule.to_json()) == rule
    assert Rule.from_toml(rule.model_copy(update={"text": ""}).to_toml()).actions == rule.actions


def test_a_rule_that_the_program_before_kept_is_read() -> None:
    kept = (
        '{"name": "Old", "state": "live", "version": 2, "when": "arrived", '
        '"all": [{"flag": "negative", "at_least": 0.8}], "any": [], '
        '"then": [{"escalate": {"to": "lead", "within": "2h", "reason": "complaint"}}, {"assign": {"to": "Olga"}}]}'
    )
    rule = Rule.from_json(kept)
    assert rule.conditions == (ConditionCall(name="flag", value="negative", options={"at_least": 0.8}),)
    assert rule.actions[0] == EscalateAction(to="lead", due_in=timedelta(hours=2), reason=Reason.COMPLAINT)
    assert Rule.from_toml(rule.to_toml()).model_copy(update={"text": "", "version": 2}) == rule


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


def test_the_shipped_escalation_is_live() -> None:
    rule = read_rule(SHIPPED / "angry-customer.toml")
    assert rule.state is RuleState.LIVE
    assert rule.conditions == (ConditionCall(name="flag", value="negative", options={"at_least": 0.8}),)
    assert rule.actions == (EscalateAction(to="lead", due_in=timedelta(hours=2), reason=Reason.COMPLAINT),)


def test_a_wrong_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "late.toml"
    path.write_text(broken("[[all]]\nlinkz = 1"), encoding="utf-8")
    with pytest.raises(RuleError, match=r'late\.toml: Rule "Broken", all\[0\].linkz'):
        read_rule(path)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"none\.toml cannot be read"):
        read_rule(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes(b'name = "\xe9"')
    with pytest.raises(RuleError, match=r"latin\.toml cannot be read"):
        read_rule(tmp_path / "latin.toml")
