"""A field for several lines that leaves files that are dragged over it to the window."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QTextEdit


class WritingField(QTextEdit):
    """Takes dragged text, and no addresses of files."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Refuse files, so that they are offered to the window."""
        return not any(url.isLocalFile() for url in source.urls()) and super().canInsertFromMimeData(source)
