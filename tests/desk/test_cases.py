"""All that is known about one comment: its author's ban, notes and habits, and its earlier texts."""

from datetime import timedelta

import pytest

from moderator.desk import Desk
from moderator.domain import Action, CommentId, Reason
from moderator.errors import NotFoundError
from moderator.views import AuthorView
from tests.conftest import WriteComments

ROWS = [(f"c{n}", f"Comment number {n} about the menu", "Win", f"2026-11-{n + 10}T09:00:00Z") for n in range(6)]


@pytest.fixture
def busy(desk: Desk, write_comments: WriteComments) -> Desk:
    """Have one author of six comments, one a day, and a comment by nobody."""
    desk.inbox.take(write_comments([*ROWS, ("n0", "Who wrote this?", "")]))
    return desk


def author(desk: Desk, named: str = "c0") -> AuthorView:
    found = desk.queues.case(desk.queues.find_id(named)).author
    assert found is not None
    return found


def test_an_authors_comments_are_counted_over_time(busy: Desk) -> None:
    strip = author(busy).activity
    assert strip is not None
    assert sum(strip.counts) == 6
    assert strip.step == timedelta(days=1)


def test_a_ban_tells_who_decided_it_until_it_is_lifted(busy: Desk) -> None:
    assert author(busy).ban is None
    busy.decisions.decide([busy.queues.find_id("c1")], Action.BAN, reason=Reason.ADVERTISING)
    ban = author(busy).ban
    assert ban is not None
    assert (ban.moderator, ban.reason) == ("Vera", Reason.ADVERTISING)
    busy.decisions.undo()
    assert (author(busy).is_banned, author(busy).ban) == (False, None)


def test_notes_on_an_authors_other_comments_are_told_once(busy: Desk) -> None:
    both = [busy.queues.find_id(key) for key in ("c1", "c2")]
    busy.decisions.decide(both, Action.NOTE, note="Copies the rival's menu")
    busy.decisions.decide([busy.queues.find_id("c0")], Action.NOTE, note="Own note")
    assert [note.text for note in author(busy).notes] == ["Copies the rival's menu"]
    assert {note.text for note in author(busy, "c3").notes} == {"Copies the rival's menu", "Own note"}


def test_decisions_that_were_undone_are_not_counted(busy: Desk) -> None:
    busy.decisions.decide([busy.queues.find_id("c1")], Action.HIDE)
    busy.decisions.decide([busy.queues.find_id("c2")], Action.HIDE)
    assert author(busy).decisions == {Action.HIDE: 2}
    busy.decisions.undo()
    assert author(busy).decisions == {Action.HIDE: 1}


def test_a_comment_by_nobody_has_no_author(busy: Desk) -> None:
    assert busy.queues.case(busy.queues.find_id("n0")).author is None


def test_edits_are_kept_with_what_went_and_what_came(busy: Desk, write_comments: WriteComments) -> None:
    for said in ("about the prices", "about the old prices"):
        busy.inbox.take(write_comments([("c0", f"Comment number 0 {said}", "Win")]))
    first, second = busy.queues.case(busy.queues.find_id("c0")).revisions
    assert [first.text[start:end] for start, end in first.went] == ["menu"]
    assert (first.came, second.went, second.came) == (("prices",), (), ("old",))
    assert first.ended_at <= second.ended_at


def test_a_case_that_is_not_there_is_not_found(busy: Desk) -> None:
    with pytest.raises(NotFoundError):
        busy.queues.case(CommentId(999))
