"""Rules that were kept before rules could say so much."""

from moderator.rules import Rule, compile_rule
from moderator.rules.earlier import as_before
from moderator.rulings import Event
from tests.rules.asked import seen

KEPT = (
    '{"name": "Old", "state": "live", "version": 2, "when": "arrived", "all": [{"length": 3}], '
    '"any": [{"words": ["delivery", "курьер"]}], "then": [{"hide": {"reason": "scam"}}]}'
)


def test_words_of_an_earlier_rule_are_still_looked_for_as_they_are_written() -> None:
    compiled = compile_rule(as_before(Rule.from_json(KEPT)))
    assert compiled.check(seen("the DELIVERY")).fired
    assert not compiled.check(seen("the deliveries")).fired


def test_an_earlier_rule_is_still_asked_about_edited_comments() -> None:
    assert as_before(Rule.from_json(KEPT)).events == {Event.ARRIVED, Event.EDITED}


def test_the_text_of_an_earlier_rule_says_outright_what_went_without_saying() -> None:
    text = as_before(Rule.from_json(KEPT)).to_toml()
    assert 'when = ["arrived", "edited"]' in text
    assert 'words = ["delivery", "курьер"]\nexactly = true' in text
