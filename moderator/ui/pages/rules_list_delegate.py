"""Paints a rule of the list: its name, its state in words, and what it has done."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from moderator.domain import RuleState
from moderator.ui import ruling_names, ruling_words, sizes, theme
from moderator.ui.pages.rules_list_model import ROW, RuleRow
from moderator.ui.widgets.chip import chip_width, height, paint_chip
from moderator.ui.widgets.row_ground import paint_ground

_HIGH, _SIDE, _TOP = 56, 14, 9


class RulesListDelegate(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give every row the same room."""
        return QSize(160, sizes.px(_HIGH))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground, name, state and figures."""
        row: RuleRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option)
        box = QRectF(option.rect).adjusted(_SIDE, sizes.px(_TOP), -_SIDE + 4, -4)
        painter.setClipRect(option.rect)
        _first_line(painter, box, row)
        _second_line(painter, box, row)
        painter.restore()


def _first_line(painter: QPainter, box: QRectF, row: RuleRow) -> None:
    colours = theme.current()
    said = ruling_names.state(row.state)
    wide = chip_width(said)
    ink, ground = theme.tint(ruling_names.tint(row.state))
    paint_chip(painter, QPointF(box.right() - wide, box.top()), said, ink, ground)
    is_asleep = row.state in {RuleState.DRAFT, RuleState.RETIRED}
    font = QFont(theme.font(13, QFont.Weight.DemiBold))
    font.setItalic(row.summary is None)
    name = f"{row.name} •" if row.is_edited else row.name
    line = QRectF(box.left(), box.top(), box.width() - wide - 8, height())
    _write(painter, line, name, font, colours.mute if is_asleep else colours.ink)


def _second_line(painter: QPainter, box: QRectF, row: RuleRow) -> None:
    colours = theme.current()
    line = QRectF(box.left(), box.top() + height() + sizes.px(2), box.width(), sizes.px(16))
    warning = ruling_words.short_marks(row.summary, row.conflicts)
    font = theme.font(12)
    if warning:
        _write(painter, line, warning, font, colours.spam)
        line.setLeft(line.left() + QFontMetricsF(font).horizontalAdvance(f"{warning}  "))
    figures = ruling_words.figures(row.summary) if row.summary is not None else ruling_words.unkept()
    if line.width() > 0:
        _write(painter, line, figures, font, colours.mute)


def _write(painter: QPainter, box: QRectF, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
