"""Attacks spam that a model flags, and prints how much of it is still flagged, a row for each attack.

    python benchmarks/hardness.py DATA [MODEL_FOLDER] [--write]

DATA is a folder with tables `spam_*.csv` of labelled comments, or with folders `dev` and `train` of them; what stands
in `dev` is drawn first. Up to 1,000 spam comments of each language that the model flags are disguised, each attack in
every one; harmless comments that are added are those of the tables that the model does not flag. `--write` puts the
table into docs/judgement.md.
"""

# ruff: noqa: INP001, T201, S311 - a script that prints, and draws texts

import csv
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

import numpy as np
from attacks import ATTACKS, diluted
from numpy.typing import NDArray
from pages import table, written
from scipy.stats import binomtest

from moderator.classifier.classifier import Classifier
from moderator.domain import LANGUAGES, Flag

ROOT = Path(__file__).parents[1]
AT_MOST = 1000
CANDIDATES = 8000
SEED = 11
ADDED = "harmless text added"
PROMISED, PROMISED_WHEN_ADDED = 0.03, 0.06


def main(folder: Path, models: Path, *, write: bool) -> None:
    """Attack, judge and print."""
    classifier = Classifier.load(models)
    rows = [[name, *cells] for name, cells in attacked(classifier, folder).items()]
    made = table(["attack", *(f"{lang}, still flagged" for lang in LANGUAGES)], rows)
    print(made)
    if write:
        written(ROOT / "docs" / "judgement.md", "hardness", made)


def attacked(classifier: Classifier, folder: Path) -> dict[str, list[str]]:
    """Give for each attack a cell for each language."""
    cells: dict[str, list[str]] = {name: [] for name in (*ATTACKS, ADDED)}
    for lang in LANGUAGES:
        spam, harmless = flagged(classifier, folder, lang)
        for name, row in cells.items():
            random = Random(f"{SEED} {name} {lang}")
            texts = [disguised(name, text, harmless, random) for text in spam]
            kept = int(is_spam(classifier, texts).sum())
            row.append(_cell(kept, len(texts), PROMISED_WHEN_ADDED if name == ADDED else PROMISED))
    return cells


def disguised(name: str, text: str, harmless: Sequence[str], random: Random) -> str:
    """Attack one text."""
    return ATTACKS[name](text, random) if name in ATTACKS else diluted(text, harmless, random)


def is_spam(classifier: Classifier, texts: Sequence[str]) -> NDArray[np.bool_]:
    """Tell which texts are flagged as spam."""
    return classifier.judge(texts, [None] * len(texts)).raised[:, list(Flag).index(Flag.SPAM)]


def flagged(classifier: Classifier, folder: Path, lang: str) -> tuple[list[str], list[str]]:
    """Draw spam that is flagged, and harmless comments that are not."""
    drawn: list[list[str]] = []
    for label in (True, False):
        texts: list[str] = []
        for part in (folder, folder / "dev", folder / "train"):
            found = sorted({text for file in part.glob("spam_*.csv") for text in _labelled(file, lang, label=label)})
            Random(SEED).shuffle(found)
            texts += found
        right = is_spam(classifier, texts[:CANDIDATES]) == label
        drawn.append([texts[place] for place in np.flatnonzero(right)[:AT_MOST].tolist()])
    return drawn[0], drawn[1]


def _labelled(file: Path, lang: str, *, label: bool) -> list[str]:
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines)
        return [row["text"] for row in rows if row["lang"] == lang and row["label"] == str(int(label))]


def _cell(kept: int, count: int, promised: float) -> str:
    low, high = binomtest(kept, count).proportion_ci()
    missed = "" if kept >= (1 - promised) * count else " ✗"
    return f"{kept / count:.1%} ({low:.1%}–{high:.1%}) of {count:,}{missed}".replace("%", " %")


if __name__ == "__main__":
    given = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    main(
        Path(given[0]),
        Path(given[1]) if given[1:] else ROOT / "models",
        write="--write" in sys.argv,
    )
