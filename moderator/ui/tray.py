"""The desktop's tray: an icon, and messages; many desktops have neither."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

_MESSAGE_MS = 15_000


class Tray(QObject):
    """Without an icon that is wanted, one stands there only as long as a message does."""

    clicked = Signal()
    """The message was clicked, or the icon."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._is_wanted = False
        self._over = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._over.timeout.connect(self._hide)

    def want_icon(self, *, is_wanted: bool) -> None:
        """Keep the icon there, or take it away."""
        self._is_wanted = is_wanted
        if is_wanted and QSystemTrayIcon.isSystemTrayAvailable():
            self._shown().show()
        elif not self._over.isActive():
            self._hide()

    def tell(self, title: str, text: str) -> bool:
        """Show a message; False where the desktop has no place for it."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        icon = self._shown()
        icon.show()
        icon.showMessage(title, text, QApplication.windowIcon(), _MESSAGE_MS)
        self._over.start()
        return True

    def _shown(self) -> QSystemTrayIcon:
        # made when it is needed: asking the desktop for its tray takes its time
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.setToolTip("Moderator")
            self._icon.messageClicked.connect(self.clicked)
            self._icon.activated.connect(self._tell_click)
        return self._icon

    @Slot()
    def _tell_click(self) -> None:
        self.clicked.emit()

    @Slot()
    def _hide(self) -> None:
        if self._icon is not None and not self._is_wanted:
            self._icon.hide()
