"""The box that a reply is written in: it knows what was filled in and what is left blank, and marks both."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import (
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from moderator.canned import PartKind
from moderator.ui import masking, reply_words
from moderator.ui.widgets.marked_text import boxes
from moderator.ui.widgets.reply_looks import TINTS, inked, paint_ground, selection, wavy
from moderator.ui.widgets.reply_pieces import SIGNATURE, Draft, Piece, Placed, placed, put, utf16_length
from moderator.ui.widgets.text import tip
from moderator.ui.widgets.writing_field import WritingField

_UNSEEN = "".join(map(chr, range(32))) + "\x7f"
_SLASH_AFTER = frozenset(" \t\u00a0\u2028(«“„\"'—–!?…")


class ReplyField(WritingField):
    """Text is typed plain whatever stands beside it; a blank is one thing, which typing replaces."""

    settled = Signal()
    """What stands in it is another, and its pieces are known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._placed: list[Placed] = []
        self._doubts: Sequence[tuple[int, int]] = ()
        self._ignored = -1
        self._filling: tuple[str, int] | None = None
        self.textChanged.connect(self._read)
        self.cursorPositionChanged.connect(self._type_plain)

    def draft(self) -> Draft:
        """Give what stands here."""
        return Draft(pieces=tuple(each.piece for each in self._placed))

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Begin with this and nothing else; nothing of before can be brought back."""
        self._doubts, self._ignored = (), -1
        self.clear()
        put(self.textCursor(), pieces)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._type_plain()

    def typed(self) -> str | None:
        """Give what stands after the `/` that the cursor's word begins with; None where there is no such word."""
        start = self._slash()
        if start < 0 or start == self._ignored:
            return None
        return self._cursor(start + 1, self.textCursor().position()).selectedText()

    def ignore_slash(self) -> None:
        """Take the `/` before the cursor for a mere letter."""
        self._ignored = self._slash()

    def insert(self, pieces: Sequence[Piece]) -> None:
        """Write pieces in place of the `/word` before the cursor, as one step that is taken back as one."""
        cursor = self.textCursor()
        start = self._slash()
        if start >= 0:
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        self._replace(cursor, pieces)

    def exchange(self, insertion: int, pieces: Sequence[Piece]) -> None:
        """Write pieces in place of all that an insertion before has brought."""
        spans = [each for each in self._placed if each.piece.insertion == insertion]
        if spans:
            self._replace(self._cursor(spans[0].start, spans[-1].end), pieces)

    def mark_doubts(self, ranges: Sequence[tuple[int, int]]) -> None:
        """Draw a wavy line below what is objected to, in code points of the text."""
        self._doubts = masking.utf16(self.draft().text, ranges)
        self._draw_doubts()

    @Slot(int, int)
    def select(self, start: int, end: int) -> None:
        """Select a part, in code points of the text, and take the focus."""
        for first, last in masking.utf16(self.draft().text, [(start, end)]):
            self.setTextCursor(self._cursor(first, last))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_first_blank(self) -> None:
        """Select the first blank, and take the focus."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.go_to_blank(1)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def brought(self, insertion: int) -> str:
        """Give what still stands here of an insertion."""
        return "".join(each.piece.text for each in self._placed if each.piece.insertion == insertion)

    def blanks(self) -> list[Placed]:
        """Give the blanks that are left."""
        return [each for each in self._placed if each.piece.kind is PartKind.BLANK]

    def go_to_blank(self, step: int) -> bool:
        """Select the next blank, or the one before; False when there is none on that side."""
        self._fill_alike()
        cursor = self.textCursor()
        if step > 0:
            found = next((each for each in self.blanks() if each.start >= cursor.selectionEnd()), None)
        else:
            found = next((each for each in reversed(self.blanks()) if each.end <= cursor.selectionStart()), None)
        if found is not None:
            self.setTextCursor(self._cursor(found.start, found.end))
            self.ensureCursorVisible()
        return found is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a blank be replaced or taken away as a whole, and what is typed be plain."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._grasp_blank(at_start=key == Qt.Key.Key_Delete, at_end=key == Qt.Key.Key_Backspace)
            super().keyPressEvent(event)
        elif event.text().strip(_UNSEEN) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._grasp_blank()
            if self.textCursor().hasSelection():
                self._type_over(event.text())
            else:
                self._type_plain()
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method has composed as typed."""
        if event.commitString():
            self._grasp_blank()
            if self.textCursor().hasSelection():
                self._type_over("")
            self._type_plain()
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted as typed."""
        self._grasp_blank()
        self._type_over(source.text())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select the blank that was clicked on."""
        super().mouseReleaseEvent(event)
        self._grasp_blank()

    def event(self, event: QEvent) -> bool:
        """Say what was filled in where the pointer rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._said_at(self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).position())
            QToolTip.showText(event.globalPos(), tip(said), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Mark in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_doubts"):
            self._draw_doubts()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tinted grounds behind what was filled in, and a broken line around what is blank."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for each in self._placed:
            if each.piece.kind in TINTS:
                for box in boxes(self.document(), each.start, each.end):
                    paint_ground(painter, box, each.piece.kind)
        painter.end()
        super().paintEvent(event)

    def _slash(self) -> int:
        """Find the `/` that the word before the cursor begins with; -1 where it begins otherwise."""
        cursor = self.textCursor()
        before = self._cursor(cursor.block().position(), cursor.position()).selectedText()
        place = before.rfind("/")
        if cursor.hasSelection() or place < 0 or any(letter.isspace() for letter in before[place:]):
            return -1
        is_begun = place == 0 or before[place - 1] in _SLASH_AFTER
        return cursor.position() - utf16_length(before[place:]) if is_begun else -1

    def _replace(self, cursor: QTextCursor, pieces: Sequence[Piece]) -> None:
        cursor.beginEditBlock()
        pieces = self._sign_once(cursor, pieces)
        cursor.removeSelectedText()
        start = cursor.position()
        put(cursor, pieces)
        cursor.endEditBlock()
        end = cursor.position()
        first = next((each for each in self.blanks() if start <= each.start < end), None)
        if first is not None:
            cursor = self._cursor(first.start, first.end)
        elif pieces and pieces[-1].name == SIGNATURE:
            # whoever goes on writing does so above the name
            cursor.setPosition(end - utf16_length(pieces[-1].text))
        self.setTextCursor(cursor)
        self._type_plain()

    def _sign_once(self, cursor: QTextCursor, pieces: Sequence[Piece]) -> Sequence[Piece]:
        """Keep the last signature alone: one before the cursor goes, one after it stands for the new one."""
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        signed = [each for each in self._placed if each.piece.name == SIGNATURE]
        if any(each.start >= last for each in signed):
            return [piece for piece in pieces if piece.name != SIGNATURE]
        if signed and signed[-1].end <= first and any(piece.name == SIGNATURE for piece in pieces):
            self._cursor(self._before_blanks(signed[0].start), signed[-1].end).removeSelectedText()
        return pieces

    def _before_blanks(self, place: int) -> int:
        """Give the place before the empty lines that stand before one."""
        for each in reversed(self._placed):
            if each.end == place and not each.piece.text.strip():
                place = each.start
        return place

    def _type_over(self, text: str) -> None:
        """Write something as typed in place of what is selected; both are one step, and laid out once."""
        cursor = self.textCursor()
        span = (cursor.selectionStart(), cursor.selectionEnd())
        filled = [each for each in self.blanks() if (each.start, each.end) == span]
        self._filling = (filled[0].piece.name, span[0]) if filled else None
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.insertText(text, QTextCharFormat())
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _fill_alike(self) -> None:
        """Fill blanks that ask the same with what was typed into the first of them."""
        filling, self._filling = self._filling, None
        end = self.textCursor().position()
        between = [each.piece for each in self._placed if filling and filling[1] < each.end and each.start < end]
        if filling is None or not between or any(piece.shortcut for piece in between):
            return
        answer = self._cursor(filling[1], end).selectedText()
        alike = [each for each in self.blanks() if each.piece.name == filling[0]]
        block = self.textCursor()
        block.beginEditBlock()
        for each in reversed(alike):
            self._cursor(each.start, each.end).insertText(answer, QTextCharFormat())
        block.endEditBlock()

    def _grasp_blank(self, *, at_start: bool = False, at_end: bool = False) -> None:
        """Select the blank that the cursor stands in."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return
        at = cursor.position()
        for each in self.blanks():
            if each.start < at < each.end or (at_start and at == each.start) or (at_end and at == each.end):
                self.setTextCursor(self._cursor(each.start, each.end))
                return

    @Slot()
    def _type_plain(self) -> None:
        if not self.textCursor().hasSelection():
            self.setCurrentCharFormat(QTextCharFormat())

    @Slot()
    def _read(self) -> None:
        self._placed = list(placed(self.document()))
        self._doubts = ()
        self._draw_doubts()
        self.settled.emit()

    def _draw_doubts(self) -> None:
        doubted = wavy("spambg")
        drawn = [
            inked(self._cursor(each.start, each.end), each.piece.kind)
            for each in self._placed
            if each.piece.kind in TINTS
        ]
        drawn += [selection(self._cursor(start, end), doubted) for start, end in self._doubts]
        self.setExtraSelections(drawn)
        self.viewport().update()

    def _said_at(self, place: int) -> str:
        piece = next((each.piece for each in self._placed if each.start <= place < each.end), None)
        if piece is None or piece.kind is PartKind.TEXT:
            return ""
        return reply_words.filled_in(piece.name) if piece.kind is PartKind.VALUE else reply_words.blank(piece.name)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor
