"""A button whose words are cut short where the room ends; they are whole in its tool tip and for screen readers."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from moderator.ui import theme
from moderator.ui.widgets.text import tip

_RIM = 5


class ElidedButton(QPushButton):
    """Gives way to what stands beside it."""

    def __init__(self, words: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(" ".join(words.split()).replace("&", "&&"), parent)
        self._words = words
        theme.mark(self, role)
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as must be."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - _RIM)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
