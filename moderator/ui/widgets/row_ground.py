"""The ground of a row in a list or table: what is chosen has a colour of its own, and a bar at its left."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from moderator.ui import theme


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, *, has_bar: bool = True, has_ring: bool = True
) -> None:
    """Paint it for a row or one of its cells; `has_ring` shows where the keys are when that is not chosen."""
    colours = theme.current()
    box: QRect = option.rect
    state: QStyle.StateFlag = option.state
    is_chosen = bool(state & QStyle.StateFlag.State_Selected)
    painter.fillRect(box, QColor(colours.accentbg if is_chosen else colours.panel))
    painter.fillRect(box.left(), box.bottom(), box.width(), 1, QColor(colours.line))
    if is_chosen and has_bar:
        painter.fillRect(box.left(), box.top(), 3, box.height() - 1, QColor(colours.accent))
    if has_ring and not is_chosen and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(colours.accent), 1))
        painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)
