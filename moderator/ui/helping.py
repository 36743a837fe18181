"""Does what a notice offers against an error."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from moderator.ui.remedies import Remedy
from moderator.ui.widgets.notice import Notice


def open_folder(folder: Path) -> None:
    """Show a folder in the desktop's own program for that."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class Helping(QObject):
    """Listens to one window's notices."""

    def __init__(
        self, notice: Notice, home: Path, run: Callable[[str], None], retry: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._ways: dict[str, Callable[[], object]] = {
            Remedy.RETRY: retry,
            Remedy.FOLDER: lambda: open_folder(home),
            Remedy.FILE: lambda: run("open"),
            Remedy.MODELS: lambda: run("model"),
            Remedy.KEYS: lambda: run("keys"),
        }
        notice.remedy_asked.connect(self._help)

    @Slot(str)
    def _help(self, remedy: str) -> None:
        self._ways[remedy]()
