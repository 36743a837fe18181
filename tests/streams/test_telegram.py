"""Telegram Desktop's exports."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from moderator.domain import Author, Comment, Post
from moderator.streams.files import open_file

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Comment]]


def message(number: int, text: object, **more: object) -> dict[str, object]:
    return {
        "id": number,
        "type": "message",
        "date": "2024-01-31T15:05:06",
        "date_unixtime": "1706702706",
        "from": "Ann",
        "from_id": "user1",
        "text": text,
        **more,
    }


def chat(number: int, *messages: dict[str, object]) -> dict[str, object]:
    return {"name": f"Chat {number}", "type": "public_supergroup", "id": number, "messages": list(messages)}


def test_a_message_is_a_comment_of_its_chat(write: Write, comments: Read) -> None:
    path = write("result.json", json.dumps(chat(9, message(5, "Hello", reply_to_message_id=3))))
    assert comments(path) == [
        Comment(
            external_id="5",
            text="Hello",
            author=Author(external_id="user1", name="Ann"),
            post=Post(external_id="9", title="Chat 9"),
            created_at=datetime(2024, 1, 31, 12, 5, 6, tzinfo=UTC),
            parent_external_id="3",
        )
    ]
    source = open_file(path)
    assert (source.name, source.platform, source.format, source.total) == ("Chat 9", "telegram", "telegram", 1)


def test_pieces_of_a_text_are_put_together(write: Write, comments: Read) -> None:
    text = ["Look: ", {"type": "link", "text": "https://x.example"}, "\nnow ", {"type": "bold", "text": "here"}]
    path = write("result.json", json.dumps(chat(1, message(1, text))))
    assert comments(path)[0].text == "Look: https://x.example\nnow here"


def test_stickers_and_service_messages_are_skipped(write: Write, comments: Read) -> None:
    joined = {"id": 1, "type": "service", "actor": "Ann", "action": "join_group_by_link", "text": "joined"}
    path = write("result.json", json.dumps(chat(1, joined, message(2, "", media_type="sticker"), message(3, "Hi"))))
    assert [comment.external_id for comment in comments(path)] == ["3"]
    assert len(list(open_file(path).entries())) == 3


def test_a_deleted_account_keeps_its_id(write: Write, comments: Read) -> None:
    path = write("result.json", json.dumps(chat(1, message(1, "Hi", **{"from": None}))))
    assert comments(path)[0].author == Author(external_id="user1", name="user1")


def test_an_account_s_chats_do_not_mix_their_numbers(write: Write, comments: Read) -> None:
    account = {"about": "", "chats": {"list": [chat(1, message(1, "a")), chat(2, message(1, "b"))]}}
    account["left_chats"] = {"list": [chat(3, message(2, "c", reply_to_message_id=1))]}
    taken = comments(write("result.json", json.dumps(account)))
    assert [comment.external_id for comment in taken] == ["1/1", "2/1", "3/2"]
    assert taken[2].parent_external_id == "3/1"
    assert [comment.post.title for comment in taken if comment.post] == ["Chat 1", "Chat 2", "Chat 3"]


def test_messages_without_numbers_get_stable_ids(write: Write, comments: Read) -> None:
    bare = {key: value for key, value in message(1, "Hi").items() if key != "id"}
    path = write("result.json", json.dumps({"messages": [bare, bare]}))
    ids = [comment.external_id for comment in comments(path)]
    assert ids == [comment.external_id for comment in comments(path)]
    assert len(set(ids)) == 2
