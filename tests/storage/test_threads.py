"""The thread around a comment."""

import sqlite3
from contextlib import closing

from moderator.desk import Desk
from moderator.desk.desk import DATABASE
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


def test_of_a_long_thread_the_lines_near_the_comment_are_given(desk: Desk, write_comments: WriteComments) -> None:
    first = ("t0", "What do you think?", "Ann", "2026-11-20T09:00:00Z")
    answers = [
        (f"t{n}", f"Answer {n}", f"P{n}", f"2026-11-20T{10 + n // 60}:{n % 60:02}:00Z", "", "t0") for n in range(1, 301)
    ]
    desk.inbox.take(write_comments([first, *answers]))
    case = desk.queues.case(desk.queues.find_id("t250"))
    assert (len(case.thread), case.thread_size) == (200, 301)
    assert "t250" in {f"t{line.text.removeprefix('Answer ')}" for line in case.thread}
    times = [line.created_at for line in case.thread if line.created_at]
    assert times == sorted(times)


def test_own_answers_are_known_in_a_thread(desk: Desk, write_comments: WriteComments) -> None:
    desk.inbox.take(write_comments(THREAD))
    with closing(sqlite3.connect(desk.home / DATABASE)) as database, database:
        database.execute("UPDATE authors SET is_own = 1 WHERE name = 'Dora'")
    case = desk.queues.case(desk.queues.find_id("a"))
    assert [line.author for line in case.thread if line.is_own] == ["Dora"]
