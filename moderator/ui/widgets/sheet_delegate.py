"""Paints the cells of a sheet: two lines, a chip, or a share as a bar."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from moderator.ui import sizes, theme
from moderator.ui.widgets.chip import chip_font, height, paint_chip
from moderator.ui.widgets.row_ground import paint_ground
from moderator.ui.widgets.sheet_model import CELL, Cell, Share

SIDE = 12
LINE, BELOW = 18, 16
CHIP_SIDES = 14
_BAR, _GAP = 6, 6
_FROM = 0.5
"""Where the scale of a drawn share begins: below, no flag is of use."""


class SheetDelegate(QStyledItemDelegate):
    """Draws one cell; only what can be chosen has the ground of a choice."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw ground and content of a cell."""
        cell: Cell = index.data(CELL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, has_bar=index.column() == 0)
        painter.setClipRect(option.rect)
        _content(painter, QRectF(option.rect).adjusted(SIDE, 0, -4, -1), cell)
        painter.restore()


def _content(painter: QPainter, box: QRectF, cell: Cell) -> None:
    line, under = sizes.px(LINE), sizes.px(BELOW)
    top = box.top() + (box.height() - (line + under if cell.below else line)) / 2
    if cell.share is not None:
        _share(painter, QRectF(box.left(), box.top(), box.width() - 8, box.height()), cell.share)
    elif cell.tint:
        ink, ground = theme.tint(cell.tint)
        text = _elided(chip_font(), cell.text, box.width() - CHIP_SIDES)
        paint_chip(painter, QPointF(box.left(), top - (height() - line) / 2), text, ink, ground)
    else:
        font = theme.font(13, QFont.Weight.DemiBold if cell.is_strong else QFont.Weight.Normal)
        _line(painter, QRectF(box.left(), top, box.width(), line), cell.text, font, cell.ink)
        taken = QFontMetricsF(font).horizontalAdvance(cell.text) + _GAP
        if cell.aside and taken < box.width():
            rest = QRectF(box.left() + taken, top, box.width() - taken, line)
            _line(painter, rest, cell.aside, theme.font(12), cell.below_ink)
    if cell.below:
        space = 2 if cell.tint else 0
        below = QRectF(box.left(), top + line + space, box.width(), under)
        _line(painter, below, cell.below, theme.font(12), cell.below_ink)


def _line(painter: QPainter, box: QRectF, text: str, font: QFont, ink: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(getattr(theme.current(), ink)))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, flags, _elided(font, text, box.width()))


def _elided(font: QFont, text: str, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _share(painter: QPainter, box: QRectF, share: Share) -> None:
    """Draw what is certain as a full bar, what was seen as a lighter one behind it, and what was wanted as a line."""
    ink, ground = theme.tint(share.tint)
    bar = QRectF(box.left(), box.center().y() - _BAR / 2, box.width(), _BAR)
    painter.setPen(Qt.PenStyle.NoPen)
    for part, colour in (
        (1.0, QColor(theme.current().line)),
        (share.value or 0.0, QColor(ground).darker(115) if theme.current() is theme.LIGHT else ground.lighter(150)),
        (share.low, ink),
    ):
        width = (part - _FROM) / (1 - _FROM) * bar.width()
        if width > 0:
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), width, _BAR), _BAR / 2, _BAR / 2)
    at = bar.left() + (share.mark - _FROM) / (1 - _FROM) * bar.width()
    painter.fillRect(QRectF(at - 0.75, bar.top() - 5, 1.5, _BAR + 10), QColor(theme.current().ink))
