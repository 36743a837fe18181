"""Rules come from files and go to a folder, by the dialogs of the system."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from moderator.ui.pages.rules_work import RulesWork

if TYPE_CHECKING:
    from moderator.ui.pages.rules import RulesPage


class RuleFiles(QObject):
    """Asks which files, and hands them on."""

    def __init__(self, page: "RulesPage", work: RulesWork) -> None:
        super().__init__(page)
        self._page, self._work = page, work

    @Slot()
    def ask(self) -> None:
        """Ask for rules to bring in."""
        dialog = QFileDialog(self._page, self.tr("Bring rules in"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(["TOML (*.toml)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.bring_in)
        dialog.open()

    @Slot()
    def ask_for_folder(self) -> None:
        """Ask where the rules shall be written."""
        dialog = QFileDialog(self._page, self.tr("Write all rules to a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write_out)
        dialog.open()

    @Slot(list)
    def bring_in(self, names: list[str]) -> None:
        """Take these files."""
        self._work.bring_in([Path(name) for name in names])

    @Slot(str)
    def write_out(self, folder: str) -> None:
        """Write every rule that is kept to a folder."""
        state = self._page.state
        if state is not None:
            self._work.write_out([one.name for one in state.summaries], Path(folder))
