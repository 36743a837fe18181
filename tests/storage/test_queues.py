"""Queues are read by their partial indexes, page by page, each comment once."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Select, select, text

from moderator.desk import Desk
from moderator.domain import Action, AuthorId, CampaignId, Flag, ModeratorId, PostId, Status, StreamId
from moderator.queues import FlagRange, Order, Queue, QueueName
from moderator.storage.comments import due_by
from moderator.storage.filtering import leads
from moderator.storage.paging import page_query
from moderator.storage.schema import authors, comments
from moderator.storage.store import Store
from moderator.views import position
from tests.conftest import WriteComments


def _when(n: int) -> str:
    """Spread times over an hour, with some from before 1970 and some that are not known."""
    return {0: "", 1: f"1901-01-{1 + n % 28:02}"}.get(n % 11, f"2026-11-20T10:{n % 60:02}:00Z")


@pytest.fixture
def crowd(desk: Desk, write_comments: WriteComments) -> Desk:
    texts = (
        "Where is the nearest cafe number {}?",
        "Terrible coffee number {}, awful, never again",
        "Number {} is fine",
    )
    rows = [(f"c{n}", texts[n % 3].format(n), f"author {n % 17}", _when(n)) for n in range(300)]
    desk.inbox.take(write_comments(rows))
    return desk


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("name", [QueueName.EVERYTHING, QueueName.NEEDS_DECISION, QueueName.NEGATIVE, QueueName.ALL])
def test_pages_give_every_comment_once_and_in_order(crowd: Desk, order: Order, name: QueueName) -> None:
    queue = Queue(name=name, order=order)
    whole = crowd.queues.page(queue, None, 1000)
    pages, after = [], None
    while cards := crowd.queues.page(queue, after, 7):
        pages += cards
        after = position(cards[-1], order)
    assert [card.id for card in pages] == [card.id for card in whole]
    assert len(whole) == crowd.queues.size(queue).count > 0


def test_more_urgent_comments_come_first(crowd: Desk) -> None:
    priorities = [card.priority for card in crowd.queues.page(Queue(), None, 300)]
    assert priorities == sorted(priorities, reverse=True)
    assert priorities[-1] > 0


INDEXES = {
    **{Queue(name=QueueName(flag)): f"ix_open_{flag}" for flag in Flag},
    Queue(name=QueueName.EVERYTHING): "ix_status",
    Queue(name=QueueName.ALL): "ix_status",
    Queue(name=QueueName.ESCALATED): "ix_status",
    Queue(name=QueueName.ASSIGNED): "ix_given",
    Queue(name=QueueName.SPAM, status=Status.CLOSED): "ix_status",
    Queue(name=QueueName.ALL, status=Status.SNOOZED): "ix_status",
    Queue(name=QueueName.EVERYTHING, flags=(FlagRange(flag=Flag.BOT),)): "ix_open_bot",
    Queue(name=QueueName.SPAM, stream=StreamId(1), lang="en", has_link=True, author=AuthorId(1)): "ix_open_spam",
    Queue(name=QueueName.EVERYTHING, brand="wall", post=PostId(1), assignee=ModeratorId(1)): "ix_status",
}


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("queue", INDEXES)
def test_a_queue_is_read_by_its_own_index_in_its_own_order(desk: Desk, queue: Queue, order: Order) -> None:
    plan = _plan(desk, page_query(replace(queue, order=order), desk.me.id, None, 64))
    index = INDEXES[queue] if order is Order.PRIORITY else f"{INDEXES[queue]}_newest"
    assert any(f"INDEX {index}" in f"{step} " and f"INDEX {index}_" not in step for step in plan), plan
    assert not any("TEMP B-TREE" in step for step in plan), plan


@pytest.mark.parametrize("order", list(Order))
def test_what_needs_a_decision_is_merged_from_the_indexes_of_all_flags(desk: Desk, order: Order) -> None:
    plan = _plan(desk, page_query(Queue(order=order), desk.me.id, None, 64))
    end = "" if order is Order.PRIORITY else "_newest"
    assert all(any(step.endswith(f"INDEX ix_open_{flag}{end}") for step in plan) for flag in Flag), plan
    assert not any("TEMP B-TREE" in step for step in plan), plan


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize(
    ("asked", "index"),
    [
        ({"author": AuthorId(1)}, "ix_comments_author"),
        ({"post": PostId(1)}, "ix_comments_post"),
        ({"campaign": CampaignId(1)}, "ix_comments_campaign"),
        ({"lang": "uk"}, "ix_comments_lang"),
        ({"stream": StreamId(3)}, "sqlite_autoindex_comments"),
        ({"assignee": ModeratorId(2)}, "ix_given"),
    ],
)
@pytest.mark.parametrize("name", [QueueName.SPAM, QueueName.ALL])
def test_what_is_rare_is_found_by_its_index(
    desk: Desk, name: QueueName, asked: dict[str, Any], index: str, order: Order
) -> None:
    queue = Queue(name=name, order=order, has_link=False, **asked)
    (lead,) = leads(queue)
    plan = _plan(desk, page_query(queue, desk.me.id, None, 64, lead=lead))
    assert any(index in step and "SEARCH" in step for step in plan), plan


def test_a_short_time_is_found_by_the_index_of_times(desk: Desk) -> None:
    queue = Queue(
        name=QueueName.SPAM, since=datetime(2026, 11, 20, tzinfo=UTC), until=datetime(2026, 11, 21, tzinfo=UTC)
    )
    (lead,) = leads(queue)
    assert any("created_at>" in step for step in _plan(desk, page_query(queue, desk.me.id, None, 64, lead=lead)))
    newest = replace(queue, order=Order.NEWEST)
    assert not leads(newest)
    plan = _plan(desk, page_query(newest, desk.me.id, None, 64))
    assert any("ix_open_spam_newest (created_at>? AND created_at<?)" in step for step in plan), plan


@pytest.mark.parametrize("status", [Status.ESCALATED, Status.SNOOZED])
def test_what_is_due_is_found_by_its_index(desk: Desk, status: Status) -> None:
    due = select(comments.c.id).where(*due_by(status, datetime(2026, 11, 20, tzinfo=UTC)))
    assert any("ix_out_of_the_way (status=? AND due_at<?)" in step for step in _plan(desk, due))


def _plan(desk: Desk, query: Select[Any]) -> list[str]:
    with _store(desk).read() as tx:
        said = query.compile(tx._connection.engine, compile_kwargs={"literal_binds": True})
        return [row.detail for row in tx._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}")]


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("name", [QueueName.EVERYTHING, QueueName.ALL])
def test_a_page_far_down_is_found_without_reading_what_is_above(crowd: Desk, order: Order, name: QueueName) -> None:
    queue = Queue(name=name, order=order)
    after = position(crowd.queues.page(queue, None, 100)[-1], order)
    plan = _plan(crowd, page_query(queue, crowd.me.id, after, 64))
    assert any("SEARCH comments USING" in step and "INDEX ix_" in step for step in plan), plan
    assert not any("TEMP B-TREE" in step for step in plan), plan


def test_words_find_text_author_and_beginnings_of_words(crowd: Desk) -> None:
    def found(words: str) -> int:
        return crowd.queues.size(Queue(name=QueueName.EVERYTHING, words=words)).count

    assert found("nearest") == 100
    assert found("terrib awf") == 100
    assert found('"number" 299') == 1
    assert found("author 16") == found("16 AUTHOR") > 0
    assert found("nowhere") == 0
    assert found("?!*") == 0


def test_a_decided_comment_leaves_its_queue(crowd: Desk) -> None:
    queue = Queue(name=QueueName.NEGATIVE)
    first = crowd.queues.page(queue, None, 1)[0]
    before = crowd.queues.size(queue).count
    crowd.decisions.decide([first.id], Action.HIDE)
    assert crowd.queues.size(queue).count == before - 1
    assert first.id not in {card.id for card in crowd.queues.page(queue, None, 1000)}


def _store(desk: Desk) -> Store:
    return desk._store


def test_the_counters_agree_with_the_comments(crowd: Desk) -> None:
    ids = [card.id for card in crowd.queues.page(Queue(name=QueueName.EVERYTHING), None, 1000)]
    for place, action in enumerate((Action.HIDE, Action.ESCALATE, Action.ASSIGN, Action.SNOOZE, Action.APPROVE)):
        crowd.decisions.decide(ids[place * 20 : place * 20 + 15], action)
    crowd.decisions.undo()
    crowd.decisions.undo()
    with _store(crowd).read() as tx:
        assert dict(tx.counters.recount()) == {
            (row[0], row[1]): row[2]
            for row in tx._connection.exec_driver_sql("SELECT stream_id, name, count FROM counters WHERE count <> 0")
        }


def test_a_brand_has_its_own_counts_and_queues(desk: Desk, write_comments: WriteComments) -> None:
    angry = "Terrible coffee, rude staff, waited an hour. Never again, awful."
    desk.inbox.take(write_comments([("a1", angry, "Ann"), ("a2", "Nice", "Ben")], "a.csv"), brand="Aurora")
    desk.inbox.take(write_comments([("b1", angry, "Cleo")], "b.csv"), brand="Borealis")
    assert desk.queues.brands() == ("Aurora", "Borealis")
    for brand, keys in (("Aurora", ["a1"]), ("Borealis", ["b1"]), (None, ["a1", "b1"])):
        queue = Queue(name=QueueName.NEGATIVE, brand=brand)
        assert [card.external_id for card in desk.queues.page(queue)] == keys
        counted = {count.name: count.count for count in desk.queues.counts(brand)}
        assert counted[QueueName.NEGATIVE] == desk.queues.size(queue).count == len(keys)


def test_all_comments_are_found_also_when_they_are_closed(crowd: Desk) -> None:
    first = crowd.queues.page(Queue(name=QueueName.NEGATIVE), None, 1)[0]
    crowd.decisions.decide([first.id], Action.HIDE)
    words = first.text.split("number ")[1].split(",")[0]
    assert first.id in {card.id for card in crowd.queues.page(Queue(name=QueueName.ALL, words=words))}
    assert first.id not in {card.id for card in crowd.queues.page(Queue(name=QueueName.EVERYTHING, words=words))}
    assert crowd.queues.size(Queue(name=QueueName.ALL)).count == 300


@pytest.mark.parametrize(
    ("condition", "index"),
    [("is_stale = 1", "ix_authors_stale"), ("realm = 'x' AND is_own = 1", "ix_authors_own")],
)
def test_few_authors_among_many_are_found_by_an_index(crowd: Desk, condition: str, index: str) -> None:
    with _store(crowd).read() as tx:
        said = select(authors.c.id).where(text(condition)).compile(tx._connection.engine)
        plan = [row.detail for row in tx._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}")]
    assert any(index in step for step in plan), plan
