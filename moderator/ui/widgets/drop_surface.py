"""What files that are dragged over the window are dropped on: it says what will happen to them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from moderator.ui import phrases, sizes, theme
from moderator.ui.widgets.text import plain

_WIDTH = 520
_COVER = 0.86
_NAMED = 4
_DOCUMENTS = (".pdf", ".doc", ".docx", ".odt", ".rtf", ".ppt", ".pptx")
_MEDIA = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".mp3", ".mp4", ".mov", ".avi", ".exe", ".dmg", ".iso")
UNFIT = frozenset(_DOCUMENTS + _MEDIA)
"""Endings of files that hold no comments for certain; all others are looked into."""


def fit(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Part files that can be looked into from those that cannot, folders among them."""
    good = [path for path in paths if path.suffix.lower() not in UNFIT and not path.is_dir()]
    return good, [path for path in paths if path not in good]


class DropSurface(QWidget):
    """Lies over the window while something is dragged there; drops go to the window below."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.said = plain(role="title")
        self.names = plain(role="strong", wraps=True)
        self.more = plain(role="key", wraps=True)
        self._card = QFrame()
        theme.mark(self._card, "drop")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(40, 48, 40, 48)
        inside.setSpacing(10)
        for label in (self.said, self.names, self.more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(label)
        sizes.hold(self._card, width=_WIDTH)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.hide()

    def offer(self, paths: Sequence[Path]) -> None:
        """Say what a drop would do."""
        good, bad = fit(paths)
        self.said.setText(
            phrases.counted(len(good), "Take %n file in", "Take %n files in")
            if good
            else self.tr("This cannot be taken in")
        )
        self.names.setText(_names(good or bad))
        self.more.setText(self._rest(good, bad))
        self.setAccessibleName(f"{self.said.text()}: {self.names.text()}")
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let the window shine through a little."""
        ground = QColor(theme.current().bg)
        ground.setAlphaF(_COVER)
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground)
        painter.end()

    def _rest(self, good: Sequence[Path], bad: Sequence[Path]) -> str:
        if good and bad:
            return self.tr("Left out, since no comments are in such files: {names}").format(names=_names(bad))
        if good:
            return self.tr("The files themselves are only read. Where columns are not clear, you are asked about them.")
        return self.tr("Comments come from tables, JSON and the exports of platforms.")


def _names(paths: Sequence[Path]) -> str:
    names = ", ".join(path.name for path in paths[:_NAMED])
    return f"{names} …" if len(paths) > _NAMED else names
