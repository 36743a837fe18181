"""Initials on a round ground, whose colour stays with the name."""

import unicodedata
from zlib import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator.ui import sizes, theme
from moderator.ui.widgets.text import tip


def initials(name: str) -> str:
    """Take two letters or figures that a person is recognised by; disguised letters are read as plain ones."""
    plain = unicodedata.normalize("NFKC", name)
    words = ["".join(sign for sign in word if sign.isalnum()) for word in plain.replace("_", " ").split()]
    words = [word for word in words if word]
    if not words:
        return "?"
    if len(words) == 1:
        return words[0][:2].upper()
    return (words[0][0] + words[-1][0]).upper()


def avatar_colour(name: str) -> QColor:
    """Give the colour of a name, the same in every run."""
    return QColor(theme.AVATARS[(crc32(name.encode("utf-8", "surrogatepass")) >> 16) % len(theme.AVATARS)])


def paint_avatar(painter: QPainter, box: QRectF, name: str) -> None:
    """Paint a name's initials; delegates use it too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(avatar_colour(name))
    painter.drawEllipse(box)
    painter.setPen(QColor("white"))
    painter.setFont(theme.exact_font(max(6, round(box.height() * 0.36)), QFont.Weight.DemiBold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """One person's initials."""

    def __init__(self, name: str = "", size: int = 34, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._size = size
        self._name = name
        self.show_name(name)

    def show_name(self, name: str) -> None:
        """Change the person."""
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.update()

    def sizeHint(self) -> QSize:
        """Be round."""
        return QSize(sizes.px(self._size), sizes.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the initials."""
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._name)
        painter.end()
