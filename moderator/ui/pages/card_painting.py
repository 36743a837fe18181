"""Paints a card: who, where, when, two lines of text, and chips."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from moderator.domain import CommentId
from moderator.ui import sizes, theme
from moderator.ui.pages.card_text import Range, Shown, paint_text, two_lines
from moderator.ui.pages.chip_pictures import ChipPictures
from moderator.ui.widgets import chip
from moderator.ui.widgets.avatar import paint_avatar

_SIDE, _TOP, _AVATAR, _GAP, _LINE = 16, 10, 34, 10, 19
_ELLIPSIS = Qt.TextElideMode.ElideRight
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that a card's picture depends on."""

    id: CommentId
    width: int
    ratio: float
    size: int
    is_dark: bool
    is_current: bool
    has_focus: bool
    is_picked: bool
    author: str
    where: str
    when: str
    shown: Shown
    author_marks: tuple[Range, ...]
    where_marks: tuple[Range, ...]
    chips: tuple[tuple[str, str], ...]


def height() -> int:
    """Tell how high every card is at the size of text that is shown."""
    return 2 * _TOP + 3 * _line() + 6 + chip.height()


def _line() -> int:
    return sizes.px(_LINE)


def painted(look: Look, pictures: ChipPictures) -> QPixmap:
    """Paint a card into a picture of its own."""
    picture = QPixmap(round(look.width * look.ratio), round(height() * look.ratio))
    picture.setDevicePixelRatio(look.ratio)
    painter = QPainter(picture)
    _ground(painter, QRect(0, 0, look.width, height()), is_current=look.is_current, has_focus=look.has_focus)
    round_ = sizes.px(_AVATAR)
    left, width = _SIDE + round_ + _GAP, look.width - 2 * _SIDE - round_ - _GAP
    lines = 1 + max(1, len(two_lines(look.shown.text, width)))
    # where a line or the chips are missing, the rest moves together and stands in the middle
    top = (height() - lines * _line() - (6 + chip.height() if look.chips else 0)) // 2
    avatar = QRectF(_SIDE, top, round_, round_)
    if look.is_picked:
        _tick(painter, avatar)
    else:
        paint_avatar(painter, avatar, look.author)
    # marks that pile up on a letter end where its lines do
    painter.setClipRect(QRectF(left, 2, width, height() - 4))
    _head(painter, QRectF(left, top, width, _line()), look)
    painter.setClipRect(QRectF(left, top + _line(), width, 2 * _line() + 4))
    painter.setPen(QColor(theme.current().ink))
    paint_text(painter, QPointF(left, top + _line() + 1), width, _line(), look.shown)
    painter.setClipping(False)
    _chips(painter, QPointF(left, top + lines * _line() + 6), look.width - _SIDE, look, pictures)
    painter.end()
    return picture


def _ground(painter: QPainter, box: QRect, *, is_current: bool, has_focus: bool) -> None:
    colours = theme.current()
    painter.fillRect(box, QColor(colours.accentbg if is_current else colours.panel))
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colours.line))
    if is_current:
        painter.fillRect(
            QRect(box.left(), box.top(), 3, box.height()), QColor(colours.accent if has_focus else colours.faint)
        )


def _tick(painter: QPainter, box: QRectF) -> None:
    colours = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(box)
    painter.setPen(QPen(QColor(colours.on_accent), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    middle = box.center()
    painter.drawPolyline([middle + QPointF(-6, 0), middle + QPointF(-2, 5), middle + QPointF(7, -5)])
    painter.restore()


def _head(painter: QPainter, box: QRectF, look: Look) -> None:
    colours = theme.current()
    strong, small = theme.metrics(13, QFont.Weight.DemiBold), theme.metrics(12)
    right = box.right() - small.horizontalAdvance(look.when)
    painter.setFont(theme.font(12))
    painter.setPen(QColor(colours.faint))
    painter.drawText(QRectF(right, box.top(), box.right() - right, box.height()), _ONE_LINE, look.when)
    room = right - 12 - box.left()
    name = strong.elidedText(look.author, _ELLIPSIS, room * 0.62)
    beside = box.left() + strong.horizontalAdvance(name) + 6
    where = small.elidedText(look.where, _ELLIPSIS, max(0.0, box.left() + room - beside))
    beside_box = QRectF(beside, box.top(), box.left() + room - beside, box.height())
    _mark(painter, beside_box, small, where, look.where_marks)
    painter.drawText(beside_box, _ONE_LINE, where)
    _mark(painter, QRectF(box.left(), box.top(), room, box.height()), strong, name, look.author_marks)
    painter.setFont(theme.font(13, QFont.Weight.DemiBold))
    painter.setPen(QColor(colours.ink))
    painter.drawText(QRectF(box.left(), box.top(), room, box.height()), _ONE_LINE, name)


def _mark(painter: QPainter, box: QRectF, metrics: QFontMetricsF, text: str, marks: Iterable[Range]) -> None:
    """Put a ground and a line below what was found, as the text itself has them."""
    colours = theme.current()
    for begin, end in marks:
        left = box.left() + metrics.horizontalAdvance(text[:begin])
        width = min(metrics.horizontalAdvance(text[begin:end]), box.right() - left)
        if width > 0 and begin < len(text):
            high = metrics.height()
            top = box.top() + (box.height() - high) / 2
            painter.fillRect(QRectF(left, top, width, high), QColor(colours.prizebg))
            painter.fillRect(QRectF(left, top + high - 2, width, 1), QColor(colours.prize))


def _chips(painter: QPainter, at: QPointF, right: float, look: Look, pictures: ChipPictures) -> None:
    left = round(at.x())
    for text, tint in look.chips:
        width = chip.chip_width(text)
        if left + width > right:
            break
        painter.drawPixmap(QPointF(left, at.y()), pictures.picture(text, tint, look.ratio))
        left += round(width) + 4
