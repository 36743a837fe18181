"""Comments come in and the log goes out, by the dialogs of the system."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from moderator.desk import Desk
from moderator.ui import recent_files
from moderator.ui.background import Background
from moderator.ui.dialogs.import_dialog import ImportDialog
from moderator.ui.remedies import Remedy
from moderator.ui.widgets.drop_surface import fit
from moderator.ui.window import Window


class Files(QObject):
    """Asks which files, and hands them on."""

    taken = Signal(object)
    recent_changed = Signal(object)
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
        dialog.taken.connect(self._keep)
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

    def show_recent(self) -> None:
        """Offer the files that were taken in lately in the menu."""
        menu, paths = self._window.recent, recent_files.recent(self._window.memory)
        menu.clear()
        menu.setEnabled(bool(paths))
        for path in paths:
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.setStatusTip(str(path))
            action.setData(str(path))
            action.triggered.connect(self._open_recent)
        self.recent_changed.emit(paths)

    @Slot(list)
    def _open_chosen(self, names: list[str]) -> None:
        good, bad = fit([Path(name) for name in names])
        for path in bad:
            why = (
                self.tr("{name} is a folder: choose the files in it.")
                if path.is_dir()
                else self.tr("{name} cannot be taken in: comments come from tables, JSON and the exports of platforms.")
            )
            self._window.notice.say(why.format(name=path.name), (Remedy.FILE,))
        if good:
            self.open(good)

    @Slot(str)
    def open_one(self, name: str) -> None:
        """Take one file in."""
        self._open_chosen([name])

    @Slot()
    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._open_chosen([str(action.data())])

    @Slot(object)
    def _keep(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, ImportDialog):
            recent_files.keep(self._window.memory, dialog.path)
            self.show_recent()

    @Slot(str)
    def _tell_target(self, name: str) -> None:
        self.target_chosen.emit(Path(name))
