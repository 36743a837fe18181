"""The first page of an empty inbox: two ways to fill it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.ui import sizes, theme
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain, tip

_RECENT = 4


class WelcomePage(QWidget):
    """Offers the demo and a file of one's own; both fill the same inbox."""

    demo_asked = Signal()
    file_asked = Signal()
    recent_asked = Signal(str)
    """The path of a file that was opened before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.demo = self._button(self.tr("Look at the demo"), "primary")
        self.file = self._button(self.tr("Open a file…"), "")
        self.demo.clicked.connect(self.demo_asked)
        self.file.clicked.connect(self.file_asked)
        self._lay_out()

    def _button(self, text: str, role: str) -> QPushButton:
        button = QPushButton(text)
        if role:
            theme.mark(button, role)
        return button

    def _lay_out(self) -> None:
        offers = QHBoxLayout()
        offers.setSpacing(16)
        offers.addWidget(
            _offer(
                self.tr("See how it works"),
                self.tr(
                    "An invented café chain: some 600 comments in three languages on five streams, with an advert "
                    "campaign, a contest, bots and a small crisis. Nothing leaves this machine."
                ),
                self.demo,
            )
        )
        offers.addWidget(
            _offer(
                self.tr("Bring your own comments"),
                self.tr(
                    "CSV, Excel, JSON, and the exports of Telegram, Instagram, Facebook, YouTube, Reddit, Disqus, "
                    "WordPress and Isso. The file itself is only read."
                ),
                self.file,
            )
        )
        column = QVBoxLayout(self)
        column.addStretch(2)
        for text, role in (
            (self.tr("The inbox is empty"), "title"),
            (self.tr("Comments come in from files, are flagged, and are decided on with one key."), "key"),
        ):
            label = plain(text, role)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(20)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(offers)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(14)
        self._recent = QHBoxLayout()
        self._recent.setSpacing(12)
        column.addLayout(self._recent)
        hint = plain(self.tr("Files can also be dropped anywhere on this window."), "mute")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(hint)
        column.addStretch(3)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer files that were opened before."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._recent.addStretch(1)
        if paths:
            self._recent.addWidget(plain(self.tr("Opened lately:"), "mute"))
        for path in paths[:_RECENT]:
            button = self._button(path.name.replace("&", "&&"), "link")
            button.setToolTip(tip(str(path)))
            button.setAccessibleName(self.tr("Open {file}").format(file=path.name))
            button.setProperty("path", str(path))
            button.clicked.connect(self._open_recent)
            self._recent.addWidget(button)
        self._recent.addStretch(1)

    @Slot()
    def _open_recent(self) -> None:
        self.recent_asked.emit(self.sender().property("path"))


def _offer(heading: str, text: str, button: QPushButton) -> Panel:
    panel = Panel()
    sizes.hold(panel, width=340, height=190)
    panel.body.addWidget(plain(heading, "subtitle"))
    panel.body.addWidget(plain(text, "key", wraps=True))
    panel.body.addStretch(1)
    panel.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return panel
