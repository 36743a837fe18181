"""The card of a thread: the post that the comment stands under, and what was said before and after it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from moderator.domain import CommentId, Flag
from moderator.ui import phrases, sizes, theme
from moderator.ui.masking import masked_words
from moderator.ui.widgets import chip
from moderator.ui.widgets.avatar import paint_avatar
from moderator.ui.widgets.opening_line import OpeningLine
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.post_line import PostLine
from moderator.ui.widgets.text import plain
from moderator.views import Case, ThreadLine

_INDENT = 22
_DEEPEST = 6
_PAGE = 12
_HEIGHT, _ROW = 42, 19
_AVATAR = 22


class _Line(OpeningLine):
    """One comment of the thread, indented as deep as it answers; the open one opens nothing."""

    def __init__(self) -> None:
        super().__init__(sizes.px(_HEIGHT))
        self._author, self._text, self._state, self._when = "", "", "", ""
        self._depth = 0
        self._is_own = False

    def refit(self) -> None:
        """Grow with the text."""
        self.setFixedHeight(sizes.px(_HEIGHT))

    def show_line(self, line: ThreadLine, *, is_open: bool) -> None:
        """Stand for another line."""
        self._author = line.author or self.tr("No name")
        self._text, self._depth, self._is_own = " ".join(line.text.split()), min(line.depth, _DEEPEST), line.is_own
        state = phrases.state(line.status, line.visibility)
        # what the brand itself says is closed as it comes in, and nobody decides about it
        own = self.tr("your brand") if line.is_own else ""
        self._state = self.tr("this comment") if is_open else own or state
        self._when = phrases.ago(line.created_at)
        self.setEnabled(not is_open)
        spoken = ". ".join(filter(None, (self._author, self._text, self._state, self._when)))
        self.stand_for(line.id, spoken, line.text)

    def paint_words(self, painter: QPainter) -> None:
        """Paint who, how it stands and when; below it what was said."""
        colours, row = theme.current(), sizes.px(_ROW)
        left = 2.0 + self._depth * sizes.px(_INDENT)
        if self._is_own:
            painter.fillRect(QRectF(left - 2, 3, 2, self.height() - 6), QColor(colours.accent))
        paint_avatar(painter, QRectF(left + 2, 3, sizes.px(_AVATAR), sizes.px(_AVATAR)), self._author)
        left += sizes.px(_AVATAR) + 10
        right = self.width() - 4 - theme.metrics(12).horizontalAdvance(self._when)
        _paint(painter, QRectF(right, 2, self.width() - right, row), self._when, theme.font(12), colours.mute)
        if self._state:
            right -= chip.chip_width(self._state) + 8
            ink, ground = theme.tint("accent" if self._is_own or not self.isEnabled() else "mute")
            chip.paint_chip(painter, QPointF(right, 2), self._state, ink, ground)
        strong = theme.font(13, QFont.Weight.DemiBold)
        _paint(painter, QRectF(left, 2, right - left - 8, row), self._author, strong, colours.ink)
        ink_of_text = colours.mute if self.isEnabled() else colours.ink
        below = QRectF(left, 2 + row, self.width() - 4 - left, row)
        _paint(painter, below, self._text[:400], theme.font(13), ink_of_text)


class ThreadCard(Panel):
    """Shows the lines around the open comment; of a long thread a page, and more when it is asked for."""

    wanted = Signal(object)
    """A comment of the thread that is to be opened."""
    reveal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Thread"), parent)
        self._case: Case | None = None
        self._text, self._is_masked = "", False
        self._first = self._last = 0
        self.post = PostLine()
        self._alone = plain(self.tr("Nobody has answered it, and it answers nobody."), role="mute", wraps=True)
        self.earlier, self.later, self.reveal = (QPushButton(self) for _ in range(3))
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self.lines: list[_Line] = []
        for button in (self.earlier, self.later, self.reveal):
            theme.mark(button, "link")
        self.body.addWidget(self.post)
        self.body.addWidget(self._alone)
        self.body.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._column)
        self.body.addWidget(self.later, 0, Qt.AlignmentFlag.AlignLeft)
        self.cut = plain(role="mute", wraps=True)
        self.body.addWidget(self.cut)
        self.aside.addWidget(self.reveal)
        self.earlier.clicked.connect(self._show_earlier)
        self.later.clicked.connect(self._show_later)
        self.reveal.clicked.connect(self.reveal_asked)

    def show_case(self, case: Case, text: str, *, is_masked: bool) -> None:
        """Show the thread around another comment, whose own text is given as it may be read."""
        is_same = self._case is not None and self._case.card.id == case.card.id
        self._case, self._text, self._is_masked = case, text, is_masked
        if not is_same:
            self._first, self._last = _around(case.thread, case.card.id)
        self._last = min(self._last, len(case.thread))
        self.post.show_post(case.post, case.card.post)
        self._alone.setVisible(len(case.thread) < 2)
        self.cut.setText(
            self.tr("Of this thread, the {n} nearest are here.").format(n=phrases.number(len(case.thread)))
        )
        self.cut.setVisible(case.thread_size > len(case.thread))
        self.head(phrases.thread(case.thread_size) if case.thread_size > 1 else self.tr("Post"))
        self._show()

    def _show(self) -> None:
        if self._case is None:
            return
        thread, own = self._case.thread, self._case.card.id
        shown = thread[self._first : self._last]
        self.reveal.setVisible(any(is_coarse(line) and line.id != own for line in shown))
        self.reveal.setText(self.tr("Show coarse words") if self._is_masked else self.tr("Mask coarse words"))
        self.earlier.setVisible(self._first > 0)
        self.earlier.setText(phrases.counted(self._first, "%n comment before", "%n comments before"))
        after = len(thread) - self._last
        self.later.setVisible(after > 0)
        self.later.setText(phrases.counted(after, "%n comment after", "%n comments after"))
        self._make(len(shown))
        for place, widget in enumerate(self.lines):
            widget.setVisible(place < len(shown))
            if place < len(shown):
                line = _as_read(shown[place], own, self._text, is_masked=self._is_masked)
                widget.show_line(line, is_open=line.id == own)

    def _make(self, count: int) -> None:
        while len(self.lines) < count:
            fresh = _Line()
            fresh.wanted.connect(self.wanted)
            self.lines.append(fresh)
            self._column.addWidget(fresh)

    @Slot()
    def _show_earlier(self) -> None:
        self._first = max(0, self._first - _PAGE)
        self._show()

    @Slot()
    def _show_later(self) -> None:
        self._last = min(self._last + _PAGE, len(self._case.thread) if self._case is not None else 0)
        self._show()


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
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _around(thread: Sequence[ThreadLine], comment: CommentId) -> tuple[int, int]:
    """Choose a page of a thread with the comment in its middle."""
    place = next((number for number, line in enumerate(thread) if line.id == comment), 0)
    first = max(0, min(place - _PAGE // 2, len(thread) - _PAGE))
    return first, first + _PAGE
