"""Finds canned replies by a few letters: shortcut first, then title, tags and folder, then text; slips are forgiven."""

import unicodedata
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz, process

from moderator.domain import CannedReply
from moderator.replies.language import literals

Usual = Callable[[CannedReply], tuple[int, ...]]
"""How usual a reply is here; the highest comes first among those that fit alike."""

_SLIPS_FROM = 3
"""Fewer letters would be found in anything."""
_LIKE, _LIKE_TEXT = 80, 88
_SHORTCUT, _WORDS, _PART, _SLIP, _TEXT, _TEXT_SLIP = range(6)


class Finder:
    """A library of replies that is made ready once, and searched at every key."""

    def __init__(self, replies: Sequence[CannedReply]) -> None:
        self.replies = tuple(replies)
        self._shortcuts = [folded(reply.shortcut) for reply in replies]
        self._heads = [folded(f"{r.shortcut} {r.title} {' '.join(r.tags)} {r.folder}") for r in replies]
        self._words = [head.replace("-", " ").replace("/", " ").split() for head in self._heads]
        self._texts = [folded(_text(reply)) for reply in replies]

    def find(self, typed: str, lang: str, usual: Usual) -> tuple[CannedReply, ...]:
        """Give what fits, best first: how it fits, then how usual it is, then whether it speaks the language."""
        wanted = folded(typed.strip().removeprefix("/"))
        fits = self._fits(wanted) if wanted else dict.fromkeys(range(len(self.replies)), 0)

        def order(place: int) -> tuple[object, ...]:
            reply = self.replies[place]
            return fits[place], tuple(-n for n in usual(reply)), bool(lang) and lang not in reply.bodies, reply.shortcut

        return tuple(self.replies[place] for place in sorted(fits, key=order))

    def _fits(self, wanted: str) -> dict[int, int]:
        words = wanted.replace("-", " ").replace("/", " ").split()
        found: dict[int, int] = {}
        for place, shortcut in enumerate(self._shortcuts):
            if shortcut.startswith(wanted):
                found[place] = _SHORTCUT
            elif words and all(any(one.startswith(word) for one in self._words[place]) for word in words):
                found[place] = _WORDS
            elif wanted in self._heads[place]:
                found[place] = _PART
            elif words and all(word in self._texts[place] for word in words):
                found[place] = _TEXT
        if len(wanted) >= _SLIPS_FROM:
            for place in _alike(wanted, self._heads, _LIKE):
                found[place] = min(found.get(place, _SLIP), _SLIP)
            if len(wanted) > _SLIPS_FROM and not found:
                found |= dict.fromkeys(_alike(wanted, self._texts, _LIKE_TEXT), _TEXT_SLIP)
        return found


def folded(text: str) -> str:
    """Write a text as it is compared: small letters without accents, ё as е."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _alike(wanted: str, texts: Sequence[str], least: int) -> list[int]:
    found = process.extract(wanted, texts, scorer=fuzz.partial_ratio, score_cutoff=least, limit=None)
    return [place for text, _, place in found if len(text) >= len(wanted)]


def _text(reply: CannedReply) -> str:
    return " ".join(literals(body) for texts in reply.bodies.values() for body in texts)
