"""Canned replies at work: filled in, rotated, kept by versions, and their figures."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from moderator.canned import PartKind
from moderator.desk import Desk
from moderator.domain import Action, CannedReply, CommentId, Role
from moderator.errors import ForbiddenError, NotFoundError, ReplyError
from moderator.replies.language import VARIABLES
from tests.conftest import WriteComments

THREE = ("We are sorry, one.", "We are sorry, two.", "We are sorry, three.")


def canned(shortcut: str = "sorry", *texts: str, folder: str = "") -> CannedReply:
    return CannedReply(shortcut=shortcut, title="We are sorry", bodies={"en": texts or THREE}, folder=folder)


def number(desk: Desk, name: str) -> CommentId:
    return desk.queues.find_id(name)


def send(desk: Desk, name: str, shortcut: str = "sorry") -> str:
    """Answer a comment with a canned reply as it comes."""
    body = desk.replies.render(shortcut, number(desk, name)).body
    desk.decisions.decide([number(desk, name)], Action.REPLY, body=body, shortcut=shortcut, anyway_reply=True)
    return body


@pytest.fixture
def thread(desk: Desk, write_comments: WriteComments) -> Desk:
    """Open a desk over two posts: a thread of four under one, two comments by themselves, and one elsewhere."""
    desk.inbox.take(
        write_comments(
            [
                ("t1", "My parcel is late and nobody answers", "Ann", "2026-11-20T09:00:00Z", "Post"),
                ("t2", "Mine is late as well", "Ben", "2026-11-20T09:10:00Z", "Post", "t1"),
                ("t3", "And mine", "Cleo", "2026-11-20T09:20:00Z", "Post", "t1"),
                ("t4", "Same here", "Dora", "2026-11-20T09:30:00Z", "Post", "t1"),
                ("p1", "When will it come?", "Emma", "2026-11-20T09:40:00Z", "Post"),
                ("p2", "Where is it?", "Fred", "2026-11-20T09:50:00Z", "Post"),
                ("o1", "Nothing has come", "Gina", "2026-11-20T09:55:00Z", "Other"),
            ]
        )
    )
    return desk


def test_a_thread_never_shows_the_same_sentence_twice_while_there_is_another(thread: Desk) -> None:
    thread.replies.save(canned())
    assert {send(thread, name) for name in ("t1", "t2", "t3")} == set(THREE)
    assert send(thread, "t4") == THREE[0]


def test_a_post_shows_another_sentence_next_and_elsewhere_the_least_used_comes(thread: Desk) -> None:
    thread.replies.save(canned())
    assert [send(thread, name) for name in ("t1", "p1", "p2")] == list(THREE)
    assert send(thread, "o1") == THREE[0]
    assert thread.replies.render("sorry", number(thread, "t2")).variant == 1


def test_several_comments_answered_at_once_get_different_sentences(thread: Desk) -> None:
    thread.replies.save(canned())
    ids = [number(thread, name) for name in ("t1", "t2", "t3", "t4")]
    assert [one.variant for one in thread.replies.render_each("sorry", ids)] == [0, 1, 2, 0]


def test_what_was_taken_back_was_not_shown(thread: Desk) -> None:
    thread.replies.save(canned())
    send(thread, "t1")
    thread.decisions.undo()
    assert thread.replies.render("sorry", number(thread, "t2")).variant == 0
    thread.decisions.redo()
    assert thread.replies.render("sorry", number(thread, "t2")).variant == 1


def test_the_variant_is_known_of_a_reply_that_was_edited_by_hand(thread: Desk) -> None:
    thread.replies.save(canned())
    body = f"Dear Ann! {THREE[2]} Have a good day"
    thread.decisions.decide([number(thread, "t1")], Action.REPLY, body=body, shortcut="sorry")
    assert thread.replies.render("sorry", number(thread, "t2")).variant == 0
    send(thread, "t2")
    assert thread.replies.render("sorry", number(thread, "t3")).variant == 1


def test_several_canned_replies_in_one_count_each(thread: Desk) -> None:
    thread.replies.save(canned())
    thread.replies.save(canned("bye", "Have a good day."))
    body = f"{THREE[0]} Have a good day."
    thread.decisions.decide([number(thread, "t1")], Action.REPLY, body=body, shortcut="sorry bye")
    figures = thread.replies.all_figures()
    assert (figures["sorry"].uses, figures["bye"].uses) == (1, 1)


def test_a_reply_follows_the_comments_language_and_takes_the_brands_own_values(stocked: Desk) -> None:
    both = {
        "en": ("Hi {{ author.first_name }}",),
        "ru": ("{{ author.first_name | vocative_or('Да') }}: {{ post.title }}",),
    }
    stocked.replies.save(CannedReply(shortcut="hi", title="Hi", bodies=both))
    rendered = stocked.replies.render("/hi", number(stocked, "c5"))
    assert (rendered.lang, rendered.body) == ("ru", "Даша: Кофейня")
    assert [part.name for part in rendered.parts if part.kind is PartKind.VALUE] == ["author.first_name", "post.title"]
    with pytest.raises(ReplyError, match="no canned reply /none"):
        stocked.replies.render("none", number(stocked, "c5"))
    with pytest.raises(NotFoundError):
        stocked.replies.render("hi", CommentId(999))


def test_a_reply_that_is_not_kept_yet_is_previewed_for_somebody_invented(stocked: Desk) -> None:
    draft = canned("x", "{{ author.first_name | default('Hello') }}: {{ ask('why') }}, {{ brand.name }}")
    assert stocked.replies.preview(draft, "en").body == "Anna: ‹why›, Aurora"
    assert stocked.replies.preview(draft, "en", without_name=True).body == "Hello: ‹why›, Aurora"
    assert stocked.replies.preview(draft, "en", number(stocked, "c3")).body.startswith("Ben: ‹why›, ")
    assert {one.name for one in stocked.replies.variables()} == set(VARIABLES)


def test_what_was_sent_most_to_such_comments_comes_first(thread: Desk) -> None:
    for shortcut in ("late-a", "late-b", "late-c"):
        thread.replies.save(canned(shortcut, f"Sorry, it is late: {shortcut}"))
    send(thread, "t1", "late-c")
    send(thread, "o1", "late-c")
    send(thread, "p1", "late-b")
    assert [one.shortcut for one in thread.replies.find("late")] == ["late-c", "late-b", "late-a"]
    alike, asked = (thread.queues.card(number(thread, name)) for name in ("p1", "p2"))
    assert alike.raised[0][0] == asked.raised[0][0]
    found = thread.replies.find("late", asked.id)
    assert [one.shortcut for one in found] == ["late-b", "late-c", "late-a"]
    thread.replies.delete("late-c")
    assert [one.shortcut for one in thread.replies.find("late")] == ["late-b", "late-a"]


def test_every_change_is_a_version_that_can_come_back(desk: Desk) -> None:
    desk.replies.save(canned("sorry", "First"))
    assert desk.replies.save(canned("sorry", "First")).version == 1
    assert desk.replies.save(canned("sorry", "Second", folder="late")).version == 2
    desk.replies.delete("/sorry")
    assert desk.replies.all() == ()
    kept = desk.replies.versions("sorry")
    assert [(one.version, one.moderator, one.reply and one.reply.bodies["en"]) for one in kept] == [
        (3, "Vera", None),
        (2, "Vera", ("Second",)),
        (1, "Vera", ("First",)),
    ]
    assert desk.replies.restore("sorry", 1).version == 4
    assert desk.replies.all()[0].bodies == {"en": ("First",)}
    for wanted in (3, 9):
        with pytest.raises(NotFoundError):
            desk.replies.restore("sorry", wanted)
    with pytest.raises(NotFoundError):
        desk.replies.versions("never")


def test_a_shortcut_can_be_changed_and_not_onto_another(desk: Desk) -> None:
    desk.replies.save(canned("one", "One"))
    desk.replies.save(canned("two", "Two"))
    with pytest.raises(ReplyError, match="/two is there already"):
        desk.replies.save(canned("two", "One"), instead_of="one")
    desk.replies.save(canned("three", "One"), instead_of="/one")
    assert [reply.shortcut for reply in desk.replies.all()] == ["three", "two"]
    assert desk.replies.versions("one")[0].reply is None


def test_what_followed_within_a_week_is_counted(desk: Desk, write_comments: WriteComments) -> None:
    desk.replies.save(canned("sorry", "We are sorry."))
    sent_at = datetime(2026, 11, 20, 12, tzinfo=UTC)
    first = [
        ("a1", "Late again", "Ann"),
        ("b1", "Cold coffee", "Ben"),
        ("c1", "Rude staff", "Cleo"),
        ("d1", "Closed", "Dora"),
    ]
    with time_machine.travel(sent_at, tick=False):
        desk.inbox.take(write_comments(first), stream="wall")
        for name in ("a1", "b1", "c1", "d1"):
            send(desk, name)
    with time_machine.travel(sent_at + timedelta(days=2), tick=False):
        later = [
            ("a2", "Still late", "Ann", "2026-11-21T09:00:00Z", "", "a1"),
            ("b2", "Thanks", "Ben", "2026-12-21T09:00:00Z", "", "b1"),
            ("d2", "I am Emma", "Emma", "2026-11-21T09:00:00Z", "", "d1"),
        ]
        desk.inbox.take(write_comments(later, "more.csv"), stream="wall")
        desk.decisions.decide([number(desk, "a2")], Action.ESCALATE)
        desk.decisions.decide([number(desk, "c1")], Action.REOPEN)
        desk.decisions.decide([number(desk, "c1")], Action.ESCALATE)
    figures = desk.replies.figures("/sorry")
    assert (figures.uses, figures.answered, figures.escalated, figures.settled) == (4, 1, 2, 2)
    assert (figures.last_used_at, figures.by_lang) == (sent_at, {"en": 4})
    assert desk.replies.all_figures() == {"sorry": figures}
    assert desk.replies.figures("never").uses == 0


@pytest.mark.parametrize("name", ["replies.toml", "replies.csv"])
def test_a_library_goes_out_to_a_file_and_comes_back(desk: Desk, tmp_path: Path, home: Path, name: str) -> None:
    brought = desk.replies.bring_shipped()
    assert len(brought) >= 40
    assert all(reply.approved_by == "Vera" for reply in brought)
    assert desk.replies.shipped() == desk.replies.bring_shipped() == ()
    assert desk.replies.export_file(tmp_path / name) == len(brought)
    with Desk.open(tmp_path / "other", moderator="Ann") as other:
        done = other.replies.import_file(tmp_path / name)
        assert done.problems == ()
        assert _contents(other.replies.all()) == _contents(desk.replies.all())


def _contents(replies: Sequence[CannedReply]) -> list[tuple[object, ...]]:
    return [(one.shortcut, one.title, one.folder, one.tags, dict(one.bodies)) for one in replies]


def test_a_file_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ReplyError, match=r"none\.toml cannot be written"):
        desk.replies.export_file(tmp_path / "nowhere" / "none.toml")


def test_only_leads_approve(desk: Desk, home: Path) -> None:
    desk.replies.save(canned())
    with Desk.open(home, moderator="Ann") as other:
        assert other.me.role is Role.MODERATOR
        for refused in (lambda: other.replies.approve("sorry"), other.replies.want_approval):
            with pytest.raises(ForbiddenError):
                refused()
