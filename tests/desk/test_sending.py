"""Replies are looked at before they are sent, and new ones wait for a lead."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from moderator.canned import Guard, Objection
from moderator.care import BrandProfile
from moderator.desk import Desk
from moderator.domain import Action, CannedReply, CommentId, Role, Status
from moderator.errors import ForbiddenError, ModeratorError, NotFoundError, ReplyRefused
from moderator.views import LogFilter
from tests.conftest import WriteComments


def number(desk: Desk, name: str) -> CommentId:
    return desk.queues.find_id(name)


def guards(desk: Desk, name: str, body: str, **more: object) -> list[Guard]:
    return [one.guard for one in desk.replies.objections(number(desk, name), body, **more)]  # type: ignore[arg-type]


def test_a_reply_that_is_fine_meets_no_objection(stocked: Desk) -> None:
    assert guards(stocked, "c3", "Ben, we are sorry that you had to wait. Please tell us the time.") == []


@pytest.mark.parametrize("body", ["Order ‹order number›", "Hello {{ author }}", "{% if x %}Hi"])
def test_a_blank_that_is_open_stops_a_reply_for_good(stocked: Desk, body: str) -> None:
    [objection] = stocked.replies.objections(number(stocked, "c3"), body)
    assert (objection.guard, objection.is_final) == (Guard.BLANK, True)
    assert body[objection.start : objection.end] in {"‹order number›", "{{ author }}", "{% if x %}"}
    with pytest.raises(ReplyRefused, match="is not filled in yet") as refused:
        stocked.decisions.decide([number(stocked, "c3")], Action.REPLY, body=body, anyway_reply=True)
    assert refused.value.objections == (objection,)
    assert stocked.outbox.waiting() == 0


def test_a_reply_in_another_language_is_objected_to_unless_it_is_too_short_to_tell(stocked: Desk) -> None:
    assert guards(stocked, "c5", "Hello, thank you for asking, we are open until nine.") == [Guard.LANGUAGE]
    assert guards(stocked, "c5", "OK!") == []
    assert guards(stocked, "c3", "Бен, нам очень жаль, что так вышло") == [Guard.LANGUAGE]


def test_a_reply_longer_than_the_platform_takes_shows_where_it_ends(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments([("c1", "Where is my order?", "Ann")]), platform="telegram")
    body = "🔥" * 2_050
    [objection] = desk.replies.objections(number(desk, "c1"), body)
    assert (objection.guard, objection.is_final) == (Guard.LENGTH, True)
    assert (objection.start, objection.end) == (2_048, 2_050)
    assert str(objection) == "It is 4100 characters long, and telegram takes 4096."


def test_a_private_detail_is_objected_to_unless_the_brand_has_published_it(stocked: Desk) -> None:
    body = "Call +44 20 7946 0000 or write to ann@mail.example.com"
    found = stocked.replies.objections(number(stocked, "c3"), body)
    assert [body[one.start : one.end] for one in found] == ["+44 20 7946 0000", "ann@mail.example.com"]
    assert guards(stocked, "c3", body, is_public=False) == []
    brand = next(iter(stocked.queues.brands()), "")
    stocked.brands.save(BrandProfile(name=brand, variables={"phone": "+44 (20) 7946 0000"}))
    assert len(stocked.replies.objections(number(stocked, "c3"), body)) == 1
    stocked.replies.save(_canned("mail", "Write to ann@mail.example.com"))
    assert guards(stocked, "c3", body, shortcuts=("mail",)) == []


def test_the_same_reply_twice_in_a_thread_is_objected_to(stocked: Desk) -> None:
    stocked.decisions.decide([number(stocked, "c1")], Action.REPLY, body="Behind the house, Ann.")
    assert guards(stocked, "c6", "behind the house — Ann") == [Guard.REPEATED]
    assert guards(stocked, "c4", "Behind the house, Ann.") == []
    stocked.decisions.decide([number(stocked, "c1")], Action.NOTE, note="She came by")
    assert guards(stocked, "c6", "Behind the house, Ann!") == [Guard.REPEATED]
    stocked.decisions.undo()
    stocked.decisions.undo()
    assert guards(stocked, "c6", "Behind the house, Ann.") == []


def test_the_same_canned_reply_is_known_by_its_words(stocked: Desk) -> None:
    stocked.replies.save(_canned("park", "{{ author.name }}, park behind the house, please"))
    body = "Ann, park behind the house, please"
    stocked.decisions.decide([number(stocked, "c1")], Action.REPLY, body=body, shortcut="park")
    changed = "Dear Ann, park behind the house, please!"
    assert guards(stocked, "c6", changed, shortcuts=("park",)) == [Guard.REPEATED]


def test_objections_that_are_not_final_can_be_overruled(stocked: Desk) -> None:
    ids = [number(stocked, "c3")]
    body = "Call +44 20 7946 0000"
    with pytest.raises(ReplyRefused, match="looks like a phone number"):
        stocked.decisions.decide(ids, Action.REPLY, body=body)
    assert stocked.decisions.decide(ids, Action.REPLY, body=body, anyway_reply=True).count == 1


def test_an_objection_is_said_once_for_many_comments(stocked: Desk) -> None:
    ids = [number(stocked, name) for name in ("c1", "c3", "c4")]
    with pytest.raises(ReplyRefused) as refused:
        stocked.decisions.decide(ids, Action.REPLY, body="Call +44 20 7946 0000")
    assert len(refused.value.objections) == 1
    assert isinstance(refused.value.objections[0], Objection)


@pytest.fixture
def ann(stocked: Desk, home: Path) -> Iterator[Desk]:
    """Open a second desk over the same inbox with Ann, a moderator, at it, in a house that wants approval."""
    stocked.replies.save(_canned("old", "We are sorry, Ben."))
    stocked.replies.want_approval()
    with Desk.open(home, moderator="Ann") as other:
        assert other.me.role is Role.MODERATOR
        other.replies.save(_canned("new", "Forgive us, Ben."))
        yield other


def _canned(shortcut: str, text: str) -> CannedReply:
    return CannedReply(shortcut=shortcut, title="A reply", bodies={"en": (text,)})


def test_what_was_there_before_the_house_wanted_approval_is_sent_at_once(ann: Desk) -> None:
    gesture = ann.decisions.decide([number(ann, "c3")], Action.REPLY, body="We are sorry, Ben.", shortcut="old")
    assert not gesture.is_pending
    assert ann.outbox.waiting() == 1


def test_a_moderators_reply_by_a_new_template_waits_for_a_lead(ann: Desk, stocked: Desk) -> None:
    comment = number(ann, "c3")
    assert guards(ann, "c3", "Forgive us, Ben.", shortcuts=("new",)) == [Guard.APPROVAL]
    gesture = ann.decisions.decide([comment], Action.REPLY, body="Forgive us, Ben.", shortcut="new")
    assert (gesture.is_pending, ann.outbox.waiting()) == (True, 0)
    assert ann.queues.card(comment).status is Status.OPEN
    assert not ann.queues.case(comment).care.prepared_reply
    [waiting] = stocked.replies.pending()
    assert (waiting.body, waiting.shortcut, waiting.moderator, waiting.comment) == (
        "Forgive us, Ben.",
        "new",
        "Ann",
        comment,
    )
    assert ann.replies.pending() == (waiting,)
    with pytest.raises(ForbiddenError):
        ann.replies.release(waiting.id)
    with pytest.raises(ForbiddenError):
        ann.replies.refuse(waiting.id, "No")


def test_the_lead_who_releases_it_decides_and_the_log_names_both(ann: Desk, stocked: Desk) -> None:
    waiting = _wait(ann, stocked)
    stocked.replies.release(waiting)
    newest = stocked.log.page(LogFilter())[0].decision
    assert (newest.action, newest.moderator, newest.note) == (Action.REPLY, "Vera", "Written by Ann")
    assert stocked.outbox.waiting() == 1
    assert stocked.replies.pending() == ()
    assert stocked.replies.figures("new").uses == 1
    with pytest.raises(NotFoundError):
        stocked.replies.release(waiting)
    stocked.decisions.undo()
    assert [one.id for one in stocked.replies.pending()] == [waiting]
    assert stocked.outbox.waiting() == 0
    assert stocked.log.verify() == 3
    stocked.decisions.redo()
    assert stocked.replies.pending() == ()
    assert stocked.outbox.waiting() == 1


def test_what_a_lead_gives_back_leaves_a_note(ann: Desk, stocked: Desk) -> None:
    waiting = _wait(ann, stocked)
    with pytest.raises(ModeratorError, match="why it is not sent"):
        stocked.replies.refuse(waiting, " ")
    stocked.replies.refuse(waiting, "Too short")
    assert stocked.replies.pending() == ()
    assert stocked.log.page(LogFilter())[0].decision.note == "/new by Ann was not sent: Too short"
    stocked.decisions.undo()
    assert len(stocked.replies.pending()) == 1


def test_a_moderator_takes_back_what_waits(ann: Desk, stocked: Desk) -> None:
    _wait(ann, stocked)
    ann.decisions.undo()
    assert stocked.replies.pending() == ()
    ann.decisions.redo()
    assert len(stocked.replies.pending()) == 1


def test_an_approved_template_waits_no_more_until_it_is_changed(ann: Desk, stocked: Desk) -> None:
    assert stocked.replies.approve("/new").approved_by == "Vera"
    assert guards(ann, "c3", "Forgive us, Ben.", shortcuts=("new",)) == []
    ann.replies.save(_canned("new", "Forgive us please, Ben."))
    assert guards(ann, "c3", "Forgive us please, Ben.", shortcuts=("new",)) == [Guard.APPROVAL]
    stocked.replies.want_approval(wanted=False)
    assert guards(ann, "c3", "Forgive us please, Ben.", shortcuts=("new",)) == []


def _wait(ann: Desk, lead: Desk) -> int:
    ann.decisions.decide([number(ann, "c3")], Action.REPLY, body="Forgive us, Ben.", shortcut="new")
    return lead.replies.pending()[0].id


def test_looking_at_a_reply_loads_no_templates() -> None:
    code = "import sys, moderator.desk.sending; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_rules_are_asked_about_what_is_released(ann: Desk, stocked: Desk) -> None:
    text = 'name = "look"\nstate = "live"\nwhen = { decided = ["reply"] }\n[[all]]\nlength = 0\n'
    stocked.rules.save_text(text + '[[then]]\nnotify = { to = "lead", text = "Answered" }\n')
    waiting = _wait(ann, stocked)
    assert [rule.hits for rule in stocked.rules.summaries()] == [0]
    stocked.replies.release(waiting)
    assert [rule.hits for rule in stocked.rules.summaries()] == [1]


def test_what_is_released_has_the_grace_of_the_settings(ann: Desk, stocked: Desk) -> None:
    waiting = _wait(ann, stocked)
    stocked.prefer(stocked.settings.model_copy(update={"grace_seconds": 0}))
    stocked.replies.release(waiting)
    assert stocked.outbox.deliver() == 1
