"""Invented accounts: people who write as it comes, programs that write as they were told, and trees grown on both."""

import random
from functools import cache
from pathlib import Path

import numpy as np

from moderator.classifier import model
from moderator.classifier.features import COLUMNS
from moderator.classifier.forest import Forest
from moderator.classifier.growing import Account, grown

PLACES = ("the harbour", "our street", "the market", "that cafe", "the park", "the new bridge", "my school", "the bus")
THINGS = ("coffee", "music", "bread", "rain", "tickets", "the queue", "lights", "people", "a dog", "paint")
DEEDS = ("saw", "loved", "missed", "found", "forgot", "liked", "wanted", "heard about", "laughed at", "waited for")
TAGS = ("Morning", "CityLife", "Coffee", "GoodVibes", "Weekend", "Harbour", "StreetArt", "RainyDay", "Local", "Walks")
TRAINED_ON = 40


def bot(number: int, comments: int = 12) -> list[str]:
    """Write neat sentences, each with its hashtags."""
    draw = random.Random(number)  # noqa: S311 - no secret
    return [
        f"Today we {draw.choice(DEEDS)} {draw.choice(THINGS)} near {draw.choice(PLACES)}, and what a moment it was! "
        f"#{draw.choice(TAGS)} #{draw.choice(TAGS)}"
        for _ in range(comments)
    ]


def person(number: int, comments: int = 12) -> list[str]:
    """Write without capitals and stops."""
    draw = random.Random(10_000 + number)  # noqa: S311 - no secret
    ends = ("", " lol", " idk", "...", " tbh i dont care", "?")
    return [
        f"i {draw.choice(DEEDS)} {draw.choice(THINGS)} at {draw.choice(PLACES)} and my {draw.choice(THINGS)} too"
        f"{draw.choice(ends)}"
        for _ in range(comments)
    ]


@cache
def forest() -> Forest:
    """Grow trees on invented accounts."""
    made = [Account(f"bot {n}", bot(n), is_bot=True) for n in range(TRAINED_ON)]
    made += [Account(f"person {n}", person(n), is_bot=False) for n in range(TRAINED_ON)]
    found = grown(made)
    assert found is not None
    return found


def model_with_accounts() -> model.Model:
    """Give a model that knows nothing but these accounts: every text is English and has no flag."""
    bias = np.full(model.OUTPUTS, -4, np.float32)
    bias[len(model.FLAGS)] = 4
    return model.Model(
        name="accounts alone",
        weights=np.zeros((COLUMNS, model.OUTPUTS), np.float32),
        squares=np.ones(COLUMNS, np.float32),
        bias=bias,
        thresholds=np.full((len(model.FLAGS), len(model.LANGS)), 0.9, np.float32),
        forest=forest(),
    )


def put_to_work(home: Path) -> None:
    """Let that model judge in a home."""
    (home / "models").mkdir(parents=True, exist_ok=True)
    model.save(model_with_accounts(), home / "models" / model.FILE_NAME)
