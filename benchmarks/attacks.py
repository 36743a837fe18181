"""Disguises that spammers put on: each takes a text and a generator of chance, and gives the text disguised."""

# ruff: noqa: INP001 - no package

from collections.abc import Callable, Sequence
from random import Random

SHARE = 0.5
"""Of the letters (or words) that an attack can change, the share that it does."""

_LATIN = dict(zip("abcehijkmnopstuvwxyABCEHIJKMNOPSTXYZ", "аЬсеһіјκмпорѕтυνшхуАВСЕНІЈКМΝОРЅТХУΖ", strict=True))
_CYRILLIC = dict(zip("авеиікмнорстухАВЕЗКМНОРСТУХ", "aBeuiĸmHopcτyxABE3KMHOPCTYX", strict=True))
HOMOGLYPHS = str.maketrans(_LATIN | _CYRILLIC)
LEET = str.maketrans(dict(zip("aeiostbglAEIOSTBGL", "431057891431057891", strict=True)))
LEET_CYRILLIC = str.maketrans(dict(zip("озчбвтОЗЧБВТ", "034687034687", strict=True)))
_LATIN_OF_CYRILLIC = dict(zip("авекмнорстухАВЕКМНОРСТУХ", "aBekmHopctyxABEKMHOPCTYX", strict=True))
_SMALL_CAPITALS = dict(zip("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", strict=True))
_ALPHABETS = ((0x1D400, 0x1D41A), (0x1D468, 0x1D482), (0x1D5D4, 0x1D5EE), (0xFF21, 0xFF41), (0x24B6, 0x24D0))
"""First capital and first small letter of alphabets: bold, bold italic, sans-serif bold, fullwidth, in circles."""
_CAPITALS_ALONE = (0x1F130, 0x1F150, 0x1F170)
_UNSEEN = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_MARKS = "\u0336\u0337\u0301\u0303\u0308\u0323\u0332\u20dd"
_PICTURES = ("🔥", "💰", "⭐", "❤️", "👩‍💻", "🇮🇩", "✅", "👉🏽")
_SIGNS = ".-_*~|/"

Attack = Callable[[str, Random], str]


def _letter_by_letter(change: Callable[[str, Random], str], share: float = SHARE) -> Attack:
    def attack(text: str, random: Random) -> str:
        return "".join(change(sign, random) if sign.isalpha() and random.random() < share else sign for sign in text)

    return attack


def _fancy(sign: str, random: Random) -> str:
    sign = _LATIN_OF_CYRILLIC.get(sign, sign)
    if not (sign.isascii() and sign.isalpha()):
        return sign
    kind = random.randrange(len(_ALPHABETS) + 2)
    if kind < len(_ALPHABETS):
        capital, small = _ALPHABETS[kind]
        return chr(capital + ord(sign) - ord("A")) if sign.isupper() else chr(small + ord(sign) - ord("a"))
    if kind == len(_ALPHABETS):
        return _SMALL_CAPITALS.get(sign.lower(), sign)
    return chr(random.choice(_CAPITALS_ALONE) + ord(sign.upper()) - ord("A"))


def _leet(sign: str, _: Random) -> str:
    return sign.translate(LEET).translate(LEET_CYRILLIC)


def _between(gap: Callable[[Random], str], share: float = SHARE, *, apart: str = " ") -> Attack:
    """Part the letters of a share of the words of three letters and more."""

    def attack(text: str, random: Random) -> str:
        words = text.split(" ")
        for place, word in enumerate(words):
            if len(word) > 2 and word.isalpha() and random.random() < share:
                words[place] = "".join(sign + gap(random) for sign in word[:-1]) + word[-1]
        return apart.join(words)

    return attack


def _stretched(sign: str, random: Random) -> str:
    return sign * random.randint(3, 6)


def _unseen(sign: str, random: Random) -> str:
    return sign + "".join(random.choices(_UNSEEN, k=random.randint(1, 2)))


def _marked(sign: str, random: Random) -> str:
    return sign + "".join(random.choices(_MARKS, k=random.randint(1, 3)))


def _one_sign(text: str, random: Random) -> str:
    sign = random.choice(_SIGNS)
    return _between(lambda _: sign)(text, random)


ATTACKS: dict[str, Attack] = {
    "homoglyphs": _letter_by_letter(lambda sign, _: sign.translate(HOMOGLYPHS)),
    "all homoglyphs": _letter_by_letter(lambda sign, _: sign.translate(HOMOGLYPHS), 1),
    "unseen signs": _letter_by_letter(_unseen),
    "fancy alphabets": _letter_by_letter(_fancy),
    "leetspeak": _letter_by_letter(_leet, 0.35),
    "spaced, two blanks between words": _between(lambda _: " ", apart="  "),
    "spaced, one blank between words": _between(lambda _: " "),
    "signs between letters": _one_sign,
    "pictures between letters": _between(lambda random: random.choice(_PICTURES)),
    "stretched letters": _letter_by_letter(_stretched, 0.2),
    "combining marks": _letter_by_letter(_marked),
}


def diluted(spam: str, harmless: Sequence[str], random: Random) -> str:
    """Put a harmless comment before or after the text."""
    added = random.choice(harmless)
    return f"{added} {spam}" if random.random() < SHARE else f"{spam} {added}"
