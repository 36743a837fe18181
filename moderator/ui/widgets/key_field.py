"""A key that can be changed: choose it, then press the new one."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from moderator.ui import sizes, theme
from moderator.ui.keys import written
from moderator.ui.widgets.key_hint import key_text

WIDTH, HEIGHT = 104, 28
_LEAVING = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})
_TAKING = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})


class KeyField(QPushButton):
    """Listens for one key after it was chosen; Escape leaves the key as it was, Backspace takes it away."""

    wished = Signal(str, str)
    """The command's name, and the key that was pressed for it."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._title = name, title
        self._key = ""
        self.is_listening = False
        theme.mark(self, "keyfield")
        sizes.hold(self, width=WIDTH, height=HEIGHT)
        self.setAutoDefault(False)
        self.clicked.connect(self._listen)
        self.show_key("")

    def show_key(self, key: str) -> None:
        """Show a key, or that there is none."""
        self._key = key
        self.is_listening = False
        self.setText(key_text(key) or "–")
        said = key_text(key) or self.tr("no key")
        self.setAccessibleName(self.tr("{command}: {key}").format(command=self._title, key=said))
        self.setToolTip(self.tr("Change the key of “{command}”").format(command=self._title))

    def event(self, event: QEvent) -> bool:
        """Keep every key from the window's commands while one is waited for."""
        if self.is_listening and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._hear(event)
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop listening when the person goes elsewhere."""
        if self.is_listening:
            self.show_key(self._key)
        super().focusOutEvent(event)

    def _hear(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _LEAVING:
            self.show_key(self._key)
            return key == Qt.Key.Key_Escape or super().event(event)
        if key in _TAKING and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._settle("")
        elif pressed := written(event):
            self._settle(pressed)
        return True

    def _settle(self, pressed: str) -> None:
        self.show_key(self._key)
        self.wished.emit(self._name, pressed)

    @Slot()
    def _listen(self) -> None:
        self.is_listening = True
        self.setText(self.tr("Press a key…"))
        self.setAccessibleName(self.tr("Press the new key of “{command}”").format(command=self._title))
