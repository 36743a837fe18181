"""Near-duplicates share a campaign."""

from collections.abc import Callable, Collection
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from moderator.domain import CampaignId
from moderator.triage.campaigns import FEWEST_LETTERS_FOR_NEAR, Prints, campaign_of, joined, prints, size_class
from moderator.triage.grouping import leaders
from moderator.triage.minhash import BINS, Signatures, agreement, signatures

ADVERT = "Easy money from home, write to me today!"
SAYINGS = (
    "Waited fifty minutes for a cold coffee, and the staff at the counter were rude to my mother all the while",
    "The concert in the old harbour was the best evening of the whole summer, thanks to everybody who played",
    "Подскажите, пожалуйста, до скольки вы работаете в субботу и есть ли у вас парковка для автобуса с детьми",
    "Selamat pagi, apakah pesanan saya sudah dikirim ke alamat yang baru, karena sampai sekarang belum ada kabar",
    "Earn five thousand a day without leaving your home, write me a message and I will show you how it works",
)
WORDS = ("green", "quiet", "ferry", "утро", "сегодня", "malam", "terima")


@pytest.mark.parametrize(
    "text",
    [
        "EASY money from home — write to me today",
        "@marta_k Easy money from home, write to me today! 🔥🔥",
        "Easy money from home, write to me today! https://t.example/17",
        "3) Eаsy mоney from hоme, write tо me tоday!!!",
    ],
)
def test_disguises_of_one_text_share_its_campaign(text: str) -> None:
    assert campaign_of(text) == campaign_of(ADVERT) is not None


def test_other_texts_are_other_campaigns() -> None:
    assert campaign_of(ADVERT) != campaign_of("Easy money from home, write to us today!")


@pytest.mark.parametrize(
    "text", ["", "Thank you!", "Thank you so much", "🔥🔥🔥", "@marta_k @olga_p @petr_s", "12345678901234567890"]
)
def test_what_everybody_says_is_no_campaign(text: str) -> None:
    assert campaign_of(text) is None


def test_a_campaign_keeps_its_number() -> None:
    assert campaign_of(ADVERT) == 3294683008722356207


@given(st.text())
def test_a_campaign_fits_its_column(text: str) -> None:
    campaign = campaign_of(text)
    assert campaign is None or 0 <= campaign < 2**63


def groups(texts: list[str]) -> dict[CampaignId | None, set[str]]:
    found: dict[CampaignId | None, set[str]] = {}
    for text, campaign in zip(texts, joined(prints(texts)).campaigns, strict=True):
        found.setdefault(campaign, set()).add(text)
    return found


def changed(saying: str, place: int, word: str) -> str:
    """Put a word in the place of another."""
    words = saying.split()
    words[place % len(words)] = word
    return " ".join(words)


@pytest.mark.parametrize("saying", SAYINGS)
@pytest.mark.parametrize(
    "how",
    [
        lambda saying: saying.replace("a", "e", 1).replace("а", "о", 1),
        lambda saying: f"{saying} 🔥 write me 77",
        lambda saying: f"Hello! {saying}",
        lambda saying: saying.upper().replace(" ", "  "),
    ],
)
def test_a_copy_with_small_changes_joins(saying: str, how: Callable[[str], str]) -> None:
    assert len(groups([saying, how(saying)])) == 1


def test_unrelated_texts_do_not_join() -> None:
    assert len(groups(list(SAYINGS))) == len(SAYINGS)


def test_short_texts_join_only_when_their_letters_are_equal() -> None:
    first, second = "Lovely place by the sea", "Lovely place by the tea"
    assert len(first.replace(" ", "")) < FEWEST_LETTERS_FOR_NEAR
    assert len(groups([first, second])) == 2
    assert len(groups([first, f"{first}!!!"])) == 1


COPIES = st.lists(
    st.builds(changed, st.sampled_from(SAYINGS), st.integers(0, 30), st.sampled_from(WORDS)), min_size=1, max_size=40
)


