"""Takes replies in from a file and writes them to one, and says what came of it, line by line."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from moderator.canned import ReplyImport
from moderator.errors import ReplyError
from moderator.ui import phrases, theme
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain
from moderator.ui.wording import say_error

FORMATS = {"toml": "TOML (*.toml)", "csv": "CSV (*.csv)"}
_MOST_LINES = 8


class FileMenu(QToolButton):
    """Import and export under one button."""

    import_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Files ▾"))
        self.setAccessibleName(self.tr("Import and export"))
        menu = QMenu(self)
        menu.addAction(self.tr("Import…")).triggered.connect(self.ask_what)
        menu.addAction(self.tr("Export as TOML…")).triggered.connect(self._ask_for_toml)
        menu.addAction(self.tr("Export as CSV…")).triggered.connect(self._ask_for_csv)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @Slot()
    def ask_what(self) -> None:
        """Ask for the file to take in."""
        kinds = self.tr("Canned replies (*.toml *.csv)")
        dialog = QFileDialog(self.window(), self.tr("Import replies"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._import)
        dialog.open()

    @Slot()
    def _ask_for_toml(self) -> None:
        self._ask_where("toml")

    @Slot()
    def _ask_for_csv(self) -> None:
        self._ask_where("csv")

    def _ask_where(self, suffix: str) -> None:
        dialog = QFileDialog(self.window(), self.tr("Export replies"), f"replies.{suffix}", FORMATS[suffix])
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._export)
        dialog.open()

    @Slot(str)
    def _import(self, path: str) -> None:
        self.import_wanted.emit(Path(path))

    @Slot(str)
    def _export(self, path: str) -> None:
        self.export_wanted.emit(Path(path))


class ImportOutcome(Panel):
    """Says how many replies a file brought, and why which lines brought none; stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.said = plain("", "strong", wraps=True)
        self.close_button = QPushButton(self.tr("Close"))
        theme.mark(self.close_button, "link")
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.lines = plain("", wraps=True)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.lines)
        self.body.addLayout(column)
        self.hide()

    def show_outcome(self, path: Path, found: ReplyImport) -> None:
        """Say what came of a file."""
        taken = phrases.counted(len(found.taken), "%n reply", "%n replies")
        said = self.tr("Took {replies} from {file}.").format(replies=taken, file=path.name)
        if found.problems:
            refused = phrases.counted(len(found.problems), "%n was not taken", "%n were not taken")
            said = self.tr("{taken} {refused}:").format(taken=said, refused=refused)
        self.said.setText(said)
        lines = [self._line(line, error) for line, error in found.problems[:_MOST_LINES]]
        if len(found.problems) > _MOST_LINES:
            lines.append(phrases.counted(len(found.problems) - _MOST_LINES, "and %n more", "and %n more"))
        self.lines.setText("\n".join(lines))
        self.lines.setVisible(bool(lines))
        self.setAccessibleName(said)
        self.show()

    def _line(self, line: int, error: ReplyError) -> str:
        return self.tr("Line {n}: {sentence}").format(n=phrases.number(line), sentence=say_error(error))
