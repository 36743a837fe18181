"""What every match of a regular expression must have in it, so that it is looked for only where that is.

The answer is cautious: whatever is not understood here for certain says nothing, and the whole text is read then.
A piece is itself an expression, of letters and digits that stand side by side, so that all of it is inside one word of
the full-text index. Letters are those of English and Russian; others are folded in ways that are not followed here. Old
forms of Russian letters that Unicode has since 2016 are no letters to the index, and are not found (U+1C80 to U+1C88).
"""

import unicodedata
from dataclasses import dataclass, field
from typing import NamedTuple

import regex

Pieces = frozenset[str]
"""One of these is in every match."""

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789")
# an accent may stand apart from its letter, and the index leaves it out
_SPELLED = {"й": "[йи]", "ё": "[её]"}
_MOST_PIECES = 64
_GROUP = regex.compile(r"\((?:\?(?::|>|P?<[A-Za-z_]\w*>|(?P<around>=|!|<=|<!)))?")
_TIMES = regex.compile(r"(?:(?P<few>[?*])|(?P<more>\+)|\{(?P<least>\d+)(?:(?P<open>,)(?P<most>\d*))?\})[?+]?")
_CLASS = regex.compile(r"\[\^?[^\]\[\\^][^\]\[\\]*\]")
_OTHER_CLASS = regex.compile(r"\[\^?(?:\\[dDwWsS]|\\[^\w\s]|[^\]\[\\^])+\]")
_ESCAPE = regex.compile(r"\\(?:[dDwWsSbBAZntrfv]|[pP]\{\^?[\w =:]+\}|[^\w\s])")
_PLAIN = regex.compile(r"[^\\()\[\]{}|*+?.^$#]|#")


class _Unknown(Exception):
    """Something that is not understood: it may mean anything."""


class _Part(NamedTuple):
    """What is known of a part: `run` is all of it, where it is nothing but letters; `needed` are in every match."""

    run: str | None = None
    needed: tuple[Pieces, ...] = ()


_ANYTHING = _Part()


def pieces(expression: str) -> tuple[Pieces, ...]:
    """Give what every match has: one piece of each set; nothing where that cannot be told.

    The expression is one that compiles, and is matched in upper or lower case.
    """
    reader = _Reader(expression)
    try:
        part = reader.either()
    except _Unknown:
        return ()
    return part.needed if reader.is_done else ()


def spelled(letters: str) -> str:
    """Write letters as a piece; ValueError where one of them is no letter that is followed here."""
    return "".join(_letter(letter) for letter in letters)


def runs(written: str) -> list[str]:
    """Cut what is written, its accents joined, into stretches of letters that are followed here, in small letters."""
    small = unicodedata.normalize("NFC", written).lower()
    kept = "".join(letter if letter in _LETTERS else " " for letter in small)
    return kept.split()


def _letter(letter: str) -> str:
    if letter.lower() not in _LETTERS:
        raise ValueError(letter)
    return _SPELLED.get(letter.lower(), letter.lower())


@dataclass(slots=True)
class _Run:
    """Letters that stand side by side, while a sequence is read."""

    letters: list[str] = field(default_factory=list)
    needed: list[Pieces] = field(default_factory=list)
    is_whole: bool = True

    def add(self, piece: str) -> None:
        """Go on with letters."""
        self.letters.append(piece)

    def end(self) -> None:
        """Something else comes that letters do not stand beside for certain."""
        if self.letters:
            self.needed.append(frozenset({"".join(self.letters)}))
        self.letters, self.is_whole = [], False


class _Reader:
    """Reads an expression from left to right."""

    def __init__(self, expression: str) -> None:
        self._text = expression
        self._at = 0

    @property
    def is_done(self) -> bool:
        """Whether all was read."""
        return self._at == len(self._text)

    def either(self) -> _Part:
        """Read alternatives: what each needs is needed of one of them."""
        branches = [self._sequence()]
        while self._next("|"):
            branches.append(self._sequence())
        if len(branches) == 1:
            return branches[0]
        run = None
        if all(branch.run for branch in branches):
            run = f"(?:{'|'.join(str(branch.run) for branch in branches)})"
        best = [min(branch.needed, key=_looseness, default=None) for branch in branches]
        known = [one for one in best if one is not None]
        needed: tuple[Pieces, ...] = ()
        if len(known) == len(branches):
            joined = frozenset[str]().union(*known)
            needed = (joined,) if len(joined) <= _MOST_PIECES else ()
        return _Part(run, needed)

    def _sequence(self) -> _Part:
        run = _Run()
        while not self.is_done and self._text[self._at] not in "|)":
            self._add(run, self._atom())
        whole = "".join(run.letters) if run.is_whole and run.letters else None
        run.end()
        return _Part(whole, tuple(run.needed))

    def _add(self, run: _Run, part: _Part) -> None:
        least, most = self._times()
        if least == 0:
            run.end()
            return
        if part.run is None:
            run.end()
            run.needed += part.needed
            return
        run.add(part.run)
        if most != 1:
            run.end()
            run.add(part.run)

    def _atom(self) -> _Part:
        letter = self._text[self._at]
        if letter == "(":
            return self._group()
        if letter == "[":
            return self._class()
        if letter in "^$.":
            self._at += 1
            return _ANYTHING
        if letter == "\\":
            self._match(_ESCAPE)
            return _ANYTHING
        self._match(_PLAIN)
        return _Part(_letter(letter)) if letter.lower() in _LETTERS else _ANYTHING

    def _group(self) -> _Part:
        found = self._match(_GROUP)
        if self._text.startswith(("?", "*"), self._at):
            raise _Unknown
        part = self.either()
        if not self._next(")"):
            raise _Unknown
        return _ANYTHING if found["around"] else part

    def _class(self) -> _Part:
        found = _CLASS.match(self._text, self._at)
        if found is None:
            self._match(_OTHER_CLASS)
            return _ANYTHING
        self._at = found.end()
        letters = found[0][1:-1]
        if not all(letter.lower() in _LETTERS for letter in letters):
            return _ANYTHING
        spelled_so = {again for letter in letters for again in (letter, *_SPELLED.get(letter.lower(), "").strip("[]"))}
        return _Part(f"[{''.join(sorted(spelled_so))}]")

    def _times(self) -> tuple[int, int | None]:
        found = _TIMES.match(self._text, self._at)
        if found is None:
            if self._text.startswith("{", self._at):
                raise _Unknown
            return 1, 1
        self._at = found.end()
        if _TIMES.match(self._text, self._at) or self._text.startswith("{", self._at):
            raise _Unknown
        if found["least"] is None:
            return (1 if found["more"] else 0), None
        exactly = int(found["least"])
        return min(exactly, 1), 1 if exactly == 1 and not found["open"] else None

    def _match(self, what: regex.Pattern[str]) -> regex.Match[str]:
        found = what.match(self._text, self._at)
        if found is None:
            raise _Unknown
        self._at = found.end()
        return found

    def _next(self, letter: str) -> bool:
        if self._text.startswith(letter, self._at):
            self._at += 1
            return True
        return False


def _looseness(some: Pieces) -> int:
    """Say how much may match: few letters are in many words."""
    return -min(map(len, some))
