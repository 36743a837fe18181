"""Comments come in and the log goes out, by the dialogs of the system."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from moderator.desk import Desk
from moderator.ui.background import Background
from moderator.ui.dialogs.import_dialog import ImportDialog
from moderator.ui.window import Window


class Files(QObject):
    """Asks which files, and hands them on."""

    taken = Signal(object)
    target_chosen = Signal(object)
    """Where the log is to be written."""

    def __init__(self, window: Window, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._background = background
        window.dropped.connect(self._open_chosen)

    def open(self, paths: list[Path]) -> None:
        """Take files in; the dialog asks about columns and tells what came of them."""
        dialog = ImportDialog(self._desk, self._background, paths, self._window)
        dialog.taken.connect(self.taken)
        dialog.show()

    @Slot()
    def ask(self) -> None:
        """Ask for files to take in."""
        dialog = QFileDialog(self._window, self.tr("Open comments"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._open_chosen)
        dialog.open()

    def ask_for_target(self) -> None:
        """Ask where the log is to be written."""
        dialog = QFileDialog(self._window, self.tr("Export the log"), "moderation-log.csv")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["CSV (*.csv)", "JSON lines (*.jsonl)"])
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._tell_target)
        dialog.open()

    @Slot(list)
    def _open_chosen(self, names: list[str]) -> None:
        self.open([Path(name) for name in names])

    @Slot(str)
    def _tell_target(self, name: str) -> None:
        self.target_chosen.emit(Path(name))
