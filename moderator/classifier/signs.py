"""Texts of accounts as rows of signs and words with NumPy: what kind each sign is, what follows what."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Whole = NDArray[np.int64]

KINDS = (
    *("other", "lower", "upper", "foreign", "digit", "comma", "stop", "bang", "query", "ellipsis", "straight", "curly"),
    *("dash", "hyphen", "colon", "quote", "bracket", "link", "hashtag", "mention", "emoji", "edge"),
)
KIND = {name: place for place, name in enumerate(KINDS)}
SENTENCE_ENDS = ("stop", "bang", "query", "ellipsis")

_LINK, _HASHTAG, _MENTION, _EDGE = "\ue000", "\ue001", "\ue002", "\ue003"
_SIGNS = {
    "comma": ",", "stop": ".", "bang": "!", "query": "?", "ellipsis": "…", "straight": "'`", "curly": "’‘",
    "dash": "—–", "hyphen": "-", "colon": ":;", "quote": '"“”„«»', "bracket": "()[]",
    "link": _LINK, "hashtag": _HASHTAG, "mention": _MENTION, "edge": _EDGE,
}  # fmt: skip
_BY_SIGN = {sign: KIND[name] for name, signs in _SIGNS.items() for sign in signs}
_BLANK, _UNSEEN, _UNMET = 253, 254, 255
_MARKED = re.compile(r"(https?://\S+|www\.\S+)|(?<!\w)(?:@\w+|#(\w+))")
_LATIN_ENDS, _MORE_LATIN = 0x250, range(0x1E00, 0x1F00)
_SKIN = range(0x1F3FB, 0x1F400)
_HIDDEN = frozenset({"Mn", "Mc", "Me", "Cf", "Cc", "Cs"})
_ALL = 0x110000
_kind_of: NDArray[np.uint8] = np.full(_ALL, _UNMET, np.uint8)
_small_of: NDArray[np.uint32] = np.arange(_ALL, dtype=np.uint32)
_ROOT = np.uint64(0x9E3779B97F4A7C15)
_SPREAD = np.uint64(0xD6E8FEB86659FD93)


class Signs(NamedTuple):
    """What accounts wrote as one row of signs, without the blanks; each account's begin with an edge, an edge is last.

    `spaced` are signs after a blank, and edges. Links, mentions and hashtags are one sign each; what hashtags say is
    kept beside. How comments are divided leaves no trace.
    """

    owner: Whole
    small: NDArray[np.uint32]
    kind: Whole
    spaced: NDArray[np.bool_]
    hashtags: list[list[str]]


class Words(NamedTuple):
    """Runs of letters, in their order; equal words have equal keys."""

    owner: Whole
    start: Whole
    length: Whole
    key: NDArray[np.uint64]


def read_signs(accounts: Sequence[Sequence[str]]) -> Signs:
    """Read what accounts wrote, as if each had written one text."""
    hashtags: list[list[str]] = [[] for _ in accounts]
    parts = [_marked(" ".join(texts), own) for texts, own in zip(accounts, hashtags, strict=True)]
    written = np.frombuffer("".join([*parts, _EDGE]).encode("utf-32-le", "surrogatepass"), np.uint32)
    owner = np.repeat(np.arange(len(parts) + 1), [*map(len, parts), 1])
    kind = _kinds(written)
    seen = np.flatnonzero(kind != _UNSEEN)
    kind = kind[seen]
    kept = np.flatnonzero(kind != _BLANK)
    spaced = (np.diff(kept, prepend=-1) > 1) | (kind[kept] == KIND["edge"])
    places = seen[kept]
    return Signs(owner[places], _small_of[written[places]], kind[kept].astype(np.int64), spaced, hashtags)


def read_words(signs: Signs) -> Words:
    """Find the words; apostrophes part them, as English and French do not agree on what they join."""
    letters = is_letter(signs.kind)
    starts = letters & (signs.spaced | ~np.concatenate(([False], letters[:-1])))
    start, places = np.flatnonzero(starts), np.flatnonzero(letters)
    word = np.cumsum(starts)[places] - 1
    inside = places - start[word]
    powers = np.full(inside.max(initial=0) + 1, _ROOT)
    powers[0] = 1
    powers = np.multiply.accumulate(powers)
    mixed = (signs.small[places].astype(np.uint64) + np.uint64(1)) * _SPREAD
    mixed ^= mixed >> np.uint64(32)
    # reduceat has no answer for no words
    key = np.add.reduceat(mixed * powers[inside], start_of(word)) if start.size else np.zeros(0, np.uint64)
    return Words(signs.owner[start], start, np.bincount(word, minlength=start.size), key)


def keys(words: Sequence[str]) -> NDArray[np.uint64]:
    """Give the keys of words in lower case."""
    return read_words(read_signs([[word] for word in words])).key


def pair_keys(words: Words) -> tuple[Whole, NDArray[np.uint64]]:
    """Give owners and keys of every two words that follow each other."""
    together = words.owner[1:] == words.owner[:-1]
    return words.owner[1:][together], (words.key[:-1] * _ROOT + words.key[1:])[together]


def is_letter(kind: Whole) -> NDArray[np.bool_]:
    """Tell letters of any alphabet."""
    return (kind >= KIND["lower"]) & (kind <= KIND["foreign"])


def start_of(sorted_ids: Whole) -> Whole:
    """Say where each id begins."""
    return np.flatnonzero(np.diff(sorted_ids, prepend=-1))


def _marked(text: str, hashtags: list[str]) -> str:
    def sign(found: re.Match[str]) -> str:
        if found[1]:
            return _LINK
        if found[2] is None:
            return _MENTION
        hashtags.append(found[2])
        return _HASHTAG

    return _EDGE + _MARKED.sub(sign, text)


def _kinds(written: NDArray[np.uint32]) -> NDArray[np.uint8]:
    kind = _kind_of[written]
    unmet = np.unique(written[kind == _UNMET])
    for code in unmet.tolist():
        _small_of[code] = _small(chr(code))
        _kind_of[code] = _kind(chr(code))
    return _kind_of[written] if unmet.size else kind


def _small(sign: str) -> int:
    lower = sign.lower()
    return ord(lower) if len(lower) == 1 else ord(sign)


def _kind(sign: str) -> int:
    if sign in _BY_SIGN:
        return _BY_SIGN[sign]
    code, category = ord(sign), unicodedata.category(sign)
    if sign.isspace():
        return _BLANK
    if sign.isalpha():
        is_latin = code < _LATIN_ENDS or code in _MORE_LATIN
        return KIND["foreign" if not is_latin else "upper" if sign.isupper() else "lower"]
    if sign.isdigit():
        return KIND["digit"]
    if category in _HIDDEN or code in _SKIN:
        return _UNSEEN
    return KIND["emoji" if category == "So" else "other"]
