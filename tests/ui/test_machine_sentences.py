"""What the rule time machine says in English can be said in the window's language."""

import pytest

from moderator.desk.playing import warnings_of
from moderator.rules import Rule
from moderator.ui.core_sentences import SENTENCES, _patterns

RULE = Rule.from_table(
    {
        "name": "Late",
        "when": [{"time_passed": "24h"}, {"decided": ["hide"]}],
        "all": [{"hidden_before": 1}],
        "then": [{"hide": {"reason": "scam"}}],
    }
)


@pytest.mark.parametrize("said", warnings_of(RULE, is_pace_known=False))
def test_a_warning_is_known(said: str) -> None:
    assert any(pattern.fullmatch(said) for _, pattern in _patterns())


def test_a_rule_that_was_put_back_is_told_of() -> None:
    assert sum("contradicted" in sentence for sentence in SENTENCES) == 2
    assert len(warnings_of(RULE, is_pace_known=False)) == 3
