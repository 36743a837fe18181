"""Theme, text size, language and masking: seen as they are preferred, and changed by commands."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from moderator.ui import languages, sizes, theme
from moderator.ui.preferences import Preferences
from moderator.ui.theme import Scheme
from moderator.ui.widgets.key_hint import show_hints
from moderator.ui.window import LANGUAGES, THEMES, Window

_LOOKS = frozenset({"theme", "text_size", "language"})
_SIZES = {"text_larger": sizes.STEP, "text_smaller": -sizes.STEP}


class Looks(QObject):
    """Follows the preferences; `system` goes on following the desktop."""

    masked = Signal(bool)

    def __init__(self, window: Window, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = window.commands
        self._preferences = preferences
        preferences.changed.connect(self._obey)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self._check()
        self._dress()
        show_hints(are_shown=preferences.now.key_hints)

    def run(self, name: str) -> bool:
        """Do what a command asks for; False when it is none about looks."""
        prefer = self._preferences.change
        size = self._preferences.now.text_size
        if name in THEMES:
            prefer(theme=name.removeprefix("theme_"))
        elif name in LANGUAGES:
            prefer(language=name.removeprefix("language_"))
        elif name in _SIZES:
            prefer(text_size=max(sizes.SMALLEST, min(size + _SIZES[name], sizes.LARGEST)))
        elif name == "text_usual":
            prefer(text_size=sizes.USUAL)
        elif name == "mask":
            prefer(mask_coarse=self._commands["mask"].isChecked())
        else:
            return False
        return True

    @Slot(object)
    def _obey(self, names: set[str]) -> None:
        self._check()
        if names & _LOOKS:
            self._dress()
        if "key_hints" in names:
            self._show_hints()
        if "mask_coarse" in names:
            self.masked.emit(self._preferences.now.mask_coarse)

    def _check(self) -> None:
        now = self._preferences.now
        self._commands[f"theme_{now.theme.value}"].setChecked(True)
        self._commands[f"language_{now.language.value}"].setChecked(True)
        self._commands["mask"].setChecked(now.mask_coarse)

    def _show_hints(self) -> None:
        show_hints(are_shown=self._preferences.now.key_hints)
        sizes.refit(QApplication.allWidgets())

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            now = self._preferences.now
            languages.speak(app, now.language.value)
            theme.dress(app, Scheme(now.theme.value), now.text_size)

    @Slot()
    def _follow(self) -> None:
        if self._preferences.now.theme.value == Scheme.SYSTEM:
            self._dress()
