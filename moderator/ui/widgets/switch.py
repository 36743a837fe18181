"""A switch: on or off, with a knob that stands on the side that is so."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from moderator.ui import theme

_RIM = 2.0


class Switch(QCheckBox):
    """Words, room and focus ring are those of every check box; the sign in it is painted here."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the knob in its groove."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        colours, is_on = theme.current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if is_on else colours.faint))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        wide = box.height() - 2 * _RIM
        left = box.right() - _RIM - wide if is_on else box.left() + _RIM
        painter.setBrush(QColor(colours.on_accent if is_on else colours.panel))
        painter.drawEllipse(QRectF(left, box.top() + _RIM, wide, wide))
        painter.end()


class SaidSwitch(Switch):
    """A switch that says in words how it stands, and tells what is wished of it."""

    wished = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.clicked.connect(self._tell)
        self.toggled.connect(self._say)
        self._say(False)

    def words(self, *, is_on: bool) -> str:
        """Give the words for how it stands."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show whether it is on."""
        self.setChecked(bool(value))

    @Slot()
    def _tell(self) -> None:
        self.wished.emit(self.isChecked())

    @Slot(bool)
    def _say(self, is_on: bool) -> None:  # noqa: FBT001 - the signal's
        self.setText(self.words(is_on=is_on))
