"""A filter written as a text reads back as the same filter, and what cannot be read is named with its place."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator.domain import AuthorId, CampaignId, Flag, ModeratorId, PostId, Status, StreamId
from moderator.errors import FilterError
from moderator.filter_text import read, written
from moderator.filter_values import Names
from moderator.queues import FlagRange, Order, Queue, QueueName

STREAMS = ("wall", "VK · Аврора", 'a "quoted" \\ one', "#7", "me", "line\nbreak", "")
BRANDS = ("Aurora Coffee", "Кофе", "lang:ru", "aurora coffee")
MEMBERS = ("Vera", "me", "#3", "Анна Б.")
NAMES = Names(
    streams={StreamId(n): name for n, name in enumerate(STREAMS, 1)},
    brands=BRANDS,
    members={ModeratorId(n): name for n, name in enumerate(MEMBERS, 1)},
    me=ModeratorId(1),
    zone=timezone(timedelta(hours=7)),
)

scores = st.none() | st.floats(0, 1)
moments = st.none() | st.datetimes(timezones=st.just(UTC))
tricky = st.lists(
    st.sampled_from(
        ["lang:ru", "author:ivan", "author:#5", "post:", '"', '"a b"', "words:", "https://x.example", "  ", "a:b", "\\"]
    )
    | st.text(max_size=6),
    max_size=6,
).map(" ".join)
queues = st.builds(
    Queue,
    name=st.sampled_from(QueueName),
    brand=st.none() | st.sampled_from(BRANDS),
    stream=st.none() | st.sampled_from(sorted(NAMES.streams)),
    lang=st.none() | st.sampled_from(["en", "ru", "und"]),
    words=tricky,
    campaign=st.none() | st.integers(0, 2**63 - 1).map(CampaignId),
    flags=st.lists(st.builds(FlagRange, flag=st.sampled_from(Flag), at_least=scores, below=scores)).map(tuple),
    post=st.none() | st.integers(1, 2**40).map(PostId),
    author=st.none() | st.integers(1, 2**40).map(AuthorId),
    since=moments,
    until=moments,
    status=st.none() | st.sampled_from(Status),
    assignee=st.none() | st.sampled_from(sorted(NAMES.members)),
    has_link=st.none() | st.booleans(),
    order=st.sampled_from(Order),
)


@given(queue=queues)
def test_what_is_written_reads_back_as_the_same(queue: Queue) -> None:
    assert read(written(queue, NAMES), NAMES) == queue


@given(text=st.text() | tricky)
def test_any_text_is_a_filter_or_a_sentence(text: str) -> None:
    try:
        queue = read(text, NAMES)
    except FilterError:
        return
    assert read(written(queue, NAMES), NAMES) == queue


def test_a_filter_is_written_as_a_person_would() -> None:
    queue = Queue(
        name=QueueName.SPAM,
        flags=(FlagRange(flag=Flag.SPAM, at_least=0.8), FlagRange(flag=Flag.QUESTION)),
        brand="Aurora Coffee",
        stream=StreamId(2),
        author=AuthorId(57),
        since=datetime(2026, 11, 1, tzinfo=UTC),
        assignee=ModeratorId(1),
        has_link=True,
        order=Order.NEWEST,
        words='доставка "холодный кофе" author:ivan',
    )
    assert written(queue, NAMES) == (
        'queue:spam flag:spam>=0.8 flag:question brand:"Aurora Coffee" stream:"VK · Аврора" author:#57 '
        'since:2026-11-01T00:00Z assignee:Vera has:link order:newest доставка "холодный кофе" author:ivan'
    )


@pytest.mark.parametrize(
    ("text", "queue"),
    [
        ("", Queue()),
        ("cold coffee", Queue(words="cold coffee")),
        ("cold lang:ru  coffee", Queue(words="cold coffee", lang="ru")),
        ("status:closed", Queue(name=QueueName.ALL, status=Status.CLOSED)),
        ("QUEUE:Spam flag:spam>=80%", Queue(name=QueueName.SPAM, flags=(FlagRange(flag=Flag.SPAM, at_least=0.8),))),
        ("flag:bot>=0.5<0.9", Queue(flags=(FlagRange(flag=Flag.BOT, at_least=0.5, below=0.9),))),
        ("assignee:me", Queue(name=QueueName.ALL, assignee=ModeratorId(1))),
        ("post:menu", Queue(words="post:menu")),
        ("post:#12", Queue(post=PostId(12))),
        ('"lang:xyz" https://x.example 12:30', Queue(words='"lang:xyz" https://x.example 12:30')),
        ("stream:WALL no:link", Queue(stream=StreamId(1), has_link=False)),
        ("since:2026-11-20", Queue(since=datetime(2026, 11, 19, 17, tzinfo=UTC))),
        ("until:2026-11-20", Queue(until=datetime(2026, 11, 20, 17, tzinfo=UTC))),
        ("until:2026-11-20T10:00", Queue(until=datetime(2026, 11, 20, 3, tzinfo=UTC))),
    ],
)
def test_what_people_type_is_understood(text: str, queue: Queue) -> None:
    assert read(text, NAMES) == queue


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cold queue:spamm", "Place 6, “queue:spamm”: there is no “spamm” here, only needs_decision, spam"),
        ("colour:red", "Place 1, “colour:red”: there is no filter “colour”."),
        ("flag:rude", "there is no flag “rude”"),
        ("flag:spam>=2", "a score is from 0 to 1"),
        ("flag:spam>0.5", "a flag is written like"),
        ('brand:"Nobody\'s"', "there is no brand “Nobody's”."),
        ("stream:#99", "there is no stream “#99”."),
        ("assignee:zoe", "there is no member of the team “zoe”."),
        ("lang:russian", "a language is written by its code"),
        ("since:yesterday", "a time is written like"),
        ("until:9999-12-31", "a time is written like"),
        ("until:2026-02-31", "a time is written like"),
        ("has:wings", "the only thing to have or not is “link”."),
        ("lang:ru lang:en", "Place 9, “lang:en”: this is said twice."),
        ("has:link no:link", "this is said twice."),
        ("lang:", "after “lang:” something is missing"),
        ('brand:"Aurora', "a quote is not closed"),
        ("campaign:x", "a number is written like"),
    ],
)
def test_what_cannot_be_understood_is_named_with_its_place(text: str, said: str) -> None:
    with pytest.raises(FilterError, match=r"^Place \d+") as raised:
        read(text, NAMES)
    assert said in str(raised.value)
