"""What decisions teach."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.classifier.lessons import Lesson, lessons, taught
from moderator.domain import Action, CampaignId, CommentId, DecisionId, Flag, GestureId, Reason
from moderator.learnt import Told

APPROVED = {Flag.SPAM: False, Flag.BOT: False, Flag.PRIZE_HUNTER: False, Flag.OBSCENE: False}


def told(action: Action, reason: str | None = None, *, id_: int = 1, comment: int = 1, text: str = "") -> Told:
    return Told(
        id=DecisionId(id_),
        gesture=GestureId(id_),
        comment=CommentId(comment),
        action=action,
        reason=reason,
        assumed=None,
        text=text or f"An invented comment that nobody else has written, number {'x' * comment}",
        lang="en",
        raised={},
        campaign=None,
    )


def said(found: list[Lesson]) -> dict[tuple[int, Flag], bool]:
    return {(lesson.told.comment, lesson.flag): lesson.has_it for lesson in found}


@pytest.mark.parametrize(
    ("action", "reason", "teaches"),
    [
        (Action.MARK_SPAM, None, {Flag.SPAM: True}),
        *((Action.HIDE, reason, {Flag.SPAM: True}) for reason in ("advertising", "gambling", "scam", "phishing")),
        (Action.HIDE, "vote_boosting", {Flag.SPAM: True}),
        (Action.BAN, "bot", {Flag.BOT: True}),
        (Action.HIDE, "prize_hunting", {Flag.PRIZE_HUNTER: True}),
        *((Action.HIDE, reason, {Flag.OBSCENE: True}) for reason in ("insult", "obscene", "threat")),
        (Action.REPLY, "complaint", {Flag.NEGATIVE: True}),
        (Action.REPLY, "question", {Flag.QUESTION: True}),
        (Action.REPLY, "praise", {Flag.NEGATIVE: False}),
        (Action.APPROVE, None, APPROVED),
        (Action.APPROVE, "complaint", APPROVED | {Flag.NEGATIVE: True}),
        (Action.HIDE, "off_topic", {}),
        (Action.HIDE, "a reason of the team's own", {}),
        (Action.NOTE, "advertising", {}),
    ],
)
def test_reasons_and_actions_say_what_a_comment_is(
    action: Action, reason: str | None, teaches: dict[Flag, bool]
) -> None:
    assert taught(told(action, reason)) == teaches


def test_fine_clears_every_flag_that_was_seen() -> None:
    seen = replace(told(Action.REPLY, Reason.FINE), raised={Flag.NEGATIVE: 0.8, Flag.SPAM: 0.7})
    assert taught(seen) == {Flag.NEGATIVE: False, Flag.SPAM: False}


def test_a_reason_that_the_program_assumed_counts_unless_it_is_fine() -> None:
    assert taught(replace(told(Action.HIDE), assumed="advertising")) == {Flag.SPAM: True}
    approved = replace(told(Action.APPROVE), assumed="fine", raised={Flag.NEGATIVE: 0.8})
    assert taught(approved) == APPROVED


def test_a_reason_of_the_team_teaches_what_it_is_mapped_to() -> None:
    assert taught(told(Action.HIDE, "reseller"), {"reseller": {Flag.SPAM: True}}) == {Flag.SPAM: True}


def test_the_later_decision_about_a_comment_and_flag_wins() -> None:
    found = lessons([told(Action.MARK_SPAM), told(Action.APPROVE, id_=2), told(Action.REPLY, "complaint", id_=3)])
    assert said(found) == {(1, flag): False for flag in APPROVED} | {(1, Flag.NEGATIVE): True}


def test_a_comment_that_was_opened_again_is_in_doubt() -> None:
    assert lessons([told(Action.MARK_SPAM), told(Action.REOPEN, id_=2)]) == []


def test_copies_of_a_campaign_weigh_as_one() -> None:
    copies = [replace(told(Action.MARK_SPAM, id_=n, comment=n), campaign=CampaignId(7)) for n in range(1, 5)]
    found = lessons([*copies, told(Action.MARK_SPAM, id_=9, comment=9)])
    assert [lesson.weight for lesson in found] == [0.25] * 4 + [1]


def test_disguised_copies_weigh_as_one_where_no_campaign_is_known() -> None:
    texts = ("Earn money every day, write me", "EARN mоney every day: write me!")
    found = lessons([told(Action.MARK_SPAM, id_=n, comment=n, text=text) for n, text in enumerate(texts, 1)])
    assert [lesson.weight for lesson in found] == [0.5, 0.5]


DECISIONS = st.lists(
    st.builds(
        told,
        st.sampled_from(Action),
        st.none() | st.sampled_from([reason.value for reason in Reason]),
        comment=st.integers(1, 5),
    ),
    max_size=30,
)


@given(DECISIONS)
def test_every_comment_and_flag_is_taught_once_and_every_group_weighs_one(made: list[Told]) -> None:
    found = lessons([replace(one, id=DecisionId(place)) for place, one in enumerate(made)])
    assert len(said(found)) == len(found)
    weights: dict[tuple[str, Flag], float] = {}
    for lesson in found:
        weights[lesson.group, lesson.flag] = weights.get((lesson.group, lesson.flag), 0) + lesson.weight
    assert all(weight == pytest.approx(1) for weight in weights.values())
