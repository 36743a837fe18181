"""An explanation adds up to the score that is shown, and names cases that were decided before."""

import math
from pathlib import Path

import pytest

from moderator.desk import Desk
from moderator.domain import Action, CommentId, Flag, Reason
from moderator.errors import NotFoundError
from moderator.explained import Explanation
from tests.conftest import WriteComments
from tests.desk.conftest import number

ADVERT = "EARN MONEY at home, crypto bonus every day, write me in telegram http://x.example/win"
OTHERS = (
    "EARN MONEY at home today, a crypto bonus every single day, write to me in telegram: http://y.example/gain",
    "Earn a lot of money at home, get your crypto bonus now and write me in telegram, friend",
    "EARN MONEY from your home! Crypto bonus! Every day! Telegram me at once, dear people",
)


def _logit(score: float) -> float:
    return math.log(score / (1 - score))


def _adds_up(found: Explanation) -> bool:
    return abs(found.logit - _logit(found.score)) < 1e-3


@pytest.mark.parametrize("flag", list(Flag))
def test_every_flag_of_every_comment_adds_up_to_the_score_on_its_card(stocked: Desk, flag: Flag) -> None:
    for place in range(1, 7):
        id_ = stocked.queues.find_id(f"c{place}")
        card, found = stocked.queues.card(id_), stocked.explanations.of(id_, flag)
        assert _adds_up(found)
        assert found.score == pytest.approx(card.scores[flag], abs=1e-5)
        assert found.is_raised is (flag in dict(card.raised))


def test_facts_stand_in_the_sum_with_their_weights(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments([(f"s{n}", ADVERT, f"a{n}") for n in range(8)]))
    id_ = desk.queues.find_id("s3")
    found = desk.explanations.of(id_, Flag.SPAM)
    assert [(fact.label, fact.amount, fact.total) for fact in found.facts if fact.label == "alike"] == [("alike", 8, 8)]
    assert _adds_up(found)
    assert found.score == pytest.approx(desk.queues.card(id_).scores[Flag.SPAM], abs=1e-4)
    assert found.is_raised


def test_a_bot_by_facts_is_held_up_by_its_facts(desk: Desk, write_comments: WriteComments) -> None:
    rows = [
        (f"b{n}", "Lovely weather in the old harbour again, greetings to everybody who reads this", "bea")
        for n in range(20)
    ]
    desk.inbox.take(write_comments(rows))
    found = desk.explanations.of(desk.queues.find_id("b7"), Flag.BOT)
    assert found.is_raised
    assert found.turn is not None
    assert {fact.label for fact in found.turn.without} <= {fact.label for fact in found.facts}
    assert _adds_up(found)


def test_an_own_account_is_explained_as_one(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments([("o1", ADVERT, "Aurora")]), own=["Aurora"])
    found = desk.explanations.of(desk.queues.find_id("o1"), Flag.SPAM)
    assert not found.is_raised
    assert [fact.label for fact in found.facts] == ["own_account"]
    assert found.turn is None
    assert _adds_up(found)


def test_a_comment_that_is_not_there_is_not_explained(desk: Desk) -> None:
    for ask in (desk.explanations.alike, lambda id_: desk.explanations.of(id_, Flag.SPAM)):
        with pytest.raises(NotFoundError):
            ask(99)  # type: ignore[arg-type]


@pytest.fixture
def adverts(desk: Desk, write_comments: WriteComments) -> Desk:
    """Open a desk over an advert, three like it, and a question."""
    desk.inbox.take(write_comments([("q", "When do you open on Sundays, please?", "Ann"), ("ad", ADVERT, "Win")]))
    desk.inbox.take(write_comments([(f"like{n}", text, f"w{n}") for n, text in enumerate(OTHERS)], "more.csv"))
    return desk


def test_alike_cases_say_what_was_decided_by_whom(adverts: Desk) -> None:
    ids = [adverts.queues.find_id(f"like{n}") for n in range(3)]
    assert adverts.explanations.alike(adverts.queues.find_id("ad")) == ()
    adverts.decisions.decide([ids[0]], Action.MARK_SPAM)
    adverts.decisions.decide([ids[1]], Action.HIDE, reason=Reason.SCAM)
    adverts.decisions.decide([adverts.queues.find_id("q")], Action.APPROVE)
    found = adverts.explanations.alike(adverts.queues.find_id("ad"))
    assert {(case.comment, case.action, case.moderator) for case in found} == {
        (ids[0], Action.MARK_SPAM, "Vera"),
        (ids[1], Action.HIDE, "Vera"),
    }
    assert [case.likeness for case in found] == sorted((case.likeness for case in found), reverse=True)
    assert {case.reason for case in found} >= {Reason.SCAM}
    assert adverts.explanations.alike(adverts.queues.find_id("q")) == ()


def test_a_decision_that_was_taken_back_is_no_case(adverts: Desk) -> None:
    id_ = adverts.queues.find_id("like0")
    adverts.decisions.decide([id_], Action.HIDE)
    assert [case.comment for case in adverts.explanations.alike(adverts.queues.find_id("ad"))] == [id_]
    adverts.decisions.undo()
    assert adverts.explanations.alike(adverts.queues.find_id("ad")) == ()
    adverts.decisions.decide([id_], Action.APPROVE)
    assert [case.action for case in adverts.explanations.alike(adverts.queues.find_id("ad"))] == [Action.APPROVE]


def test_of_a_gesture_over_many_there_is_one_case(adverts: Desk) -> None:
    ids = [adverts.queues.find_id(f"like{n}") for n in range(3)]
    adverts.decisions.decide(ids, Action.MARK_SPAM)
    assert len(adverts.explanations.alike(adverts.queues.find_id("ad"))) == 1


def test_three_cases_are_the_most(decided: Desk) -> None:
    found = decided.explanations.alike(number(decided, 399))
    assert len(found) <= 3
    assert number(decided, 399) not in {case.comment for case in found}


def test_any_comment_can_be_shown_as_it_is_read(stocked: Desk) -> None:
    read = stocked.explanations.reading(stocked.queues.find_id("c2"))
    assert read.text.startswith("earn 5000 a day")
    assert read.replaced == ()
    with pytest.raises(NotFoundError):
        stocked.explanations.reading(CommentId(999))


def test_an_explanation_at_hand_is_the_one_that_is_worked_out(stocked: Desk) -> None:
    comment = stocked.queues.find_id("c2")
    assert stocked.explanations.at_hand(comment, Flag.SPAM) == stocked.explanations.of(comment, Flag.SPAM)


def test_no_model_is_loaded_to_have_an_explanation_at_hand(stocked: Desk, home: Path) -> None:
    with Desk.open(home, moderator="Vera") as again:
        assert again.explanations.at_hand(again.queues.find_id("c2"), Flag.SPAM) is None
