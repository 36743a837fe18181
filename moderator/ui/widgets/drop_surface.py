"""What files that are dragged over the window are dropped on: it says what will happen to them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from moderator.ui import phrases, theme
from moderator.ui.widgets.text import ElidedLabel, plain

_MARGIN = 24
_NAMED = 4
_DOCUMENTS = (".pdf", ".doc", ".docx", ".odt", ".rtf", ".ppt", ".pptx")
_MEDIA = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".mp3", ".mp4", ".mov", ".avi", ".exe", ".dmg", ".iso")
UNFIT = frozenset(_DOCUMENTS + _MEDIA)
"""Endings of files that hold no comments for certain; all others are looked into."""


def fit(paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
    """Part files that can be looked into from those that cannot, folders among them."""
    good = [path for path in paths if path.suffix.lower() not in UNFIT and not path.is_dir()]
    return good, [path for path in paths if path not in good]


class DropSurface(QFrame):
    """Covers the window while something is dragged over it; drops go to the window below."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        theme.mark(self, "drop")
        self.said = plain(role="title")
        self.names = ElidedLabel(role="strong")
        self.more = plain(role="key", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.addStretch(1)
        for label in (self.said, self.names, self.more):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        self.hide()

    def offer(self, paths: Sequence[Path]) -> None:
        """Say what a drop would do."""
        good, bad = fit(paths)
        if good:
            self.said.setText(phrases.counted(len(good), "Take %n file in", "Take %n files in"))
            self.more.setText(
                self.tr("The files themselves are only read. Where columns are not clear, you are asked about them.")
            )
        else:
            self.said.setText(self.tr("This cannot be taken in"))
            self.more.setText(self.tr("Comments come from tables, JSON and the exports of platforms."))
        shown = good or bad
        names = ", ".join(path.name for path in shown[:_NAMED])
        self.names.show_text(f"{names} …" if len(shown) > _NAMED else names)
        if good and bad:
            left_out = ", ".join(path.name for path in bad[:_NAMED])
            self.more.setText(self.tr("Left out, since no comments are in such files: {names}").format(names=left_out))
        self.setAccessibleName(f"{self.said.text()}: {self.names.text()}")
        self.setGeometry(self._window.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
        self.raise_()
        self.show()
