"""The first page of an empty inbox: two ways to fill it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moderator.ui import theme
from moderator.ui.widgets.panel import Panel
from moderator.ui.widgets.text import plain


class WelcomePage(QWidget):
    """Offers the demo and a file of one's own; both fill the same inbox."""

    demo_asked = Signal()
    file_asked = Signal()

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
        column.addStretch(3)


def _offer(heading: str, text: str, button: QPushButton) -> Panel:
    panel = Panel()
    panel.setFixedSize(340, 190)
    panel.body.addWidget(plain(heading, "subtitle"))
    panel.body.addWidget(plain(text, "key", wraps=True))
    panel.body.addStretch(1)
    panel.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    return panel
