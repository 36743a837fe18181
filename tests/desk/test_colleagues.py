"""Colleagues ask and answer, hand over, and wait for authors; each is a line of the log and is undone like any."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from moderator.care import QuestionId
from moderator.desk import Desk
from moderator.domain import Action, CommentId, Status
from moderator.errors import ForbiddenError, ModeratorError, NotFoundError
from moderator.views import LogFilter
from tests.conftest import WriteComments

ONE = CommentId(1)
ROWS = (
    ("c1", "Where is my order?", "Ann", "", "Launch"),
    ("c2", "Where is mine?", "Ben", "", "Launch"),
    ("c3", "Hello", "Ann", "", "Another post"),
)


@pytest.fixture
def olga(home: Path) -> Iterator[Desk]:
    """Sit Olga, a moderator, at a desk of her own."""
    Desk.open(home, moderator="Vera").close()
    with Desk.open(home, moderator="Olga") as desk:
        yield desk


@pytest.fixture
def vera(olga: Desk, home: Path, write_comments: WriteComments) -> Iterator[Desk]:
    """Sit Vera, the admin, at another, over three comments."""
    with Desk.open(home, moderator="Vera") as desk:
        desk.inbox.take(write_comments(ROWS))
        yield desk


def actions(desk: Desk) -> list[Action]:
    return [entry.decision.action for entry in reversed(desk.log.page(LogFilter(comment=ONE)))]


def status(desk: Desk, comment: int = 1) -> Status:
    return desk.queues.card(CommentId(comment)).status


def test_a_question_leaves_the_comment_where_it_is(vera: Desk, olga: Desk) -> None:
    asked = vera.colleagues.ask(ONE, "Olga", "Did we ship it?")
    assert (asked.asked_by, asked.asked_of, asked.answered_at) == ("Vera", "Olga", None)
    assert status(vera) is Status.OPEN
    assert [one.text for one in olga.colleagues.of_me()] == ["Did we ship it?"]
    assert vera.colleagues.of_me() == ()
    assert vera.queues.case(ONE).care.questions == (asked,)
    assert actions(vera) == [Action.ASK]


def test_an_answer_is_a_note_that_both_can_read(vera: Desk, olga: Desk) -> None:
    asked = vera.colleagues.ask(ONE, "Olga", "Did we ship it?")
    answered = olga.colleagues.answer(asked.id, "Yesterday.")
    assert (answered.answer, answered.answered_by) == ("Yesterday.", "Olga")
    assert olga.colleagues.of_me() == ()
    case = vera.queues.case(ONE)
    assert [note.text for note in case.notes] == ["Yesterday."]
    assert case.care.questions == (answered,)
    assert actions(vera) == [Action.ASK, Action.NOTE]
    with pytest.raises(ModeratorError, match="has been answered by Olga"):
        olga.colleagues.answer(asked.id, "Again.")


def test_an_answer_and_a_question_are_taken_back(vera: Desk, olga: Desk) -> None:
    asked = vera.colleagues.ask(ONE, "Olga", "Did we ship it?")
    olga.colleagues.answer(asked.id, "Yesterday.")
    olga.decisions.undo()
    assert [one.id for one in olga.colleagues.of_me()] == [asked.id]
    assert vera.queues.case(ONE).notes == ()
    vera.decisions.undo()
    assert olga.colleagues.of_me() == ()
    assert vera.colleagues.about(ONE) == ()
    assert actions(vera)[:2] == [Action.ASK, Action.NOTE]


def test_a_question_can_be_taken_back_when_the_comment_has_moved_on(vera: Desk, olga: Desk) -> None:
    vera.colleagues.ask(ONE, "Olga", "Did we ship it?")
    asked = vera.decisions.last()
    vera.decisions.decide([ONE], Action.APPROVE)
    assert asked is not None
    vera.decisions.undo(asked.id)
    assert status(vera) is Status.CLOSED
    assert olga.colleagues.of_me() == ()


def test_whoever_has_the_role_may_answer(vera: Desk, olga: Desk) -> None:
    asked = olga.colleagues.ask(ONE, "lead", "May I refund?")
    assert [one.id for one in vera.colleagues.of_me()] == [asked.id]
    vera.colleagues.answer(asked.id, "Yes.")
    other = vera.colleagues.ask(ONE, "lead", "And mine?")
    with pytest.raises(ForbiddenError, match="was asked of lead"):
        olga.colleagues.answer(other.id, "No.")


@pytest.mark.parametrize(("of", "text"), [("Zed", "Who?"), ("Vera", "Me?"), ("Olga", "  ")])
def test_a_question_needs_somebody_else_and_a_text(vera: Desk, of: str, text: str) -> None:
    with pytest.raises(ModeratorError):
        vera.colleagues.ask(ONE, of, text)
    assert actions(vera) == []


def test_a_question_that_is_none_cannot_be_answered(vera: Desk) -> None:
    with pytest.raises(NotFoundError, match="There is no question 7"):
        vera.colleagues.answer(QuestionId(7), "Yes.")


def test_what_is_handed_over_carries_its_note(vera: Desk) -> None:
    vera.decisions.decide([ONE], Action.ASSIGN, to="Olga", note="She knows the shop.")
    case = vera.queues.case(ONE)
    assert (case.assignee, case.decisions[-1].note) == ("Olga", "She knows the shop.")
    assert [note.text for note in case.notes] == ["She knows the shop."]
    vera.decisions.undo()
    assert vera.queues.case(ONE).notes == ()


def snooze(desk: Desk, until: datetime | None = None) -> None:
    desk.decisions.decide([ONE], Action.SNOOZE, until=until, until_answer=True)


def test_a_comment_wakes_when_its_author_writes_under_the_post(vera: Desk, write_comments: WriteComments) -> None:
    snooze(vera)
    assert vera.queues.case(ONE).care.waits_for_author
    vera.tend()
    vera.inbox.take(write_comments([*ROWS, ("c4", "Not mine", "Ben", "", "Launch"), ("c5", "Hi", "Ann", "", "Third")]))
    assert status(vera) is Status.SNOOZED
    vera.inbox.take(write_comments([*ROWS, ("c6", "Here it is", "Ann", "", "Launch")]))
    assert status(vera) is Status.OPEN
    assert actions(vera) == [Action.SNOOZE, Action.REOPEN]
    assert not vera.queues.case(ONE).care.waits_for_author


def test_a_comment_wakes_when_its_author_edits_it(vera: Desk, write_comments: WriteComments) -> None:
    snooze(vera)
    vera.inbox.take(write_comments([("c1", "Where is my order? It is number 17", "Ann", "", "Launch")]))
    assert status(vera) is Status.OPEN


def test_a_comment_wakes_at_its_time_when_nobody_writes(vera: Desk) -> None:
    snooze(vera, datetime.now(UTC) - timedelta(seconds=1))
    vera.tend()
    assert status(vera) is Status.OPEN
    assert not vera.queues.case(ONE).care.waits_for_author


def test_waiting_is_taken_back_and_goes_on(vera: Desk, write_comments: WriteComments) -> None:
    snooze(vera)
    vera.decisions.undo()
    assert not vera.queues.case(ONE).care.waits_for_author
    vera.decisions.redo()
    assert vera.queues.case(ONE).care.waits_for_author
    vera.inbox.take(write_comments([*ROWS, ("c6", "Here it is", "Ann", "", "Launch")]))
    woken = vera.log.page(LogFilter(comment=ONE))[0].decision
    vera.decisions.undo(woken.gesture)
    assert status(vera) is Status.SNOOZED
    assert vera.queues.case(ONE).care.waits_for_author


def test_nobody_waits_for_an_author_who_is_not_known(vera: Desk, write_comments: WriteComments) -> None:
    vera.inbox.take(write_comments([("n1", "Anonymous")], name="other.csv"))
    with pytest.raises(ModeratorError, match="has no author who could answer"):
        vera.decisions.decide([vera.queues.find_id("n1")], Action.SNOOZE, until_answer=True)
