"""What stands in a list without comments: why it is empty, and what to do next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from moderator.ui import sizes, theme
from moderator.ui.widgets.text import plain

Way = tuple[str, Callable[[], None]]
_WIDEST = 340


class EmptyList(QWidget):
    """Lies over the list and follows its size."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.title = plain(role="subtitle", wraps=True)
        self.said = plain(role="mute", wraps=True)
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(10)
        self._column.addStretch(2)
        for label in (self.title, self.said):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(3)
        over.installEventFilter(self)
        self.hide()

    def say(self, title: str, said: str, ways: Sequence[Way] = ()) -> None:
        """Say why there is nothing, and offer the ways on; the first one is what most people want."""
        self.title.setText(title)
        self.said.setText(said)
        for label in (self.title, self.said):
            label.setVisible(bool(label.text()))
            label.setFixedWidth(min(sizes.px(_WIDEST), max(120, self._over.width() - 48)))
        self._offer(ways)
        self.setAccessibleName(f"{title}. {said}")
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as what it lies over."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        return False

    def _offer(self, ways: Sequence[Way]) -> None:
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for words, way in ways:
            button = QPushButton(words)
            button.clicked.connect(way)
            if not self.buttons:
                theme.mark(button, "primary")
            self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.buttons.append(button)
