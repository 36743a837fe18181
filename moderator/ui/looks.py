"""Theme and masking: changed by a command, seen at once, kept in the settings."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from moderator.desk import Desk
from moderator.progress import Report
from moderator.settings import Settings
from moderator.ui import theme
from moderator.ui.background import Background
from moderator.ui.theme import Scheme
from moderator.ui.window import THEMES, Window


class Looks(QObject):
    """Keeps what the person chose; `system` goes on following the desktop."""

    failed = Signal(object)
    masked = Signal(bool)

    def __init__(self, window: Window, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = window.commands
        self._desk = desk
        self._background = background
        self._scheme = Scheme(desk.settings.theme.value)
        self._commands[f"theme_{self._scheme}"].setChecked(True)
        self._commands["mask"].setChecked(desk.settings.mask_coarse)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._dress()

    def run(self, name: str) -> bool:
        """Do what a command asks for; False when it is none about looks."""
        if name in THEMES:
            self._scheme = Scheme(name.removeprefix("theme_"))
            self._dress()
            self._keep({"theme": self._scheme.value})
            return True
        if name == "mask":
            is_masking = self._commands["mask"].isChecked()
            self.masked.emit(is_masking)
            self._keep({"mask_coarse": is_masking})
            return True
        return False

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.dress(app, self._scheme)

    @Slot()
    def _follow(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._dress()

    def _keep(self, change: dict[str, object]) -> None:
        home = self._desk.home

        def keep(_: Report) -> None:
            known = Settings.load(home).model_dump() | change
            Settings.model_validate(known).save(home)

        self._background.write(keep).failed.connect(self.failed)
