"""The field that searches while one types, and what can be typed there."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QFocusEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from moderator.ui import sizes, theme
from moderator.ui.widgets.field_keys import pressed
from moderator.ui.widgets.key_hint import KeyHint
from moderator.ui.widgets.text import plain

_PAUSE_MS = 180
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SearchHints(QFrame):
    """What can be typed, below the empty field; it takes neither the focus nor a click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        theme.mark(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        for row, (typed, meaning) in enumerate(self._rows()):
            grid.addWidget(plain(typed, "strong"), row, 0)
            grid.addWidget(plain(meaning, "mute"), row, 1)
        self.hide()

    def said(self) -> str:
        """Say all of it in one sentence for the ear."""
        return "; ".join(f"{typed}: {meaning}" for typed, meaning in self._rows())

    def show_below(self, field: QWidget) -> None:
        """Stand below a field."""
        self.adjustSize()
        self.move(field.mapTo(field.window(), QPoint(0, field.height() + 4)))
        self.raise_()
        self.show()

    def _rows(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("cold coffee"), self.tr("both words, or how words begin")),
            (self.tr('"cold coffee"'), self.tr("exactly this")),
            (self.tr("-cold"), self.tr("without this word")),
            (self.tr("author:anna"), self.tr("who wrote it")),
            (self.tr("post:menu"), self.tr("under which post")),
            (self.tr("Ctrl+Enter"), self.tr("search everything, closed comments too")),
        )


class SearchField(QLineEdit):
    """Searches when the typing pauses; Escape clears it, Enter and the down key go on to the list."""

    searched = Signal(str)
    left = Signal()
    widened = Signal()
    """The words shall be looked for everywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.mark(self, "search")
        self.setPlaceholderText(self.tr("Search comments, authors, posts…"))
        self.setAccessibleName(self.tr("Search comments, authors, posts"))
        self.setMaximumWidth(560)
        sizes.hold(self, height=30)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._said = ""
        self._hints: SearchHints | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._pause.start)
        self.textChanged.connect(self._hint)
        self.hint = KeyHint("Ctrl+K")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(self.hint)
        self.installEventFilter(self)

    def forget(self) -> None:
        """Be empty without searching for it."""
        self.recall("")

    def recall(self, words: str) -> None:
        """Show words that are searched for already."""
        self._said = words
        self.setText(words)
        self._pause.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take words; files go to the window below."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what can be typed."""
        super().focusInEvent(event)
        self._hint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the hints away."""
        super().focusOutEvent(event)
        if self._hints is not None:
            self._hints.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leave the field by Enter, the down key and Escape."""
        press = pressed(event)
        if press is None:
            return False
        key = Qt.Key(press.key())
        if key == Qt.Key.Key_Escape:
            self.clear()
        if key in _ENTER | {Qt.Key.Key_Escape, Qt.Key.Key_Down}:
            self._search()
            if key in _ENTER and press.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.widened.emit()
            self.left.emit()
            return True
        return False

    @Slot()
    def _hint(self) -> None:
        if self.hasFocus() and not self.text():
            if self._hints is None:
                self._hints = SearchHints(self.window())
                self.setAccessibleDescription(self._hints.said())
            self._hints.show_below(self)
        elif self._hints is not None:
            self._hints.hide()

    @Slot()
    def _search(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if words != self._said:
            self._said = words
            self.searched.emit(words)
