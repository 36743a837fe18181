"""What a comment says once its disguise is undone, one text at a time: words settled in one alphabet, and skeletons."""

import re

from moderator.classifier.folding import fold
from moderator.classifier.lookalikes import CYRILLIC_TO_LATIN, DIGIT_TO_LATIN, LATIN_TO_CYRILLIC

_TO_CYRILLIC = str.maketrans(LATIN_TO_CYRILLIC)
_TO_LATIN = str.maketrans(CYRILLIC_TO_LATIN | DIGIT_TO_LATIN)
_LATIN_ONLY = re.compile(r"[dfgijlnqrsuvwz]")
_LATIN_RATHER = re.compile(r"[bhkmt]")
_CYRILLIC_ONLY = re.compile(r"[бгджзийлпфцчшщъыьэюя]")
_CYRILLIC_RATHER = re.compile(r"[вкмнт]")
_LATIN = re.compile(r"[a-z]")
_CYRILLIC = re.compile(r"[Ѐ-ԯ]")
_VK_MENTION = re.compile(r"\[(?:id|club|public)\w+\|[^\]\n]{0,100}\]")
_VK_REPLY = re.compile(r"^\[(?:id|club|public)\w+\|[^\]\n]{0,100}\] ?,")
_ADDRESS = re.compile(r"(?:https?://|www\.|@)\S+")
UNSEEN = "\u200b"
"""What stands for signs that are not read, so that a text keeps its length."""
_STRETCHED = re.compile(r"(.)\1{2,}", re.DOTALL)
_LETTERS = re.compile(r"[^\W\d_]+")


class _Fold(dict[int, str]):
    """A table for `str.translate` that learns a code point when it first meets it."""

    def __missing__(self, code: int) -> str:
        read = self[code] = fold(code)
        return read


_FOLD = _Fold()


def plainly_mentioned(text: str) -> str:
    """Write VK's mentions as an @ and nothing that is seen, each as long as it was.

    The name that VK puts before an answer is not a mention, and is not seen at all.
    """
    if "|" not in text:
        return text
    if text.startswith("[") and (reply := _VK_REPLY.match(text)):
        said = text[reply.end() :]
        return " " * reply.end() + (plainly_mentioned(said) if "[" in said else said)
    return _VK_MENTION.sub(lambda found: "@".ljust(len(found[0]), UNSEEN), text)


def settle(word: str) -> str:
    """Write a folded word of letters in one alphabet, the one that its letters speak for.

    Digits between letters are read as the letters they are drawn like; those at the word's ends stay.
    """
    core = word.strip("0123456789")
    if not core:
        return word
    start = word.index(core)
    settled = core.translate(_TO_CYRILLIC if _is_cyrillic(core) else _TO_LATIN)
    return word[:start] + settled + word[start + len(core) :]


def _is_cyrillic(word: str) -> bool:
    """Ask the letters that no letter of the other alphabet is drawn like; small к and н are only a little like k, h."""
    latin = 2 * len(_LATIN_ONLY.findall(word)) + len(_LATIN_RATHER.findall(word))
    cyrillic = 2 * len(_CYRILLIC_ONLY.findall(word)) + len(_CYRILLIC_RATHER.findall(word))
    if latin == cyrillic:
        latin, cyrillic = len(_LATIN.findall(word)), len(_CYRILLIC.findall(word))
    return cyrillic > latin


def skeleton(text: str) -> str:
    """Give the letters alone, in lower case, disguise undone, without mentions and links.

    Comments with equal skeletons are near-duplicates.
    """
    text = plainly_mentioned(text)
    read = text.lower() if text.isascii() else text.translate(_FOLD)
    if "@" in read or "://" in read or "www." in read:
        read = _ADDRESS.sub(" ", read)
    words = _LETTERS.findall(read)
    if not read.isascii() and _LATIN.search(read) and _CYRILLIC.search(read):
        words = [settle(word) for word in words]
    return _STRETCHED.sub(r"\1\1", "".join(words))
