"""The box that a template is written in: what will be filled in, asked and decided stands out; mistakes are wavy."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from moderator.ui import sizes, theme
from moderator.ui.widgets.reply_looks import selection, wavy
from moderator.ui.widgets.reply_pieces import utf16_length
from moderator.ui.widgets.writing_field import WritingField

_LOWEST, _HIGHEST = 170, 340
_TINTS = (
    (re.compile(r"\{\{.*?\}\}"), "accent"),
    (re.compile(r"\{\{-?\s*ask\s*\(.*?\)\s*-?\}\}"), "prize"),
    (re.compile(r"\{%.*?%\}"), "bot"),
    (re.compile(r"\{#.*?#\}"), "mute"),
)


class TemplateField(WritingField):
    """Plain text always; colours are paint and no part of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong: Sequence[int] = ()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        sizes.write_in(self, theme.font(14), 14)
        self._marks = _Marks(self)
        self.textChanged.connect(self._forget)
        self.refit()

    def show_text(self, text: str) -> None:
        """Show another text; nothing of before can be brought back."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def mark_lines(self, lines: Sequence[int]) -> None:
        """Draw a wavy line below lines that have a mistake; they count from 1."""
        self._wrong = lines
        drawn = []
        for line in lines:
            block = self.document().findBlockByNumber(line - 1)
            if block.isValid():
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                drawn.append(selection(cursor, wavy()))
        self.setExtraSelections(drawn)

    def go_to_line(self, line: int) -> None:
        """Put the cursor to the end of a line, and take the focus."""
        cursor = QTextCursor(self.document().findBlockByNumber(max(line, 1) - 1))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self.setTextCursor(cursor)
        self.setFocus()

    def write(self, text: str, select: tuple[int, int] | None = None) -> None:
        """Insert something at the cursor, and select a part of it, in code points of what was inserted."""
        cursor = self.textCursor()
        cursor.insertText(text)
        if select is not None:
            start = cursor.position() - utf16_length(text)
            first, last = (start + utf16_length(text[:place]) for place in select)
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def refit(self) -> None:
        """Grow with the letters."""
        self.setMinimumHeight(sizes.px(_LOWEST))
        self.setMaximumHeight(sizes.px(_HIGHEST))

    def changeEvent(self, event: QEvent) -> None:
        """Mark in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_marks"):
            self._marks.rehighlight()
            self.mark_lines(self._wrong)

    @Slot()
    def _forget(self) -> None:
        if self._wrong:
            self.mark_lines(())


class _Marks(QSyntaxHighlighter):
    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field.document())

    def highlightBlock(self, text: str) -> None:
        """Colour what is more than text."""
        for pattern, tint in _TINTS:
            for found in pattern.finditer(text):
                start = utf16_length(text[: found.start()])
                self.setFormat(start, utf16_length(found[0]), _look(tint))


def _look(tint: str) -> QTextCharFormat:
    ink, ground = theme.tint(tint)
    look = QTextCharFormat()
    look.setForeground(ink)
    look.setBackground(ground)
    look.setFontWeight(QFont.Weight.Medium)
    return look
