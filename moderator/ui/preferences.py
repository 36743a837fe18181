"""The person's preferences in the window: changed by anybody, obeyed at once, kept in the settings' file."""

from PySide6.QtCore import QObject, Signal

from moderator.desk import Desk
from moderator.progress import Report
from moderator.settings import Settings
from moderator.ui.background import Background


class Preferences(QObject):
    """Knows what is preferred now, and tells which names have changed."""

    changed = Signal(object)
    """The names of what has changed."""
    failed = Signal(object)

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background

    @property
    def now(self) -> Settings:
        """What is preferred now."""
        return self._desk.settings

    def change(self, **values: object) -> None:
        """Prefer something else; SettingsError says what cannot be so."""
        wanted = self.now.altered(values)
        names = {name for name in values if getattr(wanted, name) != getattr(self.now, name)}
        if not names:
            return
        self._desk.prefer(wanted)
        self._keep({name: getattr(wanted, name) for name in names})
        self.changed.emit(names)

    def _keep(self, change: dict[str, object]) -> None:
        home = self._desk.home

        # what was written into the file by hand meanwhile stays
        def keep(_: Report) -> None:
            Settings.model_validate(Settings.load(home).model_dump() | change).save(home)

        self._background.write(keep).failed.connect(self.failed)
