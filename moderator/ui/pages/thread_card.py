"""The card of a thread: what was said before and after the open comment."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from moderator.domain import CommentId, Flag
from moderator.ui import phrases, theme
from moderator.ui.masking import masked_words
from moderator.ui.widgets import chip
from moderator.ui.widgets.avatar import paint_avatar
from moderator.ui.widgets.opening_line import OpeningLine
from moderator.ui.widgets.panel import Panel
from moderator.views import ThreadLine

_INDENT = 22
_DEEPEST = 6
_LONGEST = 12
_HEIGHT, _ROW = 42, 19
_AVATAR = 22


class _Line(OpeningLine):
    """One comment of the thread, indented as deep as it answers; the open one opens nothing."""

    def __init__(self) -> None:
        super().__init__(_HEIGHT)
        self._author, self._text, self._state, self._when = "", "", "", ""
        self._depth = 0

    def show_line(self, line: ThreadLine, *, is_open: bool) -> None:
        """Stand for another line."""
        self._author, self._text, self._depth = line.author, " ".join(line.text.split()), min(line.depth, _DEEPEST)
        self._state = self.tr("this comment") if is_open else phrases.state(line.status, line.visibility)
        self._when = phrases.ago(line.created_at)
        self.setEnabled(not is_open)
        spoken = ". ".join(filter(None, (line.author, self._text, self._state, self._when)))
        self.stand_for(line.id, spoken, line.text)

    def paint_words(self, painter: QPainter) -> None:
        """Paint who, how it stands and when; below it what was said."""
        colours = theme.current()
        left = 2.0 + self._depth * _INDENT
        paint_avatar(painter, QRectF(left, 3, _AVATAR, _AVATAR), self._author)
        left += _AVATAR + 8
        strong, small = theme.font(13, QFont.Weight.DemiBold), theme.font(12)
        right = self.width() - 4 - QFontMetricsF(small).horizontalAdvance(self._when)
        _paint(painter, QRectF(right, 2, self.width() - right, _ROW), self._when, small, colours.mute)
        if self._state:
            right -= chip.chip_width(self._state) + 8
            ink, ground = theme.tint("mute" if self.isEnabled() else "accent")
            chip.paint_chip(painter, QPointF(right, 2), self._state, ink, ground)
        _paint(painter, QRectF(left, 2, right - left - 8, _ROW), self._author, strong, colours.ink)
        ink_of_text = colours.mute if self.isEnabled() else colours.ink
        below = QRectF(left, 2 + _ROW, self.width() - 4 - left, _ROW)
        _paint(painter, below, self._text[:400], theme.font(13), ink_of_text)


class ThreadCard(Panel):
    """Shows the lines around the open comment; long threads are cut around it."""

    wanted = Signal(object)
    """A comment of the thread that is to be opened."""
    reveal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Thread"), parent)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self.body.addLayout(self._column)
        self.lines: list[_Line] = []
        self.reveal = QPushButton()
        theme.mark(self.reveal, "link")
        self.reveal.clicked.connect(self.reveal_asked)
        self.aside.addWidget(self.reveal)

    def show_thread(self, thread: Sequence[ThreadLine], comment: CommentId, text: str, *, is_masked: bool) -> None:
        """Show another thread, with the open comment's own text as it may be read; one that stands alone has none."""
        shown = _around(thread, comment) if len(thread) > 1 else ()
        self.setVisible(bool(shown))
        self.head(phrases.thread(len(thread)))
        self.reveal.setVisible(any(is_coarse(line) and line.id != comment for line in shown))
        self.reveal.setText(self.tr("Show coarse words") if is_masked else self.tr("Mask coarse words"))
        while len(self.lines) < len(shown):
            fresh = _Line()
            fresh.wanted.connect(self.wanted)
            self.lines.append(fresh)
            self._column.addWidget(fresh)
        for place, widget in enumerate(self.lines):
            widget.setVisible(place < len(shown))
            if place < len(shown):
                line = _as_read(shown[place], comment, text, is_masked=is_masked)
                widget.show_line(line, is_open=line.id == comment)


def is_coarse(line: ThreadLine) -> bool:
    """Tell whether a line is masked until it is asked for."""
    return Flag.OBSCENE in line.raised


def _as_read(line: ThreadLine, comment: CommentId, text: str, *, is_masked: bool) -> ThreadLine:
    if line.id == comment:
        return replace(line, text=text)
    return replace(line, text=masked_words(line.text)) if is_masked and is_coarse(line) else line


def _paint(painter: QPainter, box: QRectF, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _around(thread: Sequence[ThreadLine], comment: CommentId) -> Sequence[ThreadLine]:
    place = next((number for number, line in enumerate(thread) if line.id == comment), 0)
    first = max(0, min(place - _LONGEST // 2, len(thread) - _LONGEST))
    return thread[first : first + _LONGEST]
