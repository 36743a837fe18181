"""The commands that fit what was typed, as a list that paints name, sentence and key."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from moderator.ui import sizes, theme
from moderator.ui.dialogs.palette_match import best
from moderator.ui.widgets.key_hint import height as key_height
from moderator.ui.widgets.key_hint import key_text, key_width, paint_key

ACTION = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 34
SIDE = 12
Index = QModelIndex | QPersistentModelIndex


def name_of(action: QAction) -> str:
    """Give a command's name without the mark of its mnemonic and the dots of its dialog."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def sentence_of(action: QAction) -> str:
    """Give what a command says about itself beyond its name."""
    return action.statusTip() if action.statusTip() != action.text() else ""


class PaletteModel(QAbstractListModel):
    """The commands that fit, best first; those that cannot run now are left out."""

    def __init__(self, commands: Sequence[QAction], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = [command for command in commands if command.isEnabled() and command.text()]
        self._fitting = self._commands

    def look_for(self, typed: str) -> None:
        """Keep what fits these letters."""
        self.beginResetModel()
        places = best(typed, [(name_of(command), sentence_of(command)) for command in self._commands])
        self._fitting = [self._commands[place] for place in places]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the commands that fit."""
        return 0 if parent is not None and parent.isValid() else len(self._fitting)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a command's name; `ACTION` gives the command."""
        if not index.isValid():
            return None
        command = self._fitting[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name_of(command)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (name_of(command), key_text(command.shortcut()), sentence_of(command))))
            case _ if role == ACTION:
                return command
        return None


class PaletteDelegate(QStyledItemDelegate):
    """Paints a command on one line."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Be one line high."""
        return QSize(0, sizes.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint name, sentence and key."""
        colours = theme.current()
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accentbg))
            painter.drawRoundedRect(box.adjusted(4, 1, -4, -1), 6, 6)
        command: QAction = index.data(ACTION)
        free = box.adjusted(SIDE, 0, -SIDE, 0)
        free.setRight(_paint_key(painter, box, command) - SIDE)
        for text, pixels, ink in ((name_of(command), 13, colours.ink), (sentence_of(command), 12, colours.mute)):
            painter.setFont(theme.font(pixels))
            painter.setPen(QColor(ink))
            free.setLeft(_paint_text(painter, free, text) + SIDE)
        painter.restore()


def _paint_text(painter: QPainter, box: QRectF, text: str) -> float:
    """Paint a text as far as the box reaches, and give where it ends."""
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
    return box.left() + metrics.horizontalAdvance(shown)


def _paint_key(painter: QPainter, box: QRectF, command: QAction) -> float:
    """Paint the command's key at the right edge, and give where it begins."""
    text = key_text(command.shortcut())
    if not text:
        return box.right() - SIDE
    colours = theme.current()
    at = QPointF(box.right() - SIDE - key_width(text), box.center().y() - key_height() / 2)
    ink, line, ground = QColor(colours.mute), QColor(colours.line), QColor(colours.panel)
    paint_key(painter, at, text, ink=ink, line=line, ground=ground)
    return at.x()
