"""What every code point is read as, in tables filled page by page: case, accents and fancy letters are gone."""

import unicodedata

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.lookalikes import LATIN_OF, SETTLED, SQUARED

LATIN, CYRILLIC, LETTER, DIGIT, SPACE, SIGN, PICTURE, DISGUISED = (1 << bit for bit in range(8))
"""Kinds of a code point, as bits; `DISGUISED` is a letter or digit that was drawn as something else."""
ANY_LETTER = LATIN | CYRILLIC | LETTER
WORD = ANY_LETTER | DIGIT

DROPPED = 0
_PAGE = 256
_CODE_POINTS = 0x110000
_SURROGATES = range(0xD800, 0xE000)
_LOOKALIKES = {ord(sign): latin for latin, signs in LATIN_OF.items() for sign in signs} | {
    first + place: chr(ord("a") + place) for first, length in SQUARED[:-1] for place in range(length)
}
_LOOKALIKES |= {SETTLED + code: chr(code) for code in (*range(ord("a"), ord("z") + 1), *range(ord("а"), ord("ё")))}


def fold(code: int) -> str:
    """Give what a code point is read as: one character in lower case, more for a ligature, none if unseen."""
    if code in _LOOKALIKES:
        return _LOOKALIKES[code]
    if code in _SURROGATES:
        return "�"
    sign = chr(code)
    if sign.isspace():
        return " "
    if unicodedata.category(sign) in {"Mn", "Me", "Cf", "Cc"}:
        return ""
    # и with a breve is a letter of its own in Russian, not an accented one
    parts = unicodedata.normalize("NFKC", sign) if sign in "йЙ" else unicodedata.normalize("NFKD", sign)
    letters = "".join(part for part in parts if not unicodedata.combining(part) and not part.isspace())
    read = "".join(_LOOKALIKES.get(ord(letter), letter) for letter in letters.casefold()) or " "
    return read[:3] if read.isalpha() else read[0]


def kind(code: int, read: str) -> int:
    """Give the kinds of a code point that is read as this."""
    if not read:
        return SIGN
    first = read[0]
    kinds = _kind_of_sign(first)
    if first == chr(code):
        return kinds
    plain = unicodedata.normalize("NFD", chr(code).casefold())[:1] if code not in _SURROGATES else first
    if kinds & WORD and code > 0x7F and len(read) == 1 and first not in {plain, "й"}:
        kinds |= DISGUISED
    return kinds


def _kind_of_sign(sign: str) -> int:
    if sign == " ":
        return SPACE
    if "a" <= sign <= "z":
        return LATIN
    if "Ѐ" <= sign <= "ԯ":
        return CYRILLIC
    if sign.isalpha():
        return LETTER
    if sign.isdigit():
        return DIGIT
    return PICTURE if unicodedata.category(sign) == "So" else SIGN


class Folding:
    """The two tables, code point to code point and code point to kinds; a page is filled when a text first needs it.

    Filling writes the same values whichever thread does it, so that readers need no lock.
    """

    def __init__(self) -> None:
        self._codes: NDArray[np.uint32] = np.zeros(_CODE_POINTS, np.uint32)
        self._kinds: NDArray[np.uint8] = np.zeros(_CODE_POINTS, np.uint8)
        self._filled: NDArray[np.bool_] = np.zeros(_CODE_POINTS // _PAGE, np.bool_)
        self.spelt_out: dict[int, str] = {}

    def tables(self, codes: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
        """Give both tables, good for these code points at least."""
        pages = codes >> np.uint32(8)
        missing = pages[~self._filled[pages]]
        for page in np.unique(missing).tolist():
            self._fill(page)
        return self._codes, self._kinds

    def _fill(self, page: int) -> None:
        for code in range(page * _PAGE, (page + 1) * _PAGE):
            read = fold(code)
            self._codes[code] = ord(read[0]) if read else DROPPED
            self._kinds[code] = kind(code, read)
            if len(read) > 1:
                self.spelt_out[code] = read
        self._filled[page] = True


FOLDING = Folding()
