"""Where the window stood and how its columns were, kept in a file of the home."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

FILE_NAME = "window.ini"


class WindowMemory:
    """Gives back what was kept; a file that is missing or damaged has kept nothing, and harms nobody."""

    def __init__(self, home: Path | None = None) -> None:
        self._home = home

    def recall(self, name: str) -> bytes:
        """Give what was kept under a name, or nothing."""
        settings = self._settings()
        kept = settings.value(name) if settings is not None else None
        return bytes(kept.data()) if isinstance(kept, QByteArray) else b""

    def keep(self, name: str, state: bytes) -> None:
        """Keep something for the next start; a home that cannot be written is not worth a word here."""
        settings = self._settings()
        if settings is not None:
            settings.setValue(name, QByteArray(state))
            settings.sync()

    def _settings(self) -> QSettings | None:
        if self._home is None or not self._home.is_dir():
            return None
        return QSettings(str(self._home / FILE_NAME), QSettings.Format.IniFormat)
