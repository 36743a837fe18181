"""Starts the workstation: the window first, the inbox behind it."""

import signal
import sys
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from moderator.folders import default_home, shipped
from moderator.ui import languages, theme
from moderator.ui.window import Window
from moderator.ui.window_memory import WindowMemory

# only what the first paint needs is loaded above; everything else comes when the window can be seen
if TYPE_CHECKING:
    from moderator.desk import Desk
    from moderator.errors import ModeratorError
    from moderator.progress import Report
    from moderator.ui.background import Background
    from moderator.ui.workplace import Workplace


GIVE_WAY_S = 0.0001
UNSEEN_MS = 1000
"""So long the window waits to be painted; one that starts out of sight is furnished all the same."""


class Start(QObject):
    """Furnishes the window and opens the inbox when the window already stands."""

    background: "Background"

    def __init__(self, window: Window, home: Path | None, moderator: str | None, *, demo: bool) -> None:
        super().__init__(window)
        self.window = window
        self.workplace: Workplace | None = None
        self._home, self._moderator, self._demo = home, moderator, demo
        self._desk: Desk | None = None
        self._is_closed = False
        window.closing.connect(self._close)
        window.language_changed.connect(self._furnish_anew)
        window.stands.connect(self.furnish)
        QTimer.singleShot(UNSEEN_MS, self.furnish)

    @Slot()
    def furnish(self) -> None:
        """Begin to open the inbox, and build everything around the pages meanwhile; once."""
        if self.window.is_furnished or self._is_closed:
            return
        from moderator.ui.background import Background

        self.background = Background(self)
        self.begin()
        self.window.furnish()

    def begin(self) -> None:
        """Open the inbox."""
        job = self.background.write(self._open)
        job.done.connect(self._furnish)
        job.failed.connect(self._give_up)

    def _open(self, _: "Report") -> "Desk":
        # SQLAlchemy and pydantic come in here, on a worker thread, so that the window need not wait for them
        from moderator.desk import Desk

        # known at once: a window that is closed meanwhile never hears of the outcome, and still has to close the desk
        self._desk = Desk.open(self._home, moderator=self._moderator)
        return self._desk

    @Slot(object)
    def _furnish(self, desk: "Desk") -> None:
        from moderator.ui.workplace import Workplace

        self.workplace = Workplace(self.window, desk, self.background)
        self.background.garbage.pass_over_what_is_here()
        self.workplace.begin(with_demo=self._demo)

    @Slot()
    def _furnish_anew(self) -> None:
        """Build everything in the new language, and go on where the person was."""
        if self._is_closed:
            return
        if self.workplace is None or self._desk is None:
            self.window.furnish()
            return
        from moderator.ui import continuing
        from moderator.ui.workplace import Workplace

        standing = continuing.remembered(self.workplace)
        self.workplace.leave()
        self.window.furnish()
        self.workplace = Workplace(self.window, self._desk, self.background)
        for job in self.background.running():
            job.ended.connect(self.workplace.catch_up)
        if standing.page:
            self.workplace.open_doors()
            continuing.recall(self.workplace, standing)
        else:
            # the inbox was still being looked into
            self.workplace.begin(with_demo=self._demo)

    @Slot(object)
    def _give_up(self, error: "ModeratorError") -> None:
        from moderator.ui.helping import Helping

        notice, home = self.window.notice, self._home or default_home()
        Helping(notice, home, self.window.commands.asked.emit, self.begin, self)
        notice.complain(error)

    @Slot()
    def _close(self) -> None:
        self._is_closed = True
        if self.window.is_furnished:
            self.background.close()
        if self._desk is not None:
            self._desk.close()


def icon() -> Path:
    """Find the program's icon, inside the wheel or beside the checkout."""
    return shipped("resources") / "icons" / "moderator.svg"


def start_up(app: QApplication, home: Path | None, moderator: str | None, *, demo: bool) -> Start:
    """Show the window; when it stands, it is furnished, and the inbox opened behind it."""
    app.setApplicationName("Moderator")
    app.setDesktopFileName("moderator")
    languages.speak(app, languages.remembered(home))
    theme.dress(app, theme.remembered(home), theme.remembered_size(home))
    app.setWindowIcon(QIcon(str(icon())))
    start = Start(Window(WindowMemory(home)), home, moderator, demo=demo)
    start.window.show()
    return start


def tell_fault(window: Window, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Say in the window that Moderator itself is wrong, and how to report it; the work can go on."""
    sys.__excepthook__(kind, fault, trace)
    if not window.is_furnished:
        return
    said = QCoreApplication.translate(
        "Start",
        "A fault of Moderator itself ({fault}). Your decisions are kept; please report what the terminal shows.",
    )
    window.notice.complain(said.format(fault=f"{kind.__name__}: {fault}"))


def run(home: Path | None = None, moderator: str | None = None, demo: bool = False) -> int:  # noqa: FBT001, FBT002
    """Show the window until it is closed; `demo` fills an empty inbox with the demo."""
    # a worker thread that computes gives way to the window sooner than after Python's usual 5 ms: one painted line asks
    # for the interpreter some twenty times
    sys.setswitchinterval(GIVE_WAY_S)
    app = QApplication(sys.argv[:1])
    start = start_up(app, home, moderator, demo=demo)
    sys.excepthook = partial(tell_fault, start.window)
    # Ctrl+C in the terminal and a session that ends close the window as its cross does, and lose nothing
    for asked in (signal.SIGINT, signal.SIGTERM):
        signal.signal(asked, lambda *_: start.window.close())
    outcome = int(app.exec())
    start.window.deleteLater()
    return outcome
