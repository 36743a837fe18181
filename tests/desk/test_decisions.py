"""Deciding, and taking decisions back."""

import json
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from sqlalchemy import event

from moderator.desk import Desk
from moderator.desk.making import make
from moderator.desk.wishes import Wish
from moderator.domain import Action, CommentId, GestureId, Origin, Reason, Role, Status, Visibility
from moderator.errors import (
    ForbiddenError,
    InvalidTransition,
    ModeratorError,
    NotFoundError,
    NothingToUndoError,
)
from moderator.queues import Queue, QueueName
from moderator.views import LogFilter
from tests.conftest import WriteComments


def ids(desk: Desk) -> list[CommentId]:
    return [desk.queues.find_id(f"c{n}") for n in range(1, 7)]


@pytest.mark.parametrize(
    ("action", "status", "visibility"),
    [
        (Action.APPROVE, Status.CLOSED, Visibility.PUBLISHED),
        (Action.HIDE, Status.CLOSED, Visibility.HIDDEN),
        (Action.DELETE, Status.CLOSED, Visibility.DELETED),
        (Action.MARK_SPAM, Status.CLOSED, Visibility.SPAM),
        (Action.BAN, Status.CLOSED, Visibility.HIDDEN),
        (Action.ESCALATE, Status.ESCALATED, Visibility.PUBLISHED),
        (Action.ASSIGN, Status.ASSIGNED, Visibility.PUBLISHED),
        (Action.SNOOZE, Status.SNOOZED, Visibility.PUBLISHED),
    ],
)
def test_an_action_moves_the_comment_and_undo_puts_it_back(
    stocked: Desk, action: Action, status: Status, visibility: Visibility
) -> None:
    id_ = ids(stocked)[1]
    before = stocked.queues.card(id_)
    counts = stocked.queues.counts()
    gesture = stocked.decisions.decide([id_], action, reason=Reason.SCAM)
    after = stocked.queues.card(id_)
    assert (gesture.count, after.status, after.visibility) == (1, status, visibility)
    undone = stocked.decisions.undo()
    assert (undone.undoes, undone.count) == (action, 1)
    assert stocked.queues.card(id_) == before
    assert stocked.queues.counts() == counts
    assert stocked.log.verify() == 2
    assert stocked.outbox.waiting() == 0


def test_one_key_on_many_comments_is_one_step_of_undo(stocked: Desk) -> None:
    stocked.decisions.decide(ids(stocked)[:1], Action.APPROVE)
    gesture = stocked.decisions.decide(ids(stocked)[1:4], Action.HIDE)
    assert gesture.count == 3
    assert stocked.decisions.last() == gesture
    assert stocked.decisions.undo().count == 3
    assert [stocked.queues.card(i).status for i in ids(stocked)[:4]] == [Status.CLOSED, *[Status.OPEN] * 3]
    assert stocked.decisions.undo().undoes is Action.APPROVE
    with pytest.raises(NothingToUndoError):
        stocked.decisions.undo()


def test_a_forbidden_step_leaves_every_comment_of_the_gesture_as_it_is(stocked: Desk) -> None:
    first, second, *_ = ids(stocked)
    stocked.decisions.decide([second], Action.APPROVE)
    with pytest.raises(InvalidTransition, match=f"Comment {second}.*closed.*reopen"):
        stocked.decisions.decide([first, second], Action.HIDE)
    assert stocked.queues.card(first).status is Status.OPEN
    assert stocked.log.count(LogFilter()) == 1


def test_a_comment_that_is_not_there_is_named(stocked: Desk) -> None:
    with pytest.raises(NotFoundError, match="999"):
        stocked.decisions.decide([CommentId(999)], Action.HIDE)
    with pytest.raises(ModeratorError, match="No comment"):
        stocked.decisions.decide([], Action.HIDE)


def test_a_decision_keeps_what_was_seen(stocked: Desk) -> None:
    id_ = ids(stocked)[1]
    card = stocked.queues.card(id_)
    stocked.decisions.decide([id_], Action.MARK_SPAM, note="the third one today")
    (entry,) = stocked.log.page(LogFilter())
    decision = entry.decision
    assert (decision.moderator, decision.text, decision.model) == ("Vera", card.text, stocked.models.current())
    assert set(decision.flags) == {flag for flag, _ in card.raised}
    assert decision.reason is Reason.ADVERTISING
    assert (decision.note, decision.details["author"]) == ("the third one today", "Win Ner")


def test_the_moderators_own_reason_goes_before_the_usual_one(stocked: Desk) -> None:
    stocked.decisions.decide(ids(stocked)[1:2], Action.HIDE, reason=Reason.SCAM)
    stocked.decisions.decide(ids(stocked)[3:4], Action.APPROVE)
    assert [e.decision.reason for e in stocked.log.page(LogFilter())] == [Reason.FINE, Reason.SCAM]


