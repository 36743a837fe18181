"""The canned replies that fit what was typed after `/`: two lines each, with the letters that fit marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from moderator.ui import sizes, theme
from moderator.ui.reply_fit import fitting
from moderator.ui.widgets.text import tip

SHORTCUT = Qt.ItemDataRole.UserRole
CHOICE = Qt.ItemDataRole.UserRole + 1
_SEEN = 5
_LINE, _EDGE = 18, 5
_SIDE = 9
_SHOWN_LETTERS = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A canned reply as it is offered; `aside` tells its folder and how often it was used."""

    shortcut: str
    title: str
    body: str
    aside: str = ""


class ReplyChoices(QListWidget):
    """Never has the focus: the keys go on to the text, and those that choose are told to it from there."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Canned replies"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setItemDelegate(ChoiceDelegate(self))
        theme.mark(self, "choices")
        self.itemClicked.connect(self._tell)

    def offer(self, choices: Sequence[Choice], typed: str) -> None:
        """Show these; the first is taken by Enter."""
        self.clear()
        for choice in choices:
            item = QListWidgetItem(f"/{choice.shortcut}  {choice.title}")
            item.setToolTip(tip(choice.body))
            item.setData(SHORTCUT, choice.shortcut)
            item.setData(CHOICE, (choice, typed))
            said = ", ".join(filter(None, (choice.title, f"/{choice.shortcut}", choice.aside, choice.body)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.addItem(item)
        if not choices:
            nothing = QListWidgetItem(self.tr("No canned reply fits that"))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(nothing)
        self.setCurrentRow(0)
        self.refit()

    def refit(self) -> None:
        """Be as high as the rows that are seen at once."""
        rows = min(self.count(), _SEEN)
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(rows)) + 8)

    def step(self, by: int) -> None:
        """Turn to the row below or above, and from the last to the first."""
        self.setCurrentRow((self.currentRow() + by) % max(1, self.count()))

    def take(self) -> None:
        """Take the row that is turned to."""
        self._tell(self.currentItem())

    @Slot(QListWidgetItem)
    def _tell(self, item: QListWidgetItem | None) -> None:
        shortcut = item.data(SHORTCUT) if item is not None else None
        if shortcut:
            self.taken.emit(shortcut)


class ChoiceDelegate(QStyledItemDelegate):
    """Paints shortcut and title, what stands aside, and a line of the body."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give room for two lines."""
        if index.data(CHOICE) is None:
            return super().sizeHint(option, index)
        return QSize(120, 2 * sizes.px(_LINE) + 2 * _EDGE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        told = index.data(CHOICE)
        if told is None:
            super().paint(painter, option, index)
            return
        choice, typed = told
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state: QStyle.StateFlag = option.state
        colours = theme.current()
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accentbg))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        box = QRectF(option.rect).adjusted(_SIDE, _EDGE, -_SIDE, -_EDGE)
        line = QRectF(box.left(), box.top(), box.width(), sizes.px(_LINE))
        _first_line(painter, line, choice, typed)
        below = line.translated(0, line.height())
        _text(painter, below, " ".join(choice.body[:_SHOWN_LETTERS].split()), typed, (theme.font(12), colours.mute))
        painter.restore()


def _first_line(painter: QPainter, box: QRectF, choice: Choice, typed: str) -> None:
    colours = theme.current()
    small, strong, usual = theme.font(12), theme.font(13, QFont.Weight.DemiBold), theme.font(13)
    taken = QFontMetricsF(small).horizontalAdvance(choice.aside)
    room = box.width() - (taken + 14 if choice.aside else 0)
    if choice.aside:
        painter.setFont(small)
        painter.setPen(QColor(colours.faint))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, choice.aside)
    shortcut = QRectF(box.left(), box.top(), room, box.height())
    used = _text(painter, shortcut, f"/{choice.shortcut}", typed, (strong, colours.accent)) + 10
    if used < room:
        title = QRectF(box.left() + used, box.top(), room - used, box.height())
        _text(painter, title, choice.title, typed, (usual, colours.ink))


def _text(painter: QPainter, box: QRectF, text: str, typed: str, look: tuple[QFont, str]) -> float:
    """Paint one line cut to its box, with the letters that fit on a tinted ground, and give its width."""
    font, ink = look
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(shown, font)
    layout.setFormats([_range(start, end) for start, end in fitting(shown, typed)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(box.width(), 1.0) + 4)
    layout.endLayout()
    painter.setPen(QColor(ink))
    layout.draw(painter, box.topLeft() + _lift(box, line.height()))
    return line.naturalTextWidth()


def _lift(box: QRectF, height: float) -> QPointF:
    return QPointF(0, (box.height() - height) / 2)


def _range(start: int, end: int) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setBackground(QColor(theme.current().prizebg))
    look.setFontUnderline(True)
    marked = QTextLayout.FormatRange()
    marked.start, marked.length, marked.format = start, end - start, look
    return marked
