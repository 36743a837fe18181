"""Words and phrases found in a text, by stem or as they are written."""

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import regex

from moderator.search_text import folded_words, word_spans
from moderator.stems import readings, stem

Stems = tuple[str, ...]
_TWO = 2
_ODD = frozenset({"die", "lie", "tie"})


@dataclass(frozen=True)
class WordList:
    """Words and phrases of which one is looked for; looking takes no longer for a longer list."""

    words: tuple[str, ...]

    def found(self, text: str, lang: str, *, by_stem: bool = True) -> str | None:
        """Give what stands in the text for one of them, as it is written there; None where there is nothing."""
        return self._by_stem(text, lang) if by_stem else self._as_written(text)

    def _by_stem(self, text: str, lang: str) -> str | None:
        for reading in readings(lang):
            if reading == "en" and not self._may_begin_in(text):
                continue
            there = _stems_of(text, reading)
            wanted = self.stems[reading]
            if wanted.keys().isdisjoint(there):
                continue
            for at, first in enumerate(there):
                length = next((len(rest) for rest in wanted.get(first, ()) if there[at : at + len(rest)] == rest), 0)
                if length:
                    spans = word_spans(text)
                    return text[spans[at][0] : spans[at + length - 1][1]]
        return None

    def _may_begin_in(self, text: str) -> bool:
        """Tell quickly whether a first stem can be there: most words begin otherwise, and are not stemmed at all."""
        if self._beginnings is None:
            return True
        beginnings, wanted = self._beginnings, self.stems["en"]
        return any(word[:_TWO] in beginnings and stem(word, "en") in wanted for word in _words_of(text))

    @cached_property
    def _beginnings(self) -> frozenset[str] | None:
        """The first two letters of every first stem, which its words have too; None where they may have others."""
        firsts = self.stems["en"].keys()
        # English and Russian lose endings alone; “dying” is what English has beside that
        is_odd = any(len(first) < _TWO or first in _ODD for first in firsts)
        return None if is_odd else frozenset(first[:_TWO] for first in firsts)

    def _as_written(self, text: str) -> str | None:
        # phrases hold single blanks
        match = self.expression.search(" ".join(unicodedata.normalize("NFC", text).split()))
        return match.group() if match else None

    @cached_property
    def stems(self) -> Mapping[str, Mapping[str, Collection[Stems]]]:
        """For each reading (`en`, `id`), the words and phrases by stem, under the first stem of each."""
        found: dict[str, dict[str, list[Stems]]] = {}
        for reading in readings(""):
            by_first = found.setdefault(reading, {})
            for word in self.words:
                stems = tuple(stem(each, reading) for each in folded_words(word))
                if stems:
                    by_first.setdefault(stems[0], []).append(stems)
        return found

    @cached_property
    def expression(self) -> "regex.Pattern[str]":
        """One of them, whole, in upper or lower case."""
        words = [unicodedata.normalize("NFC", " ".join(word.split())) for word in self.words]
        # a named list is looked up as a set, and its words are never read as an expression
        return regex.compile(r"(?<!\w)\L<words>(?!\w)", regex.IGNORECASE, words=words)


@lru_cache(maxsize=64)
def _begun(text: str) -> Mapping[str, Collection[str]]:
    """The words of a text by their first two letters."""
    found: dict[str, set[str]] = {}
    for word in _words_of(text):
        found.setdefault(word[:_TWO], set()).add(word)
    return found


@lru_cache(maxsize=64)
def _stems_of(text: str, reading: str) -> Stems:
    """One comment is asked about by many rules."""
    return tuple(stem(word, reading) for word in _words_of(text))


@lru_cache(maxsize=64)
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(folded_words(text))


def near(phrase: Sequence[str], text: str, lang: str, *, apart: int) -> str | None:
    """Find the words of a phrase by stem and in their order, with so many others between two of them at most."""
    for reading in readings(lang):
        there = _stems_of(text, reading)
        wanted = tuple(stem(word, reading) for word in phrase)
        for start in (at for at, each in enumerate(there) if each == wanted[0]):
            end = _end(there, start, wanted, apart)
            if end is not None:
                spans = word_spans(text)
                return text[spans[start][0] : spans[end][1]]
    return None


def _end(there: Stems, start: int, wanted: Stems, apart: int) -> int | None:
    """Where the last of the words can stand; every place that a word can have is followed, not just its first."""
    places = {start}
    for each in wanted[1:]:
        places = {at for place in places for at in range(place + 1, place + apart + 2) if there[at : at + 1] == (each,)}
        if not places:
            return None
    return min(places)
