"""Facts of accounts and times of posts come along where a stream has them, and never cost a comment."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moderator.domain import Comment
from moderator.habits import Account

Write = Callable[[str, str], Path]
Read = Callable[..., list[Comment]]
HEADER = "id,text,author,post,post_created_at,account_created_at,followers,following,default_picture\n"


def test_a_table_may_have_columns_about_the_account(write: Write, comments: Read) -> None:
    path = write("a.csv", HEADER + "1,Hi,ann,Menu,2026-11-19T08:00:00Z,2026-11-17,12,900,true\n")
    (comment,) = comments(path)
    assert comment.author is not None
    assert comment.author.account == Account(
        created_at=datetime(2026, 11, 17, tzinfo=UTC), followers=12, following=900, has_default_picture=True
    )
    assert comment.post is not None
    assert comment.post.created_at == datetime(2026, 11, 19, 8, tzinfo=UTC)


def test_what_cannot_be_read_of_an_account_is_unknown_and_the_comment_is_taken(write: Write, comments: Read) -> None:
    path = write("a.csv", HEADER + "1,Hi,ann,Menu,soon,long ago,many,-3,perhaps\n2,Ho,,,2026-11-19,2026-11-17,1,1,no\n")
    first, second = comments(path)
    assert first.author is not None
    assert first.author.account is None
    assert first.post is not None
    assert first.post.created_at is None
    assert (second.author, second.post) == (None, None)


@pytest.mark.parametrize(
    ("written", "count"),
    [("0", 0), ("1234", 1234), ("1 234", 1234), ("12.0", 12), ("1.2K", 1200), ("3,4 М", 3_400_000), ("-5", None)],
)
def test_counts_are_read_as_people_write_them(write: Write, comments: Read, written: str, count: int | None) -> None:
    path = write("a.csv", f'id,text,author,Подписчики,Подписки\n1,Hi,ann,"{written}",7\n')
    (comment,) = comments(path)
    assert comment.author is not None
    assert comment.author.account == Account(followers=count, following=7)


def test_the_same_row_with_more_followers_is_the_same_comment(write: Write, comments: Read) -> None:
    path = write("a.csv", "id,text,author,followers\n1,Hi,ann,5\n1,Hi,ann,6\n")
    assert len(comments(path)) == 1


def test_records_inside_records_are_read(write: Write, comments: Read) -> None:
    user = {"name": "ann", "created_at": "Mon Nov 16 09:00:00 +0000 2026", "followers_count": 3, "friends_count": 80}
    path = write("a.jsonl", json.dumps({"id": 1, "text": "Hi", "user": user | {"default_profile_image": False}}) + "\n")
    (comment,) = comments(path)
    assert comment.author is not None
    assert comment.author.account == Account(
        created_at=datetime(2026, 11, 16, 9, tzinfo=UTC), followers=3, following=80, has_default_picture=False
    )


def test_archives_of_reddit_say_when_an_account_was_made(write: Write, comments: Read) -> None:
    item = {"id": "c1", "body": "Hi", "author": "ann", "link_id": "t3_p", "author_created_utc": 1763283600}
    (comment,) = comments(write("a.jsonl", json.dumps(item) + "\n"))
    assert comment.author is not None
    assert comment.author.account == Account(created_at=datetime(2025, 11, 16, 9, tzinfo=UTC))


def test_plain_tables_have_no_account(write: Write, comments: Read) -> None:
    (comment,) = comments(write("a.csv", "id,text,author\n1,Hi,ann\n"))
    assert comment.author is not None
    assert comment.author.account is None
