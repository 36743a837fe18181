"""Pictures of chips: most cards say the same few things."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from moderator.ui import theme
from moderator.ui.widgets import chip

_MOST = 256
_Key = tuple[str, str, float, int, bool]


class ChipPictures:
    """Paints each chip once; when there are too many, it begins anew."""

    def __init__(self) -> None:
        self._kept: dict[_Key, QPixmap] = {}

    def picture(self, text: str, tint: str, ratio: float) -> QPixmap:
        """Give the picture of a chip, for a screen with so many pixels to a point."""
        key = (text, tint, ratio, chip.height(), theme.current() is theme.DARK)
        picture = self._kept.get(key)
        if picture is None:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            picture = self._kept[key] = _painted(text, tint, ratio)
        return picture


def _painted(text: str, tint: str, ratio: float) -> QPixmap:
    width = int(chip.chip_width(text)) + 1
    picture = QPixmap(round(width * ratio), round(chip.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    ink, ground = theme.tint(tint)
    chip.paint_chip(painter, QPointF(0, 0), text, ink, ground)
    painter.end()
    return picture
