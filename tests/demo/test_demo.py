"""The demo inbox: five files that come in whole, and hold what they promise."""

import re
import tomllib
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moderator.domain import LANGUAGES, Comment, Visibility
from moderator.streams.files import open_file

DEMO = Path(__file__).resolve().parents[2] / "resources" / "demo"
PLAN = tomllib.loads((DEMO / "demo.toml").read_text(encoding="utf-8"))
PLATFORMS = {stream["file"]: stream["platform"] for stream in PLAN["streams"]}
FIRST, AFTER = datetime(2026, 11, 19, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC)
LINK = re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+\.(?:com|net|org|ru|id|io|me|ly|link)\b")
RESERVED = re.compile(r"https?://(?:[\w-]+\.)*(?:example\.com|example|test)(?:/|$)")

each_file = pytest.mark.parametrize("name", PLATFORMS)


def comments_of(name: str) -> list[Comment]:
    return [entry.comment for entry in open_file(DEMO / name).entries() if entry.comment]


def all_comments() -> list[Comment]:
    return [comment for name in PLATFORMS for comment in comments_of(name)]


def test_the_plan_names_every_stream_and_file_once() -> None:
    beside = {path.name for path in DEMO.iterdir()} - {"demo.toml", "README.md"}
    assert PLAN["brand"] == "Aurora Coffee"
    assert len(PLAN["streams"]) == 5
    assert set(PLATFORMS) == beside
    assert len({stream["name"] for stream in PLAN["streams"]}) == 5


@each_file
def test_a_file_comes_in_without_a_bad_line(name: str) -> None:
    assert [entry.bad for entry in open_file(DEMO / name).entries() if entry.bad] == []


@each_file
def test_every_comment_has_words_an_author_and_a_time_within_the_three_days(name: str) -> None:
    for comment in comments_of(name):
        assert comment.text.strip()
        assert comment.author is not None
        assert comment.author.name
        assert comment.created_at is not None
        assert FIRST <= comment.created_at < AFTER


@each_file
def test_parents_are_in_the_same_file_and_were_written_before(name: str) -> None:
    comments = comments_of(name)
    written = {comment.external_id: comment.created_at for comment in comments}
    replies = [comment for comment in comments if comment.parent_external_id]
    assert replies
    for reply in replies:
        parent = written[str(reply.parent_external_id)]
        assert parent is not None
        assert reply.created_at is not None
        assert parent < reply.created_at


def test_there_are_about_six_hundred_comments_each_with_its_own_id() -> None:
    ids = Counter(comment.external_id for comment in all_comments())
    assert 560 <= ids.total() <= 650
    assert ids.total() == len(ids)


def test_each_language_has_a_hundred_comments() -> None:
    languages = Counter(comment.lang for comment in all_comments())
    assert all(languages[lang] >= 100 for lang in LANGUAGES), languages


def test_each_day_is_busier_than_the_day_before() -> None:
    days = Counter(comment.created_at.day for comment in all_comments() if comment.created_at)
    assert days[19] < days[20] < days[21]


def test_the_blog_has_comments_that_wait_to_be_let_through() -> None:
    held = [comment for comment in comments_of("blog-aurora.xml") if comment.visibility is Visibility.HELD]
    assert len(held) > 5


@each_file
def test_links_lead_to_nobody(name: str) -> None:
    text = "\n".join(comment.text for comment in comments_of(name))
    strangers = [link for link in LINK.findall(text) if not RESERVED.match(link)]
    assert strangers == []


def test_a_campaign_is_written_by_many_accounts_on_several_streams() -> None:
    loans = {
        name: [comment for comment in comments_of(name) if "одобрение 9" in comment.text.casefold()]
        for name in PLATFORMS
    }
    found = [comment for comments in loans.values() for comment in comments]
    assert len(found) > 10
    assert sum(bool(comments) for comments in loans.values()) >= 3
    assert len({comment.author.name for comment in found if comment.author}) >= 8
