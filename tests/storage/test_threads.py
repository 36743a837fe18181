"""The thread around a comment."""

from moderator.desk import Desk
from tests.conftest import WriteComments

THREAD = (
    ("a", "The new menu is here, what do you think?", "Ann", "2026-11-20T10:00:00Z"),
    ("b", "I miss the old pumpkin latte", "Ben", "2026-11-20T10:01:00Z", "", "a"),
    ("c", "So do I", "Cleo", "2026-11-20T10:02:00Z", "", "b"),
    ("d", "It comes back in December", "Dora", "2026-11-20T10:03:00Z", "", "a"),
    ("e", "Something else altogether", "Egon", "2026-11-20T10:04:00Z"),
    ("x", "I answer y", "Xena", "2026-11-20T10:05:00Z", "", "y"),
    ("y", "I answer x", "Yuri", "2026-11-20T10:06:00Z", "", "x"),
    ("z", "I answer a comment that is not here", "Zoe", "2026-11-20T10:07:00Z", "", "gone"),
)


def test_a_thread_is_read_from_any_of_its_comments(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments(THREAD))
    for key in "abcd":
        case = desk.queues.case(desk.queues.find_id(key))
        assert [(line.author, line.depth) for line in case.thread] == [("Ann", 0), ("Ben", 1), ("Cleo", 2), ("Dora", 1)]
    assert desk.queues.case(desk.queues.find_id("c")).parent == "Ben"


def test_a_comment_alone_has_no_thread(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments(THREAD))
    for key in "ez":
        case = desk.queues.case(desk.queues.find_id(key))
        assert (case.thread, case.parent) == ((), "")


def test_comments_that_answer_each_other_end(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments(THREAD))
    case = desk.queues.case(desk.queues.find_id("x"))
    assert {line.author for line in case.thread} == {"Xena", "Yuri"}
