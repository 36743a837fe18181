"""Whom a comment tags, and whether it does anything else."""

import re

from moderator.classifier.text import plainly_mentioned

_MENTION = re.compile(r"(?<!\w)@[\w.\-]+")
_OF_VK = re.compile(r"\[((?:id|club|public)\w+)\|[^\]\n]{0,100}\]( ?,)?")
_WORD = re.compile(r"\w")


def is_mentions_only(text: str) -> bool:
    """Tell whether a comment does nothing but tag people; emoji and punctuation around the names do not count."""
    text = plainly_mentioned(text).replace("@\u200b", "@_")
    return _MENTION.search(text) is not None and _WORD.search(_MENTION.sub(" ", text)) is None


def without_addressee(text: str) -> str:
    """Leave out the name that VK puts before an answer."""
    found = _OF_VK.match(text) if text.startswith("[") else None
    return text[found.end() :].strip() if found and found[2] else text


def tagged(text: str) -> frozenset[str]:
    """Give who is tagged, in small letters; the name that VK puts before an answer tags nobody."""
    names: list[str] = []
    if "|" in text:
        names = [found[1] for found in _OF_VK.finditer(text) if found.start() or not found[2]]
    if "@" in text:
        names += [name[1:].rstrip(".-").casefold() for name in _MENTION.findall(text)]
    return frozenset(names)
