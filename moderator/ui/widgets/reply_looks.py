"""How what was filled in, what is blank and what is objected to look in a reply."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from moderator.canned import PartKind
from moderator.ui import theme

TINTS = {PartKind.VALUE: "accent", PartKind.BLANK: "prize"}


def wavy(ground: str = "") -> QTextCharFormat:
    """Give the look of what is wrong: a wavy line, on a ground of the palette."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(theme.current().spam))
    if ground:
        look.setBackground(QColor(getattr(theme.current(), ground)))
    return look


def inked(cursor: QTextCursor, kind: PartKind) -> QTextEdit.ExtraSelection:
    """Write a part in the ink of its kind."""
    ink = QTextCharFormat()
    ink.setForeground(theme.tint(TINTS[kind])[0])
    return selection(cursor, ink)


def selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Give a part a look that is no part of the text."""
    selected = QTextEdit.ExtraSelection()
    selected.cursor = cursor
    selected.format = look
    return selected


def paint_ground(painter: QPainter, box: QRectF, kind: PartKind) -> None:
    """Paint a tint behind what was filled in, and a broken line around what is blank."""
    ink, ground = theme.tint(TINTS[kind])
    is_blank = kind is PartKind.BLANK
    painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine) if is_blank else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if is_blank else box, 3, 3)
