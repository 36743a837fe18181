"""The text of a comment as its card shows it: two lines, from where a search found something, with that marked."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from moderator.ui import theme

LONGEST = 400
"""No card shows more signs than this."""
_BEFORE = 24
"""How much of the text is kept before what was found, where that is far from the beginning."""
_FAR = 70
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Shown:
    """What there is to show: one paragraph, and which of its code points were searched for."""

    text: str
    marks: tuple[Range, ...] = ()


def one_paragraph(text: str) -> str:
    """Give the beginning of a text without its line breaks, twice as long as what is shown."""
    return " ".join(text[: LONGEST * 2].split())


def excerpt(text: str, marks: Sequence[Range] = ()) -> Shown:
    """Begin shortly before the first mark when it would not be seen otherwise; the text is one paragraph."""
    first = marks[0][0] if marks else 0
    if first < _FAR:
        return Shown(text[:LONGEST], tuple(each for each in marks if each[1] <= LONGEST))
    blank = text.rfind(" ", 0, max(0, first - _BEFORE) + 1) + 1
    start = blank if first - blank <= 2 * _BEFORE else first
    moved = tuple((begin - start + 2, end - start + 2) for begin, end in marks if begin >= start)
    return Shown(f"… {text[start : start + LONGEST]}", tuple(each for each in moved if each[1] <= LONGEST))


def two_lines(text: str, width: int) -> tuple[str, ...]:
    """Break a text into at most two lines, the second one elided."""
    return _broken(text, width, theme.font().pixelSize())


@lru_cache(maxsize=256)
def _broken(text: str, width: int, _size: int) -> tuple[str, ...]:
    # the size is only there so that a text is broken anew when letters grow
    layout = QTextLayout(text, theme.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        return ()
    line.setLineWidth(width)
    # Qt counts in UTF-16, Python in code points
    whole = text.encode("utf-16-le", "surrogatepass")
    cut = line.textLength() * 2
    layout.endLayout()
    first = whole[:cut].decode("utf-16-le", "replace").rstrip()
    rest = whole[cut:].decode("utf-16-le", "replace")
    if not rest:
        return (first,)
    return first, theme.metrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)


def paint_text(painter: QPainter, at: QPointF, width: int, line_height: float, shown: Shown) -> None:
    """Paint two lines whose baselines stand at one distance, whatever fonts their signs come from."""
    direction = _direction(shown.text)
    baseline = at.y() + (line_height + theme.metrics().ascent() - theme.metrics().descent()) / 2
    start = 0
    for line in two_lines(shown.text, width):
        layout = QTextLayout(line, theme.font())
        option = QTextOption()
        option.setTextDirection(direction)
        if direction is Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(_formats(line, start, shown.marks))
        layout.beginLayout()
        placed = layout.createLine()
        placed.setLineWidth(width)
        layout.endLayout()
        layout.draw(painter, QPointF(at.x(), baseline - placed.ascent()))
        start = _after(shown.text, start + len(line))
        baseline += line_height


def _after(text: str, end: int) -> int:
    """Step over the blank at which a line was broken."""
    return end + 1 if text[end : end + 1] == " " else end


def _formats(line: str, start: int, marks: Sequence[Range]) -> list[QTextLayout.FormatRange]:
    colours = theme.current()
    found = []
    for begin, end in marks:
        first, last = max(0, begin - start), min(len(line), end - start)
        if first < last:
            marked = QTextLayout.FormatRange()
            marked.start, marked.length = _utf16(line[:first]), _utf16(line[first:last])
            look = QTextCharFormat()
            look.setBackground(QColor(colours.prizebg))
            look.setFontUnderline(True)
            look.setUnderlineColor(QColor(colours.prize))
            marked.format = look
            found.append(marked)
    return found


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _direction(text: str) -> Qt.LayoutDirection:
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in {"R", "AL"}:
            return Qt.LayoutDirection.RightToLeft
        if kind == "L":
            break
    return Qt.LayoutDirection.LeftToRight
