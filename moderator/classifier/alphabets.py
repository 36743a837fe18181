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
_ALPHABETS = (_LATIN_ONLY, _CYRILLIC_ONLY)
_TO_LATIN, _TO_CYRILLIC = (
    {drawn: chr(SETTLED + ord(meant)) for drawn, meant in pairs.items() if drawn.isalpha()}
    for pairs in (CYRILLIC_TO_LATIN, LATIN_TO_CYRILLIC)
)


class _Reads(dict[str, str]):
    """What signs are read as, learnt when they are first met."""

    def __missing__(self, sign: str) -> str:
        read = self[sign] = fold(ord(sign))
        return read


_READS = _Reads()


def in_one_alphabet(text: str) -> str:
    """Write letters that pass for those of the comment's other words as what they mean; the length stays.

    A word with a letter that passes for none of the other alphabet is left as it is.
    """
    tokens = [found for found in _TOKEN.finditer(text) if not _ADDRESS.match(found[0])]
    reads = [[_READS[sign] for sign in found[0]] for found in tokens]
    latin, cyrillic = (sum(len(alphabet.intersection(read)) for read in reads) for alphabet in _ALPHABETS)
    if latin == cyrillic:
        return text
    meant, own = (_TO_LATIN, _CYRILLIC_ONLY) if latin > cyrillic else (_TO_CYRILLIC, _LATIN_ONLY)
    signs = list(text)
    for found, read in zip(tokens, reads, strict=True):
        if not meant.keys().isdisjoint(read) and own.isdisjoint(read) and not _is_foreign(read):
            for place, letter in enumerate(read, start=found.start()):
                signs[place] = meant.get(letter, signs[place])
    return "".join(signs)


def _is_foreign(read: list[str]) -> bool:
    letters = {letter for letter in read if letter.isalpha()}
    return all("a" <= letter <= "z" for letter in letters) and not letters.isdisjoint(_LATIN_LOOSELY)
