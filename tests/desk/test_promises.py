"""Promises: when the clocks of a comment begin and stop, and how well a brand keeps what it said."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

import pytest
import time_machine

from moderator.calendars import Calendar
from moderator.care import BrandProfile, Clock, Promise
from moderator.desk import Desk
from moderator.domain import Action, CommentId
from moderator.queues import Queue, QueueName
from tests.conftest import WriteComments

HOUR = timedelta(hours=1)
MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
ONE = CommentId(1)
PROFILE = BrandProfile(
    name="Aurora",
    calendar=Calendar(hours=dict.fromkeys(range(5), ((time(9), time(18)),))),
    promise=Promise(first_answer=4 * HOUR, resolution=12 * HOUR),
)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """Stand on a Monday morning."""
    with time_machine.travel(MONDAY, tick=False) as traveller:
        yield traveller


@pytest.fixture
def board(clock: time_machine.Traveller, desk: Desk, write_comments: WriteComments) -> Desk:
    """Take two questions and a thank-you in that were written now, and one comment from an archive."""
    assert clock
    rows = [(f"c{n}", f"Where is my order {n}?", "Ann", MONDAY.isoformat(), "Launch") for n in (1, 2)]
    rows.append(("c3", "Thank you, what a lovely place", "Ben", MONDAY.isoformat(), "Launch"))
    rows.append(("c4", "Where is my order 4?", "Cleo", "2024-01-01T10:00:00Z", "Old"))
    desk.inbox.take(write_comments(rows), brand="Aurora")
    desk.brands.save(PROFILE)
    # these tests are about time: who asks is said here, and not left to a model
    with desk._store.write() as tx:
        tx._connection.exec_driver_sql("UPDATE comments SET raised = CASE id WHEN 3 THEN 0 ELSE 32 END")
    return desk


def first(desk: Desk, comment: CommentId = ONE) -> Clock | None:
    return desk.promises.clocks(comment)[0]


def end(desk: Desk, comment: CommentId = ONE) -> Clock | None:
    return desk.promises.clocks(comment)[1]


def reply(desk: Desk, *comments: int) -> None:
    for number in comments:
        desk.decisions.decide([CommentId(number)], Action.REPLY, body=f"It is on its way, number {number}.")


def test_both_clocks_run_from_when_a_question_was_written(board: Desk) -> None:
    assert first(board) == Clock(due_at=MONDAY + 4 * HOUR)
    # nine hours of Monday and three of Tuesday
    assert end(board) == Clock(due_at=MONDAY + 27 * HOUR)
    care = board.queues.case(ONE).care
    assert (care.first_answer, care.resolution) == board.promises.clocks(ONE)


def test_an_archive_s_time_begins_when_it_comes_in(board: Desk) -> None:
    assert first(board, CommentId(4)) == Clock(due_at=MONDAY + 4 * HOUR)


def test_a_promise_is_made_to_what_asks_for_an_answer_as_long_as_it_is_flagged_so(board: Desk) -> None:
    praise, spam, bot, hunter, complaint, question = 0, 1 | 8, 2 | 32, 4 | 32, 8, 32 | 16
    expected = {praise: False, spam: False, bot: False, hunter: False, complaint: True, question: True}
    for bits, runs in expected.items():
        with board._store.write() as tx:
            tx._connection.exec_driver_sql("UPDATE comments SET raised = ? WHERE id = 3", (bits,))
        assert (end(board, CommentId(3)) is not None) is runs
        assert (board.queues.card(CommentId(3)).due_at is not None) is runs
    board.decisions.decide([CommentId(3)], Action.ASSIGN)
    assert end(board, CommentId(3)) == Clock(due_at=MONDAY + 27 * HOUR)


def test_a_brand_that_promises_nothing_has_no_clocks(board: Desk) -> None:
    board.brands.save(BrandProfile(name="Aurora"))
    assert board.promises.clocks(ONE) == (None, None)


def test_a_reply_stops_both_and_taking_it_back_lets_them_run(board: Desk, clock: time_machine.Traveller) -> None:
    before = board.promises.clocks(ONE)
    clock.shift(5 * HOUR)
    reply(board, 1)
    stopped = first(board)
    assert stopped is not None
    assert stopped.done_at == MONDAY + 5 * HOUR
    assert stopped.is_broken(datetime.now(UTC))
    ended = end(board)
    assert ended is not None
    assert (ended.done_at, ended.is_broken(datetime.now(UTC))) == (MONDAY + 5 * HOUR, False)
    board.decisions.undo()
    assert board.promises.clocks(ONE) == before


def test_what_is_closed_without_an_answer_needed_none(board: Desk, clock: time_machine.Traveller) -> None:
    clock.shift(HOUR)
    board.decisions.decide([ONE], Action.HIDE)
    assert first(board) is None
    assert end(board) == Clock(due_at=MONDAY + 27 * HOUR, done_at=MONDAY + HOUR)


def test_a_team_that_reopens_goes_on_with_its_time(board: Desk, clock: time_machine.Traveller) -> None:
    clock.shift(HOUR)
    board.decisions.decide([ONE], Action.HIDE)
    clock.shift(HOUR)
    board.decisions.decide([ONE], Action.REOPEN)
    assert first(board) == Clock(due_at=MONDAY + 4 * HOUR)
    assert end(board) == Clock(due_at=MONDAY + 27 * HOUR)


def test_an_edit_after_the_end_begins_anew(
    board: Desk, clock: time_machine.Traveller, write_comments: WriteComments
) -> None:
    clock.shift(HOUR)
    reply(board, 1)
    clock.shift(HOUR)
    board.inbox.take(write_comments([("c1", "It has not come, where is it?", "Ann", "", "Launch")]))
    with board._store.write() as tx:
        tx._connection.exec_driver_sql("UPDATE comments SET raised = 32 WHERE id = 1")
    assert first(board) == Clock(due_at=MONDAY + 4 * HOUR, done_at=MONDAY + HOUR)
    # from eleven o'clock: seven hours of Monday and five of Tuesday
    assert end(board) == Clock(due_at=MONDAY + 29 * HOUR)


def test_an_edit_before_it_changes_nothing(board: Desk, write_comments: WriteComments) -> None:
    before = board.promises.clocks(ONE)
    board.inbox.take(write_comments([("c1", "Where is my order? Please!", "Ann", "", "Launch")]))
    with board._store.write() as tx:
        tx._connection.exec_driver_sql("UPDATE comments SET raised = 32 WHERE id = 1")
    assert board.promises.clocks(ONE) == before


def test_the_end_waits_while_the_team_waits_for_the_author(
    board: Desk, clock: time_machine.Traveller, write_comments: WriteComments
) -> None:
    board.decisions.decide([ONE], Action.SNOOZE, until_answer=True)
    clock.shift(2 * HOUR)
    assert end(board) == Clock(due_at=MONDAY + 29 * HOUR)
    assert first(board) == Clock(due_at=MONDAY + 4 * HOUR)
    board.inbox.take(write_comments([("c9", "Number 17", "Ann", "", "Launch")]))
    clock.shift(3 * HOUR)
    assert end(board) == Clock(due_at=MONDAY + 29 * HOUR)


def test_a_card_shows_what_is_due_first(board: Desk, clock: time_machine.Traveller) -> None:
    def due(comment: int) -> datetime | None:
        return board.queues.card(CommentId(comment)).due_at

    assert [due(n) for n in (1, 3)] == [MONDAY + 4 * HOUR, None]
    assert {card.due_at for card in board.queues.page(Queue(name=QueueName.QUESTION))} == {MONDAY + 4 * HOUR}
    assert board.queues.case(ONE).card.due_at == MONDAY + 4 * HOUR
    board.decisions.decide([ONE], Action.ESCALATE, until=MONDAY + 2 * HOUR)
    assert due(1) == MONDAY + 2 * HOUR
    reply(board, 2)
    assert due(2) is None
    clock.shift(HOUR)
    board.brands.save(BrandProfile(name="Aurora"))
    assert due(1) == MONDAY + 2 * HOUR


def test_figures_are_medians_and_shares_of_what_was_due(board: Desk, clock: time_machine.Traveller) -> None:
    clock.shift(2 * HOUR)
    reply(board, 1)
    clock.shift(4 * HOUR)
    reply(board, 2)
    # the archive's question still waits, and its time has run out
    (figures,) = board.promises.figures(MONDAY, MONDAY + 24 * HOUR)
    assert (figures.brand, figures.answered, figures.resolved) == ("Aurora", 2, 2)
    assert figures.first_answer_median == 4 * HOUR
    assert figures.first_answer_kept == pytest.approx(1 / 3)
    assert figures.resolution_median == 4 * HOUR
    assert figures.resolution_kept == 1.0
    board.decisions.undo()
    (figures,) = board.promises.figures(MONDAY, MONDAY + 24 * HOUR)
    assert figures.answered == 1
    assert figures.first_answer_kept == pytest.approx(1 / 3)


def test_figures_of_a_time_without_anything_have_none(board: Desk) -> None:
    (figures,) = board.promises.figures(MONDAY - 24 * HOUR, MONDAY - HOUR, "Aurora")
    assert (figures.answered, figures.first_answer_median, figures.first_answer_kept) == (0, None, None)
    assert board.promises.figures(MONDAY, MONDAY + HOUR, "Nobody") == ()
