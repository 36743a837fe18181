"""What a person types to search: read into terms, and found again in a text to be marked.

    coffee "cold coffee" -sugar author:ivan post:"autumn sale" *tasty

Every term must be there, in any order: a word where a word begins with it (inside words where none does so, or where
the asterisk asks for it), a phrase word by word, and one with a minus must not. Letters match as the full-text index
folds them: without case and accents; ё is е here.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import compress, product
from typing import NamedTuple

import regex

MOST_TERMS = 32
"""A whole comment may be pasted: so many of its words are enough."""
_FEWEST_LETTERS = 3
"""Shorter words begin nearly everything: they are looked for as they are."""
_MOST_SPELLINGS = 12
_MARK = "\u0300"
_SYLLABIC = 0x2E80
"""From here on one or two signs are a word."""

_ITEM = regex.compile(
    r'(?<![^\s"])(?P<minus>-(?=[^\s-]))?(?:(?P<place>author|post):)?(?:"(?P<phrase>[^"]*)(?:"|$)|(?P<word>[^\s"]+))',
    regex.IGNORECASE,
)
_WORD = regex.compile(rf"[\p{{L}}\p{{N}}\p{{Co}}][\p{{L}}\p{{N}}\p{{Co}}{_MARK}]*")
_QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"'))


_PLACES = frozenset({"author:", "post:"})


class How(StrEnum):
    """How much of a word has to be typed."""

    WHOLE = "whole"
    BEGINNING = "beginning"
    PART = "part"


class Place(StrEnum):
    """Where alone a term is looked for; the names are those of the index's columns."""

    AUTHOR = "author"
    POST = "post"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that stand one after the other, folded; `how` is said of the last of them. `typed` is as it was typed."""

    words: tuple[str, ...]
    how: How
    place: Place | None = None
    is_left_out: bool = False
    typed: str = ""

    @property
    def spellings(self) -> tuple[str, ...]:
        """The words joined by blanks, with every ё that may stand in them."""
        spelled = product(*map(_with_yo, self.words))
        return tuple(dict.fromkeys(" ".join(words) for words, _ in zip(spelled, range(_MOST_SPELLINGS), strict=False)))


class Needle(NamedTuple):
    """How a term is found in a folded text: where a word begins, and inside words where none does."""

    first: regex.Pattern[str]
    otherwise: regex.Pattern[str] | None


def parsed(typed: str) -> tuple[Term, ...]:
    """Read what was typed; whatever is no word (lone quotes, emoji, asterisks) says nothing."""
    said = unicodedata.normalize("NFC", typed).translate(_QUOTES)
    found = (_term(item) for item in _ITEM.finditer(said))
    return tuple(term for term, _ in zip(filter(None, found), range(MOST_TERMS), strict=False))


def marks(text: str, words: str, place: Place | None = None) -> tuple[tuple[int, int], ...]:
    """Give where a text has what was searched for, as [start, end) code points in order.

    With `place`, the text is an author's name or a post's title.
    """
    needles = _needles(words, place)
    if not needles:
        return ()
    folded, places = _folded(text)
    found = sorted({span for needle in needles for span in _spans(needle, folded)})
    if places is not None:
        found = [(places[start], places[end]) for start, end in found]
    return tuple(_joined(found))


def folded_words(text: str) -> list[str]:
    """Cut a text into words as the full-text index does, save that ё is е."""
    return [word.replace(_MARK, "") for word in _WORD.findall(text.translate(_FOLDS))]


def word_spans(text: str) -> list[tuple[int, int]]:
    """Give where the words of `folded_words` stand in the text, as [start, end) code points."""
    # folding gives one letter for each, so that places stay what they are
    return [match.span() for match in _WORD.finditer(text.translate(_FOLDS))]


def _term(item: regex.Match[str]) -> Term | None:
    phrase, word = item["phrase"], item["word"] or ""
    words = tuple(folded_words(word if phrase is None else phrase))
    if not words or word.lower() in _PLACES:
        return None
    return Term(
        words=words,
        how=How.WHOLE if phrase is not None else _how(word, words),
        place=Place(item["place"].lower()) if item["place"] else None,
        is_left_out=bool(item["minus"]),
        typed=word if phrase is None else phrase,
    )


def _how(typed: str, words: tuple[str, ...]) -> How:
    last = words[-1]
    is_long = len(last) >= _FEWEST_LETTERS
    if typed.startswith("*") and is_long and len(words) == 1:
        return How.PART
    is_syllabic = ord(last[0]) >= _SYLLABIC
    return How.BEGINNING if is_long or is_syllabic or typed.endswith("*") else How.WHOLE


def _with_yo(word: str) -> list[str]:
    """Spell a word that has no ё with one in every place; two are in hardly any word."""
    return [word, *(f"{word[:at]}ё{word[at + 1 :]}" for at, letter in enumerate(word) if letter == "е")]


@lru_cache(maxsize=64)
def _needles(words: str, place: Place | None) -> tuple[Needle, ...]:
    return tuple(_needle(term) for term in parsed(words) if not term.is_left_out and term.place in (None, place))


def _needle(term: Term) -> Needle:
    core = r"[^\p{L}\p{N}]+".join(map(regex.escape, term.words))
    if term.how is How.PART:
        return Needle(regex.compile(core), None)
    begins = rf"(?<![\p{{L}}\p{{N}}]){core}"
    if term.how is How.WHOLE:
        return Needle(regex.compile(rf"{begins}(?![\p{{L}}\p{{N}}])"), None)
    return Needle(regex.compile(begins), regex.compile(core) if len(term.words) == 1 else None)


def _spans(needle: Needle, folded: str) -> list[tuple[int, int]]:
    found = [each.span() for each in needle.first.finditer(folded)]
    if not found and needle.otherwise is not None:
        return [each.span() for each in needle.otherwise.finditer(folded)]
    return found


def _joined(found: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join ranges that overlap: two terms may mark the same letters."""
    here: tuple[int, int] | None = None
    for start, end in found:
        if here is not None and start <= here[1]:
            here = (here[0], max(here[1], end))
            continue
        if here is not None:
            yield here
        here = (start, end)
    if here is not None:
        yield here


def _folded(text: str) -> tuple[str, list[int] | None]:
    """Fold a text; where accents stand apart from their letters, say which place each letter and the end come from."""
    folded = text.lower() if text.isascii() else text.translate(_FOLDS)
    if _MARK not in folded:
        return folded, None
    is_letter = [letter != _MARK for letter in folded]
    return folded.replace(_MARK, ""), [*compress(range(len(folded)), is_letter), len(folded)]


def index_words(text: str) -> list[str]:
    """Cut a text into words as the full-text index has them, with their ё."""
    return [word.replace(_MARK, "") for word in _WORD.findall(text.translate(_INDEXED))]


class _Folds(dict[int, str]):
    """One letter for each, as unicode61 with remove_diacritics folds them; found when first asked for."""

    def __init__(self, *, yo: str) -> None:
        super().__init__({ord("ё"): yo, ord("Ё"): yo})

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold(chr(code))
        return folded


def _fold(letter: str) -> str:
    if 0x0300 <= ord(letter) <= 0x0331:
        return _MARK
    small = next((form for form in (letter.casefold(), letter.lower()) if len(form) == 1), letter)
    plain = unicodedata.normalize("NFD", letter.lower())[0]
    if plain.isascii():
        return plain
    return small


_FOLDS = _Folds(yo="е")
_INDEXED = _Folds(yo="ё")
