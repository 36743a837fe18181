"""Colours the text of a rule: keys and headings, strings, comments."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from moderator.ui import theme

TOP, IN_TABLE, IN_TEXT, IN_RAW_TEXT = 0, 1, 2, 4
"""What a line leaves to the one below it: that a table has begun, and that a text of several lines is still open."""

_FENCES = {'"""': IN_TEXT, "'''": IN_RAW_TEXT}
_TOKEN = re.compile(
    r'(?P<fence>"""|\'\'\')'
    r'|(?P<string>"(?:[^"\\]|\\.)*"?|\'[^\']*\'?)'
    r"|(?P<comment>\#.*)"
    r"|(?P<head>^\s*\[\[?[^\]\#]*\]?\]?)"
    r"|(?P<key>[A-Za-z_][\w.-]*(?=\s*=))"
)
_GROUPS = frozenset({"all", "any", "none", "then"})
_HEAD = re.compile(r"[^\s\[\].]+")


class RuleHighlighter(QSyntaxHighlighter):
    """Knows TOML as far as rules need it; a text that is not finished yet is coloured as far as it goes."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.refit()

    def refit(self) -> None:
        """Take the colours of the theme that is shown."""
        colours = theme.current()
        inks = {"key": colours.accent, "string": colours.question, "comment": colours.faint}
        self._formats = {name: _format(ink) for name, ink in inks.items()}
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        state = max(self.previousBlockState(), TOP)
        start = 0
        if state & (IN_TEXT | IN_RAW_TEXT):
            start, state = self._go_on(text, 0, state)
        while (found := _TOKEN.search(text, start)) is not None:
            start, state = self._take(text, found, state)
        self.setCurrentBlockState(state)

    def _take(self, text: str, found: re.Match[str], state: int) -> tuple[int, int]:
        kind, at, end = found.lastgroup or "", found.start(), found.end()
        if kind == "fence":
            return self._go_on(text, end, state | _FENCES[found.group()], shown_from=at)
        if kind == "head":
            for word in _HEAD.finditer(found.group()):
                self.setFormat(at + word.start(), len(word.group()), self._formats["key"])
            return end, state | IN_TABLE
        if kind != "key":
            self.setFormat(at, end - at, self._formats[kind])
        elif not state & IN_TABLE or found.group() in _GROUPS:
            self.setFormat(at, end - at, self._formats["key"])
        return end, state

    def _go_on(self, text: str, start: int, state: int, shown_from: int = 0) -> tuple[int, int]:
        """Colour what belongs to a text of several lines, to its end if it is here."""
        fence = next(sign for sign, kind in _FENCES.items() if state & kind)
        end = text.find(fence, start)
        stop = len(text) if end < 0 else end + len(fence)
        self.setFormat(shown_from, stop - shown_from, self._formats["string"])
        return stop, state if end < 0 else state & IN_TABLE


def spans(document: QTextDocument, line: int) -> Iterator[tuple[str, str]]:
    """Give the coloured words of a line with the names of their colours, for whoever checks them."""
    block = document.findBlockByNumber(line)
    colours = theme.current()
    names = {colours.accent: "key", colours.question: "string", colours.faint: "comment"}
    for each in block.layout().formats():
        ink = each.format.foreground().color().name()
        yield block.text()[each.start : each.start + each.length], names[ink]


def _format(ink: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(ink))
    return made
