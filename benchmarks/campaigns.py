"""Groups invented comments, of which one in twenty is a near-copy, into campaigns; prints speed and what is found.

    python benchmarks/campaigns.py [COMMENTS] [SEED]

Grouping is measured from the letters on: reading the comments and finding their letters is left out. A near-copy is
an advert of 12 to 30 words in which up to two are others. As in `score`, Python's garbage collector waits meanwhile.
"""

# ruff: noqa: INP001, T201, S311 - a script that prints, and draws texts

import gc
import sys
from collections import Counter
from collections.abc import Sequence
from random import Random
from time import perf_counter

from moderator.domain import CampaignId
from moderator.triage.campaigns import joined, prints_of

COMMENTS, SEED = 1_000_000, 7
ONE_IN = 20
COPIES = 200
SYLLABLES = [first + vowel for first in "bcdfgklmnprstv" for vowel in "aeiou"]


def main(count: int, seed: int) -> None:
    """Draw, group and print."""
    letters, adverts = invented(count, Random(seed))
    gc.disable()
    start = perf_counter()
    found = prints_of(letters)
    signed = perf_counter()
    near = joined(found).campaigns
    end = perf_counter()
    print(f"{count:,} comments, {count / (end - start):,.0f} a second: {end - start:.2f} s")
    print(f"  signing {signed - start:.2f} s, grouping {end - signed:.2f} s")
    by_equal_letters, by_near = covered(found.ids, adverts), covered(near, adverts)
    times = f"{by_near / by_equal_letters:.1f} times as many"
    print(f"near-copies covered: {by_near:.2%}; by equal letters {by_equal_letters:.2%}: {times}")
    print(f"others in a campaign with somebody else: {strangers(near, adverts):.4%}")


def invented(count: int, random: Random) -> tuple[list[str], list[int | None]]:
    """Draw the letters of comments, and the number of the advert that each is a copy of."""
    words = ["".join(random.choices(SYLLABLES, k=random.randint(1, 4))) for _ in range(20_000)]
    adverts = [random.choices(words, k=random.randint(12, 30)) for _ in range(max(count // ONE_IN // COPIES, 1))]
    letters: list[str] = []
    numbers: list[int | None] = []
    for _ in range(count):
        number = random.randrange(len(adverts)) if random.random() < 1 / ONE_IN else None
        said = random.choices(words, k=random.randint(3, 22)) if number is None else adverts[number].copy()
        if number is not None:
            for _ in range(random.randint(0, 2)):
                said[random.randrange(len(said))] = random.choice(words)
        letters.append("".join(said))
        numbers.append(number)
    return letters, numbers


def covered(campaigns: Sequence[CampaignId | None], adverts: Sequence[int | None]) -> float:
    """Say which share of the copies stands in the largest campaign of its advert."""
    pairs = Counter(zip(adverts, campaigns, strict=True))
    largest: Counter[int] = Counter()
    for (advert, campaign), copies in pairs.items():
        if advert is not None and campaign is not None:
            largest[advert] = max(largest[advert], copies)
    return largest.total() / sum(advert is not None for advert in adverts)


def strangers(campaigns: Sequence[CampaignId | None], adverts: Sequence[int | None]) -> float:
    """Say which share of the comments that copy nothing is grouped with another comment all the same."""
    sizes = Counter(campaigns)
    alone = [campaign for campaign, advert in zip(campaigns, adverts, strict=True) if advert is None]
    return sum(campaign is not None and sizes[campaign] > 1 for campaign in alone) / len(alone)


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    main(*(given + [COMMENTS, SEED][len(given) :]))