def test_moderators_undo_only_their_own_decisions(stocked: Desk, home: Path) -> None:
    gesture = stocked.decisions.decide(ids(stocked)[:1], Action.HIDE)
    with Desk.open(home, moderator="Oleg") as other:
        assert (stocked.me.role, other.me.role) == (Role.ADMIN, Role.MODERATOR)
        with pytest.raises(NothingToUndoError):
            other.decisions.undo()
        with pytest.raises(ForbiddenError):
            other.decisions.undo(gesture.id)
        other_gesture = other.decisions.decide(ids(stocked)[1:2], Action.HIDE)
    stocked.decisions.undo(other_gesture.id)
    assert stocked.queues.card(ids(stocked)[1]).status is Status.OPEN


def test_what_somebody_has_decided_since_is_not_undone_over_their_head(stocked: Desk, home: Path) -> None:
    first = ids(stocked)[0]
    stocked.decisions.decide([first], Action.HIDE)
    with Desk.open(home, moderator="Oleg") as other:
        other.decisions.decide([first], Action.REOPEN)
    with pytest.raises(NothingToUndoError, match="decided about again"):
        stocked.decisions.undo()
    assert stocked.log.count(LogFilter()) == 2


def test_within_the_grace_undo_withdraws_what_would_have_gone_out(stocked: Desk, home: Path) -> None:
    stocked.decisions.decide(ids(stocked)[:1], Action.DELETE, reason=Reason.SCAM)
    assert stocked.outbox.waiting() == 1
    assert stocked.outbox.deliver() == 0
    stocked.decisions.undo()
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=1)):
        assert stocked.outbox.deliver() == 0
    assert not (home / "actions").exists()


def test_after_the_grace_undo_sends_the_inverse_or_says_that_there_is_none(stocked: Desk, home: Path) -> None:
    first, second, *_ = ids(stocked)
    stocked.decisions.decide([first], Action.HIDE)
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=1)):
        assert stocked.outbox.deliver() == 1
        assert stocked.decisions.undo().left_over == 1
        stocked.decisions.decide([second], Action.DELETE, reason=Reason.SCAM)
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=2)):
        assert stocked.outbox.deliver() == 2
        with pytest.raises(NothingToUndoError, match="no way back"):
            stocked.decisions.undo()
    lines = [json.loads(line) for line in (home / "actions" / "wall.jsonl").read_text("utf-8").splitlines()]
    assert [(line["action"], line["comment"]) for line in lines] == [("hide", "c1"), ("unhide", "c1"), ("delete", "c2")]
    assert stocked.queues.card(second).visibility is Visibility.DELETED


def test_actions_that_cannot_be_written_hold_up_nothing_that_time_brings(stocked: Desk, home: Path) -> None:
    first, second, *_ = ids(stocked)
    stocked.decisions.decide([first], Action.HIDE)
    stocked.decisions.decide([second], Action.SNOOZE, until=datetime.now(UTC) + timedelta(minutes=1))
    (home / "actions").write_text("in the way", "utf-8")
    with time_machine.travel(datetime.now(UTC) + timedelta(minutes=2)), pytest.raises(ModeratorError, match="written"):
        stocked.tend()
    assert stocked.queues.card(second).status is Status.OPEN


def test_a_ban_is_of_the_author_and_hides_the_comment(stocked: Desk) -> None:
    first, *_, last = ids(stocked)
    stocked.decisions.decide([first], Action.BAN, reason=Reason.SCAM)
    author = stocked.queues.case(last).author
    assert author is not None
    assert author.is_banned
    assert stocked.outbox.waiting() == 2
    stocked.decisions.undo()
    author = stocked.queues.case(last).author
    assert author is not None
    assert not author.is_banned


def test_a_note_stays_with_the_comment_until_it_is_undone(stocked: Desk) -> None:
    first = ids(stocked)[0]
    stocked.decisions.decide([first], Action.NOTE, note="Ask the café")
    stocked.decisions.decide([first], Action.HIDE)
    case = stocked.queues.case(first)
    assert [note.text for note in case.notes] == ["Ask the café"]
    assert [decision.action for decision in case.decisions] == [Action.NOTE, Action.HIDE]
    stocked.decisions.undo()
    stocked.decisions.undo()
    assert stocked.queues.case(first).notes == ()


def test_a_reply_needs_a_text_and_a_note_too(stocked: Desk) -> None:
    for action in (Action.REPLY, Action.NOTE):
        with pytest.raises(ModeratorError, match="needs a text"):
            stocked.decisions.decide(ids(stocked)[:1], action, body="  ", note=" ")


