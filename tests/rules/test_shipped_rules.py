"""The rules that come with the program as examples."""

from pathlib import Path

import pytest

from moderator.domain import RuleState
from moderator.rules import compile_rule, read_rules
from moderator.rules.conflicts import conflicts, in_order
from moderator.rules.problems import problems
from tests.rules.asked import seen

SHIPPED = {rule.name: rule for rule in read_rules(Path(__file__).parents[2] / "resources" / "rules")}


def test_every_shipped_rule_is_there() -> None:
    assert sorted(SHIPPED) == [
        "Advert with links",
        "Angry customer",
        "Card number",
        "Link from a stranger",
        "One text many times",
        "Slow delivery",
        "Unanswered question",
        "Unwell guest",
    ]


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_rule_says_in_a_comment_what_it_is_for(name: str) -> None:
    assert SHIPPED[name].text.startswith("# ")
    assert problems(SHIPPED[name].text) == ()


def test_only_the_escalation_acts_before_the_team_has_looked_at_it() -> None:
    assert [rule.name for rule in SHIPPED.values() if rule.state is RuleState.LIVE] == ["Angry customer"]


def test_they_would_go_together_if_all_were_live() -> None:
    live = [rule.model_copy(update={"state": RuleState.LIVE}) for rule in SHIPPED.values()]
    told = [(conflict.first, conflict.second) for conflict in conflicts(in_order(live))]
    # both speak of negative comments and hand them to the lead: the times differ, the addressee does not
    assert told == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Где моя посылка?!"),
        ("ru", "Ждал заказ 50 минут"),
        ("ru", "Опять нет доставки"),
        ("en", "We waited for about 3 hours"),
        ("en", "both deliveries were cold"),
        ("id", "sudah menunggu 2 hari"),
        ("id", "paketnya tidak sampai"),
    ],
)
def test_a_late_delivery_is_seen_in_three_languages(lang: str, text: str) -> None:
    assert compile_rule(SHIPPED["Slow delivery"]).check(seen(text, lang=lang, negative=0.9)).fired


@pytest.mark.parametrize(
    ("text", "fires"),
    [
        ("my card is 4111 1111 1111 1111", True),
        ("4111-1111-1111-1111", True),
        ("трек-номер 4111 1111 1111 1111", False),
        ("12345678901234567", False),
        ("2026-03-04 12:00", False),
    ],
)
def test_a_card_number_is_told_from_other_digits(text: str, fires: bool) -> None:  # noqa: FBT001
    assert compile_rule(SHIPPED["Card number"]).check(seen(text, lang="ru")).fired is fires


def test_a_link_to_ourselves_is_no_link_of_a_stranger() -> None:
    stranger = compile_rule(SHIPPED["Link from a stranger"])
    assert stranger.check(seen("look: https://casino.example/x")).fired
    assert not stranger.check(seen("look: https://shop.aurora.example/x")).fired
