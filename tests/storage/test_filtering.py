"""Each part of a filter holds exactly the comments that it speaks of, whatever index they are read by."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import product

import pytest

from moderator.desk import Desk
from moderator.domain import Action, AuthorId, CommentId, Flag, ModeratorId, PostId, Status, StreamId
from moderator.queues import FlagRange, Order, Queue, QueueName, Size
from moderator.storage import queues as reading
from moderator.storage import sizes
from moderator.storage.links import has_link
from moderator.views import Card, position
from tests.conftest import WriteComments

TEXTS = (
    "Where is the nearest cafe number {}?",
    "Terrible coffee number {}, awful, never again",
    "Number {} is fine, see https://menu.example/{}",
    "EARN 5000 A DAY without leaving home!!! Write me in telegram, click here http://x.example/win",
    "Подскажите, пожалуйста, до скольки вы работаете в субботу? {}",
)
MIDDAY = datetime(2026, 11, 20, 12, tzinfo=UTC)
Holds = Callable[[Card], bool]


@pytest.fixture
def mixed(desk: Desk, write_comments: WriteComments) -> Desk:
    """Open a desk over comments of two streams, some of them decided."""
    for stream, count in (("wall", 120), ("forum", 30)):
        rows = [
            (f"c{n}", TEXTS[n % 5].format(n, n), f"author {n % 7}", _when(n), f"post {n % 4}" if n % 5 else "")
            for n in range(count)
        ]
        desk.inbox.take(write_comments(rows, f"{stream}.csv"), brand=f"brand of {stream}")
    ids = [CommentId(n) for n in range(1, 151, 3)]
    for action, part in ((Action.HIDE, ids[:20]), (Action.ASSIGN, ids[20:30]), (Action.ESCALATE, ids[30:38])):
        desk.decisions.decide(part, action)
    desk.decisions.decide(ids[38:44], Action.SNOOZE, until=datetime(2030, 1, 1, tzinfo=UTC))
    return desk


def _when(n: int) -> str:
    return "" if n % 11 == 0 else f"2026-11-20T{n % 24:02}:{n % 60:02}:00Z"


def _scores(flag: Flag, least: float, below: float) -> Holds:
    return lambda card: least <= card.scores[flag] < below


def _is_raised(*flags: Flag) -> Holds:
    return lambda card: bool({flag for flag, _ in card.raised} & set(flags))


def _has_status(status: Status) -> Holds:
    return lambda card: card.status is status


FACETS: list[tuple[dict[str, object], Holds]] = [
    ({"flags": (FlagRange(flag=Flag.QUESTION),)}, _is_raised(Flag.QUESTION)),
    ({"flags": (FlagRange(flag=Flag.SPAM, at_least=0.4),)}, _scores(Flag.SPAM, 0.4, 2)),
    ({"flags": (FlagRange(flag=Flag.NEGATIVE, at_least=0.1, below=0.9),)}, _scores(Flag.NEGATIVE, 0.1, 0.9)),
    ({"stream": StreamId(2)}, lambda card: card.stream == "forum"),
    ({"brand": "brand of wall"}, lambda card: card.stream == "wall"),
    ({"lang": "ru"}, lambda card: card.lang == "ru"),
    ({"author": AuthorId(3)}, lambda card: card.author == "author 2" and card.stream == "wall"),
    ({"post": PostId(1)}, lambda card: card.post == "post 1" and card.stream == "wall"),
    ({"since": MIDDAY}, lambda card: card.created_at is not None and card.created_at >= MIDDAY),
    ({"until": MIDDAY}, lambda card: card.created_at is not None and card.created_at < MIDDAY),
    ({"assignee": ModeratorId(1)}, lambda card: card.assignee == 1),
    ({"has_link": True}, lambda card: has_link(card.text)),
    ({"has_link": False}, lambda card: not has_link(card.text)),
    ({}, lambda _: True),
]
FACETS += [({"status": status}, _has_status(status)) for status in Status]
NAMES: dict[QueueName, Holds] = {
    QueueName.ALL: lambda _: True,
    QueueName.EVERYTHING: lambda card: card.status is Status.OPEN,
    QueueName.NEEDS_DECISION: lambda card: card.status is Status.OPEN and bool(card.raised),
    QueueName.QUESTION: lambda card: card.status is Status.OPEN and _is_raised(Flag.QUESTION)(card),
    QueueName.ASSIGNED: lambda card: card.status is Status.ASSIGNED and card.assignee == 1,
    QueueName.ESCALATED: lambda card: card.status is Status.ESCALATED,
    QueueName.SNOOZED: lambda card: card.status is Status.SNOOZED,
}
FLAGGED = {QueueName.NEEDS_DECISION: tuple(Flag), QueueName.QUESTION: (Flag.QUESTION,)}


@pytest.mark.parametrize("few", [0, 2000])
@pytest.mark.parametrize("order", list(Order))
def test_a_filter_holds_what_it_says(mixed: Desk, monkeypatch: pytest.MonkeyPatch, few: int, order: Order) -> None:
    monkeypatch.setattr(reading, "FEW", few)
    monkeypatch.setattr(reading, "FEW_SCORED", few)
    everything = mixed.queues.page(Queue(name=QueueName.ALL), limit=1000)
    for name, (facet, holds) in product(NAMES, FACETS):
        queue = Queue(name=name, order=order, **facet)  # type: ignore[arg-type]
        kept = _kept(name, is_by_status="status" in facet)
        expected = {card.id for card in everything if kept(card) and holds(card)}
        cards = mixed.queues.page(queue, limit=1000)
        assert {card.id for card in cards} == expected, queue
        assert [card.id for card in cards] == [card.id for card in sorted(cards, key=_key(order))], queue
        assert mixed.queues.size(queue) == Size(count=len(expected)), queue


def _kept(name: QueueName, *, is_by_status: bool) -> Holds:
    """Say what a queue holds; a status that is asked for stands in place of being open."""
    if not is_by_status or name in (QueueName.ASSIGNED, QueueName.ESCALATED, QueueName.SNOOZED):
        return NAMES[name]
    return _is_raised(*FLAGGED[name]) if name in FLAGGED else lambda _: True


def _key(order: Order) -> Callable[[Card], tuple[float, int]]:
    if order is Order.PRIORITY:
        return lambda card: (-card.priority, card.id)
    sign = 1 if order is Order.OLDEST else -1
    return lambda card: (sign * (card.created_at.timestamp() if card.created_at else 0), sign * card.id)


@pytest.mark.parametrize("few", [0, 2000])
@pytest.mark.parametrize("order", list(Order))
def test_narrowed_queues_are_paged_without_gaps(
    mixed: Desk, monkeypatch: pytest.MonkeyPatch, few: int, order: Order
) -> None:
    monkeypatch.setattr(reading, "FEW", few)
    monkeypatch.setattr(reading, "FEW_SCORED", few)
    for facet, _ in FACETS:
        queue = Queue(name=QueueName.ALL, order=order, **facet)  # type: ignore[arg-type]
        pages, after = [], None
        while cards := mixed.queues.page(queue, after, 7):
            pages += cards
            after = position(cards[-1], order)
        assert [card.id for card in pages] == [card.id for card in mixed.queues.page(queue, limit=1000)], queue


def test_counting_stops_at_a_bound_and_says_so(mixed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    russian = Queue(name=QueueName.ALL, lang="ru")
    exact = mixed.queues.size(russian).count
    monkeypatch.setattr(sizes, "BOUND", 5)
    assert mixed.queues.size(russian) == Size(count=5, is_exact=False)
    monkeypatch.setattr(sizes, "BOUND", exact)
    assert mixed.queues.size(russian) == Size(count=exact)
    monkeypatch.setattr(reading, "FEW", 0)
    monkeypatch.setattr(sizes, "LOOKED_AT", 20)
    some = mixed.queues.size(russian)
    assert not some.is_exact
    assert some.count <= 20


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("see https://x.example/a", True),
        ("WWW.EXAMPLE.COM", True),
        ("t.me/channel", True),
        ("the end.Start again", False),
        ("and/or", False),
        ("write to ann@mail.example", False),
        ("", False),
    ],
)
def test_addresses_are_links_and_ends_of_sentences_are_not(text: str, *, is_there: bool) -> None:
    assert has_link(text) is is_there
