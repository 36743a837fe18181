"""How large everything is drawn: the text size in per cent, and whatever is measured by it."""

from collections.abc import Iterable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QWidget

SMALLEST, USUAL, LARGEST, STEP = 80, 100, 160, 10
_WIDTH, _HEIGHT, _PIXELS = "sized_width", "sized_height", "sized_pixels"


class _Shown:
    """The size that is shown: every paint asks for it."""

    percent = USUAL


def percent() -> int:
    """Give the text size that the application shows now."""
    return _Shown.percent


def choose(wanted: int) -> bool:
    """Take another size, kept within the limits; False when it is the one that is shown."""
    wanted = max(SMALLEST, min(wanted, LARGEST))
    is_new = wanted != _Shown.percent
    _Shown.percent = wanted
    return is_new


def px(pixels: float) -> int:
    """Give how many pixels a length takes now that takes so many at the usual size."""
    return round(pixels * _Shown.percent / USUAL)


def hold(widget: QWidget, *, width: int = 0, height: int = 0) -> None:
    """Fix a width or height that grows and shrinks with the text; 0 leaves it free."""
    widget.setProperty(_WIDTH, width)
    widget.setProperty(_HEIGHT, height)
    _fit(widget)


def write_in(widget: QWidget, font: QFont, pixels: int) -> None:
    """Give a widget a font of its own that grows and shrinks with the text."""
    widget.setProperty(_PIXELS, pixels)
    own = QFont(font)
    own.setPixelSize(px(pixels))
    widget.setFont(own)


def refit(widgets: Iterable[QWidget]) -> None:
    """Measure everything anew after another size was chosen; `refit` of a widget itself is called too."""
    for widget in widgets:
        _fit(widget)
        own = getattr(widget, "refit", None)
        if own is not None:
            own()
        if isinstance(widget, QAbstractItemView):
            widget.scheduleDelayedItemsLayout()
        widget.updateGeometry()
        widget.update()


def _fit(widget: QWidget) -> None:
    if width := widget.property(_WIDTH):
        widget.setFixedWidth(px(width))
    if height := widget.property(_HEIGHT):
        widget.setFixedHeight(px(height))
    if pixels := widget.property(_PIXELS):
        own = QFont(widget.font())
        own.setPixelSize(px(pixels))
        widget.setFont(own)
