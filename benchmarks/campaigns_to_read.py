"""Prints campaigns of comment files for a person to read, who judges whether all members of each say the same thing.

    python benchmarks/campaigns_to_read.py FILE… [--together] [--fewest 3] [--equal] [--count 100] [--seed 1]

Each file is grouped by itself, as one stream, or all of them together. Only campaigns of several wordings are printed;
`--equal` prints those of one.
"""

# ruff: noqa: INP001, T201, S311 - a script that prints, and draws a sample

from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from moderator.domain import CampaignId
from moderator.streams.files import open_file
from moderator.triage.campaigns import joined, prints

SHOWN, LENGTH = 5, 300
Wordings = dict[CampaignId | None, list[str]]


def main() -> None:
    """Read the options, group, draw and print."""
    parser = ArgumentParser()
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--together", action="store_true")
    parser.add_argument("--equal", action="store_true")
    parser.add_argument("--fewest", type=int, default=3)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    texts = [list(texts_of(file)) for file in options.files]
    if options.together:
        texts = [[text for some in texts for text in some]]
    found = [
        wordings
        for some in texts
        for wordings in campaigns_of(some)
        if sum(map(len, wordings.values())) >= options.fewest and (len(wordings) == 1) is options.equal
    ]
    drawn = Random(options.seed).sample(found, min(options.count, len(found)))
    print(f"{len(found)} campaigns, {len(drawn)} drawn")
    for number, wordings in enumerate(drawn, start=1):
        show(number, wordings)


def texts_of(file: Path) -> Iterator[str]:
    """Read the comments of a file."""
    return (entry.comment.text for entry in open_file(file).entries() if entry.comment is not None)


def campaigns_of(texts: Sequence[str]) -> list[Wordings]:
    """Group texts, those of equal letters together within their campaign."""
    found = prints(texts)
    groups: defaultdict[CampaignId, Wordings] = defaultdict(lambda: defaultdict(list))
    for text, equal, campaign in zip(texts, found.ids, joined(found).campaigns, strict=True):
        if campaign is not None:
            groups[campaign][equal].append(text)
    return list(groups.values())


def show(number: int, wordings: Wordings) -> None:
    """Print a campaign, each wording once."""
    print(f"\n{number}: {sum(map(len, wordings.values()))} copies, {len(wordings)} wordings")
    for texts in list(wordings.values())[:SHOWN]:
        print(f"   {len(texts)} × {' '.join(texts[0].split())[:LENGTH]}")


if __name__ == "__main__":
    main()
