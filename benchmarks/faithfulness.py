"""Prints how often the strongest part of a flagged comment is what its score stands on.

    python benchmarks/faithfulness.py DATA [MODEL_FOLDER]

DATA holds tables with a column `text`, in folders of any depth (those of `dev` and `streams` where it has them). Of the
comments that the model flags, 1,000 a language are drawn; in each, the strongest range is left out, and a random one of
the others (every occurrence counts as a range of its own). The strongest has to lower the logit more. The goal is 95 %.
"""

# ruff: noqa: INP001, T201 - a script that prints

import csv
import math
import random
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from moderator.classifier.classifier import Classifier
from moderator.domain import LANGUAGES, Flag
from moderator.folders import shipped

SEED = 20261122
A_LANGUAGE = 1000
_AT_ONCE = 4096
_95_PER_CENT = 1.959964


class Flagged(NamedTuple):
    """A comment and one of the flags that are raised for it."""

    text: str
    flag: Flag


class Removal(NamedTuple):
    """What two removals did to the logit; the strongest part's first."""

    strongest: float
    other: float


def main() -> None:
    """Draw, remove, and print a line a language and a line a flag."""
    classifier = Classifier.load(Path(sys.argv[2]) if len(sys.argv) > 2 else shipped("models"))
    found = flagged(texts(Path(sys.argv[1])), classifier)
    print(f"{classifier.name}, seed {SEED}")
    by_flag: defaultdict[str, list[bool]] = defaultdict(list)
    everything: list[bool] = []
    for lang in LANGUAGES:
        draw = random.Random(SEED)  # noqa: S311 - no secret
        rows = found.get(lang, [])
        drawn = draw.sample(rows, min(A_LANGUAGE, len(rows)))
        judged = [(one.flag, removed(one, classifier, draw)) for one in drawn]
        told = [(flag, removal.strongest < removal.other) for flag, removal in judged if removal]
        for flag, is_right in told:
            by_flag[flag].append(is_right)
        right = [is_right for _, is_right in told]
        everything += right
        print(_line(lang, right), f"({len(rows):,} flagged, {len(judged) - len(told)} of one part alone)")
    for flag, right in sorted(by_flag.items()):
        print(_line(flag, right))
    print(_line("all", everything))


def texts(data: Path) -> list[str]:
    """Read each different text once, of `dev` and `streams` alone where there are such folders."""
    parts = [data / name for name in ("dev", "streams") if (data / name).is_dir()] or [data]
    found: dict[str, None] = {}
    csv.field_size_limit(10_000_000)
    for file in sorted(path for part in parts for path in part.rglob("*.csv")):
        with file.open(encoding="utf-8-sig", newline="") as lines:
            found.update((row["text"], None) for row in csv.DictReader(lines) if row.get("text"))
    return list(found)


def flagged(said: list[str], classifier: Classifier) -> Mapping[str, list[Flagged]]:
    """Give what is flagged, by language."""
    found: defaultdict[str, list[Flagged]] = defaultdict(list)
    for first in range(0, len(said), _AT_ONCE):
        some = said[first : first + _AT_ONCE]
        judgement = classifier.judge(some, [None] * len(some))
        for text, lang, row in zip(some, judgement.langs, judgement.raised, strict=True):
            found[lang] += [Flagged(text, flag) for flag, is_raised in zip(Flag, row, strict=True) if is_raised]
    return found


def removed(one: Flagged, classifier: Classifier, draw: random.Random) -> Removal | None:
    """Leave the strongest range out, and a random other one; None where there is no other."""
    parts = classifier.trace(one.text, one.flag).account.parts
    places = [(part.weight / len(part.ranges), place) for part in parts for place in part.ranges]
    if len(places) < 2:
        return None
    _, strongest = max(places)
    other = draw.choice([place for _, place in places if place != strongest])
    return Removal(*(_logit(one, place, classifier) for place in (strongest, other)))


def _logit(one: Flagged, place: tuple[int, int], classifier: Classifier) -> float:
    """Give the logit without a range: exact where scores are all 1 to the last digit."""
    trace = classifier.trace(one.text[: place[0]] + one.text[place[1] :], one.flag)
    return trace.account.logit if trace.set_to is None else trace.set_to


def _line(name: str, right: list[bool]) -> str:
    low, high = wilson(sum(right), len(right))
    share = sum(right) / max(len(right), 1)
    return f"{name:<13}{len(right):>6,}  {share:.1%} ({low:.1%} to {high:.1%})"


def wilson(right: int, of: int) -> tuple[float, float]:
    """Give Wilson's 95 % interval of a share."""
    if not of:
        return 0.0, 1.0
    z, share = _95_PER_CENT, right / of
    middle = share + z * z / (2 * of)
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    whole = 1 + z * z / of
    return (middle - spread) / whole, (middle + spread) / whole


if __name__ == "__main__":
    main()
