"""Isso, YouTube's Takeout, Instagram, Facebook and Reddit."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moderator.domain import Author, Comment, Post
from moderator.streams.files import open_file, preview
from moderator.streams.meta import repair
from moderator.streams.takeout import joined
from moderator.views import BadLine

Write = Callable[[str, str | bytes], Path]
Read = Callable[..., list[Comment]]
ReadBad = Callable[[Path], list[BadLine]]
MOMENT = datetime(2024, 1, 31, 12, 5, 6, tzinfo=UTC)


def spoilt(text: str) -> str:
    return text.encode("utf-8").decode("latin-1")


def test_isso_numbers_comments_within_their_thread(write: Write, comments: Read) -> None:
    first = {"id": 0, "author": "Ann", "text": "Hello", "created": "2024-01-31 12:05:06"}
    reply = {"id": 1, "author": "Ben", "text": "Hi", "created": 1706702706.0, "parent": 0}
    threads = [
        {"id": "/a/", "title": "Kopi+%26+teh", "comments": [first, reply]},
        {"id": "/b/", "title": "C++ is fun", "comments": [first]},
    ]
    path = write("isso.json", json.dumps(threads))
    taken = comments(path)
    assert [comment.external_id for comment in taken] == ["/a//0", "/a//1", "/b//0"]
    assert [comment.parent_external_id for comment in taken] == [None, "/a//0", None]
    assert {comment.created_at for comment in taken} == {MOMENT}
    assert taken[0].post == Post(external_id="/a/", title="Kopi & teh")
    assert taken[2].post == Post(external_id="/b/", title="C++ is fun")
    assert open_file(path).platform == "isso"


HEADERS = {
    6: "Comment ID,Channel ID,Comment Create Timestamp,Price,Video ID,Comment Text",
    7: "Comment ID,Channel ID,Comment create timestamp,Price,Parent comment ID,Video ID,Comment text",
    8: "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Post ID,Video ID,Comment Text",
    9: "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Post ID,Video ID,Comment Text,"
    "Top-Level Comment ID",
}


def takeout(width: int, header: str) -> str:
    cells = {6: ["v1"], 7: ["p1", "v1"], 8: ["p1", "", "v1"], 9: ["p1", "", "v1"]}[width]
    row = ["c1", "UCabc", "2024-01-31T12:05:06.000000+00:00", "0", *cells, '"{""text"":""Halo, ""},{""text"":""kak""}"']
    return f"{header}\r\n{','.join([*row, 'p1'][:width])}\r\n"


@pytest.mark.parametrize("width", HEADERS)
def test_takeout_is_read_with_each_number_of_columns(write: Write, comments: Read, width: int) -> None:
    path = write("comments.csv", takeout(width, HEADERS[width]))
    assert comments(path) == [
        Comment(
            external_id="c1",
            text="Halo, kak",
            author=Author(external_id="UCabc", name="UCabc"),
            post=Post(external_id="v1", url="https://www.youtube.com/watch?v=v1"),
            created_at=MOMENT,
            parent_external_id="p1" if width > 6 else None,
        )
    ]
    assert (open_file(path).platform, open_file(path).format) == ("youtube", "youtube-takeout")


@pytest.mark.parametrize("width", [6, 7, 8, 9])
def test_takeout_is_known_in_other_languages(write: Write, comments: Read, width: int) -> None:
    header = ",".join(f"Столбец {number}" for number in range(width))
    assert comments(write("комментарии.csv", takeout(width, header)))[0].text == "Halo, kak"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("plain words", "plain words"),
        ("{smile} hi", "{smile} hi"),
        ('{"text":"a"},{"text":"b"}', "ab"),
        ('{"text":"a\\nb"}', "a\nb"),
        ('{"videoLink":{"videoUrl":"x"}}', ""),
    ],
)
def test_fragments_are_joined(written: str, text: str) -> None:
    assert joined(written) == text


@pytest.mark.parametrize("text", ["Всё отлично 👍", "déjà vu", "plain"])
def test_meta_s_strings_are_repaired_one_by_one(text: str) -> None:
    assert repair(spoilt(text)) == text
    assert repair(text) == text


def instagram(text: str, owner: str = "kopi.brand") -> dict[str, object]:
    said = {"Comment": {"value": text}, "Media Owner": {"value": owner}, "Time": {"timestamp": 1706702706}}
    return {"media_list_data": [{"uri": ""}], "string_map_data": said}


OLDER = {"title": "kopi.brand", "string_list_data": [{"value": spoilt("Где купить?"), "timestamp": 1706702706}]}
LOCALISED = {
    "string_map_data": {
        spoilt("Комментарий"): {"value": spoilt("Где купить?")},
        spoilt("Владелец"): {"value": "kopi.brand"},
        spoilt("Время"): {"timestamp": 1706702706},
    }
}
STAMPED = {
    "string_map_data": {
        "Comment": {"href": "", "value": spoilt("Где купить?"), "timestamp": 0},
        "Comment creation time": {"href": "", "value": "", "timestamp": 1706702706},
        "Media owner": {"href": "", "value": "kopi.brand", "timestamp": 0},
    }
}


@pytest.mark.parametrize(
    "document",
    [
        [STAMPED],
        [instagram(spoilt("Где купить?"))],
        {"comments_reels_comments": [instagram(spoilt("Где купить?"))]},
        {"comments_media_comments": [LOCALISED]},
        [OLDER],
        {"media_comments": [["2024-01-31T12:05:06+00:00", spoilt("Где купить?"), "kopi.brand"]]},
    ],
)
def test_instagram_is_read_in_each_shape(write: Write, comments: Read, document: object) -> None:
    path = write("post_comments_1.json", json.dumps(document))
    (comment,) = comments(path)
    assert (comment.text, comment.created_at, comment.author) == ("Где купить?", MOMENT, None)
    assert comment.post == Post(external_id="kopi.brand", title="kopi.brand")
    assert open_file(path).platform == "instagram"


def test_an_instagram_record_of_another_shape_is_bad(write: Write, comments: Read, bad: ReadBad) -> None:
    path = write("a.json", json.dumps([instagram("one"), {"odd": 1}, instagram("")]))
    assert [comment.text for comment in comments(path)] == ["one"]
    assert [line.line for line in bad(path)] == [2]


@pytest.mark.parametrize("key", ["comments_v2", "comments"])
def test_facebook_is_read(write: Write, comments: Read, key: str) -> None:
    title = spoilt("Аня прокомментировала публикацию.")
    said = {"timestamp": 1706702706, "comment": spoilt("Спасибо 👍"), "author": spoilt("Аня")}
    sticker = {"timestamp": 1706702707, "title": title}
    path = write(
        "comments.json", json.dumps({key: [{"timestamp": 1, "title": title, "data": [{"comment": said}]}, sticker]})
    )
    (comment,) = comments(path)
    assert (comment.text, comment.created_at) == ("Спасибо 👍", MOMENT)
    assert comment.author == Author(external_id="Аня", name="Аня")
    assert comment.post == Post(
        external_id="Аня прокомментировала публикацию.", title="Аня прокомментировала публикацию."
    )
    assert open_file(path).platform == "facebook"


def reddit(number: str, body: str, parent: str, created: object = 1706702706) -> str:
    said = {"id": number, "body": body, "author": "ann", "created_utc": created, "link_id": "t3_p", "subreddit": "kopi"}
    return json.dumps({**said, "parent_id": parent})


def test_reddit_s_parents_are_comments_and_never_posts(write: Write, comments: Read) -> None:
    lines = [reddit("a", "Hello", "t3_p"), reddit("b", "Hi", "t1_a", "1706702706"), reddit("c", "[removed]", "t1_a")]
    path = write("RC.jsonl", "\n".join(lines))
    taken = comments(path)
    assert [(comment.external_id, comment.parent_external_id) for comment in taken] == [("a", None), ("b", "a")]
    assert {comment.created_at for comment in taken} == {MOMENT}
    assert taken[0].post == Post(external_id="p")
    assert (open_file(path).name, open_file(path).platform) == ("r/kopi", "reddit")


def test_a_deleted_redditor_is_nobody(write: Write, comments: Read) -> None:
    path = write("RC.jsonl", reddit("a", "Hello", "t3_p").replace('"ann"', '"[deleted]"'))
    assert comments(path)[0].author is None


def test_a_known_format_is_previewed_under_the_names_of_the_fields(write: Write) -> None:
    shown = preview(write("RC.jsonl", "\n".join(reddit(str(n), f"No. {n}", "t3_p") for n in range(20))))
    assert (shown.is_complete, len(shown.rows), shown.columns[:3]) == (True, 8, ("id", "text", "author"))
