"""The window's frame: top bar, side column, pages, status; it stands before the inbox is open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMenuBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from moderator.ui.widgets.skeleton import Skeleton
from moderator.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from moderator.ui.commands import Commands
    from moderator.ui.widgets.alarm_lines import AlarmLines
    from moderator.ui.widgets.drop_surface import DropSurface
    from moderator.ui.widgets.notice import Notice
    from moderator.ui.widgets.notice_lines import NoticeLines
    from moderator.ui.widgets.sidebar import Sidebar
    from moderator.ui.widgets.status_line import StatusLine
    from moderator.ui.widgets.top_bar import TopBar

SIZE, SMALLEST = (1440, 900), (1080, 600)
_MENUS = {
    "File": ("open", "export", "", "quit"),
    "View": (
        "triage",
        "log",
        "rules",
        "model",
        "",
        "goto",
        "brand",
        "",
        "theme_system",
        "theme_light",
        "theme_dark",
        "",
        "text_larger",
        "text_smaller",
        "text_usual",
        "",
        "language_system",
        "language_en",
        "language_ru",
        "language_id",
        "",
        "mask",
        "reveal",
        "",
        "settings",
    ),
    "Comment": (),
    "Help": ("palette", "keys"),
}
_GEOMETRY = "window/geometry"
THEMES = ("theme_system", "theme_light", "theme_dark")
LANGUAGES = ("language_system", "language_en", "language_ru", "language_id")


class Window(QMainWindow):
    """Holds what every page has around it; it is painted bare first, and furnished when it is on the screen."""

    stands = Signal()
    """It has been painted for the first time, or there is nobody to see it."""
    closing = Signal()
    language_changed = Signal()
    dropped = Signal(list)
    """Paths of files that were dropped on the window."""
    commands: "Commands"
    menus: QMenuBar
    top: "TopBar"
    sidebar: "Sidebar"
    alarms: "AlarmLines"
    told: "NoticeLines"
    notice: "Notice"
    pages: QStackedWidget
    status: "StatusLine"
    recent: QMenu
    surface: "DropSurface"

    def __init__(self, memory: WindowMemory | None = None) -> None:
        super().__init__()
        self.memory = memory or WindowMemory()
        self.setWindowTitle("Moderator")
        self.resize(*SIZE)
        self.setMinimumSize(*SMALLEST)
        bare = Skeleton(self.tr("Opening the inbox…"))
        bare.painted.connect(self.stands)
        self.setCentralWidget(bare)
        self.restoreGeometry(self.memory.recall(_GEOMETRY))

    @property
    def is_furnished(self) -> bool:
        """Whether all that is around the pages is there."""
        return hasattr(self, "commands")

    def furnish(self) -> None:
        """Build everything around the pages, in the place of what stood there; whoever has pages adds them anew."""
        # what is needed for all this is loaded now, and not before the window can be seen
        from moderator.ui.widgets.alarm_lines import AlarmLines
        from moderator.ui.widgets.drop_surface import DropSurface
        from moderator.ui.widgets.notice import Notice
        from moderator.ui.widgets.notice_lines import NoticeLines
        from moderator.ui.widgets.sidebar import Sidebar
        from moderator.ui.widgets.status_line import StatusLine
        from moderator.ui.widgets.top_bar import TopBar

        if self.is_furnished:
            self.surface.deleteLater()
        else:
            self._take_commands()
        self.menus = QMenuBar()
        self.top = TopBar(self.menus)
        self.sidebar = Sidebar()
        self.alarms, self.told = AlarmLines(), NoticeLines()
        self.notice = Notice()
        self.pages = QStackedWidget()
        self.status = StatusLine(self.commands["undo"])
        self.recent = QMenu(self.tr("Recent files"))
        self.recent.setEnabled(False)
        self._fill_menus()
        self._lay_out()
        self.surface = DropSurface(self)
        self.sidebar.setEnabled(False)
        self.top.search.setEnabled(False)

    def open_up(self) -> None:
        """Let everything be used that does not need a comment."""
        from moderator.ui.commands import COMMANDS

        self.commands.enable(COMMANDS, are_enabled=True)
        self.sidebar.setEnabled(True)
        self.top.search.setEnabled(True)

    def turn_to(self, page: QWidget, focus: QWidget) -> None:
        """Show a page, with the focus on the part of it where the work begins."""
        self.pages.setCurrentWidget(page)
        # who walks through the side column by keys goes on walking
        if not self.sidebar.isAncestorOf(QApplication.focusWidget() or self):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Say command titles in a new language, and tell that everything else has to be built anew in it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.is_furnished:
            # fields of numbers inherit it: they show and take the language's decimal sign
            self.setLocale(QLocale())
            self.commands.retitle()
            self.language_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Understand letters of a Cyrillic layout by their place on the keyboard."""
        if not (self.is_furnished and self.commands.run_by_place(event)):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, once there is an inbox to take them into, and say what will happen to them."""
        paths = _files(event)
        if self.commands["open"].isEnabled() and paths:
            event.acceptProposedAction()
            self.surface.offer(paths)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go on as if nothing had been dragged here."""
        self.surface.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped."""
        self.surface.hide()
        event.acceptProposedAction()
        self.dropped.emit([str(path) for path in _files(event)])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of the inbox before the window is gone."""
        self.memory.keep(_GEOMETRY, bytes(self.saveGeometry().data()))
        self.closing.emit()
        super().closeEvent(event)

    def _take_commands(self) -> None:
        from moderator.ui.commands import COMMANDS, Commands

        self.commands = Commands(self)
        # nothing can be asked for until there is an inbox to ask
        self.commands.enable(COMMANDS.keys() - {"quit"}, are_enabled=False)
        self._make_checkable()
        self.setAcceptDrops(True)

    def _fill_menus(self) -> None:
        from moderator.ui.commands import DECISIONS

        titles = {
            "File": self.tr("&File"),
            "View": self.tr("&View"),
            "Comment": self.tr("&Comment"),
            "Help": self.tr("&Help"),
        }
        for heading, names in {**_MENUS, "Comment": DECISIONS}.items():
            menu = self.menus.addMenu(titles[heading])
            menu.setToolTipsVisible(True)
            for name in names:
                if name:
                    menu.addAction(self.commands[name])
                    if name == "open":
                        menu.addMenu(self.recent)
                else:
                    menu.addSeparator()

    def _make_checkable(self) -> None:
        for names in (THEMES, LANGUAGES):
            choices = QActionGroup(self)
            for name in names:
                self.commands[name].setCheckable(True)
                choices.addAction(self.commands[name])
        self.commands["mask"].setCheckable(True)

    def _lay_out(self) -> None:
        from moderator.ui.widgets.text import plain

        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sidebar)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.alarms)
        beside.addWidget(self.told)
        beside.addWidget(self.notice)
        beside.addWidget(self.pages, 1)
        middle.addLayout(beside, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        opening = plain(self.tr("Opening the inbox…"), "mute")
        opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages.addWidget(opening)


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
