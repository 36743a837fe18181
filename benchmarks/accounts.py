"""How right bots are told by how they write: accounts left out in turn, and whoever is flagged in streams.

    python benchmarks/accounts.py DATA

DATA holds `train` and `streams`. Trees are grown five times on four fifths of the labelled accounts, three times over
(seeds 0 to 2), and judge the others through the same door as `moderator score`.
"""

# ruff: noqa: INP001, T201 - a script, which prints

import csv
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import average_precision_score, f1_score, precision_score, recall_score
from sklearn.model_selection import StratifiedKFold

from moderator.classifier import labelled, model
from moderator.classifier.classifier import Classifier
from moderator.classifier.corpus import load_folder
from moderator.classifier.growing import Account, grown, known_accounts, learn_forest, ordinary_accounts
from moderator.domain import Flag
from moderator.folders import shipped
from moderator.triage.together import Said, judge_together

SEEDS, FOLDS = range(3), 5
BOT = list(Flag).index(Flag.BOT)
Judged = tuple[NDArray[np.float64], NDArray[np.bool_]]


class Person:
    """A labelled account."""

    def __init__(self, rows: Sequence[labelled.Row]) -> None:
        self.name, self.lang, self.is_bot = rows[0].author, rows[0].lang, bool(rows[0].label)
        self.texts = [row.text for row in rows]


def people(data: Path) -> list[Person]:
    """Read the labelled accounts, with all that they wrote."""
    found: defaultdict[str, list[labelled.Row]] = defaultdict(list)
    for file in sorted((data / "train").glob("bot_*.csv")):
        for row in labelled.read(file):
            found[row.author].append(row)
    return [Person(rows) for _, rows in sorted(found.items())]


def shown(person: Person, draw: np.random.Generator) -> dict[str, list[str]]:
    """Show an account in several ways; each is judged by itself."""
    some = draw.permutation(len(person.texts)).tolist()
    return {
        "comments one by one": person.texts,
        "joined by newlines": ["\n".join(person.texts)],
        "joined by blanks": [" ".join(person.texts)],
        "a random half": [person.texts[place] for place in some[: max(len(some) // 2, 5)]],
        "ten at random": [person.texts[place] for place in some[:10]],
    }


def judged(classifier: Classifier, accounts: Sequence[tuple[Person, list[str]]]) -> Judged:
    """Judge accounts as `score` does; an account is flagged when most of its lines are."""
    said = [Said(text, one.lang, place) for place, (one, texts) in enumerate(accounts) for text in texts]
    found = judge_together(said, classifier)
    owner = np.array([one.author for one in said])
    lines = np.bincount(owner)
    return (
        np.bincount(owner, found.scores[:, BOT]) / lines,
        2 * np.bincount(owner, found.raised[:, BOT]) >= lines,
    )


def left_out(data: Path, base: model.Model) -> None:
    """Measure accounts that the trees have not seen."""
    corpora, everybody = load_folder(data / "train"), people(data)
    known, ordinary = {one.name: one for one in known_accounts(corpora)}, ordinary_accounts(corpora)
    strata = [f"{one.lang}{one.is_bot}" for one in everybody]
    figures: defaultdict[tuple[str, str], list[list[float]]] = defaultdict(list)
    for seed in SEEDS:
        draw = np.random.default_rng(seed)
        views = [shown(one, draw) for one in everybody]
        answers = {way: (np.zeros(len(everybody)), np.zeros(len(everybody), bool)) for way in views[0]}
        for others, these in StratifiedKFold(FOLDS, shuffle=True, random_state=seed).split(everybody, strata):
            taught: list[Account] = [known[everybody[n].name] for n in others if everybody[n].name in known]
            classifier = Classifier(replace(base, forest=grown([*taught, *ordinary])))
            for way, (scores, raised) in answers.items():
                scores[these], raised[these] = judged(classifier, [(everybody[n], views[n][way]) for n in these])
        for way, answer in answers.items():
            for lang in ("en", "fr"):
                figures[way, lang].append(measured(everybody, lang, *answer))
    print("comments as | language | macro-F1 (least, most) | PR-AUC | precision | recall")
    for (way, lang), rows in figures.items():
        mean, low, high = np.mean(rows, axis=0), np.min(rows, axis=0), np.max(rows, axis=0)
        print(
            f"{way} | {lang} | {mean[0]:.3f} ({low[0]:.3f}, {high[0]:.3f}) | "
            + " | ".join(f"{m:.3f}" for m in mean[1:])
        )


def measured(
    everybody: Sequence[Person], lang: str, scores: NDArray[np.float64], raised: NDArray[np.bool_]
) -> list[float]:
    """Compare one language's accounts with their labels."""
    here = np.array([one.lang == lang for one in everybody])
    bots = np.array([one.is_bot for one in everybody])[here]
    flagged = raised[here]
    return [
        f1_score(bots, flagged, average="macro"),
        average_precision_score(bots, scores[here]),
        precision_score(bots, flagged),
        recall_score(bots, flagged),
    ]


def streams(data: Path, base: model.Model) -> None:
    """Count who is flagged among people nobody has labelled: authors with five comments, and long comments."""
    classifier = Classifier(replace(base, forest=learn_forest(load_folder(data / "train"))))
    print("stream | judged | of | flagged")
    for file in sorted((data / "streams").glob("*.csv")):
        for what, accounts in authors_and_long_comments(file):
            told = [one for one in classifier.judge_accounts(accounts) if one]
            print(f"{file.stem}, {what} | {len(told)} | {len(accounts)} | {sum(one.logit >= 0 for one in told)}")


def authors_and_long_comments(file: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """Read a stream."""
    written: defaultdict[str, list[str]] = defaultdict(list)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        written[row["author"]].append(row["text"])
    yield "authors with five comments", [texts for author, texts in written.items() if author and len(texts) >= 5]
    yield "comments by themselves", [[row["text"]] for row in rows]


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    shipped_model = model.load(shipped("models") / model.FILE_NAME)
    left_out(folder, shipped_model)
    streams(folder, shipped_model)
