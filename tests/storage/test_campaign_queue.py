"""The queue of campaigns shows one open copy of each, the largest first, and is counted by a counter."""

import pytest

from moderator.desk import Desk
from moderator.domain import Action, CommentId
from moderator.queues import Queue, QueueName
from moderator.views import Card, position
from tests.conftest import WriteComments

CAMPAIGNS = Queue(name=QueueName.CAMPAIGNS)
ADVERTS = {
    "a": "Earn five thousand a day without ever leaving home, write to me in private",
    "b": "Cheap flights to the sea this weekend only, hurry up and call our office",
    "c": "Free horoscope for everybody who follows my page, your stars are waiting for you",
}


@pytest.fixture
def busy(desk: Desk, write_comments: WriteComments) -> Desk:
    """Open a desk over campaigns of four, three and two copies, among comments that are said once."""
    single = [("s1", "What a lovely place, thank you!"), ("s2", "Where can I park near the new cafe?")]
    copies = [(f"{key}{n}", ADVERTS[key]) for key, count in (("c", 2), ("a", 4), ("b", 3)) for n in range(count)]
    desk.inbox.take(write_comments([*single, *copies]), brand="Aurora")
    return desk


def _listed(desk: Desk, queue: Queue = CAMPAIGNS) -> list[tuple[str, int | None]]:
    return [(card.external_id, card.place) for card in desk.queues.page(queue)]


def _count(desk: Desk, brand: str | None = None) -> int:
    return {count.name: count.count for count in desk.queues.counts(brand)}[QueueName.CAMPAIGNS]


def _card(desk: Desk, external_id: str) -> Card:
    return desk.queues.card(desk.queues.find_id(external_id))


def test_one_open_copy_stands_for_each_campaign(busy: Desk) -> None:
    assert _listed(busy) == [("a0", 4), ("b0", 3), ("c0", 2)]
    assert _count(busy) == busy.queues.size(CAMPAIGNS).count == 3


def test_campaigns_are_paged_by_their_size(busy: Desk) -> None:
    pages: list[Card] = []
    while cards := busy.queues.page(CAMPAIGNS, position(pages[-1], CAMPAIGNS.order) if pages else None, 1):
        pages += cards
    assert [card.external_id for card in pages] == ["a0", "b0", "c0"]


def test_decisions_and_undo_move_campaigns(busy: Desk) -> None:
    busy.decisions.decide([busy.queues.find_id(key) for key in ("a0", "a1", "c1")], Action.HIDE)
    assert _listed(busy) == [("b0", 3), ("a2", 2)]
    assert _count(busy) == 2
    campaign = _card(busy, "b0").campaign
    assert campaign is not None
    busy.decisions.decide(busy.queues.campaign_ids(campaign), Action.MARK_SPAM)
    assert _listed(busy) == [("a2", 2)]
    busy.decisions.undo()
    busy.decisions.undo()
    assert _listed(busy) == [("a0", 4), ("b0", 3), ("c0", 2)]
    assert _count(busy) == 3


def test_more_copies_and_edits_are_counted(busy: Desk, write_comments: WriteComments) -> None:
    busy.inbox.take(write_comments([("d1", ADVERTS["c"]), ("d2", ADVERTS["c"]), ("d3", ADVERTS["c"])], "more.csv"))
    assert _listed(busy)[0] == ("c0", 5)
    edited = [("b1", "I was hacked, sorry, all is well again with my page"), ("b2", "Sorry for that message, folks!")]
    busy.inbox.take(write_comments(edited), brand="Aurora")
    assert _listed(busy) == [("c0", 5), ("a0", 4)]
    assert _count(busy) == 2


def test_what_own_accounts_write_is_no_open_copy(desk: Desk, write_comments: WriteComments) -> None:
    rows = [(f"o{n}", ADVERTS["a"], "Aurora") for n in range(3)]
    desk.inbox.take(write_comments(rows), own=["Aurora"])
    assert not _listed(desk)
    assert _count(desk) == 0


def test_a_brand_has_the_campaigns_that_reach_it(busy: Desk, write_comments: WriteComments) -> None:
    busy.inbox.take(write_comments([("e1", ADVERTS["b"]), ("e2", "Lovely!")], "b.csv"), brand="Borealis")
    queue = Queue(name=QueueName.CAMPAIGNS, brand="Borealis")
    assert _listed(busy, queue) == [("e1", 4)]
    assert _count(busy, "Borealis") == busy.queues.size(queue).count == 1
    assert _count(busy, "Aurora") == _count(busy) == 3


def test_counts_of_what_is_mine_and_what_is_asked_for_follow(busy: Desk) -> None:
    def counts() -> tuple[int, int]:
        found = {count.name: count.count for count in busy.queues.counts()}
        return found[QueueName.ASSIGNED], found[QueueName.TEACH]

    ids = [CommentId(n) for n in (1, 2, 3)]
    with busy._store.write() as tx:
        tx.learning.ask(ids)
    assert counts() == (0, 3)
    busy.decisions.decide(ids[:2], Action.ASSIGN)
    assert counts() == (2, 1)
    assert busy.queues.size(Queue(name=QueueName.ASSIGNED)).count == 2
    assert [card.id for card in busy.queues.page(Queue(name=QueueName.TEACH))] == [3]
    with Desk.open(busy.home, moderator="Boris") as other:
        other.decisions.decide(ids[2:], Action.ASSIGN)
        assert other.queues.size(Queue(name=QueueName.ASSIGNED)).count == 1
    assert counts() == (2, 0)
    busy.decisions.undo()
    assert counts() == (0, 2)
    with busy._store.read() as tx:
        stored = tx._connection.exec_driver_sql("SELECT stream_id, name, count FROM counters WHERE count <> 0").all()
        assert dict(tx.counters.recount()) == {(stream, name): count for stream, name, count in stored}
