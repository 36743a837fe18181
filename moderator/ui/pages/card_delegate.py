"""Paints the comments of a queue: each card once, then from a picture that is kept."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from moderator.domain import CommentId
from moderator.search_text import Place
from moderator.ui import phrases, theme
from moderator.ui.pages.card_chips import chips, times, where
from moderator.ui.pages.card_painting import Look, height, painted
from moderator.ui.pages.card_text import Range, Shown, excerpt, one_paragraph
from moderator.ui.pages.chip_pictures import ChipPictures
from moderator.ui.pages.queue_model import CARD, IS_PICKED, MARKS, STATE, TEXT
from moderator.views import Card

Find = Callable[..., tuple[Range, ...]]
_KEPT_BYTES = 16 * 2**20
"""How much room pictures of cards may take: some screens full, fewer where a pixel is four."""

_KEPT_FEET = 512


class CardDelegate(QStyledItemDelegate):
    """Every row has one height, so that the view never has to measure a million of them.

    A card is painted once and kept as a picture: moving through the list then paints the few cards that have changed.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chips = ChipPictures()
        self._pictures: OrderedDict[Look, QPixmap] = OrderedDict()
        self._feet: dict[CommentId, tuple[Card, object, tuple[tuple[str, str], ...]]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Be as wide as the view and of one height."""
        return QSize(option.rect.width(), height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the card that the model gives."""
        state: QStyle.StateFlag = option.state
        look = self._look(
            index,
            option.rect.width(),
            painter.device().devicePixelRatioF(),
            is_current=bool(state & QStyle.StateFlag.State_Selected),
            has_focus=bool(state & QStyle.StateFlag.State_HasFocus),
        )
        if look is not None:
            painter.drawPixmap(option.rect.topLeft(), self._picture(look))

    def make_ready(
        self, index: QModelIndex | QPersistentModelIndex, width: int, ratio: float, *, is_current: bool, has_focus: bool
    ) -> None:
        """Paint a card into its picture before it is to be seen."""
        look = self._look(index, width, ratio, is_current=is_current, has_focus=has_focus)
        if look is not None:
            self._picture(look)

    def _look(
        self, index: QModelIndex | QPersistentModelIndex, width: int, ratio: float, *, is_current: bool, has_focus: bool
    ) -> Look | None:
        card: Card | None = index.data(CARD)
        if card is None:
            return None
        find = index.data(MARKS)
        place = where(card)
        return Look(
            id=card.id,
            width=width,
            ratio=ratio,
            size=theme.font().pixelSize(),
            is_dark=theme.current() is theme.DARK,
            is_current=is_current,
            has_focus=has_focus,
            is_picked=bool(index.data(IS_PICKED)),
            author=card.author,
            where=place,
            when=phrases.ago(card.created_at),
            shown=_shown(index.data(TEXT) or "", find),
            author_marks=find(card.author, place=Place.AUTHOR) if find else (),
            where_marks=_post_marks(card, place, find),
            chips=self._foot(card, index.data(STATE) or ""),
        )

    def _foot(self, card: Card, state: str) -> tuple[tuple[str, str], ...]:
        told = (state, times(card))
        kept = self._feet.get(card.id)
        if kept is None or kept[0] is not card or kept[1] != told:
            if len(self._feet) >= _KEPT_FEET:
                self._feet.clear()
            kept = self._feet[card.id] = card, told, tuple(chips(card, state))
        return kept[2]

    def _picture(self, look: Look) -> QPixmap:
        picture = self._pictures.get(look)
        if picture is None:
            picture = self._pictures[look] = painted(look, self._chips)
            size = picture.width() * picture.height() * 4
            while len(self._pictures) > max(2, _KEPT_BYTES // size):
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(look)
        return picture


def _shown(text: str, find: Find | None) -> Shown:
    paragraph = one_paragraph(text)
    return excerpt(paragraph, find(paragraph) if find else ())


def _post_marks(card: Card, place: str, find: Find | None) -> tuple[Range, ...]:
    if find is None or not card.post:
        return ()
    ahead = len(place) - len(card.post)
    return tuple((begin + ahead, end + ahead) for begin, end in find(card.post, place=Place.POST))
