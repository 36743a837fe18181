"""Explanations are said in sentences that hold for flags raised and not, by words and by rule."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from moderator.domain import Action, CommentId, EvidenceKind, Finding, Flag, Origin, Reason
from moderator.explained import Account, AlikeCase, Explanation, Turn
from moderator.ui import because
from moderator.ui.masking import DOT
from moderator.ui.pages.evidence_panel import EvidencePanel, shown_parts


def _word(label: str, weight: float, *ranges: tuple[int, int]) -> Finding:
    return Finding(flag=Flag.SPAM, kind=EvidenceKind.WORDS, label=label, weight=weight, ranges=ranges or ((0, 4),))


FACT = Finding(flag=Flag.SPAM, kind=EvidenceKind.FACT, label="alike", weight=1.5, amount=57, total=31)
PARTS = (_word("free", 2.0, (0, 4), (9, 13)), _word("money", 1.5, (5, 8)), _word("thanks", -0.75, (14, 20)))
RAISED = Explanation(
    comment=CommentId(1),
    flag=Flag.SPAM,
    lang="en",
    model="m",
    score=0.82,
    scored=0.82,
    threshold=0.62,
    is_raised=True,
    is_by_rule=False,
    account=Account(bias=-3.0, parts=PARTS, others=4, rest=0.25),
    facts=(FACT,),
    read_as=None,
    turn=Turn(without=PARTS[:2], score=0.11),
)


def test_the_sum_is_told_with_score_and_threshold() -> None:
    assert because.total(RAISED) == "Adds up to +1.50, that is 82%; flagged from 62%."
    low = replace(RAISED, is_raised=False, threshold=0.9)
    assert because.total(low) == "Adds up to +1.50, that is 82%; not flagged, that begins at 90%."


def test_a_score_that_has_moved_since_is_told_too() -> None:
    assert because.total(replace(RAISED, scored=0.4)).endswith("When it was last judged it was 40%.")


def test_what_rules_add_is_no_probability() -> None:
    by_rule = replace(RAISED, flag=Flag.BOT, is_by_rule=True)
    assert "%" not in because.total(by_rule)
    assert "%" not in because.turn(by_rule)
    assert "by the facts alone" in because.total(replace(by_rule, score=0.3))
    assert "not flagged" in because.total(replace(by_rule, is_raised=False))


def test_what_would_turn_a_flag_is_told_in_one_sentence() -> None:
    assert because.turn(RAISED) == "Without “free ×2” and “money” it would not be flagged (11%)."
    one = replace(RAISED, turn=Turn(without=(FACT,), score=0.3))
    assert because.turn(one) == "Without “57 alike by 31 authors” it would not be flagged (30%)."
    three = replace(RAISED, is_raised=False, turn=Turn(without=PARTS, score=0.9))
    assert because.turn(three) == "Without “free ×2”, “money” and “thanks” it would be flagged (90%)."
    assert because.turn(replace(RAISED, turn=None)) == "No five parts left out would turn it."
    assert because.turn(replace(RAISED, turn=None, is_raised=False)) == ""


def test_masked_words_are_not_said() -> None:
    assert because.turn(RAISED, [(0, 4)]) == f"Without “{DOT * 4} ×2” and “money” it would not be flagged (11%)."


@pytest.mark.parametrize("label", ["tags_only", "end_of_scale", "own_account", "text_set_aside"])
def test_rules_are_said_in_words(label: str) -> None:
    assert "_" not in because.part(replace(FACT, label=label))


def test_a_case_says_what_was_decided_by_whom() -> None:
    case = AlikeCase(
        comment=CommentId(2),
        likeness=0.714,
        text="free money",
        author="Ann",
        raised=frozenset(),
        action=Action.HIDE,
        reason=Reason.SCAM,
        moderator="Vera",
        origin=Origin.MODERATOR,
        rule="",
        made_at=datetime(2026, 11, 22, 9, tzinfo=UTC),
    )
    assert because.decided(case) == "Hide: Scam"
    assert because.by_whom(case).startswith("Vera · 22 Nov")
    assert because.by_whom(case).endswith("71% alike")
    ruled = replace(case, origin=Origin.RULE, rule="links", moderator="", reason=None)
    assert because.decided(ruled) == "Hide"
    assert because.by_whom(ruled).startswith("rule “links”")


def test_the_bars_of_an_explanation_are_its_whole_sum(qtbot: object) -> None:
    panel = EvidencePanel()
    qtbot.addWidget(panel)  # type: ignore[attr-defined]
    panel.show_explanation(RAISED, ())
    assert sum(bar.weight for bar in panel.bars.bars()) == pytest.approx(RAISED.logit)
    assert [bar.label for bar in panel.bars.bars()][-2:] == ["4 weaker parts", "before anything is read"]
    assert "free ×2 +2.0" in panel.bars.accessibleName()


def test_facts_leave_fewer_bars_to_words() -> None:
    words = tuple(_word(f"w{n}", 1.0 - n / 100) for n in range(30))
    many = replace(RAISED, account=replace(RAISED.account, parts=words))
    assert len(shown_parts(many)) == 7
    assert len(shown_parts(replace(many, facts=(FACT,) * 7))) == 4
