"""The text of a rule: coloured, with line numbers, and a mark beside every line that something is wrong with."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from moderator.rulings import Problem
from moderator.ui import phrases, ruling_words, sizes, theme
from moderator.ui.widgets.rule_highlighter import RuleHighlighter
from moderator.ui.widgets.text import tip
from moderator.ui.widgets.writing_field import WritingField

_GUTTER, _AIR = 36, 138
_DOT = 6.0


class RuleText(WritingField):
    """Tells of every change that a person made; what is shown from outside is told to nobody."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "rule")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(WritingField.LineWrapMode.WidgetWidth)
        self.setAccessibleName(self.tr("Text of the rule"))
        self.problems: tuple[Problem, ...] = ()
        self.gutter = Gutter(self)
        self.colours = RuleHighlighter(self.document())
        self._is_showing = False
        self.textChanged.connect(self._tell)
        self.verticalScrollBar().valueChanged.connect(self.gutter.update)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.refit()

    def show_text(self, text: str) -> None:
        """Show another text; nothing of the one before can be undone into it."""
        self._is_showing = True
        self.setPlainText(text)
        self._space_out()
        self.document().clearUndoRedoStacks()
        self._is_showing = False
        self.show_problems(())

    def change_text(self, text: str) -> None:
        """Let the text become another one as one step that can be undone; only what differs is touched."""
        before = self.toPlainText()
        if text == before:
            return
        start = _alike(before, text)
        end = _alike(before[start:][::-1], text[start:][::-1])
        cursor = self.textCursor()
        cursor.setPosition(_units(before[:start]))
        cursor.setPosition(_units(before[: len(before) - end]), QTextCursor.MoveMode.KeepAnchor)
        self._is_showing = True
        cursor.insertText(text[start : len(text) - end])
        self._is_showing = False

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the lines that something is wrong with."""
        self.problems = tuple(problems)
        lines = sorted({each.line for each in problems if each.line is not None})
        said = ", ".join(phrases.number(line) for line in lines)
        self.setAccessibleDescription(self.tr("Something is wrong in line {lines}").format(lines=said) if said else "")
        self.gutter.update()

    def sentences(self, line: int) -> str:
        """Say what is wrong with a line, 1 being the first."""
        return "\n".join(ruling_words.problem(each) for each in self.problems if each.line == line)

    def go_to(self, line: int) -> None:
        """Put the cursor into a line, where the writing goes on."""
        block = self.document().findBlockByNumber(min(line, self.document().blockCount()) - 1)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refit(self) -> None:
        """Take size and colours that are shown now."""
        self.setViewportMargins(sizes.px(_GUTTER), 0, 0, 0)
        self.colours.refit()
        self.gutter.update()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Be coloured anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "colours"):
            self._is_showing = True
            self.colours.refit()
            self._is_showing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the lines."""
        super().resizeEvent(event)
        box = self.contentsRect()
        self.gutter.setGeometry(box.left(), box.top(), sizes.px(_GUTTER), box.height())
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste and type plain text alone."""
        super().keyPressEvent(event)
        self.gutter.update()

    @Slot()
    def _fit(self) -> None:
        """Be as high as the text: the page scrolls, and not a box in it."""
        high = self.document().size().height()
        self.setFixedHeight(max(sizes.px(220), int(high) + 14))

    @Slot()
    def _tell(self) -> None:
        self.gutter.update()
        if not self._is_showing:
            self.edited.emit()

    def _space_out(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        airy = QTextBlockFormat()
        airy.setLineHeight(_AIR, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(airy)


class Gutter(QWidget):
    """The strip left of the text; a line with something wrong has a sign, and says it when it is pointed at."""

    def __init__(self, text: RuleText) -> None:
        super().__init__(text)
        self._text = text
        self.setMouseTracking(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the numbers of the lines, and the signs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(11))
        wrong = {each.line for each in self._text.problems}
        block = self._text.document().firstBlock()
        while block.isValid():
            self._paint_line(painter, block, is_wrong=block.blockNumber() + 1 in wrong)
            block = block.next()
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Say what is wrong with the line that is pointed at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._text.sentences(self._line_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), tip(said), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the line."""
        self._text.go_to(self._line_at(event.position()))

    def sizeHint(self) -> QSize:
        """Have room for three digits and a sign."""
        return QSize(sizes.px(_GUTTER), 0)

    def _box(self, block: QTextBlock) -> QRectF:
        box = self._text.document().documentLayout().blockBoundingRect(block)
        return box.translated(0, -self._text.verticalScrollBar().value())

    def _line_at(self, at: QPointF) -> int:
        block = self._text.document().firstBlock()
        while block.isValid() and self._box(block).bottom() < at.y():
            block = block.next()
        return block.blockNumber() + 1

    def _paint_line(self, painter: QPainter, block: QTextBlock, *, is_wrong: bool) -> None:
        colours, box = theme.current(), self._box(block)
        if not block.layout().lineCount():
            return
        first = block.layout().lineAt(0)
        base = box.top() + first.y() + first.ascent()
        number = str(block.blockNumber() + 1)
        left = self.width() - sizes.px(10) - painter.fontMetrics().horizontalAdvance(number)
        painter.setPen(QColor(colours.spam if is_wrong else colours.faint))
        painter.drawText(QPointF(left, base), number)
        if is_wrong:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.spam))
            middle = base - painter.fontMetrics().ascent() / 2 + 1
            sign = [QPointF(0, middle + _DOT / 2 + 1), QPointF(_DOT + 2, middle + _DOT / 2 + 1)]
            painter.drawPolygon([*sign, QPointF(_DOT / 2 + 1, middle - _DOT / 2 - 1)])


def _alike(one: str, other: str) -> int:
    """Count the letters that two texts begin with alike."""
    for place, (first, second) in enumerate(zip(one, other, strict=False)):
        if first != second:
            return place
    return min(len(one), len(other))


def _units(text: str) -> int:
    """Count as Qt does: in UTF-16 units, two for an emoji."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
