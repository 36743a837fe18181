"""The list of keys: found by a few letters, changed in place, copied as text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from moderator.ui import sizes, theme
from moderator.ui.preferences import Preferences
from moderator.ui.widgets.key_table import KeyTable
from moderator.ui.widgets.text import plain


class KeysDialog(QDialog):
    """Every command with its key, by what it is for; commands that the table does not know come last."""

    def __init__(
        self, commands: Sequence[QAction], parent: QWidget | None = None, preferences: Preferences | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(sizes.px(900), sizes.px(720))
        self.table = KeyTable(commands, preferences)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a command or a key"))
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._look)
        self._none = plain(self.tr("No command has these letters"), "mute")
        self._none.hide()
        self.copy = QPushButton(self.tr("Copy as text"))
        self.copy.clicked.connect(self._copy)
        self.reset = QPushButton(self.tr("Reset all keys"))
        self.reset.clicked.connect(self.table.reset_all)
        self.reset.setVisible(preferences is not None)
        self._lay_out()

    def _lay_out(self) -> None:
        canvas = QWidget()
        theme.mark(canvas, "canvas")
        inside = QVBoxLayout(canvas)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.addWidget(self._none)
        inside.addWidget(self.table, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(canvas)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (self.copy, self.reset):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(scroll, 1)
        row = QHBoxLayout()
        row.addWidget(plain(self.tr("No key works as a command while you are typing in a field."), "mute"), 1)
        row.addWidget(self.copy)
        row.addWidget(self.reset)
        row.addWidget(buttons)
        column.addLayout(row)

    @Slot(str)
    def _look(self, words: str) -> None:
        self._none.setVisible(not self.table.look_for(words))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.table.as_text())
