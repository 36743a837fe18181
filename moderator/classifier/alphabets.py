"""Comments that mix two alphabets, written in the one they speak: what one word leaves open, the others tell."""

import re

from moderator.classifier.folding import fold
from moderator.classifier.lookalikes import CYRILLIC_TO_LATIN, LATIN_TO_CYRILLIC, SETTLED
from moderator.classifier.text import plainly_mentioned

_LATIN_ONLY = "dfgijlqsvz"
_CYRILLIC_ONLY = "бджзйлфцчщъыэюя"
_ADDRESS = re.compile(r"https?://|www\.|@")
_CYRILLIC = re.compile(rf"(?<!\S)(?=\S*[а-я])[^\s{_CYRILLIC_ONLY}]+(?!\S)")
_LATIN = re.compile(rf"(?<!\S)(?=\S*[a-z])(?=\S*[^\Wa-z]|[^\sinrsuwz]+(?!\S))[^\s{_LATIN_ONLY}]+(?!\S)")
"""Tokens with letters of an alphabet, but none that pass for no letter of the other. A word of Latin letters alone is
a foreign name if one of them passes for a Cyrillic one only loosely."""
_TO_LATIN, _TO_CYRILLIC = (
    {drawn: chr(SETTLED + ord(meant)) for drawn, meant in pairs.items() if drawn.isalpha()}
    for pairs in (CYRILLIC_TO_LATIN, LATIN_TO_CYRILLIC)
)


class _Reads(dict[int, str]):
    """A table for `str.translate` that keeps lengths: what is read as nothing or as several stays as it is."""

    def __missing__(self, code: int) -> str:
        letter = fold(code)
        read = self[code] = letter if len(letter) == 1 else chr(code)
        return read


_READS = _Reads()


def in_one_alphabet(text: str) -> str:
    """Write letters that pass for those of the comment's other words as what they mean; the length stays.

    A word with a letter that passes for none of the other alphabet is left as it is.
    """
    plain = plainly_mentioned(text)
    read = plain.translate(_READS)
    latin, cyrillic = (sum(map(read.count, alphabet)) for alphabet in (_LATIN_ONLY, _CYRILLIC_ONLY))
    if latin == cyrillic:
        return text
    own, meant = (_CYRILLIC, _TO_LATIN) if latin > cyrillic else (_LATIN, _TO_CYRILLIC)
    signs = list(plain)
    for found in own.finditer(read):
        if not _ADDRESS.match(found[0]):
            for place in range(*found.span()):
                signs[place] = meant.get(read[place], signs[place])
    settled = "".join(signs)
    return text if settled == plain else settled
