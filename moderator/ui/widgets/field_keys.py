"""Keys that a text field keeps for itself."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_OWN = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter})


def pressed(event: QEvent) -> QKeyEvent | None:
    """Give the key press that an event filter sees, None for other events; the window's commands do not get these."""
    if not isinstance(event, QKeyEvent):
        return None
    if event.type() == QEvent.Type.ShortcutOverride and Qt.Key(event.key()) in _OWN:
        event.accept()
    return event if event.type() == QEvent.Type.KeyPress else None
