"""Every command by name: type a few of its letters, Enter runs it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from moderator.ui import sizes, theme
from moderator.ui.dialogs.palette_list import ACTION, ROW_HEIGHT, PaletteDelegate, PaletteModel
from moderator.ui.widgets.text import plain

WIDTH, ROWS = 560, 10
MOVING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class CommandPalette(QDialog):
    """Opens under the window's head; the arrows move in the list while the letters go to the field."""

    def __init__(self, commands: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._model = PaletteModel(commands, self)
        self.field = QLineEdit()
        self.list = QListView()
        self._none = plain(self.tr("No command has these letters"), "mute")
        self._lay_out()
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._run)
        self.list.activated.connect(self._run_at)
        self.list.clicked.connect(self._run_at)
        self.field.installEventFilter(self)
        self._look("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the moving keys on to the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in MOVING:
                self._move(key)
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("All commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(sizes.px(WIDTH))
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setAccessibleName(self.tr("Commands that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setFixedHeight(ROWS * sizes.px(ROW_HEIGHT))
        frame = QFrame()
        theme.mark(frame, "panel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(10, 10, 10, 10)
        for part in (self.field, self._none, self.list):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        if (parent := self.parentWidget()) is not None:
            window = parent.window()
            corner = window.mapToGlobal(window.rect().topLeft())
            self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + 52)

    def _move(self, key: Qt.Key) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}[key]
        last = self._model.rowCount() - 1
        row = min(max(self.list.currentIndex().row() + step, 0), last)
        self.list.setCurrentIndex(self._model.index(row, 0))

    @Slot(str)
    def _look(self, typed: str) -> None:
        self._model.look_for(typed)
        is_any = self._model.rowCount() > 0
        self._none.setVisible(not is_any)
        self.list.setVisible(is_any)
        self.list.setCurrentIndex(self._model.index(0, 0))

    @Slot()
    def _run(self) -> None:
        self._run_at(self.list.currentIndex())

    @Slot(QModelIndex)
    def _run_at(self, index: QModelIndex) -> None:
        """Close first, so that the command finds the window as it was."""
        if not index.isValid():
            return
        command: QAction = index.data(ACTION)
        self.close()
        command.trigger()
