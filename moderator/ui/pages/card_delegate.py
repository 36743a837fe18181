"""Paints one comment of a queue: who, where, when, two lines of text, and chips."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from moderator.domain import CommentId
from moderator.ui import phrases, theme
from moderator.ui.pages.queue_model import CARD, IS_PICKED, STATE, TEXT
from moderator.ui.widgets import chip
from moderator.ui.widgets.avatar import paint_avatar
from moderator.ui.wording import platform
from moderator.views import Card

HEIGHT = 103
_LEFT, _RIGHT, _TOP = 16, 16, 10
_AVATAR = 34
_TEXT_LEFT = _LEFT + _AVATAR + 10
_LINE = 19
_KEPT = 64
"""How many pictures of cards are kept: some screens full."""


@dataclass(frozen=True, slots=True)
class _Look:
    """Everything that a card's picture depends on."""

    id: CommentId
    width: int
    ratio: float
    is_dark: bool
    is_current: bool
    has_focus: bool
    is_picked: bool
    text: str
    when: str
    chips: tuple[tuple[str, str], ...]


class CardDelegate(QStyledItemDelegate):
    """Every row has one height, so that the view never has to measure a million of them.

    A card is painted once and kept as a picture: moving through the list then paints the few cards that have changed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: OrderedDict[_Look, QPixmap] = OrderedDict()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Be as wide as the view and of one height."""
        return QSize(option.rect.width(), HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the card that the model gives."""
        card: Card | None = index.data(CARD)
        if card is None:
            return
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        look = _Look(
            id=card.id,
            width=box.width(),
            ratio=painter.device().devicePixelRatio(),
            is_dark=theme.current() is theme.DARK,
            is_current=bool(state & QStyle.StateFlag.State_Selected),
            has_focus=bool(state & QStyle.StateFlag.State_HasFocus),
            is_picked=index.data(IS_PICKED),
            text=index.data(TEXT),
            when=phrases.ago(card.created_at),
            chips=tuple(_chips(card, index.data(STATE))),
        )
        painter.drawPixmap(box.topLeft(), self._picture(card, look))

    def _picture(self, card: Card, look: _Look) -> QPixmap:
        picture = self._pictures.get(look)
        if picture is None:
            picture = self._pictures[look] = _painted(card, look)
            if len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(look)
        return picture


def _painted(card: Card, look: _Look) -> QPixmap:
    picture = QPixmap(round(look.width * look.ratio), round(HEIGHT * look.ratio))
    picture.setDevicePixelRatio(look.ratio)
    painter = QPainter(picture)
    _ground(painter, QRect(0, 0, look.width, HEIGHT), is_current=look.is_current, has_focus=look.has_focus)
    avatar = QRectF(_LEFT, _TOP, _AVATAR, _AVATAR)
    if look.is_picked:
        _tick(painter, avatar)
    else:
        paint_avatar(painter, avatar, card.author)
    _head(painter, look.width, card, look.when)
    _text(painter, look.width, look.text)
    _paint_chips(painter, look.width, look.chips)
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


def _head(painter: QPainter, width: int, card: Card, when: str) -> None:
    colours = theme.current()
    strong, small = theme.font(13, QFont.Weight.DemiBold), theme.font(12)
    strong_metrics, small_metrics = theme.metrics(13, QFont.Weight.DemiBold), theme.metrics(12)
    right = width - _RIGHT - small_metrics.horizontalAdvance(when)
    line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.setFont(small)
    painter.setPen(QColor(colours.faint))
    painter.drawText(QRectF(right, _TOP, width - _RIGHT - right, _LINE), line, when)
    room = right - 12 - _TEXT_LEFT
    name = strong_metrics.elidedText(card.author, Qt.TextElideMode.ElideRight, room * 0.62)
    taken = strong_metrics.horizontalAdvance(name)
    where = " · ".join(part for part in (_place(card), card.post) if part)
    where = small_metrics.elidedText(where, Qt.TextElideMode.ElideRight, max(0.0, room - taken - 6))
    painter.drawText(QRectF(_TEXT_LEFT + taken + 6, _TOP, room - taken - 6, _LINE), line, where)
    painter.setFont(strong)
    painter.setPen(QColor(colours.ink))
    painter.drawText(QRectF(_TEXT_LEFT, _TOP, room, _LINE), line, name)


def _place(card: Card) -> str:
    return card.stream if card.platform == "file" else platform(card.platform)


def _text(painter: QPainter, width: int, text: str) -> None:
    painter.setPen(QColor(theme.current().ink))
    for number, line in enumerate(two_lines(" ".join(text[:400].split()), width - _TEXT_LEFT - _RIGHT)):
        layout = _layout(line)
        layout.draw(painter, QPointF(_TEXT_LEFT, _TOP + _LINE * (number + 1) + 1))


@lru_cache(maxsize=256)
def two_lines(text: str, width: int) -> tuple[str, ...]:
    """Break a text into at most two lines, the second one elided; the cache keeps scrolling cheap."""
    layout = QTextLayout(text, theme.font(13))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if not line.isValid():
        return ()
    line.setLineWidth(width)
    # Qt counts in UTF-16, Python in code points
    whole = text.encode("utf-16-le", "surrogatepass")
    cut = line.textLength() * 2
    layout.endLayout()
    first = whole[:cut].decode("utf-16-le", "replace").rstrip()
    rest = whole[cut:].decode("utf-16-le", "replace")
    if not rest:
        return (first,)
    return first, theme.metrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)


def _layout(text: str) -> QTextLayout:
    layout = QTextLayout(text, theme.font(13))
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return layout


def _chips(card: Card, state: str) -> list[tuple[str, str]]:
    chips = [(said, theme.TINTS[flag]) for said, (flag, _) in zip(phrases.flags(card), card.raised, strict=True)]
    if card.copies > 1:
        chips.append((phrases.alike(card.copies), "mute"))
    if card.due_at:
        chips.insert(1, (phrases.due(card.due_at), "spam"))
    if state:
        chips.insert(0, (state, "accent"))
    return chips


def _paint_chips(painter: QPainter, width: int, chips: Iterable[tuple[str, str]]) -> None:
    left = float(_TEXT_LEFT)
    for text, tint in chips:
        if left + chip.chip_width(text) > width - _RIGHT:
            break
        ink, ground = theme.tint(tint)
        left += chip.paint_chip(painter, QPointF(left, _TOP + _LINE * 3 + 6), text, ink, ground) + 4
