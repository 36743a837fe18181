"""What is typed to search: what it finds, in which words and places, and that nothing typed can break it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from moderator.domain import CommentId
from moderator.storage import search as searching
from moderator.storage import vocabulary
from moderator.storage.schema import comments
from moderator.storage.search import Words
from moderator.storage.store import Store, Transaction

SAID = {
    1: ("Доставка опоздала, ёлки зелёные 😀", "Иван Петров", "Autumn sale"),
    2: ("Ставки на спорт https://x.example/win", "Bot", "Осень"),
    3: ("The COFFEE was cold", "Renée", "Autumn sale"),
    4: ("cold, cold coffee!", "Ivan", ""),
    5: ("елка и ещё раз ёлка", "Анна", "Coffee to go"),
    6: ("Где моя доставка?", "Ivanna", "NOT or NEAR"),
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store.open(Path(tmp_path_factory.mktemp("search")) / "inbox.sqlite3")
    with store.write() as tx:
        tx._connection.exec_driver_sql("INSERT INTO brands (id, name) VALUES (1, 'b')")
        tx._connection.exec_driver_sql(
            "INSERT INTO streams (id, brand_id, name, platform, made_at) VALUES (1,1,'s','vk',0)"
        )
        tx._connection.exec_driver_sql(
            "INSERT INTO posts (id, stream_id, external_id, title, url) VALUES (1, 1, 'a-7', 'Autumn sale', '')"
        )
        for id_, (text, *_) in SAID.items():
            _add(tx, id_, text, 1 if id_ in (1, 3) else None)
        tx.search.add([_words(id_) for id_ in SAID])
    yield store
    store.close()


def _add(tx: Transaction, id_: int, text: str, post: int | None) -> None:
    tx._connection.exec_driver_sql(
        "INSERT INTO comments "
        "(id, stream_id, external_id, post_id, text, taken_at, status, visibility, priority, raised) "
        "VALUES (?, 1, ?, ?, ?, 0, 'open', 'published', 0, 0)",
        (id_, str(id_), post, text),
    )


def _words(id_: int) -> Words:
    text, author, post = SAID[id_]
    return Words(id=CommentId(id_), text=text, author=author, post=post)


def found(store: Store, typed: str) -> list[int]:
    with store.read() as tx:
        query = select(comments.c.id).where(tx.search.find(typed).condition).order_by(comments.c.id)
        counted = select(comments.c.id).where(tx.search.find_to_count(typed).condition).order_by(comments.c.id)
        ids = list(tx._connection.scalars(query))
        assert list(tx._connection.scalars(counted)) == ids
        return ids


CASES = [
    ("coffee", [3, 4, 5]),
    ("cof col", [3, 4]),
    ('"cold coffee"', [4]),
    ("“cold coffee”", [4]),
    ("дост", [1, 6]),
    ("*ставк", [1, 2, 6]),
    ("ставк", [2]),
    ("оставк", [1, 6]),
    ("елка", [5]),
    ("ёлк", [1, 5]),
    ("еще", [5]),
    ("author:ivan", [4, 6]),
    ('author:"Иван Петров"', [1]),
    ("author:renee", [3]),
    ("post:autumn", [1, 3]),
    ("post:a-7", [1, 3]),
    ("post:a-7 coffee", [3]),
    ("coffee -post:go", [3, 4]),
    ("coffee -cold", [5]),
    ("-coffee -post:autumn", [2, 6]),
    ("https://x.example/win", [2]),
    ("😀 доставка", [1, 6]),
    ("near NOT or", [6]),
    ("зелёные AND", []),
    ("nowhere", []),
    ("coffee author:nobody", []),
    ('"', []),
    ("*", []),
    ("author:", []),
]


@pytest.mark.parametrize(("typed", "ids"), CASES)
def test_what_is_typed_finds_what_people_expect(store: Store, typed: str, ids: list[int]) -> None:
    assert found(store, typed) == ids


@pytest.mark.parametrize(("typed", "ids"), CASES)
def test_many_are_found_as_few_are(store: Store, monkeypatch: pytest.MonkeyPatch, typed: str, ids: list[int]) -> None:
    monkeypatch.setattr(searching, "FEW", 0)
    monkeypatch.setattr(searching, "MANY", -1)
    monkeypatch.setattr(searching, "isqrt", lambda _: 0)
    with store.read() as tx:
        tx.search.prepare()
    assert found(store, typed) == ids


@given(typed=st.text(max_size=40) | st.text(alphabet="\"'*:-()^+{}AND NOTORE author:post\x00ё😀", max_size=40))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_nothing_that_is_typed_breaks_the_search(store: Store, typed: str) -> None:
    assert set(found(store, typed)) <= set(SAID)


def test_words_of_new_comments_are_known_without_reading_the_others_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert found(store, "*ебёдк") == []
    monkeypatch.setattr(vocabulary, "_READ", "this would be an error")
    with store.write() as tx:
        _add(tx, 7, "Лебёдка", None)
        tx.search.add([Words(id=CommentId(7), text="Лебёдка", author="", post="")])
    assert found(store, "*ебедк") == [7]
    with store.write() as tx:
        tx._connection.exec_driver_sql("DELETE FROM comments WHERE id = 7")
        tx.search.forget([CommentId(7)])


def test_a_part_that_many_words_have_stands_for_the_most_usual(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "MOST_WORDS", 1)
    monkeypatch.setattr(vocabulary, "MANY_COMMENTS", 0)
    assert found(store, "*став") == [1, 6]


def test_tidying_ends_and_changes_nothing_that_is_found(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "inbox.sqlite3")
    for id_ in range(1, 40):
        with store.write() as tx:
            tx.search.add([Words(id=CommentId(id_), text=f"comment number {id_}", author="Ann", post="")])
    steps = 0
    while True:
        with store.write() as tx:
            if not tx.search.tidy():
                break
        steps += 1
        assert steps < 40
    with store.read() as tx:
        assert tx._connection.exec_driver_sql("SELECT count(*) FROM search WHERE search MATCH 'number'").scalar() == 39
        assert tx._connection.exec_driver_sql("SELECT count(DISTINCT segid) FROM search_idx").scalar_one() <= 2
    store.close()
