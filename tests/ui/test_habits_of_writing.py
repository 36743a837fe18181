"""Habits of writing are said in words, each with its number where that says something."""

import pytest

from moderator.classifier.style import NAMES, RATES
from moderator.domain import EvidenceKind, Finding, Flag
from moderator.ui import phrases


def said(name: str, amount: float) -> str:
    label = f"style_{name}" if name else "style"
    return phrases.finding(Finding(flag=Flag.BOT, kind=EvidenceKind.FACT, label=label, weight=1.0, amount=amount))


def test_every_habit_has_words_of_its_own() -> None:
    words = [said(name, 1.5) for name in NAMES]
    assert len(set(words)) == len(NAMES)
    assert not any("_" in each for each in words)


@pytest.mark.parametrize(
    ("name", "amount", "words"),
    [
        ("hashtags", 4.25, "4.2 hashtags in 100 words"),
        ("word_length", 5.0, "words of 5 letters"),
        ("hashtag_variety", 0.9, "how varied hashtags are"),
        ("rest", 39, "39 weaker habits of writing"),
        ("", 340, "how accounts write on average"),
        ("something_new", 1, "something new"),
    ],
)
def test_habits_are_said_with_their_numbers(name: str, amount: float, words: str) -> None:
    assert said(name, amount) == words


def test_rates_are_said_in_a_hundred_words() -> None:
    assert all("in 100 words" in said(name, 1.0) for name in RATES)
