"""What is said of a decision before it is made."""

from pathlib import Path

import pytest

from moderator.desk import Desk
from moderator.domain import Action, CommentId, Reason, Status, Visibility
from moderator.errors import NotFoundError
from moderator.gestures import Part, WayBack
from moderator.queues import QueueName
from moderator.views import LogFilter
from tests.conftest import WriteComments

ADVERT = "Earn five thousand a day without leaving home, write me in telegram and start today"


def on_platforms(desk: Desk, **platforms: str) -> None:
    """Make streams ones of a platform, which no file does yet."""
    with desk._store.write() as tx:
        for stream, platform in platforms.items():
            tx._connection.exec_driver_sql("UPDATE streams SET platform = ? WHERE name = ?", (platform, stream))


def test_a_plan_counts_comments_authors_and_platforms_and_does_nothing(
    desk: Desk, write_comments: WriteComments
) -> None:
    for stream, rows in (("tube", range(4)), ("gram", range(4, 6))):
        path = write_comments([(f"a{n}", f"{ADVERT} {n}", f"seller {n % 3}") for n in rows], f"{stream}.csv")
        desk.inbox.take(path)
    on_platforms(desk, tube="youtube", gram="telegram")
    card = desk.queues.card(CommentId(1))
    assert card.campaign is not None
    desk.decisions.decide([CommentId(1)], Action.APPROVE)
    plan = desk.decisions.plan([], Action.HIDE, campaign=card.campaign)
    assert (plan.ids, plan.authors) == ([CommentId(n) for n in range(2, 7)], 6 - 1)
    assert plan.parts == (
        Part(platform="youtube", count=3, way_back=WayBack.INVERSE),
        Part(platform="telegram", count=2, way_back=WayBack.NONE),
    )
    assert (plan.usual, plan.needs_reason, plan.left_out) == (Reason.ADVERTISING, False, ())
    assert plan.campaign == card.campaign == desk.decisions.plan(plan.ids, Action.HIDE).campaign
    assert desk.log.count(LogFilter()) == 1


def test_a_plan_leaves_out_what_the_status_does_not_allow_and_says_why(stocked: Desk) -> None:
    ids = [CommentId(n) for n in range(1, 5)]
    stocked.decisions.decide(ids[:2], Action.HIDE)
    plan = stocked.decisions.plan(ids, Action.DELETE)
    assert (plan.ids, plan.left_out, plan.needs_reason) == (ids[2:], ((Status.CLOSED, 2),), True)
    assert [part.way_back for part in plan.parts] == [WayBack.NONE]
    with pytest.raises(NotFoundError, match="999"):
        stocked.decisions.plan([CommentId(999)], Action.HIDE)


def test_what_reaches_no_platform_can_be_undone_for_ever(stocked: Desk) -> None:
    for action in (Action.APPROVE, Action.ESCALATE, Action.ASSIGN, Action.SNOOZE, Action.NOTE):
        (part,) = stocked.decisions.plan([CommentId(1)], action).parts
        assert part.way_back is WayBack.ALWAYS


def test_a_gesture_made_from_a_plan_does_just_that(stocked: Desk, home: Path) -> None:
    plan = stocked.decisions.plan([CommentId(n) for n in range(1, 7)], Action.HIDE)
    gesture = stocked.decisions.decide(plan.ids, plan.action, seen=plan.seen)
    assert gesture.count == len(plan.ids) == 6
    counts = {count.name: count.count for count in stocked.queues.counts()}
    assert counts[QueueName.EVERYTHING] == 0
    assert stocked.queues.card(CommentId(3)).visibility is Visibility.HIDDEN
    assert (home / "inbox.sqlite3").exists()
