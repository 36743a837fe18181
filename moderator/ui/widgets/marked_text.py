"""A comment's text, read only and always plain, with parts of it marked."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from moderator.ui import theme

_MARGIN = 300
_LANE = 3
"""How far below each other the lines of marks on the same words are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A part of the text, in UTF-16 places, in a tint of the theme.

    What speaks `against` has a broken line below; what is `quiet` a line and no ground; what a search `found`, a frame.
    """

    start: int
    end: int
    tint: str
    against: bool = False
    quiet: bool = False
    found: bool = False


class MarkedText(QTextEdit):
    """Takes the height of its text, so that the page around it scrolls and not the text itself."""

    def __init__(
        self, parent: QWidget | None = None, *, role: str = "comment", pixels: int = 16, name: str = ""
    ) -> None:
        super().__init__(parent)
        theme.mark(self, role)
        self._marks: Sequence[Mark] = ()
        self._lanes: Sequence[int] = ()
        self._text: str | None = None
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setFont(theme.font(pixels))
        self.setAccessibleName(name or self.tr("Comment"))

    def show_text(self, text: str, marks: Sequence[Mark] = ()) -> None:
        """Show a text as it is, whatever it looks like, and mark its parts."""
        self._marks, self._lanes = marks, lanes(marks)
        if text == self._text:
            # what a person has selected stays so when evidence comes in
            self.viewport().update()
            return
        self._text = text
        self.setPlainText(text)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self._fit()

    def marked(self) -> list[str]:
        """Give the marked parts of the text."""
        return [self._cursor(mark).selectedText() for mark in self._marks]

    def sizeHint(self) -> QSize:
        """Be as high as the text."""
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return QSize(80, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks behind the text: a tinted ground, and a line below for those who see no tint."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        first, last = self._seen(event.rect())
        seen = [place for place, mark in enumerate(self._marks) if mark.start <= last and mark.end >= first]
        drawn = [
            (mark, boxes(self.document(), mark.start, mark.end)) for mark in (self._marks[place] for place in seen)
        ]
        for mark, places in drawn:
            if not mark.quiet and not mark.found:
                painter.setBrush(QBrush(theme.tint(mark.tint)[1]))
                for box in places:
                    painter.drawRoundedRect(box, 2, 2)
        for (mark, places), number in zip(drawn, seen, strict=True):
            lane = self._lanes[number]
            for box in places:
                if mark.found:
                    _frame(painter, box, *theme.tint(mark.tint))
                else:
                    _underline(painter, box.translated(0, lane * _LANE), theme.tint(mark.tint)[0], mark)
        painter.end()
        super().paintEvent(event)

    def _seen(self, box: QRect) -> tuple[int, int]:
        """Give the places of the text that stand in a box, and some more on both sides."""
        first, last = (self.cursorForPosition(at).position() for at in (box.topLeft(), box.bottomRight()))
        return first - _MARGIN, last + _MARGIN

    def _cursor(self, mark: Mark) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _height(self) -> int:
        return int(self.document().size().height()) + 4

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())


def boxes(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """Give one box for each line that a part of a text stands on, in UTF-16 places."""
    found = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        layout, begin = block.layout(), block.position()
        line = layout.lineForTextPosition(max(start - begin, 0))
        numbers = range(line.lineNumber(), layout.lineCount()) if line.isValid() else ()
        for number in numbers:
            line = layout.lineAt(number)
            first = max(start - begin, line.textStart())
            last = min(end - begin, line.textStart() + line.textLength())
            if line.textStart() >= end - begin:
                break
            if first < last:
                left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                top = layout.position().y() + line.y() - 1
                found.append(
                    QRectF(min(left, right) - 1, top, abs(right - left) + 2, line.ascent() + line.descent() + 3)
                )
        block = block.next()
    return found


def lanes(marks: Sequence[Mark]) -> list[int]:
    """Say which line below the words each mark has: those that stand on the same words have one each."""
    found: list[int] = []
    taken: list[list[tuple[int, int]]] = []
    for mark in marks:
        lane = 0
        while not mark.found and lane < len(taken) and _meets(mark, taken[lane]):
            lane += 1
        if not mark.found:
            taken += [[]] if lane == len(taken) else []
            insort(taken[lane], (mark.start, mark.end))
        found.append(lane)
    return found


def _meets(mark: Mark, spans: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a mark meets one of the spans, which are in order and apart."""
    place = bisect_left(spans, (mark.end, 0))
    return place > 0 and spans[place - 1][1] > mark.start


def _frame(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.save()
    painter.setPen(ink)
    painter.setBrush(QBrush(ground))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -2.5), 2, 2)
    painter.restore()


def _underline(painter: QPainter, box: QRectF, ink: QColor, mark: Mark) -> None:
    step = 5.0 if mark.against else box.width()
    left = box.left()
    while left < box.right():
        width = min(3.0 if mark.against else step, box.right() - left)
        painter.fillRect(QRectF(left, box.bottom() - 2, width, 2), ink)
        left += step


def _x(place: object) -> float:
    """Read Qt's answer, which some bindings give together with the place."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
