"""Real exports and real streams come in with the right numbers, counted by hand."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from moderator.domain import Comment, Visibility
from moderator.streams.files import open_file
from moderator.streams.source import Source

pytestmark = pytest.mark.shared


def read(path: Path) -> tuple[Source, list[Comment], list[int]]:
    source = open_file(path)
    entries = list(source.entries())
    return source, [entry.comment for entry in entries if entry.comment], [entry.line for entry in entries if entry.bad]


def authors(comments: list[Comment]) -> list[str]:
    return [comment.author.name if comment.author else "" for comment in comments]


def parents(comments: list[Comment]) -> dict[str, str]:
    return {comment.external_id: comment.parent_external_id for comment in comments if comment.parent_external_id}


def at(*moment: int) -> datetime:
    year, month, day, hour, minute, second = (*moment, 0, 0, 0)[:6]
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)


def test_the_small_disqus_export(shared: Path) -> None:
    source, comments, bad = read(shared / "connectors/samples/disqus/isso_disqus.xml")
    assert (source.name, source.platform, bad) == ("disqusdev", "disqus", [])
    assert [comment.external_id for comment in comments] == ["4", "5", "6", "8", "11"]
    assert authors(comments) == ["peter", "user", "where am I?", "Empty", "user"]
    assert parents(comments) == {"5": "4", "11": "9"}
    assert [comment.created_at for comment in comments] == [
        at(2013, 10, 10, 19, 20, 29),
        at(2013, 10, 11, 6, 51, 33),
        at(2013, 10, 10, 19, 20, 29),
        at(2013, 10, 11, 6, 51, 33),
        at(2013, 10, 11, 6, 52, 33),
    ]
    assert comments[1].text == "Hello, World."
    assert [comment.post.external_id for comment in comments if comment.post] == ["2", "2", "1337", "7", "2"]


def test_the_damaged_disqus_export(shared: Path) -> None:
    source, comments, bad = read(shared / "connectors/samples/disqus/remark42_disqus.xml")
    assert (source.name, bad) == ("radiot", [135])
    assert [comment.external_id for comment in comments] == [
        "299619020",
        "299744309",
        "299986072",
        "12345678890",
        "299986073",
    ]
    assert authors(comments) == ["Alexander Blah", "mikhail", "No Username", "Blah Noname", "Spam Noname"]
    assert [comment.visibility for comment in comments] == [Visibility.PUBLISHED] * 4 + [Visibility.SPAM]
    assert parents(comments) == {}
    assert comments[0].created_at == at(2011, 8, 31, 15, 16, 29)
    assert comments[4].created_at == at(2011, 9, 30, 22, 48, 43)


def test_the_instagram_export_of_2020(shared: Path) -> None:
    source, comments, bad = read(shared / "connectors/samples/instagram/comments_2020_anonymised.json")
    assert (source.platform, bad, len(comments)) == ("instagram", [], 7)
    assert authors(comments) == [""] * 7
    assert parents(comments) == {}
    assert (comments[0].created_at, comments[6].created_at) == (
        at(2020, 11, 3, 20, 53, 2),
        at(2020, 10, 12, 15, 27, 53),
    )
    assert comments[2].text == "😂"
    assert comments[6].post is not None
    assert comments[6].post.title == "silverriver3"


def test_the_isso_export(shared: Path) -> None:
    source, comments, bad = read(shared / "connectors/samples/isso/generic.json")
    assert (source.platform, bad) == ("isso", [])
    assert [comment.external_id for comment in comments] == ["/posts/0001//0", "/posts/0007//0"]
    assert authors(comments) == ["texas holdem", "Richard Crinshaw"]
    assert [comment.created_at for comment in comments] == [at(2005, 2, 24, 4, 3, 37), at(2005, 5, 8, 6, 50, 26)]
    assert [comment.post.title for comment in comments if comment.post] == ["Test post", "Nat & Miguel"]


@pytest.mark.parametrize("name", ["chat-miner_single.json", "chat-miner_batch.json"])
def test_the_telegram_exports(shared: Path, name: str) -> None:
    source, comments, bad = read(shared / "connectors/samples/telegram" / name)
    assert (source.platform, bad) == ("telegram", [])
    assert authors(comments) == ["Author 1", "Author 2"]
    assert [comment.text for comment in comments] == ["Minimal Message", "Link:https://telegram.org/"]
    assert [comment.created_at for comment in comments] == [at(2018, 12, 5, 10, 39, 10), at(2018, 12, 5, 10, 49, 24)]
    assert len({comment.external_id for comment in comments}) == 2


def test_the_small_wordpress_export(shared: Path) -> None:
    source, comments, bad = read(shared / "connectors/samples/wordpress/isso_wordpress_wxr.xml")
    assert (source.name, bad) == ("isso_wordpress_wxr", [])
    ids = ["2", "6", "7", "8", "9", "10", "11", "http://example.tld/?p=4/11"]
    assert [comment.external_id for comment in comments] == ids
    names = ["Ohai", "Tester", "Tester", "Tester", "Tester", "Multiline Author", "Letzter :/", "Anonymous"]
    assert authors(comments) == names
    assert parents(comments) == {"7": "6", "8": "7", "9": "7"}
    assert comments[0].text == "Erster!1"
    assert comments[5].created_at == at(2022, 6, 6, 2, 13, 14)
    assert comments[7].created_at == at(2014, 4, 29, 15, 21, 57)


def test_the_real_wordpress_export(shared: Path) -> None:
    source, comments, bad = read(shared / "connectors/samples/wordpress/real_wxr_from_wp619.xml")
    assert (source.name, bad) == ("Тестовый сайт", [])
    ids = [1, 2, 3, 4, 5, 6, 7, 10, 11, 13, 14, 15, 16, 17, 19, 20, 21, 22]
    assert [comment.external_id for comment in comments] == [str(number) for number in ids]
    assert parents(comments) == {"22": "3"}
    assert len(set(authors(comments))) == 18
    by_id = {comment.external_id: comment for comment in comments}
    assert by_id["2"].created_at == at(2026, 11, 1, 10)
    assert by_id["22"].created_at == at(2026, 11, 22, 2, 56, 29)
    held = [number for number, comment in by_id.items() if comment.visibility is Visibility.HELD]
    assert held == ["7", "10", "13", "15", "16", "17", "19", "20", "21"]
    assert by_id["14"].visibility is Visibility.DELETED
    assert by_id["10"].text == "Buy cheap meds online here (http://meds.example)"


@pytest.mark.parametrize(
    ("name", "count", "first", "last"),
    [
        ("id_youtube", 7_988, at(2023, 7, 1, 19, 36, 34), at(2025, 11, 27, 1, 30, 32)),
        ("en_youtube_advert", 1_427, at(2025, 11, 4, 12, 13, 37), at(2025, 11, 14, 21, 44, 41)),
        ("ru_vk_media", 25_000, at(2022, 2, 21, 1, 48, 32), at(2022, 4, 9, 22, 58, 1)),
    ],
)
def test_the_real_streams_come_in_whole(shared: Path, name: str, count: int, first: datetime, last: datetime) -> None:
    source, comments, bad = read(shared / "data/streams" / f"{name}.csv")
    assert (source.name, source.format, bad) == (name, "csv", [])
    assert len({comment.external_id for comment in comments}) == len(comments) == count
    times = [comment.created_at for comment in comments if comment.created_at]
    assert (len(times), min(times), max(times)) == (count, first, last)
    assert parents(comments) == {}