def test_a_snoozed_comment_wakes_when_its_time_has_come(stocked: Desk) -> None:
    first = ids(stocked)[0]
    stocked.decisions.decide([first], Action.SNOOZE, until=datetime.now(UTC) + timedelta(hours=1))
    stocked.tend()
    assert stocked.queues.card(first).status is Status.SNOOZED
    with time_machine.travel(datetime.now(UTC) + timedelta(hours=2)):
        stocked.tend()
    assert stocked.queues.card(first).status is Status.OPEN
    assert stocked.log.page(LogFilter())[0].decision.rule == "snooze ended"
    assert stocked.log.verify() == 2


def test_a_comment_is_assigned_to_a_member_and_waits_in_their_queue(stocked: Desk, home: Path) -> None:
    first = ids(stocked)[0]
    with pytest.raises(NotFoundError, match="Oleg"):
        stocked.decisions.decide([first], Action.ASSIGN, to="Oleg")
    with Desk.open(home, moderator="Oleg") as other:
        stocked.decisions.decide([first], Action.ASSIGN, to="Oleg")
        mine = Queue(name=QueueName.ASSIGNED)
        assert (stocked.queues.size(mine).count, other.queues.size(mine).count) == (0, 1)
    assert stocked.queues.case(first).assignee == "Oleg"


def test_an_escalation_ends_with_the_next_decision_and_runs_again_after_its_undo(stocked: Desk) -> None:
    first = ids(stocked)[0]
    stocked.decisions.decide([first], Action.ESCALATE)
    due = stocked.queues.card(first).due_at
    assert due is not None
    stocked.decisions.decide([first], Action.HIDE)
    assert stocked.queues.card(first).due_at is None
    stocked.decisions.undo()
    assert stocked.queues.card(first).due_at == due
    with stocked._store.read() as tx:
        (ended,) = tx._connection.exec_driver_sql("SELECT ended_at FROM escalations").one()
    assert ended is None


def test_the_day_is_summed_up(stocked: Desk) -> None:
    with time_machine.travel(datetime(2026, 11, 22, 12, tzinfo=UTC), tick=False) as clock:
        for id_ in ids(stocked)[:3]:
            stocked.decisions.decide([id_], Action.APPROVE)
            clock.shift(4)
        today = stocked.decisions.today()
    assert (today.decisions, today.median_seconds) == (3, 4.0)


def test_a_lead_takes_back_what_a_rule_has_done(stocked: Desk) -> None:
    id_ = ids(stocked)[1]
    with stocked._store.write() as tx:
        wish = Wish(action=Action.ESCALATE, moderator="", origin=Origin.RULE, rule="Test v1", to="lead")
        (made,) = make(tx, [id_], wish, at=datetime.now(UTC), grace=timedelta(0))
    undone = stocked.decisions.undo(GestureId(made.id))
    assert (undone.undoes, stocked.queues.card(id_).status) == (Action.ESCALATE, Status.OPEN)


def test_one_decision_is_enough_for_more_comments_than_a_statement_can_name(
    desk: Desk, write_comments: WriteComments
) -> None:
    def narrow(connection: sqlite3.Connection, _: object) -> None:
        # a sixth of what SQLite allows, to need a sixth of the comments
        connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 5100)

    desk.inbox.take(write_comments([(f"c{n}", "fine") for n in range(5200)]))
    desk._store._engine.dispose()
    event.listen(desk._store._engine, "connect", narrow)
    everything = [CommentId(n) for n in range(1, 5201)]
    assert desk.decisions.decide(everything, Action.HIDE).count == 5200
    assert desk.decisions.undo().count == 5200
    assert desk.queues.size(Queue(name=QueueName.EVERYTHING)).count == 5200


def test_undo_goes_back_step_by_step_through_what_was_decided_about_one_comment(stocked: Desk) -> None:
    id_ = ids(stocked)[1]
    before = stocked.queues.card(id_)
    steps = [Action.ESCALATE, Action.ASSIGN, Action.SNOOZE, Action.REOPEN, Action.HIDE, Action.NOTE]
    stood = [before]
    for action in steps:
        stocked.decisions.decide([id_], action, note="looked into it")
        stood.append(stocked.queues.card(id_))
    for action in reversed(steps):
        assert stocked.queues.card(id_) == stood.pop()
        assert stocked.decisions.undo().undoes == action
    assert stocked.queues.card(id_) == before
    with pytest.raises(NothingToUndoError, match="There is nothing to undo"):
        stocked.decisions.undo()
    stocked.decisions.decide([id_], Action.APPROVE)
    assert stocked.decisions.undo().undoes == Action.APPROVE
    assert stocked.log.verify() == 14
