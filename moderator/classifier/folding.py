"""What every code point is read as, in tables that are shipped: case, accents and fancy letters are gone."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from moderator.classifier.lookalikes import LATIN_OF, SETTLED, SQUARED

LATIN, CYRILLIC, LETTER, DIGIT, SPACE, SIGN, PICTURE, DISGUISED = (1 << bit for bit in range(8))
"""Kinds of a code point, as bits; `DISGUISED` is a letter or digit that was drawn as something else."""
ANY_LETTER = LATIN | CYRILLIC | LETTER
WORD = ANY_LETTER | DIGIT

DROPPED = 0
FIRST_SPELT = _CODE_POINTS = 0x110000
LONGEST_SPELT = 3
FILE = Path(__file__).with_name("folding.npz")
"""Runs of code points with one kind and one distance to what they are read as; `scripts/folding_table.py` writes it."""
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
    return read[:LONGEST_SPELT] if read.isalpha() else read[0]


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


@dataclass(frozen=True, slots=True)
class Folding:
    """What code points are read as, by their numbers, and their kinds.

    A code point that is read as several is read as `FIRST_SPELT` and the number of its row in `spelt`, in which zeros
    follow the letters.
    """

    codes: NDArray[np.uint32]
    kinds: NDArray[np.uint8]
    spelt: NDArray[np.uint32]


@cache
def folding() -> Folding:
    """Give the tables of every code point, which are shipped: working them out takes seconds."""
    with np.load(FILE) as kept:
        lengths = np.diff(kept["starts"], append=_CODE_POINTS)
        codes = np.repeat(kept["shifts"], lengths) + np.arange(_CODE_POINTS, dtype=np.int32)
        return Folding(codes.astype(np.uint32), np.repeat(kept["kinds"], lengths), kept["spelt"])


def worked_out(codes: Iterable[int]) -> Folding:
    """Work out the tables for these code points, one row each."""
    read: list[int] = []
    kinds: list[int] = []
    spelt: list[list[int]] = []
    for code in codes:
        letters = fold(code)
        kinds.append(kind(code, letters))
        read.append(ord(letters[0]) if letters else DROPPED)
        if len(letters) > 1:
            read[-1] = FIRST_SPELT + len(spelt)
            spelt.append([*map(ord, letters), 0][:LONGEST_SPELT])
    return Folding(np.array(read, np.uint32), np.array(kinds, np.uint8), np.array(spelt, np.uint32))
