"""Changes one thing of a rule's text, and leaves every other letter of it as it was written, comments above all."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from difflib import SequenceMatcher
from typing import Any

from moderator.errors import RuleError
from moderator.rules.faults import Place, written_place
from moderator.rules.layout import Layout, Piece, layout
from moderator.rules.places import read_place
from moderator.rules.problems import problems
from moderator.rules.rule import Rule
from moderator.rules.toml_text import block_text, key_text, value_text
from moderator.rulings import GroupKind, Problem

TOP = ("name", "when", "state", "version", "order", "stop")
"""What a rule says before its conditions, in the order in which it is written."""


class RuleText:
    """A rule's text that can be changed at a place; RuleError where there is no such place, or where it is no TOML.

    What is removed takes along the comments that stand in it and at the end of its line; those above it stay.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    def rule(self) -> Rule:
        """Read what the text says now; RuleError names the place that is wrong."""
        return Rule.from_toml(self.text)

    def problems(self) -> tuple[Problem, ...]:
        """List all that is wrong with the text as it is now."""
        return problems(self.text)

    def set(self, place: str, value: object) -> None:
        """Put a value at a place, also where there was none; None takes it away."""
        with self._kept(place):
            self._set(read_place(place), value)

    def set_top(self, key: str, value: object) -> None:
        """Set what the rule says of itself: its name, `when`, `state`, `order`, `stop`."""
        with self._kept(key):
            self._set((key,), value)

    def add(self, place: str, table: Mapping[str, Any]) -> None:
        """Append a condition, a group or an action to `all`, `any`, `none`, `then` or to a group within one."""
        with self._kept(place):
            self._add(read_place(place), table)

    def remove(self, place: str) -> None:
        """Take something away; a table or a group that is left empty goes with it."""
        with self._kept(place):
            self._remove(read_place(place))

    def move(self, place: str, to: str) -> None:
        """Let one of several stand where another one stands; those between move up."""
        with self._kept(place):
            self._move(read_place(place), read_place(to))

    @contextmanager
    def _kept(self, place: str) -> Iterator[None]:
        """Leave the text as it was when a change cannot be made."""
        before = self.text
        layout(before)
        try:
            yield
            layout(self.text)
        except RuleError as error:
            self.text = before
            raise RuleError("“{place}” cannot be changed so: {why}", place=place, why=error) from error

    def _add(self, place: Place, table: Mapping[str, Any]) -> None:
        where = layout(self.text)
        if place in where.pieces and where.pieces[place].opens != "[":
            raise RuleError("nothing can be added here")
        if place in where.pieces:
            self._insert(where, place, len(where.under(place)), value_text(table))
        elif len(place) == 1 and place[0] in (*GroupKind, "then"):
            self._add_block(where, str(place[0]), table)
        else:
            self._set(place, [table])

    def _replace(self, start: int, end: int, text: str) -> None:
        self.text = self.text[:start] + text + self.text[end:]

    def _set(self, place: Place, value: object) -> None:
        where = layout(self.text)
        piece = where.pieces.get(place)
        if value is None:
            self._remove(place)
        elif piece is None or piece.is_header:
            self._add_pair(where, place, value)
        elif piece.opens == "[" and isinstance(value, list | tuple) and value:
            self._set_list(where, place, [value_text(each) for each in value])
        else:
            self._replace(piece.value, piece.end, value_text(value))

    def _move(self, place: Place, to: Place) -> None:
        (*group, here), (*other, there) = place, to
        if group != other or not isinstance(here, int) or not isinstance(there, int):
            raise RuleError("it can only stand where another of its kind stands")
        where = layout(self.text)
        spans = [_chunk(where, (*group, index)) for index in range(len(where.under(tuple(group))))]
        if not 0 <= max(here, there) < len(spans):
            raise RuleError("there is no “{place}” in this rule", place=written_place(place))
        texts = [self.text[start:end] for start, end in spans]
        texts.insert(there, texts.pop(here))
        for (start, end), text in sorted(zip(spans, texts, strict=True), reverse=True):
            self._replace(start, end, text)

    def _set_list(self, where: Layout, place: Place, wanted: Sequence[str]) -> None:
        """Change only those items that differ, so that comments between the others stay."""
        items = [where.pieces[each] for each in where.under(place)]
        there = [self.text[item.start : item.end] for item in items]
        for kind, first, last, start, end in reversed(SequenceMatcher(None, there, wanted).get_opcodes()):
            if kind == "equal":
                continue
            shared = min(last - first, end - start)
            for index in range(last - 1, first + shared - 1, -1):
                self._drop(layout(self.text), (*place, index))
            for text in reversed(wanted[start + shared : end]):
                self._insert(layout(self.text), place, first + shared, text)
            for offset in range(shared - 1, -1, -1):
                item = layout(self.text).pieces[(*place, first + offset)]
                self._replace(item.start, item.end, wanted[start + offset])

    def _insert(self, where: Layout, place: Place, index: int, text: str) -> None:
        """Put an item into a list that is written in brackets."""
        items = where.under(place)
        if index < len(items):
            start = where.pieces[items[index]].start
            self._replace(start, start, f"{text}, ")
            return
        piece = where.pieces[place]
        end = where.pieces[items[-1]].end if items else piece.value + 1
        separator = ", " if items else ""
        if items and "\n" in self.text[piece.value : piece.end]:
            separator = f",\n{self._indent(where.pieces[items[-1]].start)}"
        self._replace(end, end, f"{separator}{text}")

    def _indent(self, at: int) -> str:
        line = self.text[self.text.rfind("\n", 0, at) + 1 : at]
        return line[: len(line) - len(line.lstrip())]

    def _add_block(self, where: Layout, kind: str, table: Mapping[str, Any]) -> None:
        blocks = where.under((kind,))
        block = block_text(kind, table)
        if blocks:
            end = self._end_of_line(where.end_of_block(blocks[-1]))
            self._replace(end, end, f"\n\n{block}")
            return
        actions = where.under(("then",))
        if actions and kind in set(GroupKind):
            start, _ = _chunk(where, actions[0])
            self._replace(start, start, f"{block}\n\n")
            return
        self.text = f"{self.text.rstrip()}\n\n{block}\n".lstrip()

    def _add_pair(self, where: Layout, place: Place, value: object) -> None:
        table = next(place[:n] for n in range(len(place) - 1, -1, -1) if n == 0 or place[:n] in where.pieces)
        names = place[len(table) :]
        if not names or not all(isinstance(name, str) for name in names):
            raise RuleError("there is no “{place}” in this rule", place=written_place(place))
        pair = f"{'.'.join(key_text(str(name)) for name in names)} = {value_text(value)}"
        piece = where.pieces.get(table)
        if piece is None:
            self._add_top(where, str(names[0]), pair)
        elif piece.opens == "{":
            self._add_inline(where, table, pair)
        else:
            end = self._end_of_line(piece.end)
            self._replace(end, end, f"\n{pair}")

    def _add_inline(self, where: Layout, table: Place, pair: str) -> None:
        inside = where.under(table)
        if not inside:
            self._replace(where.pieces[table].value, where.pieces[table].end, f"{{ {pair} }}")
            return
        end = max(where.pieces[each].end for each in inside)
        self._replace(end, end, f", {pair}")

    def _add_top(self, where: Layout, key: str, pair: str) -> None:
        before = TOP[: TOP.index(key)] if key in TOP else TOP
        there = [where.pieces[(name,)] for name in before if (name,) in where.pieces]
        if there:
            end = self._end_of_line(max(piece.end for piece in there))
            self._replace(end, end, f"\n{pair}")
            return
        start = min((_chunk(where, place)[0] for place in where.pieces), default=0)
        self._replace(start, start, f"{pair}\n")

    def _end_of_line(self, at: int) -> int:
        end = self.text.find("\n", at)
        end = len(self.text) if end < 0 else end
        return end - 1 if self.text[end - 1 : end] == "\r" else end

    def _remove(self, place: Place) -> None:
        where = layout(self.text)
        if place not in where.pieces:
            raise RuleError("there is no “{place}” in this rule", place=written_place(place))
        above = place[:-1]
        if len(place) > 1 and len(where.under(above)) == 1 and above in where.pieces and _goes_when_empty(above):
            self._remove(above)
        else:
            self._drop(where, place)

    def _drop(self, where: Layout, place: Place) -> None:
        piece = where.pieces[place]
        above = where.pieces.get(place[:-1])
        if piece.is_header:
            self._drop_lines(piece.start, where.end_of_block(place))
        elif above is not None and above.opens:
            self._drop_part(where, place, above)
        else:
            self._drop_lines(piece.start, piece.end)

    def _drop_lines(self, start: int, end: int) -> None:
        start = self.text.rfind("\n", 0, start) + 1
        end = self._end_of_line(end)
        rest = self.text[end:]
        cut = len(rest) - len(rest.removeprefix("\r").removeprefix("\n"))
        # a block leaves one blank line behind, not two
        if self.text[:start].endswith(("\n\n", "\r\n\r\n")) and rest[cut:].startswith(("\n", "\r\n")):
            cut += 2 if rest[cut:].startswith("\r\n") else 1
        self._replace(start, end + cut, "")

    def _drop_part(self, where: Layout, place: Place, above: Piece) -> None:
        """Take an item or a pair out of its brackets, with the comma after it or, for the last one, before it."""
        parts = where.under(place[:-1])
        index = parts.index(place)
        piece = where.pieces[place]
        if index + 1 < len(parts):
            between = self.text[piece.end : where.pieces[parts[index + 1]].start]
            comma = _comma(between)
            end = piece.end + comma + 1
            end += len(self.text[end:]) - len(self.text[end:].lstrip(" \t"))
            self._replace(piece.start, end, "")
            return
        after = _comma(self.text[piece.end : above.end - 1])
        comma = -1
        if after < 0 and index:
            end = where.pieces[parts[index - 1]].end
            comma = end + _comma(self.text[end : piece.start])
        self._replace(self._blanks_before(piece.start), piece.end + after + 1, "")
        if comma >= 0:
            self._replace(comma, comma + 1, "")

    def _blanks_before(self, at: int) -> int:
        """Where the blanks before something begin, if anything stands before them on the line."""
        start = len(self.text[:at].rstrip(" \t"))
        return at if self.text[:start].endswith(("\n", "[", "{")) else start


def _comma(between: str) -> int:
    """Where the comma stands that is in no comment; -1 where there is none."""
    at = 0
    for line in between.splitlines(keepends=True):
        found = line.partition("#")[0].find(",")
        if found >= 0:
            return at + found
        at += len(line)
    return -1


def _goes_when_empty(place: Place) -> bool:
    return isinstance(place[-1], int) or place[-1] in set(GroupKind) or (place[0] == "then" and len(place) > 1)


def _chunk(where: Layout, place: Place) -> tuple[int, int]:
    """A block with the comment lines right above it, or an item as it is."""
    piece = where.pieces[place]
    if piece.is_item:
        return piece.start, piece.end
    end = where.text.find("\n", where.end_of_block(place))
    return where.start_of_block(piece), len(where.text) if end < 0 else end