@given(COPIES, st.randoms(use_true_random=False))
def test_the_order_of_arrival_loses_no_member(texts: list[str], random: Random) -> None:
    before = groups(texts)
    random.shuffle(texts)
    after = groups(texts)
    assert {text for own in before.values() for text in own} == {text for own in after.values() for text in own}
    assert None not in before
    # whoever came first, the copies of one saying never mingle with those of another
    for own in (*before.values(), *after.values()):
        assert len({max(SAYINGS, key=lambda saying: alike(text, saying)) for text in own}) == 1


def alike(text: str, saying: str) -> int:
    return len(set(text.split()) & set(saying.split()))


@given(COPIES)
def test_every_member_agrees_with_its_founder(texts: list[str]) -> None:
    found = prints(texts)
    where = {id_: row for row, id_ in reversed(list(enumerate(found.ids)))}
    for row, campaign in enumerate(joined(found).campaigns):
        agreed = agreement(found.signed[[row]], found.signed[[where[campaign]]])
        assert agreed[0] >= found.needed[row]


class Batches:
    """Campaigns kept in a dictionary, as an inbox keeps them."""

    def __init__(self) -> None:
        self.kept: dict[CampaignId, bytes] = {}
        self.homes: dict[CampaignId, CampaignId] = {}

    def join(self, texts: list[str]) -> list[CampaignId | None]:
        found = prints(texts)
        result = joined(found, self)
        self.kept |= {id_: found.signature(row) for id_, row in result.founded.items()}
        self.homes |= {**{id_: id_ for id_ in result.founded}, **result.near}
        return result.campaigns

    def among(self, ids: Collection[CampaignId]) -> dict[CampaignId, CampaignId]:
        return {id_: self.homes[id_] for id_ in self.homes.keys() & ids}

    def candidates(self, signed: Signatures) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        pairs = [(row, id_) for row in range(len(signed)) for id_, kept in self.kept.items() if kept]
        return np.array([row for row, _ in pairs], np.int64), np.array([id_ for _, id_ in pairs], np.int64)

    def signatures(self, ids: Collection[CampaignId]) -> dict[CampaignId, bytes]:
        return {id_: self.kept[id_] for id_ in ids}


@given(COPIES, st.integers(1, 7))
def test_copies_join_what_earlier_batches_founded(texts: list[str], size: int) -> None:
    batches = Batches()
    said: dict[str, CampaignId | None] = {}
    for start in range(0, len(texts), size):
        some = texts[start : start + size]
        for text, campaign in zip(some, batches.join(some), strict=True):
            assert said.setdefault(text, campaign) == campaign
    assert None not in said.values()
    assert set(said.values()) <= batches.kept.keys()


def test_texts_made_to_be_compared_end_in_time() -> None:
    signed = np.random.default_rng(3).integers(0, 2**16, (3000, BINS)).astype(np.uint16)
    signed[:, :4] = 7  # one band of all is the same, and nothing else
    assert (leaders(signed, np.full(3000, 20)) == np.arange(3000)).all()


def test_signatures_do_not_depend_on_their_batch() -> None:
    texts = [f"a text of its own, number {'x' * n}" for n in range(300)] + ["", "abc", "long " * 100_000]
    together = signatures(texts)
    assert all((signatures([text])[0] == row).all() for text, row in zip(texts, together, strict=True))


def test_prints_of_nothing_are_nothing() -> None:
    assert joined(prints([])).campaigns == []


def test_picked_rows_keep_their_prints() -> None:
    found: Prints = prints([*SAYINGS, "short"]).of([5, 1])
    assert list(found.ids) == [None, campaign_of(SAYINGS[1])]
    assert (found.signature(0), len(found.signature(1))) == (b"", 64)


def test_a_campaign_changes_its_class_with_each_copy_and_later_with_each_doubling() -> None:
    assert len({size_class(copies, 1) for copies in range(17)}) == 17
    assert size_class(33, 1) == size_class(63, 1) != size_class(64, 1)
    assert size_class(100, 1) != size_class(100, 2) == size_class(100, 90)
