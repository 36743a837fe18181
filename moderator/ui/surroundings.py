"""What looks after the person beside the work: help against errors, files of before, how much coarse text was read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from moderator.ui import keys, phrases
from moderator.ui.coarse_reading import CoarseReading
from moderator.ui.commands import title
from moderator.ui.due import Due
from moderator.ui.helping import Helping, open_folder
from moderator.ui.remedies import Remedy
from moderator.ui.tray import Tray
from moderator.ui.widgets.key_hint import key_text
from moderator.ui.window import Window
from moderator.views import Case

if TYPE_CHECKING:
    from moderator.desk import Desk
    from moderator.ui.workplace import Workplace


class Surroundings(QObject):
    """Goes with its workplace."""

    def __init__(self, window: Window, desk: "Desk", workplace: "Workplace") -> None:
        super().__init__(workplace)
        self._window, self._desk, self._workplace = window, desk, workplace
        self.helping = Helping(window.notice, desk.home, workplace.run, workplace.catch_up, self)
        self.coarse = CoarseReading(workplace.preferences, desk.home, self)
        tray = Tray(self)
        self.due = Due(workplace.preferences, workplace.news, tray, self)
        self._woken = desk.woken
        tray.clicked.connect(self.come_forward)
        self._connect()
        workplace.files.show_recent()
        self.coarse.tell()

    def tell_lost_keys(self) -> None:
        """Say which commands have lost their usual key to one that was written into the settings by hand."""
        own = self._workplace.preferences.now.keys
        for name, winner in keys.robbed(own):
            said = self.tr("“{command}” has no key: the settings give {key} to “{winner}”.").format(
                command=title(name), key=key_text(own[winner]), winner=title(winner)
            )
            self._window.notice.say(said, (Remedy.KEYS,))

    def _connect(self) -> None:
        workplace = self._workplace
        workplace.triage.panel.shown.connect(self._see)
        self.coarse.counted.connect(self._show_read)
        self.coarse.enough.connect(self._hint)
        self.due.said.connect(self._window.status.say)
        self.due.queue_wanted.connect(workplace.show_queue)
        workplace.tending.changed.connect(self._count_woken)
        workplace.preferences.changed.connect(self._obey)
        workplace.settings.folder_asked.connect(self._open_folder)
        workplace.files.recent_changed.connect(workplace.welcome.show_recent)
        workplace.welcome.recent_asked.connect(workplace.files.open_one)

    @Slot()
    def come_forward(self) -> None:
        """Show what a message told of."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self.due.open_queue()

    @Slot()
    def _count_woken(self) -> None:
        woken, self._woken = self._desk.woken - self._woken, self._desk.woken
        if woken:
            self.due.tell_woken(woken)

    @Slot(object)
    def _see(self, case: Case) -> None:
        panel = self._workplace.triage.panel
        if panel.isVisible():
            self.coarse.see(case, is_masked=panel.is_masked)

    @Slot(int)
    def _show_read(self, count: int) -> None:
        self._window.status.show_read(count, self._workplace.preferences.now.coarse_enough)
        said = phrases.counted(max(count, 0), "%n coarse comment read", "%n coarse comments read")
        self._workplace.settings.show_read(self.tr("Today: {said}").format(said=said) if count >= 0 else "")

    @Slot(int)
    def _hint(self) -> None:
        self._window.status.say(self.tr("That was much coarse text for a day. A break, or handing over, may do good."))

    @Slot(object)
    def _obey(self, names: set[str]) -> None:
        if "coarse_enough" in names:
            self.coarse.tell()

    @Slot()
    def _open_folder(self) -> None:
        open_folder(self._desk.home)
