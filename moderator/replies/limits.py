"""How long a reply may be on each platform, and in what it is counted."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import regex

OURS = 10_000
"""What is allowed where a platform allows more, or names no limit."""


class Unit(StrEnum):
    """In what a platform counts: characters as Unicode has them, UTF-16 units, bytes, or as X weighs them."""

    CODE_POINTS = "code_points"
    UTF16 = "utf16"
    BYTES = "bytes"
    WEIGHTED = "weighted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The most that a reply may have, and where that is said."""

    most: int
    unit: Unit
    source: str


LIMITS: Mapping[str, Limit] = {
    "instagram": Limit(most=2_200, unit=Unit.UTF16, source="reported by users of the app; the Graph API names none"),
    "facebook": Limit(most=8_000, unit=Unit.UTF16, source="reported by users of the site; the Graph API names none"),
    "youtube": Limit(most=10_000, unit=Unit.UTF16, source="reported by users of the site; the Data API names none"),
    "telegram": Limit(most=4_096, unit=Unit.UTF16, source="Bot API, sendMessage: 1-4096 characters, in UTF-16 units"),
    "x": Limit(most=280, unit=Unit.WEIGHTED, source="X API, Counting characters: 280 weighted, a link counts 23"),
    "reddit": Limit(most=10_000, unit=Unit.CODE_POINTS, source="Reddit's code, /api/comment: 10,000"),
    "vk": Limit(most=OURS, unit=Unit.UTF16, source="ours; wall.createComment names none"),
    "wordpress": Limit(most=65_525, unit=Unit.BYTES, source="wp_get_comment_fields_max_lengths: 65,525 bytes"),
    "disqus": Limit(most=OURS, unit=Unit.CODE_POINTS, source="ours; the API names none"),
    "isso": Limit(most=OURS, unit=Unit.CODE_POINTS, source="ours; its server takes more"),
    "file": Limit(most=OURS, unit=Unit.CODE_POINTS, source="ours"),
}
"""Limits by platform. Where only users report one it is the smaller of what they say; a stricter unit costs little."""

_LINK = regex.compile(
    r"https?://\S+|(?<![\w@.])(?:[\w-]+\.)+(?:com|org|net|ru|id|example|me|io|co)\b(?:/\S*)?", regex.I
)
_LINK_WEIGHT = 23
_EMOJI = regex.compile(r"\p{Emoji_Presentation}|\p{Emoji}\ufe0f")


def limit(platform: str) -> int:
    """The most that a reply may have there, in the platform's units."""
    return _of(platform).most


def length(platform: str, text: str) -> int:
    """How long a text is in the platform's units."""
    match _of(platform).unit:
        case Unit.UTF16:
            return len(text.encode("utf-16-le", "surrogatepass")) // 2
        case Unit.BYTES:
            return len(text.encode("utf-8", "surrogatepass"))
        case Unit.WEIGHTED:
            return _weight(text)
    return len(text)


def _of(platform: str) -> Limit:
    return LIMITS.get(platform, LIMITS["file"])


def _weight(text: str) -> int:
    """Count as twitter-text does: links 23, Latin, Cyrillic and the like 1, emoji as one and all else 2."""
    links = len(_LINK.findall(text))
    rest = unicodedata.normalize("NFC", _LINK.sub("", text))
    clusters = regex.findall(r"\X", rest)
    return links * _LINK_WEIGHT + sum(2 if _EMOJI.search(one) else sum(map(_weight_of, one)) for one in clusters)


def _weight_of(letter: str) -> int:
    code = ord(letter)
    return (
        1 if code <= 0x10FF or 0x2000 <= code <= 0x200D or 0x2010 <= code <= 0x201F or 0x2032 <= code <= 0x2037 else 2
    )
