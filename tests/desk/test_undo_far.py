"""Going back through the log, gesture by gesture, and forward again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from moderator.desk import Desk
from moderator.domain import Action, CommentId, Reason, Status, Visibility
from moderator.errors import NothingToUndoError
from moderator.gestures import Stays
from moderator.views import LogFilter
from tests.conftest import WriteComments
from tests.desk.test_planning import on_platforms

ONE, TWO, THREE = CommentId(1), CommentId(2), CommentId(3)
LATER = timedelta(minutes=1)


def test_undo_goes_back_as_far_as_the_log_goes_and_redo_forward_again(stocked: Desk) -> None:
    steps = [Action.ESCALATE, Action.HIDE, Action.REOPEN, Action.NOTE, Action.APPROVE]
    stood = []
    for action in steps:
        stood.append(stocked.queues.card(ONE))
        stocked.decisions.decide([ONE], action, note="looked into it")
    last = stocked.queues.card(ONE)
    for action in reversed(steps):
        assert stocked.decisions.undo().undoes is action
        assert stocked.queues.card(ONE) == stood.pop()
    with pytest.raises(NothingToUndoError):
        stocked.decisions.undo()
    for action in steps:
        again = stocked.decisions.redo()
        assert (again.action, again.undoes) == (action, None)
    assert stocked.queues.card(ONE) == last
    assert [note.text for note in stocked.queues.case(ONE).notes] == ["looked into it"]
    with pytest.raises(NothingToUndoError, match="nothing to make again"):
        stocked.decisions.redo()
    assert stocked.decisions.undo().undoes is Action.APPROVE
    assert stocked.log.verify() == 3 * len(steps) + 1


def test_redo_is_over_once_something_else_is_decided(stocked: Desk) -> None:
    stocked.decisions.decide([ONE], Action.HIDE, reason=Reason.SCAM)
    stocked.decisions.undo()
    stocked.decisions.decide([TWO], Action.HIDE)
    with pytest.raises(NothingToUndoError, match="nothing to make again"):
        stocked.decisions.redo()


def test_what_is_made_again_keeps_its_reason_and_says_what_it_repeats(stocked: Desk) -> None:
    first = stocked.decisions.decide([ONE, TWO], Action.DELETE, reason=Reason.SCAM, note="twice")
    stocked.decisions.undo()
    again = stocked.decisions.redo()
    assert (again.count, again.repeats) == (2, first.id)
    entry = stocked.log.page(LogFilter())[0].decision
    assert (entry.reason, entry.note, entry.details["repeats"]) == (Reason.SCAM, "twice", first.id)


def test_redo_leaves_alone_what_somebody_has_decided_since(stocked: Desk, home: Path) -> None:
    stocked.decisions.decide([ONE, TWO], Action.HIDE)
    stocked.decisions.undo()
    with Desk.open(home, moderator="Oleg") as other:
        other.decisions.decide([ONE], Action.ESCALATE)
    again = stocked.decisions.redo()
    assert (again.count, again.kept) == (1, 1)
    assert stocked.queues.card(ONE).status is Status.ESCALATED


def test_undo_takes_back_what_it_can_and_says_what_was_decided_since(stocked: Desk, home: Path) -> None:
    stocked.decisions.decide([ONE, TWO, THREE], Action.HIDE)
    with Desk.open(home, moderator="Oleg") as other:
        other.decisions.decide([ONE], Action.REOPEN)
        other.decisions.decide([ONE], Action.APPROVE)
    undone = stocked.decisions.undo()
    assert (undone.count, undone.kept) == (2, 1)
    assert stocked.queues.card(ONE).visibility is Visibility.PUBLISHED
    assert stocked.queues.card(TWO).status is Status.OPEN
    with pytest.raises(NothingToUndoError, match="There is nothing to undo"):
        stocked.decisions.undo()


def test_what_a_platform_does_not_unlearn_stays_and_is_said(desk: Desk, write_comments: WriteComments) -> None:
    for stream in ("tube", "gram"):
        desk.inbox.take(write_comments([(f"{stream}{n}", f"{stream} lovely {n}") for n in range(2)], f"{stream}.csv"))
    on_platforms(desk, tube="youtube", gram="telegram")
    ids = [CommentId(n) for n in range(1, 5)]
    desk.decisions.decide(ids, Action.HIDE)
    with time_machine.travel(datetime.now(UTC) + LATER):
        assert desk.outbox.deliver() == 4
        undone = desk.decisions.undo()
    assert undone.stays == (Stays(platform="telegram", action=Action.HIDE, count=2),)
    assert (undone.count, undone.left_over) == (2, 2)
    assert [desk.queues.card(id_).status for id_ in ids] == [Status.OPEN] * 2 + [Status.CLOSED] * 2


def test_a_gesture_that_stays_is_named_and_can_be_passed_over(stocked: Desk) -> None:
    stocked.decisions.decide([ONE], Action.HIDE)
    final = stocked.decisions.decide([TWO], Action.DELETE, reason=Reason.SCAM)
    with time_machine.travel(datetime.now(UTC) + LATER):
        stocked.outbox.deliver()
        with pytest.raises(NothingToUndoError, match="no way back") as raised:
            stocked.decisions.undo()
        assert raised.value.gesture == final.id
        assert stocked.decisions.undo(before=final.id).undoes is Action.HIDE
    assert stocked.queues.card(TWO).visibility is Visibility.DELETED
