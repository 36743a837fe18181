"""What wants a decision first."""

from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import Flag
from moderator.triage.priority import HIGHEST, POINTS, priority

SCORES = st.fixed_dictionaries({flag: st.floats(min_value=0, max_value=1) for flag in Flag})
RAISED = st.sets(st.sampled_from(list(Flag)), min_size=1)
COPIES = st.integers(min_value=1, max_value=10**6)


def alone(flag: Flag, score: float = 0.9, copies: int = 1) -> int:
    return priority({each: score if each is flag else 0.0 for each in Flag}, {flag}, copies)


def test_what_is_not_flagged_is_not_urgent() -> None:
    assert priority(dict.fromkeys(Flag, 0.4), (), copies=300) == 0


def test_harm_comes_first() -> None:
    order = [Flag.OBSCENE, Flag.NEGATIVE, Flag.SPAM, Flag.QUESTION, Flag.BOT, Flag.PRIZE_HUNTER]
    assert sorted(Flag, key=alone, reverse=True) == order


def test_an_insult_in_a_complaint_is_more_urgent_than_either() -> None:
    scores = dict.fromkeys(Flag, 0.9)
    both = priority(scores, {Flag.NEGATIVE, Flag.OBSCENE})
    assert both > max(alone(Flag.NEGATIVE), alone(Flag.OBSCENE))


def test_a_campaign_is_more_urgent_than_its_single_text() -> None:
    assert [alone(Flag.SPAM, copies=copies) for copies in (1, 2, 8, 32, 3_000)] == [770, 790, 830, 870, 870]


def test_every_flag_counts() -> None:
    assert POINTS.keys() == set(Flag)


@given(SCORES, RAISED, COPIES)
def test_a_flagged_comment_has_a_priority_within_its_bounds(
    scores: dict[Flag, float], raised: set[Flag], copies: int
) -> None:
    assert 0 < priority(scores, raised, copies) <= HIGHEST


@given(SCORES, RAISED, COPIES, st.sampled_from(list(Flag)), st.floats(min_value=0, max_value=1))
def test_more_of_anything_is_never_less_urgent(
    scores: dict[Flag, float], raised: set[Flag], copies: int, flag: Flag, score: float
) -> None:
    before = priority(scores, raised, copies)
    assert priority(scores, raised | {flag}, copies) >= before
    assert priority(scores, raised, copies + 1) >= before
    assert priority({**scores, flag: max(score, scores[flag])}, raised, copies) >= before
