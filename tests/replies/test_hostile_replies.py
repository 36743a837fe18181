"""A body that means harm ends in a sentence, within a tenth of a second, and writes nothing."""

import gc
import time
from collections.abc import Iterator

import pytest

from moderator.domain import CannedReply
from moderator.errors import ReplyError
from moderator.replies.checking import check
from moderator.replies.environment import environment
from moderator.replies.template import render, template
from tests.replies.hostile_bodies import BODIES

KNOWN = {"author.name": "Anna K.", "brand.name": "Aurora", "moderator.name": "Vera", "signature": "Aurora"}
SECONDS = 0.1


@pytest.fixture(scope="module", autouse=True)
def quiet() -> Iterator[None]:
    """Let what is made once be made, and what other tests left be cleared away, before the clock runs."""
    template("{% if author %}{{ author }}{% endif %}")
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def test_a_hundred_bodies_are_tried() -> None:
    assert len(set(BODIES)) >= 100


@pytest.mark.parametrize("body", BODIES, ids=lambda body: ascii(body[:40]))
def test_a_hostile_body_ends_in_a_sentence_within_a_tenth_of_a_second(body: str) -> None:
    reply = CannedReply(shortcut="bad", title="Bad", bodies={"en": (body,)})
    for attempt in (lambda: check(reply), lambda: render(reply, "en", KNOWN, strict=False)):
        began = time.process_time()
        with pytest.raises(ReplyError) as refused:
            attempt()
        assert time.process_time() - began < SECONDS
        assert str(refused.value).startswith("/bad (en)")
        assert len(str(refused.value)) < 1_000


@pytest.mark.parametrize("body", BODIES, ids=lambda body: ascii(body[:40]))
def test_a_hostile_signature_is_refused_as_well(body: str) -> None:
    reply = CannedReply(shortcut="good", title="Good", bodies={"en": ("Hello",)})
    began = time.process_time()
    with pytest.raises(ReplyError):
        render(reply, "en", {**KNOWN, "signature": body})
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize("body", BODIES, ids=lambda body: ascii(body[:40]))
def test_a_hostile_name_is_sent_as_plain_text(body: str) -> None:
    reply = CannedReply(shortcut="good", title="Good", bodies={"en": ("Hello {{ author }}!",)})
    began = time.process_time()
    rendered = render(reply, "en", {"author.name": f"A {body}"})
    assert time.process_time() - began < SECONDS
    assert rendered.body.startswith("Hello A")
    assert len(rendered.body) < 1_020
    assert not set(rendered.body) & {"\x00", "\x1b", "\u202e", "\n"}


def test_the_environment_knows_nothing_but_our_filters() -> None:
    known = environment()
    assert not known.globals
    assert not known.tests
    assert set(known.filters) == {
        "default", "upper", "lower", "title", "capitalize", "first_name", "vocative_or", "written", "asked",
    }  # fmt: skip


def test_many_long_values_do_not_make_a_huge_reply() -> None:
    reply = CannedReply(shortcut="long", title="Long", bodies={"en": ("{{ post }}" * 300,)})
    began = time.process_time()
    with pytest.raises(ReplyError, match="300000 characters here, and 10000 are the most"):
        render(reply, "en", {"post.title": "x" * 10_000_000})
    assert time.process_time() - began < SECONDS
