"""Comments that mix two alphabets, written in the one they speak: what one word leaves open, the others tell."""

import re

from moderator.classifier.folding import fold
from moderator.classifier.lookalikes import CYRILLIC_TO_LATIN, LATIN_TO_CYRILLIC, SETTLED

_TOKEN = re.compile(r"\S+")
_ADDRESS = re.compile(r"https?://|www\.|@")
_LATIN_ONLY = frozenset("dfgijlqsvz")
_CYRILLIC_ONLY = frozenset("бджзйлфцчщъыэюя")
_LATIN_LOOSELY = frozenset("inrsuwz")
"""Letters that pass for Cyrillic ones beside some of these, but in a foreign name for none."""
_TO_LATIN = {ord(drawn): meant for drawn, meant in CYRILLIC_TO_LATIN.items()}
_TO_CYRILLIC = {ord(drawn): meant for drawn, meant in LATIN_TO_CYRILLIC.items() if drawn.isalpha()}


def in_one_alphabet(text: str) -> str:
    """Write letters that pass for those of the comment's other words as what they mean; the length stays.

    A word with a letter that passes for none of the other alphabet is left as it is.
    """
    tokens = [found for found in _TOKEN.finditer(text) if not _ADDRESS.match(found[0])]
    reads = [[fold(ord(sign)) for sign in found[0]] for found in tokens]
    letters = [letter for read in reads for letter in read]
    latin, cyrillic = _spoken(letters, _LATIN_ONLY), _spoken(letters, _CYRILLIC_ONLY)
    if latin == cyrillic:
        return text
    meant, own = (_TO_LATIN, _CYRILLIC_ONLY) if latin > cyrillic else (_TO_CYRILLIC, _LATIN_ONLY)
    signs = list(text)
    for found, read in zip(tokens, reads, strict=True):
        if own.isdisjoint(read) and not _is_foreign(read):
            for place, letter in enumerate(read, start=found.start()):
                if len(letter) == 1 and ord(letter) in meant:
                    signs[place] = chr(SETTLED + ord(meant[ord(letter)]))
    return "".join(signs)


def _is_foreign(read: list[str]) -> bool:
    letters = {letter for letter in read if letter.isalpha()}
    return all("a" <= letter <= "z" for letter in letters) and not letters.isdisjoint(_LATIN_LOOSELY)


def _spoken(letters: list[str], alphabet: frozenset[str]) -> int:
    return sum(letter in alphabet for letter in letters)
