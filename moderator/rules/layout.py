"""Where everything stands in a TOML text, so that it can be pointed at, and changed without touching anything else."""

import tomllib
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

import regex

from moderator.errors import RuleError
from moderator.rules.faults import Place
from moderator.rules.toml_reading import read_toml

_SPACE = regex.compile(r"(?:[ \t]|#[^\n]*)*+")
_SPACES = regex.compile(r"(?:\s|#[^\n]*)*+")
_STRING = regex.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}(?!")|\'\'\'.*?\'{3,5}(?!\')|"(?:[^"\\\n]|\\.)*+"|\'[^\'\n]*+\'', regex.DOTALL
)
_PLAIN = regex.compile(r"\d{4}-\d\d-\d\d \d[^\s,\]}#]*|[^\s,\]}#]+")
_KEY = regex.compile(r"[A-Za-z0-9_-]+")


class Piece(NamedTuple):
    """One thing of a text: [start, end) with its key or header, and where its value stands in it.

    A header's value is what stands under it: the end is that of its last pair. `opens` is a bracket's kind, empty
    where there is none.
    """

    start: int
    end: int
    value: int
    opens: str = ""
    is_header: bool = False
    is_item: bool = False


@dataclass
class Layout:
    """The pieces of a text by place; `text` is valid TOML."""

    text: str
    pieces: dict[Place, Piece]

    def line(self, place: Place) -> int | None:
        """The line of a place, or of the nearest one around it; lines count from 1."""
        for length in range(len(place), 0, -1):
            piece = self.pieces.get(place[:length])
            if piece is not None:
                return self.text.count("\n", 0, piece.start) + 1
        return None

    def under(self, place: Place) -> list[Place]:
        """The places right under one, in the order of the text."""
        return [each for each in self.pieces if len(each) == len(place) + 1 and each[:-1] == place]

    def start_of_block(self, piece: Piece) -> int:
        """Where a block begins, with the comment lines right above it."""
        start = self.text.rfind("\n", 0, piece.start) + 1
        while start > 0:
            line = self.text.rfind("\n", 0, start - 1) + 1
            if not self.text[line:start].lstrip().startswith("#"):
                break
            start = line
        return start

    def end_of_block(self, place: Place) -> int:
        """Where a block ends, with the tables that are written under headers of their own within it."""
        return max(piece.end for each, piece in self.pieces.items() if each[: len(place)] == place)


def layout(text: str) -> Layout:
    """Find every place of a text; RuleError where it is no TOML."""
    read_toml(text)
    try:
        return _Scanner(text).document()
    except RecursionError as error:
        raise RuleError("This is no TOML: {error}", error=error) from error


class _Scanner:
    """Goes through a text that is known to be TOML."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._pieces: dict[Place, Piece] = {}
        self._counts: Counter[Place] = Counter()

    def document(self) -> Layout:
        table: Place = ()
        self._skip(_SPACES)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
                self._stretch(table)
            self._skip(_SPACES)
        return Layout(self._text, self._pieces)

    def _stretch(self, table: Place) -> None:
        header = self._pieces.get(table)
        if header is not None and header.is_header:
            self._pieces[table] = header._replace(end=self._at)

    def _header(self) -> Place:
        start = self._at
        is_list = self._text.startswith("[[", start)
        self._at += 2 if is_list else 1
        *parents, name = self._key()
        self._at = self._text.index("]", self._at) + (2 if is_list else 1)
        place = (*self._resolved(parents), name)
        if is_list:
            self._counts[place] += 1
            place = (*place, self._counts[place] - 1)
        self._pieces[place] = Piece(start, self._at, self._at, is_header=True)
        return place

    def _resolved(self, names: list[str]) -> Place:
        place: Place = ()
        for name in names:
            place = (*place, name)
            if self._counts[place]:
                place = (*place, self._counts[place] - 1)
        return place

    def _key(self) -> list[str]:
        names: list[str] = []
        while True:
            self._skip(_SPACE)
            quoted = _STRING.match(self._text, self._at)
            match = quoted or _KEY.match(self._text, self._at)
            names.append(_unquoted(match.group()) if quoted else match.group())
            self._at = match.end()
            self._skip(_SPACE)
            if self._text[self._at] != ".":
                return names
            self._at += 1

    def _pair(self, table: Place) -> None:
        start = self._at
        place = (*table, *self._key())
        self._at = self._text.index("=", self._at) + 1
        self._skip(_SPACE)
        self._value(place, start)

    def _value(self, place: Place, start: int, *, is_item: bool = False) -> None:
        value = self._at
        opens = self._text[value] if self._text[value] in "[{" else ""
        # a piece stands before its parts
        self._pieces[place] = Piece(start, start, value)
        if opens:
            self._at += 1
            self._parts(place, "]" if opens == "[" else "}")
        else:
            match = _STRING.match(self._text, value) or _PLAIN.match(self._text, value)
            self._at = match.end()
        self._pieces[place] = Piece(start, self._at, value, opens, is_item=is_item)

    def _parts(self, place: Place, closes: str) -> None:
        count = 0
        while True:
            self._skip(_SPACES)
            if self._text[self._at] == closes:
                self._at += 1
                return
            if self._text[self._at] == ",":
                self._at += 1
            elif closes == "]":
                self._value((*place, count), self._at, is_item=True)
                count += 1
            else:
                self._pair(place)

    def _skip(self, pattern: "regex.Pattern[str]") -> None:
        self._at = pattern.match(self._text, self._at).end()


def _unquoted(written: str) -> str:
    [key] = tomllib.loads(f"{written} = 0")
    return key
