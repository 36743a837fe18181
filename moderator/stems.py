"""Stems of words in the languages that the program speaks, so that `delivery` is found in `deliveries`."""

from functools import lru_cache
from threading import local
from typing import Any

import snowballstemmer

_STEMMERS = {"en": "english", "ru": "russian", "id": "indonesian"}
_READINGS = {"en": ("en",), "ru": ("en",), "id": ("id",)}
_ALL = ("en", "id")
_here = local()


def readings(lang: str) -> tuple[str, ...]:
    """The ways in which a text's words are stemmed, by its language: what is Latin as English or as Indonesian.

    A text in a language that is none of ours is read both ways.
    """
    return _READINGS.get(lang, _ALL)


@lru_cache(maxsize=400_000)
def stem(word: str, reading: str) -> str:
    """Give the stem of a word of `search_text.folded_words`; `reading` is `en` or `id`.

    A Cyrillic word is stemmed as Russian in whatever text it stands; one of another script is its own stem.
    """
    if word.isascii():
        return word if word.isdigit() else str(_stemmer(reading).stemWord(word))
    return str(_stemmer("ru").stemWord(word)) if "а" <= min(word) <= max(word) <= "я" else word


def _stemmer(lang: str) -> Any:
    # a stemmer keeps the word that it works on, so that each thread needs its own
    found = _here.__dict__.get(lang)
    if found is None:
        found = _here.__dict__[lang] = snowballstemmer.stemmer(_STEMMERS[lang])
    return found
