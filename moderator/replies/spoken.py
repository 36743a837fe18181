"""Which language a reply is written in, as far as its letters and smallest words tell; short texts tell nothing."""

import re
from collections.abc import Mapping

_WORD = re.compile(r"[^\W\d_]+")
_LINKS = re.compile(r"https?://\S+|[@#]\w+")
_FEWEST_LETTERS = 12
_ENGLISH = """
the a an and or of to in on at is are was were be been we you your our us it this that for with from by not have has
will would can please thank thanks sorry if so but as do does did what when where how which there here they them their
he she his her i my me all any more no yes about out up get got let
"""
_INDONESIAN = """
yang dan di ke dari untuk dengan ini itu kami kita anda kamu kak ya akan tidak bisa sudah belum ada adalah atau pada
juga agar supaya mohon maaf terima kasih silakan lewat kirim pesan pribadi jika kalau karena saya nya lagi bukan
jangan boleh harap hari tim dalam oleh sangat lebih paling apa kapan mana bagaimana
"""
_SMALL: Mapping[str, frozenset[str]] = {"en": frozenset(_ENGLISH.split()), "id": frozenset(_INDONESIAN.split())}


def spoken(text: str) -> str:
    """Name the language of a text, `en`, `ru` or `id`; empty where it is not certain."""
    plain = _LINKS.sub(" ", text).casefold()
    words = _WORD.findall(plain)
    letters = [letter for word in words for letter in word]
    if len(letters) < _FEWEST_LETTERS:
        return ""
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in letters) / len(letters)
    if cyrillic > 0.7:
        return "" if set(letters) & set("іїєґўқғүұһәңө") else "ru"
    return _latin(words) if cyrillic < 0.3 else ""


def _latin(words: list[str]) -> str:
    """Tell English and Indonesian apart by their smallest words, where one has at least twice as many, and two."""
    counts = {lang: sum(word in small for word in words) for lang, small in _SMALL.items()}
    best, other = sorted(counts, key=lambda lang: -counts[lang])
    return best if counts[best] >= 2 and counts[best] >= 2 * counts[other] else ""
