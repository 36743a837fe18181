"""Founders are found again by the keys of their bands, whatever runs they stand in."""

from random import Random

import numpy as np

from moderator.domain import CampaignId
from moderator.triage.founders import Founders, Run, merged, read_run, run_of, to_merge
from moderator.triage.minhash import signatures

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def texts(count: int, seed: int = 1) -> list[str]:
    random = Random(seed)  # noqa: S311 - invented texts are no secret
    return ["".join(random.choices(LETTERS, k=80)) for _ in range(count)]


def run(start: int, some: list[str]) -> Run:
    return run_of([CampaignId(start + place) for place in range(len(some))], signatures(some))


def found(founders: Founders, some: list[str]) -> dict[int, set[int]]:
    rows, campaigns = founders.candidates(signatures(some))
    pairs: dict[int, set[int]] = {}
    for row, campaign in zip(rows.tolist(), campaigns.tolist(), strict=True):
        pairs.setdefault(row, set()).add(campaign)
    return pairs


def test_a_run_is_read_as_it_was_written() -> None:
    made = run(2**62, texts(100))
    again = read_run(made.written())
    assert np.array_equal(made.campaigns, again.campaigns)
    assert np.array_equal(made.keys, again.keys)
    assert np.array_equal(made.places, again.places)


def test_each_founder_is_found_in_any_run() -> None:
    some, founders = texts(20_000), Founders()
    for id_ in range(4):
        founders.load(id_, run(id_ * 5000, some[id_ * 5000 : (id_ + 1) * 5000]))
    assert found(founders, some[::100]) == {row: {row * 100} for row in range(200)}
    assert found(founders, texts(200, seed=2)) == {}


def test_merged_runs_find_the_same() -> None:
    some, founders = texts(3000), Founders()
    founders.load(9, merged([run(0, some[:1000]), run(1000, some[1000:1500]), run(1500, some[1500:])]))
    assert found(founders, some) == {row: {row} for row in range(3000)}


def test_runs_that_are_gone_are_forgotten() -> None:
    some, founders = texts(10), Founders()
    founders.load(1, run(0, some))
    assert founders.missing({1: 10, 2: 5}.keys()) == [2]
    assert founders.missing({2: 5}.keys()) == [2]
    assert found(founders, some) == {}


def test_a_phrase_in_all_texts_brings_few_candidates() -> None:
    founders = Founders()
    founders.load(1, run(0, ["the same letters of every text" * 2] * 10_000))
    rows, _ = founders.candidates(signatures(["the same letters of every text" * 2]))
    assert 0 < rows.size <= 32


def test_runs_of_about_one_size_become_one_in_time() -> None:
    sizes = dict.fromkeys(range(7), 2000)
    assert to_merge(sizes) == []
    assert to_merge({**sizes, 7: 1900, 8: 16_000}) == list(range(8))
    assert to_merge({}) == []


def test_no_texts_have_no_candidates() -> None:
    assert found(Founders(), []) == {}
