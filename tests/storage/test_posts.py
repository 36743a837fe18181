"""Posts know when their first comment came, and which of them are contests; counts follow."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from moderator.domain import Author, Comment, Post, PostId, StreamId
from moderator.habits import Account
from moderator.storage import migrations
from moderator.storage.engine import connect
from moderator.storage.store import Store, Transaction

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
OLD = """
INSERT INTO brands VALUES (1, 'Aurora');
INSERT INTO streams (id, brand_id, name, platform, made_at) VALUES (1, 1, 'wall', 'file', 1);
INSERT INTO authors (id, realm, external_id, name, is_stale) VALUES (1, 'file:1', 'a', 'Ann', 0);
INSERT INTO posts (id, stream_id, external_id, title, url, is_contest) VALUES
    (1, 1, 'p', 'win a mug', '', 1), (2, 1, 'q', 'tea', '', 0);
INSERT INTO comments
    (id, stream_id, external_id, post_id, author_id, text, created_at, taken_at, status, visibility, priority, raised)
    VALUES
    (1, 1, 'c1', 1, 1, 'Hi', 7000000, 1, 'open', 'published', 0, 0),
    (2, 1, 'c2', 1, 1, 'Ho', 5000000, 1, 'open', 'published', 0, 0),
    (3, 1, 'c3', 2, 1, 'Ha', 9000000, 1, 'open', 'published', 0, 0);
"""
MINUTE = timedelta(minutes=1)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "inbox.sqlite3")


def stream_in(tx: Transaction) -> StreamId:
    return tx.streams.find("wall") or tx.streams.add("wall", "file", tx.streams.brand("Aurora"), NOON)


def under(post: Post, minutes: int = 0) -> Comment:
    return Comment(
        external_id=f"{post.external_id}-{minutes}", text="Hi", post=post, created_at=NOON + minutes * MINUTE
    )


def says_mug(title: str) -> bool:
    return "mug" in title


def first_at(tx: Transaction, key: str) -> int | None:
    query = text("SELECT first_at FROM posts WHERE external_id = :key")
    found: int | None = tx._connection.scalar(query, {"key": key})
    return found


def test_the_first_comment_of_all_batches_counts(store: Store) -> None:
    post = Post(external_id="p")
    with store.write() as tx:
        stream = stream_in(tx)
        for minutes in (5, 2, 9):
            tx.posts.take(stream, [under(post, minutes)], says_mug)
        tx.posts.take(stream, [Comment(external_id="timeless", text="Hi", post=post)], says_mug)
        assert first_at(tx, "p") == int((NOON + 2 * MINUTE).timestamp() * 1e6)
    store.close()


def test_a_title_that_is_left_out_takes_no_contest_away(store: Store) -> None:
    with store.write() as tx:
        stream = stream_in(tx)
        for title in ("win a mug", ""):
            tx.posts.take(stream, [under(Post(external_id="p", title=title))], says_mug)
        (post,) = tx.posts.contests()
        assert (post.title, post.is_contest, post.is_announced) == ("win a mug", True, True)
    store.close()


def test_every_mark_is_kept_with_who_and_when_and_the_last_one_holds(store: Store) -> None:
    with store.write() as tx:
        stream = stream_in(tx)
        post = tx.posts.take(stream, [under(Post(external_id="p"))], says_mug)["p"]
        tx.posts.mark(post, "Vera", NOON, is_one=True)
        tx.posts.mark(post, "Max", NOON + MINUTE, is_one=False)
        view = tx.posts.view(post)
        assert view is not None
        assert (view.is_contest, view.marked_by, view.marked_at) == (False, "Max", NOON + MINUTE)
        kept = tx._connection.execute(text("SELECT moderator, is_contest FROM contest_marks ORDER BY id")).all()
        assert [tuple(row) for row in kept] == [("Vera", 1), ("Max", 0)]
    store.close()


def test_a_post_is_found_by_its_id_or_its_address(store: Store) -> None:
    with store.write() as tx:
        stream = stream_in(tx)
        posts = tx.posts.take(stream, [under(Post(external_id="p", url="https://a.example/p"))], says_mug)
        assert tx.posts.find("p") == tx.posts.find("https://a.example/p") == [posts["p"]]
        assert tx.posts.find("") == []
        assert tx.posts.view(PostId(77)) is None
    store.close()


def test_the_list_of_contests_reads_an_index(store: Store) -> None:
    with store.read() as tx:
        plan = tx._connection.exec_driver_sql(
            "EXPLAIN QUERY PLAN SELECT id FROM posts WHERE (posts.is_contest = 1 OR posts.is_marked IS NOT NULL)"
        ).all()
    assert any("ix_posts_contest" in row[3] for row in plan)
    store.close()


def test_facts_of_accounts_are_kept_until_others_come(store: Store) -> None:
    account = Account(created_at=NOON, followers=3)
    with store.write() as tx:
        stream_in(tx)
        (id_,) = tx.authors.take("file:1", [Author(external_id="a", name="Ann", account=account)]).values()
        tx.authors.take("file:1", [Author(external_id="a", name="Ann", account=Account(followers=4))])
        tx.authors.take("file:1", [Author(external_id="a", name="Anna")])
        row = tx._connection.execute(
            text("SELECT name, followers, following, account_made_at FROM authors WHERE id = :id"), {"id": id_}
        ).one()
    assert tuple(row) == ("Anna", 4, None, int(NOON.timestamp() * 1e6))
    store.close()


def test_an_inbox_of_the_first_version_is_brought_up_with_what_it_knows(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite3"
    engine, config = connect(f"sqlite:///{path}"), Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with engine.connect() as plain:
        connection = plain.execution_options(writes=True)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "0001")
            for statement in OLD.strip().split(";\n"):
                connection.exec_driver_sql(statement)
    engine.dispose()
    store = Store.open(path)
    with store.read() as tx:
        (post,) = tx.posts.contests()
        assert (post.external_id, post.comments, first_at(tx, "p")) == ("p", 2, 5_000_000)
        assert tx._connection.scalar(text("SELECT under_contests FROM streams")) == 2
        assert len(tx.authors.stale(9)) == 1
        assert tx._connection.scalar(text("SELECT count(*) FROM comments")) == 3
    store.close()
