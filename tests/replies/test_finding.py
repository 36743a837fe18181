"""A reply is found by a few letters, also by wrong ones."""

import pytest

from moderator.domain import CannedReply
from moderator.replies.finding import Finder


def reply(
    shortcut: str, title: str, text: str = "Hello", *, folder: str = "", tags: tuple[str, ...] = (), lang: str = "en"
) -> CannedReply:
    return CannedReply(shortcut=shortcut, title=title, folder=folder, tags=tags, bodies={lang: (text,)})


LIBRARY = (
    reply("delivery", "A late parcel", "Your order is on its way, sorry for the wait"),
    reply("refund", "Money back", "You get your money back in five days", tags=("payment",)),
    reply("sorry-delivery", "Late courier", "The courier is looked for", folder="delivery/late"),
    reply("ёлка", "Ёлочные игрушки", "Привезём ёлку в декабре", lang="ru"),
    reply("cafe", "Opening of the Café", "We open at nine"),
)


def found(typed: str, lang: str = "en", usual: dict[str, int] | None = None) -> list[str]:
    known = usual or {}
    return [one.shortcut for one in Finder(LIBRARY).find(typed, lang, lambda one: (known.get(one.shortcut, 0),))]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("del", "delivery"),
        ("/DELIVERY", "delivery"),
        ("sorry", "sorry-delivery"),
        ("late cou", "sorry-delivery"),
        ("paym", "refund"),
        ("café", "cafe"),
        ("елочн", "ёлка"),
        ("ЁЛК", "ёлка"),
        ("refnud", "refund"),
        ("delivrey", "delivery"),
        ("five days", "refund"),
        ("декабре", "ёлка"),
        ("monney bak", "refund"),
    ],
)
def test_a_few_letters_find_it(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_nonsense_finds_nothing() -> None:
    assert found("qwzx") == []
    assert found("zz") == []


def test_the_beginning_of_a_shortcut_stays_first_however_rare() -> None:
    assert found("delivery", usual={"sorry-delivery": 900})[0] == "delivery"
    assert found("late", usual={"sorry-delivery": 9})[0] == "sorry-delivery"


def test_nothing_typed_shows_all_by_use_then_those_of_the_language() -> None:
    assert found("", usual={"refund": 2})[0] == "refund"
    assert found("", lang="ru")[0] == "ёлка"
    assert len(found("")) == len(LIBRARY)
