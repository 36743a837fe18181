"""Paints the log's cells: texts of two lines, chips, and a stroke through what was undone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from moderator.ui import theme
from moderator.ui.pages import log_words
from moderator.ui.pages.log_model import ENTRY, Column
from moderator.ui.widgets.chip import chip_font, chip_width, height, paint_chip
from moderator.ui.widgets.row_ground import paint_ground
from moderator.views import LogEntry

ROW_HEIGHT = 54
SIDE, TOP = 12, 8
LINES = 2
CHIP_SIDES = 14
READ_AT_MOST = 300
"""No cell shows more letters than this, so that a comment of a megabyte is not laid out."""


class LogDelegate(QStyledItemDelegate):
    """Draws one cell of the log."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, line and content of a cell."""
        entry: LogEntry = index.data(ENTRY)
        column = Column(index.column())
        painter.save()
        _ground(painter, option, column)
        box = QRectF(option.rect).adjusted(SIDE, TOP, -4, -TOP)
        painter.setClipRect(option.rect)
        if column in {Column.ACTION, Column.FLAG}:
            _chip(painter, box, entry, column)
        else:
            _text(painter, box, index.data(), entry, column)
        painter.restore()


def paint_lines(painter: QPainter, box: QRectF, text: str, font: QFont, ink: QColor) -> None:
    """Lay a text out on two lines at most, and end the last with an ellipsis where more follows."""
    layout = QTextLayout(" ".join(text[:READ_AT_MOST].split()), font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    painter.setFont(font)
    painter.setPen(ink)
    metrics = QFontMetricsF(font)
    height = metrics.height() * 1.15
    layout.beginLayout()
    for number in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(box.width())
        spot = QRectF(box.left(), box.top() + number * height, box.width(), height)
        length = line.textLength() if number < LINES - 1 else len(layout.text())
        shown = _units(layout.text(), line.textStart(), length)
        painter.drawText(spot, int(Qt.TextFlag.TextSingleLine), _elided(metrics, shown, box.width()))
    layout.endLayout()


def _units(text: str, start: int, length: int) -> str:
    """Cut a text where Qt counts: in UTF-16 units, two for an emoji."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")


def _elided(metrics: QFontMetricsF, text: str, width: float) -> str:
    return metrics.elidedText(text.rstrip(), Qt.TextElideMode.ElideRight, width)


def _ground(painter: QPainter, option: QStyleOptionViewItem, column: Column) -> None:
    state: QStyle.StateFlag = option.state
    is_active = bool(state & QStyle.StateFlag.State_Active)
    paint_ground(painter, option, has_bar=is_active and column == Column.WHEN, has_ring=False)


def _text(painter: QPainter, box: QRectF, text: str, entry: LogEntry, column: Column) -> None:
    colours = theme.current()
    quiet = column in {Column.WHEN, Column.DETAIL} or entry.undone_by is not None
    font = QFont(theme.font())
    font.setStrikeOut(entry.undone_by is not None and column in {Column.REASON, Column.COMMENT})
    paint_lines(painter, box, text, font, QColor(colours.mute if quiet else colours.ink))


def _chip(painter: QPainter, box: QRectF, entry: LogEntry, column: Column) -> None:
    is_action = column == Column.ACTION
    text = log_words.done(entry) if is_action else log_words.flagged(entry)
    ink, ground = theme.tint(log_words.action_tint(entry) if is_action else log_words.flag_tint(entry))
    # what is too long for the column stands on two chips, one under the other
    pieces = [text] if chip_width(text) <= box.width() else text.split(" ", 1)
    for number, piece in enumerate(pieces):
        at = QPointF(box.left(), box.top() + number * (height() + 1))
        shown = _elided(QFontMetricsF(chip_font()), piece, box.width() - CHIP_SIDES)
        width = paint_chip(painter, at, shown, ink, ground)
        if is_action and entry.undone_by is not None:
            middle = at.y() + height() / 2
            painter.setPen(ink)
            painter.drawLine(QPointF(at.x() + 4, middle), QPointF(at.x() + width - 4, middle))
