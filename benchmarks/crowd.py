"""Draws a crowd's comments: any number of distinct ones, made from real comments or from invented ones.

A comment is the beginning of one, a stretch of another of the same language and, now and then, a word mistyped. One
in twenty is a copy of an advert with a word changed. Authors write as people do (most once, some hundreds of times),
posts are commented on unevenly, and time runs on with every comment. The same seed draws the same crowd.
"""

# ruff: noqa: INP001, S311 - no package, and nothing secret is drawn

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from moderator.domain import Author, Comment, Post

ADVERT_SHARE, MISTYPED_SHARE, REPLY_SHARE = 0.05, 0.03, 0.25
LATEST = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)
DAYS = 730

LETTERS = {
    "en": ("b br c d f gr h l m n p st", "a e i o u"),
    "ru": ("б в г др ж к л м н пр с т", "а е ё и о у"),
    "id": ("b d g j k l m ng ny p s t", "a e i u"),
}
SYLLABLES = {lang: [a + b for a in first.split() for b in then.split()] for lang, (first, then) in LETTERS.items()}
SAID = {
    "en": (
        "the coffee was cold and the staff were rude, terrible",
        "what a lovely place, thank you",
        "when do you open?",
    ),
    "ru": ("ужасное обслуживание, больше не придём, хамство", "спасибо, всё очень вкусно", "до скольки вы работаете?"),
    "id": ("pelayanan lambat sekali, kecewa berat", "terima kasih kak, enak banget", "masih ada promo minggu ini?"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A stream that the crowd writes in; `share` of the comments stand there."""

    name: str
    platform: str
    brand: str
    lang: str
    share: float


PLACES = (
    Place(name="VK Harbour Coffee", platform="vk", brand="Harbour Coffee", lang="ru", share=0.35),
    Place(name="YouTube Kopi Senja", platform="youtube", brand="Kopi Senja", lang="id", share=0.25),
    Place(name="Instagram Kopi Senja", platform="instagram", brand="Kopi Senja", lang="id", share=0.1),
    Place(name="YouTube Harbour Coffee", platform="youtube", brand="Harbour Coffee", lang="en", share=0.2),
    Place(name="Telegram Kolobok Bakery", platform="telegram", brand="Kolobok Bakery", lang="ru", share=0.1),
)


class Crowd:
    """Everybody who writes, and what they say; `spoken` gives the comments by language that theirs are made from."""

    def __init__(self, spoken: Mapping[str, Sequence[str]], comments: int, seed: int = 7) -> None:
        self._chance = Random(seed)
        self._spoken = {lang: [text.split() for text in texts] for lang, texts in spoken.items()}
        self._comments = comments
        self._authors = max(comments // 3, 50)
        self._adverts = {lang: self._invent_adverts(lang) for lang in self._spoken}

    def write(self, place: Place, count: int, first: int, step: timedelta) -> Iterator[Comment]:
        """Write comments of one stream; `first` is the number of the first of them there."""
        start = LATEST - timedelta(days=DAYS) + first * step
        for number in range(first, first + count):
            moment = start + (number - first) * step - timedelta(seconds=self._chance.randrange(7200))
            yield Comment(
                external_id=f"{place.platform[:2]}{number:x}-{(number * 2654435761) % 2**32:08x}",
                text=self._text(place.lang),
                author=self._author(place),
                post=self._post(place, number),
                created_at=moment,
                parent_external_id=self._parent(place, number),
            )

    def _text(self, lang: str) -> str:
        chance = self._chance
        if chance.random() < ADVERT_SHARE:
            words = list(self._adverts[lang][int(len(self._adverts[lang]) * chance.random() ** 3)])
            words[chance.randrange(len(words))] = self._word(lang)
            return " ".join(words)
        begun, other = chance.choice(self._spoken[lang]), chance.choice(self._spoken[lang])
        words = begun[: chance.randint(len(begun) // 2, 2 * len(begun) // 3) + 1]
        start = chance.randrange(len(other)) if other else 0
        words += other[start : start + chance.randint(2, 14)]
        if words and chance.random() < MISTYPED_SHARE:
            place = chance.randrange(len(words))
            words[place] = mistyped(words[place], chance)
        return " ".join(words)

    def _word(self, lang: str) -> str:
        return "".join(self._chance.choices(SYLLABLES[lang], k=self._chance.randint(1, 4)))

    def _invent_adverts(self, lang: str) -> list[list[str]]:
        number = max(int(self._comments * ADVERT_SHARE) // 600, 1)
        return [[self._word(lang) for _ in range(self._chance.randint(14, 30))] for _ in range(number)]

    def _author(self, place: Place) -> Author:
        # the cube makes one author in ten write about half of everything
        number = int(self._authors * place.share * self._chance.random() ** 3)
        return Author(external_id=f"{number * 48271 % 2**31}", name=name_of(place.lang, number))

    def _post(self, place: Place, number: int) -> Post:
        newest = number // 300
        chosen = max(newest - int(40 * self._chance.random() ** 2), 0)
        words = self._spoken[place.lang][chosen * 7919 % len(self._spoken[place.lang])]
        return Post(external_id=f"{place.platform}-post-{chosen}", title=" ".join(words[:8]))

    def _parent(self, place: Place, number: int) -> str | None:
        if number < 40 or self._chance.random() > REPLY_SHARE:
            return None
        parent = number - self._chance.randrange(1, 40)
        return f"{place.platform[:2]}{parent:x}-{(parent * 2654435761) % 2**32:08x}"


def name_of(lang: str, number: int) -> str:
    """Name a person by number: a first and a last name, the same number always the same."""
    syllables = SYLLABLES[lang]
    words = []
    for rest, length in ((number, 2), (number // len(syllables) ** 2 + 7 * number, 3)):
        found, left = [], rest
        for _ in range(length):
            found.append(syllables[left % len(syllables)])
            left //= len(syllables)
        words.append("".join(found).capitalize())
    return " ".join(words)


def mistyped(word: str, chance: Random) -> str:
    """Swap two letters that stand side by side."""
    if len(word) < 3:
        return word
    at = chance.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def spoken(folder: Path | None) -> dict[str, list[str]]:
    """Read the comments of a folder of streams (`text` and `lang` columns) by language; without one, invent some."""
    if folder is None:
        return {lang: _invented(lang, Random(lang)) for lang in SAID}
    found: dict[str, list[str]] = {}
    for path in sorted((folder / "streams").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["text"].split():
                    found.setdefault(row["lang"], []).append(row["text"])
    return found


def _invented(lang: str, chance: Random) -> list[str]:
    words = ["".join(chance.choices(SYLLABLES[lang], k=chance.randint(1, 4))) for _ in range(30_000)]
    weights = [1 / (place + 3) for place in range(len(words))]
    texts = []
    for _ in range(10_000):
        said = chance.choices(words, weights, k=chance.randint(2, 20))
        if chance.random() < 0.5:
            said[len(said) // 2 : len(said) // 2] = chance.choice(SAID[lang]).split()
        texts.append(" ".join(said))
    return texts
